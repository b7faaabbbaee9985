import type { VNode } from 'preact'
import { partyStatus, type PartyStatus } from '#vocabularies'
import { Badge } from '../kit/badge.tsx'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { treatiesFor } from './treaty.ts'

/** Where a country stands with each treaty. */
export const Treaties = ({ code, visit }: { readonly code: string; readonly visit: Visit }): VNode => (
  <dl class="treaties">
    {treatiesFor(visit.portal).map(treaty => (
      <div>
        <dt>{visit.say(`country.treaty.${treaty}`)}</dt>
        <dd>
          <Standing standing={partyStatus(code, treaty)} visit={visit} />
        </dd>
      </div>
    ))}
  </dl>
)

const Standing = ({ standing, visit }: { readonly standing: PartyStatus; readonly visit: Visit }): VNode => (
  <>
    <Badge tone={standing.status === 'party' ? 'good' : 'neutral'}>{visit.say(`country.standing.${standing.status}`)}</Badge>{' '}
    {standing.since && (
      <span class="small muted">
        {visit.say(standing.status === 'party' ? 'country.since' : 'country.from')} <Time at={standing.since} visit={visit} />
        {standing.instrument && ` (${visit.say(`country.instrument.${standing.instrument}`)})`}
      </span>
    )}
  </>
)
