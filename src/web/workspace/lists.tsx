import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { all, not, where, type Filter } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { count, editable, list, type Held } from '#records'
import { countReviews } from '#reviews'
import { ButtonLink, Buttons } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { counted } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { Chosen } from './chosen.tsx'
import { needsOf } from './needs.tsx'
import type { Together } from './together.tsx'
import { Work, workOf } from './work.tsx'

/** The lists of the workspace. */
export type ListName = 'drafts' | 'in-review' | 'published'

/** The lists of the workspace: which records stand in each, beside the actor's being allowed to work on them. */
export const listFilters: { readonly [name in ListName]: Filter } = {
  drafts: where('draft', 'open'),
  'in-review': where('draft', 'submitted'),
  published: all(where('state', 'published'), not(where('draft', 'open', 'submitted'))),
}
const paths: { readonly [name in ListName]: string } = {
  drafts: '/workspace',
  'in-review': '/workspace/in-review',
  published: '/workspace/published',
}
/** What can be done with several lines of each list. */
const opsOf: { readonly [name in ListName]: readonly Together[] } = { drafts: ['submit', 'discard'], 'in-review': ['recall'], published: [] }
const names = Object.keys(listFilters) as readonly ListName[]
const pageSize = 25

/** Drafts, submissions and publications of everybody the visitor works with. */
export const lists: readonly Page[] = names.map(name => ({
  method: 'GET',
  path: paths[name],
  needs: 'signed-in',
  answer: async visit => {
    const own = visit.query.get('mine') === 'yes'
    const mine = all(editable(visit.context.actor), ...(own ? [where('by', visit.context.actor.id!)] : []))
    const counts = await Promise.all(names.map(async one => [one, await count(visit.context, all(mine, listFilters[one]))] as const))
    const waiting = await countReviews(visit.context)
    const byFormat = counts.find(([one]) => one === name)![1]
    const format = byFormat.has(visit.query.get('format') ?? '') ? visit.query.get('format')! : undefined
    const total = format === undefined ? sum(byFormat) : byFormat.get(format)!
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const page = Math.min(pages, Math.max(1, Number.parseInt(visit.query.get('page') ?? '1', 10) || 1))
    const shown = all(mine, listFilters[name], ...(format === undefined ? [] : [where('format', format)]))
    const held = await list(visit.context, shown, { limit: pageSize, offset: (page - 1) * pageSize })

    return {
      kind: 'page',
      title: name === 'drafts' ? visit.say('workspace.title') : visit.say(`workspace.${name}`),
      wide: true,
      trail: name === 'drafts' ? [] : [{ label: visit.say('workspace.title'), path: '/workspace' }],
      body: (
        <>
          <Head visit={visit} list={name} format={format} own={own} />
          {await needsOf(visit)}
          <Tabs
            label={visit.say('workspace.title')}
            tabs={[
              ...counts.map(([one, found]) => ({
                href: visit.to(paths[one]),
                label: visit.say(`workspace.${one}`),
                count: counted(sum(found), visit.locale),
                current: one === name,
              })),
              { href: visit.to('/workspace/bin'), label: visit.say('workspace.bin') },
              ...(waiting === 0 ? [] : [{ href: visit.to('/reviews'), label: visit.say('reviews.title'), count: counted(waiting, visit.locale) }]),
            ]}
          />
          <Whose visit={visit} path={paths[name]} own={own} />
          <Formats visit={visit} path={paths[name]} counts={byFormat} chosen={format} own={own} />
          {await shownList(visit, name, held)}
          <Pager
            page={page}
            pages={pages}
            visit={visit}
            href={number => visit.to(paths[name], { ...asked(own), ...(format === undefined ? {} : { format }), page: String(number) })}
          />
        </>
      ),
    }
  },
}))

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((whole, part) => whole + part, 0)

const Head = ({
  visit,
  list: name,
  format,
  own,
}: {
  readonly visit: Visit
  readonly list: ListName
  readonly format: string | undefined
  readonly own: boolean
}): VNode => (
  <PageHead
    title={visit.say('workspace.title')}
    lead={visit.say('workspace.lead')}
    actions={
      <Buttons>
        <ButtonLink href={visit.to('/workspace/new')} icon="plus">
          {visit.say('workspace.new')}
        </ButtonLink>
        <ButtonLink href={visit.to('/imports')} tone="quiet" icon="upload">
          {visit.say('imports.title')}
        </ButtonLink>
        <ButtonLink
          href={visit.to('/exports/new', { ...asked(own), list: name, ...(format === undefined ? {} : { format }) })}
          tone="quiet"
          icon="download"
        >
          {visit.say('exports.begin')}
        </ButtonLink>
      </Buttons>
    }
  />
)

/** How the choice between one's own and everybody's stands in the address. */
const asked = (own: boolean): Readonly<Record<string, string>> => (own ? { mine: 'yes' } : {})

const Whose = ({ visit, path, own }: { readonly visit: Visit; readonly path: string; readonly own: boolean }): VNode => (
  <p class="workspace-whose">
    {[false, true].map(mine => (
      <a href={visit.to(path, asked(mine))} {...(mine === own ? { 'aria-current': 'true' as const } : {})}>
        {visit.say(mine ? 'workspace.mine' : 'workspace.everybodys')}
      </a>
    ))}
  </p>
)

function Formats({
  visit,
  path,
  counts,
  chosen,
  own,
}: {
  readonly visit: Visit
  readonly path: string
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: string | undefined
  readonly own: boolean
}): VNode | null {
  if (counts.size < 2) return null
  const links = [
    { href: visit.to(path, asked(own)), label: visit.say('workspace.every-format'), count: sum(counts), current: chosen === undefined },
    ...[...counts].map(([format, count]) => ({
      href: visit.to(path, { ...asked(own), format }),
      label: inLocale(formatTitle(formatNamed(format)), visit.locale).text,
      count,
      current: chosen === format,
    })),
  ]
  return (
    <nav class="workspace-formats" aria-label={visit.say('workspace.formats')}>
      <ul>
        {links.map(({ href, label, count, current }) => (
          <li>
            <a href={href} {...(current ? { 'aria-current': 'true' as const } : {})}>
              {label} <span class="tab-count">{counted(count, visit.locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

async function shownList(visit: Visit, name: ListName, held: readonly Held[]): Promise<VNode> {
  const ops = opsOf[name]
  const works = <Work visit={visit} works={await workOf(visit, held)} caption={visit.say(`workspace.${name}`)} choosable={ops.length > 0} />
  if (held.length > 0)
    return ops.length === 0 ? (
      works
    ) : (
      <Chosen visit={visit} ops={ops}>
        {works}
      </Chosen>
    )
  return (
    <EmptyState icon="file" title={visit.say(`workspace.no-${name}`)}>
      <p>
        <a href={visit.to('/workspace/new')}>{visit.say('workspace.new')}</a>
      </p>
    </EmptyState>
  )
}
