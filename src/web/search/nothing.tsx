import type { VNode } from 'preact'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { portals, type Portal } from '#portals'
import { readable } from '#records'
import { addressOf, applied, barred, chosenCount, parsed, questionOf, search, spanned, toggled, unfiltered, written, type Asked } from '#search'
import { termsByLabel } from '#vocabularies'
import { EmptyState } from '../kit/notice.tsx'
import { portalAddress } from '../layout/header.tsx'
import type { Visit } from '../page.ts'
import { facetsUsing } from '../vocabularies/uses.ts'
import { termNamed } from '#vocabularies'
import { facetName, valueName } from './labels.ts'
import { spanName } from './years.tsx'

/** A way on from a search that found nothing: a search that asks for less or elsewhere, and how many records it finds. */
export type Way = { readonly kind: 'filters' | 'words' | 'terms' | 'portals'; readonly label: string; readonly href: string; readonly total: number }

type Candidate = Omit<Way, 'total' | 'href'> & { readonly asked: Asked; readonly portal?: Portal }

const kinds = ['filters', 'words', 'terms', 'portals'] as const
const [mostWords, mostFilters, mostTerms] = [6, 8, 4]

/** Searches near this one that do find something: with a filter less, with a word less, by a term in any language, in other portals; most first. */
export async function waysFrom(visit: Visit, kept: Asked): Promise<readonly Way[]> {
  const asked = applied(kept)
  const candidates = [...withoutFilters(visit, asked), ...withoutWords(visit, asked), ...byTerms(visit, asked), ...elsewhere(visit, asked)]
  const ways = await Promise.all(candidates.map(way => counted(visit, way)))
  return ways.filter(({ total }) => total > 0).toSorted((one, other) => other.total - one.total)
}

async function counted(visit: Visit, { kind, label, asked, portal }: Candidate): Promise<Way> {
  const scope = (portal ?? visit.portal).scope
  const within = all(scope, readable(visit.context.actor), where('state', 'published'))
  const { total } = await search(visit.context, questionOf({ ...asked, page: 1, size: 20 }, within, visit.locale)).catch(() => ({ total: 0 }))
  const query = addressOf(asked)
  const href = portal ? `${portalAddress(visit, portal, '/search')}?${query.toString()}` : visit.to('/search', query)
  return { kind, label, href, total }
}

function withoutFilters(visit: Visit, asked: Asked): readonly Candidate[] {
  const way = (label: string, change: Partial<Asked>): Candidate => ({ kind: 'filters', label, asked: { ...asked, page: 1, ...change } })
  const without = (name: string, change: Partial<Asked>) => way(visit.say('search.nothing.without', { filter: name }), change)
  const single = [
    ...pairs(asked.selected).map(([facet, value]) =>
      without(`${facetName(facet, visit)}: ${valueName(facet, value, visit)}`, toggled(asked, facet, value)),
    ),
    ...pairs(asked.excluded).map(([facet, value]) =>
      without(visit.say('search.not', { value: valueName(facet, value, visit) }), barred(asked, facet, value)),
    ),
    ...Object.entries(asked.spans).map(([name, span]) => without(spanName(span, visit), spanned(asked, name))),
  ]
  if (single.length === 0) return []
  return [way(visit.say('search.nothing.without-filters'), unfiltered), ...(single.length > 1 ? single.slice(0, mostFilters) : [])]
}

const pairs = (chosen: Asked['selected']) => Object.entries(chosen).flatMap(([facet, values]) => values.map(value => [facet, value] as const))

/** The text with one part less; of several words each alone too. */
function withoutWords(visit: Visit, asked: Asked): readonly Candidate[] {
  const clauses = parsed(asked.text)
  const split = clauses.flatMap(clause => {
    const [part] = clause.any
    const plain = !clause.not && clause.any.length === 1 && part!.manner === 'words' && !part!.field
    return plain ? part!.text.split(/\s+/).map(word => ({ any: [{ ...part!, text: word }] })) : [clause]
  })
  if (split.length < 2) return []
  const less = split.slice(0, mostWords).map((_, place) => written(split.filter((__, other) => other !== place)))
  const alone = split.length > 2 ? split.slice(0, mostWords).map(clause => written([clause])) : []
  return [...new Set([...less, ...alone])]
    .filter(text => text !== '')
    .map(text => ({ kind: 'words', label: visit.say('search.nothing.words', { text }), asked: { ...asked, page: 1, text } }))
}

/** Terms the text names in any language: found by what records are about, whatever language they are in. */
const byTerms = (visit: Visit, asked: Asked): readonly Candidate[] =>
  (asked.text ? termsByLabel(asked.text) : []).slice(0, mostTerms).flatMap(term => {
    const facet = facetsUsing(termNamed(term)?.vocabularies ?? [])[0]
    if (facet === undefined) return []
    return [
      {
        kind: 'terms' as const,
        label: `${facetName(facet, visit)}: ${valueName(facet, term, visit)}`,
        asked: { ...asked, page: 1, text: '', ...toggled({ ...asked, selected: {} }, facet, term) },
      },
    ]
  })

/** The same words in the other clearing-houses; without words, the same filters. */
const elsewhere = (visit: Visit, asked: Asked): readonly Candidate[] =>
  portals()
    .filter(portal => portal.kind === 'central' && portal.id !== visit.portal.id)
    .map(portal => ({
      kind: 'portals',
      label: inLocale(portal.name, visit.locale).text,
      asked: { ...asked, ...(asked.text ? unfiltered : {}), page: 1 },
      portal,
    }))

type Props = { readonly asked: Asked; readonly total: number; readonly ways: readonly Way[]; readonly visit: Visit }

/** In place of results: what was asked too much, and ways to ask for less, elsewhere, or otherwise, with what they find. Never a dead end. */
export function Nothing({ asked, total, ways, visit }: Props): VNode {
  if (total > 0) return <BeyondTheEnd asked={asked} visit={visit} />
  const filtered = chosenCount(asked) > 0
  const reason = asked.text ? (filtered ? 'both' : 'words') : 'filters'
  return (
    <EmptyState icon="search" title={visit.say(`search.nothing.${reason}.title`)}>
      {kinds.map(kind => {
        const shown = ways.filter(way => way.kind === kind)
        return (
          shown.length > 0 && (
            <section class="nothing-kind">
              <h3>{visit.say(`search.nothing.kind.${kind}`)}</h3>
              <ul class="nothing-ways">
                {shown.map(way => (
                  <li>
                    <a href={way.href}>
                      <bdi>{way.label}</bdi>
                    </a>{' '}
                    <span class="facet-count">{visit.say('search.results', { total: way.total })}</span>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
      <p>
        {ways.length === 0 && visit.say('search.nothing.anywhere')} <a href={visit.to('/help/searching')}>{visit.say('search.nothing.help')}</a>
      </p>
    </EmptyState>
  )
}

const BeyondTheEnd = ({ asked, visit }: { readonly asked: Asked; readonly visit: Visit }): VNode => (
  <EmptyState icon="list" title={visit.say('search.beyond')}>
    <p>
      <a href={visit.to('/search', addressOf(asked))}>{visit.say('search.beyond.first')}</a>
    </p>
  </EmptyState>
)
