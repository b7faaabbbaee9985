import { portals, type Portal } from '#portals'
import { countryName } from '#vocabularies'
import { ButtonLink } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Text } from '../kit/text.tsx'
import type { Page, Visit } from '../page.ts'
import { adminTrail, forAdministrators } from './guard.ts'

const shown: Page = forAdministrators('GET', '/admin/portals', visit => {
  const title = visit.say('admin.portals.title')
  const add = <ButtonLink href={visit.to('/admin/portals/new')}>{visit.say('admin.portals.add')}</ButtonLink>
  const body = (
    <>
      <PageHead title={title} lead={visit.say('admin.portals.about')} actions={add} />
      <Sites visit={visit} sites={portals()} />
    </>
  )
  return { kind: 'page', title, body, wide: true, trail: adminTrail(visit) }
})

export const pages: readonly Page[] = [shown]

const Sites = ({ visit, sites }: { readonly visit: Visit; readonly sites: readonly Portal[] }) => (
  <Table
    caption={visit.say('admin.portals.title')}
    quietCaption
    rows={sites}
    columns={[
      {
        heading: visit.say('admin.portal.name'),
        names: true,
        cell: ({ id, name }) => (
          <a href={visit.to(`/admin/portals/${id}`)}>
            <Text of={name} visit={visit} bare />
          </a>
        ),
      },
      { heading: visit.say('admin.portal.government'), cell: ({ government }) => (government ? countryName(government, visit.locale) : '') },
      { heading: visit.say('admin.portal.hosts'), cell: ({ hosts }) => <bdi>{hosts.join(', ')}</bdi> },
      { heading: visit.say('admin.portal.locales'), spare: true, cell: ({ locales }) => locales.join(', ') },
    ]}
  />
)
