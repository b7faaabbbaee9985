import { formats } from '#formats'
import { all, where } from '#platform/filter.ts'
import { isLocale } from '#platform/localized.ts'
import { editable } from '#records'
import { askedIn, questionOf } from '#search'
import { exportKinds, type ExportKind, type ExportQuestion } from '#spreadsheets'
import type { Visit } from '../page.ts'
import { within } from '../search/ask.ts'
import { listFilters, type ListName } from '../workspace/lists.tsx'

/** The records an address asks for: a list of the workspace (`list=drafts`), else the search it says. */
export function recordsIn(visit: Visit, query: URLSearchParams): ExportQuestion['records'] {
  const list = query.get('list')
  if (list !== null && Object.hasOwn(listFilters, list) && visit.context.actor.id !== undefined) {
    const format = query.get('format')
    const narrowed = [...(format ? [where('format', format)] : []), ...(query.get('mine') === 'yes' ? [where('by', visit.context.actor.id)] : [])]
    const filter = all(editable(visit.context.actor), listFilters[list as ListName], ...narrowed)
    return { from: 'list', filter, drafts: true }
  }
  const { filter, text, selected = {}, concepts, sort } = questionOf(askedIn(query), within(visit), visit.locale)
  return { from: 'search', filter, selected, ...(text ? { text } : {}), ...(concepts === false ? { concepts } : {}), ...(sort ? { sort } : {}) }
}

/** The one format the records have, if the address says so. */
export function formatIn(query: URLSearchParams): string | undefined {
  const formats = query.getAll('off').includes('format') ? [] : query.getAll('format')
  return formats.length === 1 ? formats[0] : undefined
}

/** What a form asks for. The address it came from stands in `from`. */
export function exportIn(visit: Visit): ExportQuestion {
  const { form } = visit
  const kind = exportKinds.find(one => one === form.get('kind')) ?? 'xlsx'
  const locale = form.get('locale')
  const fields = form.getAll('field')
  const from = new URLSearchParams(form.get('from') ?? '')
  const format = formatIn(from)
  return {
    records: recordsIn(visit, from),
    kind: kind satisfies ExportKind,
    locale: isLocale(locale) ? locale : visit.locale,
    origin: visit.origin,
    ...(formats().some(({ name }) => name === format) ? { formats: [format!] } : {}),
    ...(fields.length > 0 ? { fields } : {}),
  }
}
