import type { Described } from '#projections'
import { linkedIn, pageOf, printed } from './attached.ts'
import { countryCode } from './countries.ts'
import { dayAt } from './days.ts'
import { filesOf } from './files.ts'
import { idFor, type Class } from './ids.ts'
import type { Maker } from './making.ts'
import { identifierIn } from './values.ts'
import { titlesOf } from './words.ts'

/** The type of a national report that is a strategy: among reports once, a plan for InforMEA. */
const strategy = 'B0EBAE91-9581-4BB2-9C02-52FCF9D82721'

/** A national report with its documents; one that is answers in a form is itself the document, printed. */
export const reportRow: Maker = (described, when) => {
  if (identifierIn(described.data['reportType']) === strategy) return planRow(described, when)
  const own = linkedIn(described, 'documentLinks')
  const row = common('report', described, when.updated)
  return {
    set: 'CountryReports',
    row: { ...row, files: filesOf(row.id, own.length > 0 ? own : printed(described, described.languages), described.languages) },
  }
}

/** A national biodiversity strategy and action plan. */
export const planRow: Maker = (described, { updated }) => {
  const row = common('plan', described, updated)
  const files = filesOf(row.id, linkedIn(described, 'documentLinks'), described.languages)
  return { set: 'NationalPlans', row: { ...row, type: 'nbsap', files } }
}

const common = (kind: Class, described: Described, updated: number) => ({
  protocolVersion: 1,
  id: idFor(kind, described.number),
  treaty: described.treaties[0] ?? 'cbd',
  country: countryCode(described.country ?? ''),
  title: titlesOf(described.titles),
  submission: dayAt(described.dates.published),
  url: pageOf(described),
  updated,
})
