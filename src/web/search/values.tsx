import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { facetNamed, formats, spellingsOf } from '#formats'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import { readable } from '#records'
import { addressOf, askedIn, choosing, facetsOf, hasRelated, search, type Asked, type FacetCount } from '#search'
import { labelOf } from '#vocabularies'
import { Button, Buttons, ButtonLink } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { counted } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { ask } from './ask.ts'
import { Carried } from './carried.tsx'
import { Branches } from './facet-values.tsx'
import { facetName, nameRecords, valueName } from './labels.ts'
import { isBuilding } from './listed.ts'

/** All values of one long filter: found by typing in any language, chosen and excluded several at once. `part` answers only the list that was found, for scripts. */
export const values: Page = {
  method: 'GET',
  path: '/search/values',
  answer: async visit => {
    const { facet, wanted } = soughtIn(visit.query)
    if (!facetsOf(formats()).includes(facet)) throw new Refused('not-found', 'search.facet', { facet })
    const asked = askedIn(visit.query)
    const { found } = await ask(visit, asked, [facet], undefined, { facetSize: mostValues })
    const counts = found.facets[facet] ?? []
    await nameRecords(visit, { [facet]: counts })
    const called = await recordsCalled(visit, facet, wanted)
    const shown = counts.filter(({ value, selected }) => selected || called.has(value) || speaksOf(facet, value, wanted, visit))
    return visit.query.has('part') ? part(facet, asked, shown.slice(0, mostInPart), visit) : page(facet, asked, wanted, shown, visit)
  },
}

const mostValues = 2000
const mostInPart = 12

/** Which filter is meant, and what was typed to find in it: `of` and `find`, or `find-government` from the box inside a filter. */
function soughtIn(query: URLSearchParams): { readonly facet: string; readonly wanted: string } {
  const typed = [...query].find(([name, value]) => name.startsWith('find-') && value.trim())
  const [facet, wanted] = typed ? [typed[0].slice('find-'.length), typed[1]] : [query.get('of') ?? '', query.get('find') ?? '']
  return { facet, wanted: wanted.slice(0, 100) }
}

function part(facet: string, asked: Asked, shown: readonly FacetCount[], visit: Visit): Answer {
  const branches = shown.map(count => ({ ...count, below: [] }))
  const list =
    shown.length > 0 ? (
      <Branches branches={branches} facet={facet} asked={asked} visit={visit} />
    ) : (
      <p class="small muted">{visit.say('search.values.none')}</p>
    )
  return { kind: 'bytes', type: 'text/html; charset=utf-8', body: render(list) }
}

function page(facet: string, asked: Asked, wanted: string, shown: readonly FacetCount[], visit: Visit): Answer {
  const name = facetName(facet, visit)
  return {
    kind: 'page',
    title: name,
    trail: [{ label: visit.say('search.title'), path: '/search' }],
    head: <meta name="robots" content="noindex" />,
    body: (
      <>
        <PageHead title={name} lead={visit.say('search.values.lead')} />
        <form class="search-big" action={visit.to('/search/values')}>
          <Carried asked={asked} />
          <input type="hidden" name="of" value={facet} />
          <label for="find">{visit.say('search.values.find')}</label>
          <div class="search-big-row">
            <input class="input" type="search" id="find" name="find" value={wanted} dir="auto" data-filters="#values" />
            <Button tone="quiet">{visit.say('search.values.narrow')}</Button>
          </div>
        </form>
        <form action={visit.to('/search')}>
          <Carried asked={{ ...asked, ...choosing(asked, { [facet]: [] }) }} without={[facet, `-${facet}`]} />
          <fieldset>
            <legend class="visually-hidden">{name}</legend>
            <div class="values" id="values">
              {shown.map(count => (
                <Choice facet={facet} count={count} asked={asked} visit={visit} />
              ))}
            </div>
          </fieldset>
          {shown.length === 0 && <p>{visit.say('search.values.none')}</p>}
          {hasRelated(facet) && (
            <label class="tick">
              <input type="checkbox" name="related" value={facet} checked={asked.related?.includes(facet) ?? false} />
              <span>
                {visit.say('search.related')} <span class="muted small">{visit.say('search.related.hint')}</span>
              </span>
            </label>
          )}
          <Buttons>
            <Button>{visit.say('search.values.apply')}</Button>
            <ButtonLink tone="quiet" href={visit.to('/search', addressOf(asked))}>
              {visit.say('search.values.back')}
            </ButtonLink>
          </Buttons>
        </form>
      </>
    ),
  }
}

type ChoiceProps = { readonly facet: string; readonly count: FacetCount; readonly asked: Asked; readonly visit: Visit }

const Choice = ({ facet, count: { value, count, selected }, asked, visit }: ChoiceProps): VNode => {
  const name = valueName(facet, value, visit)
  return (
    <div class="value-row">
      <label class="tick">
        <input type="checkbox" name={facet} value={value} checked={selected || (asked.selected[facet]?.includes(value) ?? false)} />
        <span>
          {name} <span class="muted">{counted(count, visit.locale)}</span>
        </span>
      </label>
      <label class="tick value-not">
        <input
          type="checkbox"
          name={`-${facet}`}
          value={value}
          checked={asked.excluded[facet]?.includes(value) ?? false}
          aria-label={visit.say('search.exclude', { value: name })}
        />
        <span aria-hidden="true">{visit.say('search.exclude.short')}</span>
      </label>
    </div>
  )
}

/** The records that say what was typed anywhere: common names, synonyms, codes. None where values are no records. */
async function recordsCalled(visit: Visit, facet: string, wanted: string): Promise<ReadonlySet<string>> {
  if (!wanted.trim() || !facetNamed(facet)?.records) return new Set()
  const filter = all(readable(visit.context.actor), where('state', 'published'))
  const question = { filter, text: wanted, typing: true, allWords: true, concepts: false, locale: visit.locale, pageSize: mostCalled } as const
  const { hits } = await search(visit.context, question).catch(error => (isBuilding(error) ? { hits: [] } : Promise.reject(error as Error)))
  return new Set(hits.map(({ id }) => id))
}

const mostCalled = 1000

/** Does any name of the value, in any language, hold what was typed? Without accents and case. */
function speaksOf(facet: string, value: string, wanted: string, visit: Visit): boolean {
  if (!wanted.trim()) return true
  const names = [
    value,
    ...(facet === 'uniqueIdentifier' ? spellingsOf(value) : []),
    valueName(facet, value, visit),
    ...Object.values(labelOf(value) ?? {}),
  ]
  return names.some(name => name !== undefined && folded(name).includes(folded(wanted.trim())))
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
