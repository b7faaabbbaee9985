import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import type { Summary } from '#records'
import { Panel } from '../kit/card.tsx'
import type { Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { HitLink } from '../search/hit-table.tsx'

/** Formats whose records say who acts for a country. */
const offices = ['focalPoint', 'authority', 'absCheckpoint'] as const
const mostShown = 40

/** Who acts for a country: focal points, authorities, checkpoints. */
export async function peopleOf(visit: Visit, code: string): Promise<readonly Summary[]> {
  const { hits } = await newest(visit, mostShown, all(where('government', code), where('format', ...offices)))
  return hits
}

/** The same, by kind. */
export const People = ({ people, visit }: { readonly people: readonly Summary[]; readonly visit: Visit }): VNode => (
  <>
    {offices.map(office => {
      const held = people.filter(({ format }) => format === office)
      return held.length === 0 ? null : (
        <Panel title={inLocale(formatTitle(formatNamed(office)), visit.locale).text}>
          <ul class="people">
            {held.map(hit => (
              <li>
                <HitLink hit={hit} visit={visit} />
              </li>
            ))}
          </ul>
        </Panel>
      )
    })}
  </>
)
