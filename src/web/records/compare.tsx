import type { VNode } from 'preact'
import { differences, formatNamed, titleOf, type Data } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { find, identifierOf, revisionAt, worldFor, type ChmRecord } from '#records'
import { placeAt } from '../fields/drawing.ts'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { Changes } from './changes.tsx'
import { draftBeside } from './work.tsx'

/** Two states of a record, field by field: `?from=1&to=3`; `draft` stands for the draft, for those who work on it. */
export const compare: Page = {
  method: 'GET',
  path: '/records/:identifier/compare',
  answer: async visit => {
    const { say, context } = visit
    const { record } = await find(context, visit.params['identifier']!)
    const from = await sideOf(visit, record, visit.query.get('from'), record.revision - 1)
    const to = await sideOf(visit, record, visit.query.get('to'), record.revision)
    const format = formatNamed(record.format)
    const references = await worldFor(context, { record, data: to.data })
    const changed = differences(format, from.data, to.data, references, visit.locale).filter(({ kind }) => kind !== 'same')
    const title = inLocale(titleOf(format, to.data), visit.locale).text || identifierOf(record)
    const heading = say('records.compare-sides', { from: from.name, to: to.name })
    return {
      kind: 'page',
      title: heading,
      wide: true,
      trail: [
        { label: title, path: pathOf(record) },
        { label: say('records.history'), path: `${pathOf(record)}/history` },
      ],
      body: (
        <>
          <PageHead title={heading} lead={<bdi>{title}</bdi>} />
          {changed.length === 0 ? (
            <EmptyState title={say('records.no-changes')} />
          ) : (
            <ChangedFields visit={visit} record={record} changed={changed} from={from} to={to} />
          )}
        </>
      ),
    }
  },
}

/** One side of a comparison. */
type Side = { readonly name: string; readonly data: Data }

async function sideOf(visit: Visit, record: ChmRecord, typed: string | null, usual: number): Promise<Side> {
  const draft = typed === 'draft' ? await draftBeside(visit, record) : undefined
  if (draft) return { name: visit.say('records.side-draft'), data: draft.data }
  const revision = revisionIn(typed, usual)
  return { name: visit.say('records.revision', { revision }), data: (await revisionAt(visit.context, record.id, revision)).data }
}

const ChangedFields = ({
  visit,
  record,
  changed,
  from,
  to,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly changed: ReturnType<typeof differences>
  readonly from: Side
  readonly to: Side
}): VNode => (
  <Changes
    differences={changed}
    visit={visit}
    label={path => placeAt(formatNamed(record.format), `/${path}`, visit.locale)}
    before={from.name}
    after={to.name}
  />
)

/** A number of a revision as typed in an address; nonsense becomes the usual one. */
const revisionIn = (typed: string | null, usual: number): number =>
  typed !== null && /^\d{1,6}$/.test(typed) && Number(typed) > 0 ? Number(typed) : Math.max(usual, 1)
