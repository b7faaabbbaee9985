import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import type { Found } from '#search'
import { termsOf } from '#vocabularies'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

/** The targets of the Global Biodiversity Framework as ways into the records; nothing where no record speaks of one. */
export function Targets({ visit, found }: { readonly visit: Visit; readonly found: Found }): VNode | null {
  const counts = new Map((found.facets['target'] ?? []).map(({ value, count }) => [value, count]))
  const targets = termsOf('gbf-targets')
  if (!visit.portal.formats.includes('nationalTarget7') || !targets.some(({ identifier }) => counts.has(identifier))) return null
  return (
    <section class="stack">
      <h2>{visit.say('home.by-target')}</h2>
      <p class="muted">{visit.say('home.by-target.lead')}</p>
      <ol class="targets">
        {targets.map(({ identifier, label }, place) => (
          <li>
            <a class={counts.has(identifier) ? undefined : 'target-bare'} href={visit.to('/search', { target: identifier })}>
              <span class="target-number">{counted(place + 1, visit.locale)}</span>
              <span class="target-name">{withoutNumber(inLocale(label, visit.locale).text)}</span>
              <span class="facet-count">{counted(counts.get(identifier) ?? 0, visit.locale)}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `Target 3: Conserve …` → `Conserve …`: the number stands beside it. */
const withoutNumber = (label: string) => label.replace(/^[^:：]{1,28}[:：]\s*/, '')
