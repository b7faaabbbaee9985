import { formats } from '#formats'
import { Refused } from '#platform/errors.ts'
import { labelOf } from '#vocabularies'
import { Button, Buttons, ButtonLink } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { counted } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { ask } from './ask.ts'
import { facetName, valueName } from './labels.ts'
import { addressOf, askedIn, facetsOf } from '#search'

/** All values of one long filter: found by typing in any language, chosen several at once. */
export const values: Page = {
  method: 'GET',
  path: '/search/values',
  answer: async visit => {
    const facet = visit.query.get('of') ?? ''
    if (!facetsOf(formats()).includes(facet)) throw new Refused('not-found', 'search.facet', { facet })
    const asked = askedIn(visit.query)
    const wanted = (visit.query.get('find') ?? '').slice(0, 100)
    const { found } = await ask(visit, asked, [facet], undefined, { facetSize: mostValues })
    const shown = (found.facets[facet] ?? []).filter(({ value, selected }) => selected || speaksOf(facet, value, wanted, visit))

    const { [facet]: _, ...others } = asked.selected
    const kept = [...addressOf(asked, { selected: others })]
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
            {[...addressOf(asked), ['of', facet] as const].map(([field, value]) => (
              <input type="hidden" name={field} value={value} />
            ))}
            <label for="find">{visit.say('search.values.find')}</label>
            <div class="search-big-row">
              <input class="input" type="search" id="find" name="find" value={wanted} dir="auto" data-filters="#values" />
              <Button tone="quiet">{visit.say('search.values.narrow')}</Button>
            </div>
          </form>
          <form action={visit.to('/search')}>
            {kept.map(([field, value]) => (
              <input type="hidden" name={field} value={value} />
            ))}
            <fieldset>
              <legend class="visually-hidden">{name}</legend>
              <div class="values" id="values">
                {shown.map(({ value, count, selected }) => (
                  <label class="tick">
                    <input type="checkbox" name={facet} value={value} checked={selected} />
                    <span>
                      {valueName(facet, value, visit)} <span class="muted">{counted(count, visit.locale)}</span>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
            {shown.length === 0 && <p>{visit.say('search.values.none')}</p>}
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
  },
}

const mostValues = 2000

/** Does any name of the value, in any language, hold what was typed? Without accents and case. */
function speaksOf(facet: string, value: string, wanted: string, visit: Visit): boolean {
  if (!wanted.trim()) return true
  const names = [value, valueName(facet, value, visit), ...Object.values(labelOf(value) ?? {})]
  return names.some(name => name !== undefined && folded(name).includes(folded(wanted.trim())))
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
