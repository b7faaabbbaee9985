import type { VNode } from 'preact'
import { provenanceOf, type ChmRecord, type ProvenanceStep, type Revision } from '#records'
import { countryName } from '#vocabularies'
import { Badge, type BadgeTone } from '../kit/badge.tsx'
import { Panel } from '../kit/card.tsx'
import { Facts } from '../kit/facts.tsx'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

type Props = { readonly visit: Visit; readonly record: ChmRecord; readonly revision: Revision }

/** Where a revision comes from: who submitted it in which role, who validated it, when, on whose authority. No person is named. */
export function Provenance({ visit, record, revision }: Props): VNode {
  const { say } = visit
  const { submitted, validated, publishedAt, authority, confirmedAt, certificate, revision: number } = provenanceOf(record, revision)
  return (
    <Panel title={say('records.provenance')}>
      <Facts
        entries={[
          { name: say('records.provenance.submitted'), value: partyOf(visit, submitted) },
          {
            name: say('records.provenance.validated'),
            value: validated.atOnce
              ? say('records.provenance.at-once', { party: `\u2068${partyOf(visit, validated)}\u2069` })
              : partyOf(visit, validated),
          },
          { name: say('records.provenance.on'), value: <Time at={publishedAt} visit={visit} /> },
          {
            name: say('records.authority'),
            value:
              authority === 'government'
                ? say('records.authority-national', { country: countryName(record.government!, visit.locale) })
                : say(`records.authority-${authority}`),
          },
          { name: say('records.provenance.revision'), value: number },
          { name: say('records.provenance.confirmed'), value: confirmedAt === null ? undefined : <Time at={confirmedAt} visit={visit} /> },
          { name: say('records.provenance.status'), value: certificate && <CertificateBadge visit={visit} status={certificate} /> },
        ]}
      />
    </Panel>
  )
}

/** A role with whom it is held for; of old revisions only the latter is known. */
function partyOf(visit: Visit, { role, government, house }: ProvenanceStep): string {
  const place = government === null ? visit.say(`records.house-${house}`) : countryName(government, visit.locale)
  if (role === null) return place
  if (role === 'secretariat' || role === 'administrator') return visit.say('records.authority-secretariat')
  return visit.say('records.provenance.party', { role: visit.say(`records.provenance.role.${role}`), place: `\u2068${place}\u2069` })
}

const tones: { readonly [status: string]: BadgeTone } = {
  constituted: 'good',
  superseded: 'warning',
  revoked: 'bad',
  retired: 'warning',
  'not-confirmed': 'warning',
}

/** Whether a revision of a certificate is the one that counts. */
export const CertificateBadge = ({ visit, status }: { readonly visit: Visit; readonly status: string }): VNode => (
  <Badge tone={tones[status] ?? 'neutral'}>{visit.say(`records.certificate.${status}`)}</Badge>
)

/** What readers must know of a record beside its text: revoked, retired, not confirmed; nothing while it simply holds. */
export const MarkBadge = ({ visit, mark }: { readonly visit: Visit; readonly mark: string }): VNode | null =>
  mark === 'current' ? null : <Badge tone={tones[mark] ?? 'neutral'}>{visit.say(`records.mark.${mark}`)}</Badge>
