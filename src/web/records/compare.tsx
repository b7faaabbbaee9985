import { differences, formatNamed, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { find, identifierOf, revisionAt, worldFor } from '#records'
import { labelAt } from '../fields/drawing.ts'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page } from '../page.ts'
import { pathOf } from './address.ts'
import { Changes } from './changes.tsx'

/** Two revisions of a record, field by field: `?from=1&to=3`. */
export const compare: Page = {
  method: 'GET',
  path: '/records/:identifier/compare',
  answer: async visit => {
    const { say, context } = visit
    const { record } = await find(context, visit.params['identifier']!)
    const [from, to] = [revisionIn(visit.query.get('from'), record.revision - 1), revisionIn(visit.query.get('to'), record.revision)]
    const [before, after] = [await revisionAt(context, record.id, from), await revisionAt(context, record.id, to)]
    const format = formatNamed(after.format)
    const references = await worldFor(context, { record, data: after.data })
    const changed = differences(format, before.data, after.data, references, visit.locale).filter(({ kind }) => kind !== 'same')
    const title = inLocale(titleOf(format, after.data), visit.locale).text || identifierOf(record)
    return {
      kind: 'page',
      title: say('records.compare-title', { from, to }),
      wide: true,
      trail: [
        { label: title, path: pathOf(record) },
        { label: say('records.history'), path: `${pathOf(record)}/history` },
      ],
      body: (
        <>
          <PageHead title={say('records.compare-title', { from, to })} lead={<bdi>{title}</bdi>} />
          {changed.length === 0 ? (
            <EmptyState title={say('records.no-changes')} />
          ) : (
            <Changes
              differences={changed}
              visit={visit}
              label={path => labelAt(format, path, visit.locale)}
              before={say('records.revision', { revision: from })}
              after={say('records.revision', { revision: to })}
            />
          )}
        </>
      ),
    }
  },
}

/** A number of a revision as typed in an address; nonsense becomes the usual one. */
const revisionIn = (typed: string | null, usual: number): number =>
  typed !== null && /^\d{1,6}$/.test(typed) && Number(typed) > 0 ? Number(typed) : Math.max(usual, 1)
