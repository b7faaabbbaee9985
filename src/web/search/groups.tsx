import type { VNode } from 'preact'
import { not, type Filter } from '#platform/filter.ts'
import type { Summary } from '#records'
import { addressOf, applied, choosing, type Asked, type FacetCount, type Found } from '#search'
import { Pager } from '../kit/pager.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { ask } from './ask.ts'
import { Hit } from './hit.tsx'
import { valueName } from './labels.ts'

/** The first records of one country or type, and how many there are. */
export type Group = { readonly value: string | undefined; readonly total: number; readonly hits: readonly Summary[] }

/** Groups of one page, and the number of pages. */
export type Groups = { readonly shown: readonly Group[]; readonly pages: number }

const groupsOnPage = 10
const hitsInGroup = 3
const mostGroups = 400

/** A search parted by country or type, in the order of their names; records without one come last. */
export async function groupsOf(visit: Visit, asked: Asked, by: NonNullable<Asked['group']>): Promise<Groups> {
  const all = await ask(visit, { ...asked, page: 1, size: 1 }, [by], undefined, { facetSize: mostGroups })
  const chosen = applied(asked).selected[by]
  const counts = (all.found.facets[by] ?? []).filter(({ value, count }) => count > 0 && (!chosen || chosen.includes(value)))
  const without = by === 'government' && !chosen ? [undefined] : []
  const collator = new Intl.Collator(visit.locale)
  const ordered = counts.toSorted((one, other) => collator.compare(valueName(by, one.value, visit), valueName(by, other.value, visit)))
  const places = [...ordered.map(({ value }) => value), ...without]
  const page = places.slice((asked.page - 1) * groupsOnPage, asked.page * groupsOnPage)
  const shown = await Promise.all(page.map(value => groupOf(visit, asked, by, value, counts)))
  return { shown: shown.filter(({ total }) => total > 0), pages: Math.ceil(places.length / groupsOnPage) }
}

async function groupOf(visit: Visit, asked: Asked, by: string, value: string | undefined, counts: readonly FacetCount[]): Promise<Group> {
  const inGroup: Asked = { ...asked, page: 1, size: hitsInGroup, ...(value === undefined ? {} : choosing(asked, { [by]: [value] })) }
  const { found, hits } = await ask(visit, inGroup, [], value === undefined ? holdingNone(by) : undefined)
  return { value, hits, total: counts.find(count => count.value === value)?.count ?? found.total }
}

/** Records that have no value of a facet at all. */
const holdingNone = (facet: string): Filter => not({ field: facet })

/** The groups under their headings, each with the way to all of its records. */
export const Grouped = ({
  groups,
  by,
  asked,
  found,
  visit,
}: {
  readonly groups: Groups
  readonly by: string
  readonly asked: Asked
  readonly found: Found
  readonly visit: Visit
}): VNode => (
  <>
    {groups.shown.map(({ value, total, hits }) => (
      <section class="group">
        <h2 class="group-name">
          {value === undefined ? visit.say('search.group.without') : valueName(by, value, visit)}{' '}
          <span class="facet-count">{counted(total, visit.locale)}</span>
        </h2>
        <div class="hits">
          {hits.map(hit => (
            <Hit hit={hit} visit={visit} words={found.words} level={3} />
          ))}
        </div>
        {value !== undefined && total > hits.length && (
          <a
            class="facet-all"
            rel="nofollow"
            href={visit.to('/search', addressOf(asked, { group: undefined, ...choosing(asked, { [by]: [value] }) }))}
          >
            {visit.say('search.group.all', { count: total })}
          </a>
        )}
      </section>
    ))}
    <Pager page={asked.page} pages={groups.pages} href={page => visit.to('/search', addressOf(asked, { page }))} visit={visit} />
  </>
)
