import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { binOf, type Discarded } from '#records'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { Chosen } from './chosen.tsx'
import { Tick } from './work.tsx'

/** Drafts that were thrown away and can still be had back. */
export const bin: Page = {
  method: 'GET',
  path: '/workspace/bin',
  needs: 'signed-in',
  answer: async visit => {
    const discarded = await binOf(visit.context)
    return {
      kind: 'page',
      title: visit.say('workspace.bin'),
      wide: true,
      trail: [{ label: visit.say('workspace.title'), path: '/workspace' }],
      body: (
        <>
          <PageHead title={visit.say('workspace.bin')} lead={visit.say('workspace.bin.lead')} />
          {discarded.length === 0 ? (
            <EmptyState title={visit.say('workspace.bin.none')} />
          ) : (
            <Chosen visit={visit} ops={['recover']}>
              <Lines visit={visit} discarded={discarded} />
            </Chosen>
          )}
        </>
      ),
    }
  },
}

const Lines = ({ visit, discarded }: { readonly visit: Visit; readonly discarded: readonly Discarded[] }): VNode => (
  <Table
    caption={visit.say('workspace.bin')}
    quietCaption
    rows={discarded}
    columns={[
      { heading: visit.say('workspace.choose'), acts: true, cell: one => <Tick visit={visit} value={one.record} name={nameOf(visit, one)} /> },
      { heading: visit.say('workspace.record'), names: true, cell: one => <span dir="auto">{nameOf(visit, one)}</span> },
      { heading: visit.say('workspace.format'), cell: ({ format }) => inLocale(formatTitle(formatNamed(format)), visit.locale).text },
      { heading: visit.say('workspace.bin.when'), cell: ({ at }) => <Time at={at} visit={visit} moment /> },
    ]}
  />
)

const nameOf = (visit: Visit, { title, record }: Discarded): string => inLocale(title, visit.locale).text || record
