import type { VNode } from 'preact'
import { Badge } from '../kit/badge.tsx'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { HitLink } from '../search/hit-table.tsx'
import { valueName } from '../search/labels.ts'
import type { Due } from './due.ts'
import type { Missing } from './missing.ts'

/** What a country is to look at: dates that have come or come soon. */
export const DueList = ({ due, visit }: { readonly due: readonly Due[]; readonly visit: Visit }): VNode | null =>
  due.length === 0 ? null : (
    <section class="stack" id="due">
      <h2>{visit.say('country.due')}</h2>
      <ul class="country-due">
        {due.map(({ summary, kind, date, past }) => (
          <li>
            <HitLink hit={summary} visit={visit} />
            <span class="country-due-date">
              <Badge tone={past ? 'warning' : 'neutral'}>{visit.say(`country.due.${kind}${past ? '-past' : ''}`)}</Badge>{' '}
              <Time at={date} visit={visit} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

/** What a Party has not published yet, by type of record. */
export const MissingList = ({ missing, visit }: { readonly missing: readonly Missing[]; readonly visit: Visit }): VNode | null =>
  missing.length === 0 ? null : (
    <section class="stack" id="missing">
      <h2>{visit.say('country.missing')}</h2>
      <p class="muted">{visit.say('country.missing.lead')}</p>
      <ul class="country-missing">
        {missing.map(({ format, once }) => (
          <li>
            <a href={visit.to(`/formats/${format}`)}>{valueName('format', format, visit)}</a>
            {once && <Badge>{visit.say('country.missing.once')}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  )
