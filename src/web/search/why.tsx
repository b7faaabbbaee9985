import type { VNode } from 'preact'
import type { Why } from '#search'
import { listed } from '../kit/listed.ts'
import type { Visit } from '../page.ts'
import { valueName } from './labels.ts'

/** Why a record was found: its words and where they stand, and the concepts it is about. */
export function WhyFound({ why, visit }: { readonly why: Why; readonly visit: Visit }): VNode | null {
  if (why.words.length + why.concepts.length === 0) return null
  return (
    <details class="why">
      <summary>{visit.say('search.why')}</summary>
      <ul>
        {[...byPlace(why)].map(([place, words]) => (
          <li>
            {visit.say(`search.why.${place}`)} <bdi>{listed(words, 'unit', visit.locale)}</bdi>
          </li>
        ))}
        {why.concepts.map(concept => (
          <li>{visit.say('search.why.concept', { concept: valueName('', concept, visit) })}</li>
        ))}
      </ul>
    </details>
  )
}

function byPlace({ words }: Why): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, readonly string[]>()
  for (const { word, weight } of words) {
    const place = weight ?? 'none'
    places.set(place, [...(places.get(place) ?? []), word])
  }
  return places
}
