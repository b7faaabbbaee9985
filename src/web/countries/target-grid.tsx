import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import type { Found } from '#search'
import { termsOf } from '#vocabularies'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { valueName } from '../search/labels.ts'

/** How many national targets address each target of the Framework: a square each, deeper with the number, and a sentence that says the same. */
export function TargetGrid({ government, found, visit }: { readonly government: string; readonly found: Found; readonly visit: Visit }): VNode {
  const counts = new Map((found.facets['target'] ?? []).map(({ value, count }) => [value, count]))
  const targets = termsOf('gbf-targets').map((term, place) => ({ term, number: place + 1, count: counts.get(term.identifier) ?? 0 }))
  const most = Math.max(1, ...targets.map(({ count }) => count))
  const addressed = targets.filter(({ count }) => count > 0).length
  return (
    <section class="stack" id="targets">
      <h2>{visit.say('country.targets')}</h2>
      <p>{visit.say('country.targets.sentence', { addressed, all: targets.length, count: found.total })}</p>
      <ol class="target-grid">
        {targets.map(({ term, number, count }) => (
          <li>
            <a
              class={`target-cell target-cell-${count === 0 ? 0 : Math.ceil((count / most) * 4)}`}
              href={visit.to('/search', { government, format: 'nationalTarget7', target: term.identifier })}
              title={inLocale(term.label, visit.locale).text}
            >
              <b>{counted(number, visit.locale)}</b>
              <span class="visually-hidden">{inLocale(term.label, visit.locale).text}: </span>
              <span class="target-count">{visit.say('country.targets.count', { count })}</span>
            </a>
          </li>
        ))}
      </ol>
      <Alignment government={government} found={found} visit={visit} />
    </section>
  )
}

/** How many national targets align how closely, each a link to them. */
const Alignment = ({ government, found, visit }: { readonly government: string; readonly found: Found; readonly visit: Visit }): VNode | null => {
  const degrees = (found.facets['alignment'] ?? []).filter(({ count }) => count > 0)
  return degrees.length === 0 ? null : (
    <>
      <h3>{visit.say('country.alignment')}</h3>
      <ul class="alignment">
        {degrees.map(({ value, count }) => (
          <li>
            <a href={visit.to('/search', { government, format: 'nationalTarget7', alignment: value })}>
              {valueName('alignment', value, visit)} <b>{counted(count, visit.locale)}</b>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
