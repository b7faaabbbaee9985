import type { VNode } from 'preact'
import { chartOf, wishOf, type Chart, type ChartData, type Entry } from '#charts'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { nothingAsked, search, type Asked } from '#search'
import { countryName, isTerm, partyStatus, termsOf } from '#vocabularies'
import { summaries, type Summary } from '#records'
import { treatiesFor } from '../countries/treaty.ts'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { within } from '../search/ask.ts'
import { valueName } from '../search/labels.ts'
import { isBuilding } from '../search/listed.ts'

import { CountryChooser, mostCompared } from './country-chooser.tsx'
import { countedHere } from './draw.ts'
import { ChartFigure } from './figure.tsx'
import { SideBySide, type Column } from './side-by-side.tsx'

/** Two to six countries side by side: standing, what each has published, when last, and which targets its own targets address. */
export const comparison: Page = {
  method: 'GET',
  path: '/countries/compare',
  answer: async visit => {
    const codes = codesIn(visit.query)
    const names = codes.map(code => countryName(code, visit.locale))
    const title =
      codes.length < 2 ? visit.say('charts.compare') : visit.say('charts.compare.of', { names: new Intl.ListFormat(visit.locale).format(names) })
    return {
      kind: 'page',
      title,
      wide: true,
      trail: [{ label: visit.say('country.all'), path: '/countries' }],
      body: (
        <>
          <PageHead title={title} lead={visit.say('charts.compare.lead')} />
          <CountryChooser visit={visit} codes={codes} format={formatIn(visit)} />
          {codes.length < 2 ? <EmptyState icon="compare" title={visit.say('charts.compare.choose')} /> : await compared(visit, codes)}
        </>
      ),
    }
  },
}

/** Countries of the address, each once, as many as fit side by side. */
export const codesIn = (query: URLSearchParams): readonly string[] =>
  [...new Set(query.getAll('country').map(code => code.toLowerCase()))].filter(code => isTerm(['countries'], code)).slice(0, mostCompared)

const formatIn = (visit: Visit): string => visit.portal.formats.find(name => name === visit.query.get('format')) ?? ''

async function compared(visit: Visit, codes: readonly string[]): Promise<VNode> {
  const format = formatIn(visit)
  const asked: Asked = { ...nothingAsked, selected: { government: codes, ...(format ? { format: [format] } : {}) } }
  const [formats, targets, last] = await Promise.all([
    countedHere(visit, asked, wishOf({ kind: 'stacked', by: 'government', and: 'format' })),
    countedHere(
      visit,
      { ...asked, selected: { ...asked.selected, format: ['nationalTarget7'] } },
      wishOf({ kind: 'matrix', by: 'target', and: 'government' }),
    ),
    Promise.all(codes.map(code => lastOf(visit, code, format))),
  ])
  if (!formats || !targets) return <Notice tone="info" announced title={visit.say('error.search.building')} />
  const rows = codes.map(value => ({ value, label: countryName(value, visit.locale) }))
  const whole = withRows(formats, rows)
  const columns = codes.map((code, place): Column => columnOf(visit, code, whole, place, last[place]))
  return (
    <div class="stack-l">
      <SideBySide visit={visit} columns={columns} formats={whole.columns} />
      <Section
        title={visit.say('charts.compare.formats')}
        visit={visit}
        chart={chartOf({ kind: 'stacked', data: whole, locale: visit.locale, id: 'formats' })}
      />
      {targets.total > 0 && (
        <Section
          title={visit.say('charts.compare.targets')}
          visit={visit}
          chart={chartOf({ kind: 'matrix', data: aligned(targets, rows, visit), locale: visit.locale, id: 'targets' })}
        />
      )}
    </div>
  )
}

const Section = ({ title, chart, visit }: { readonly title: string; readonly chart: Chart; readonly visit: Visit }): VNode => (
  <section class="stack">
    <h2>{title}</h2>
    <ChartFigure chart={chart} visit={visit} level={3} />
  </section>
)

/** Every country that was chosen, in the order of choice, also one without a record. */
const withRows = (data: ChartData, rows: readonly Entry[]): ChartData => ({
  ...data,
  rows,
  counts: rows.map(({ value }) => data.counts[data.rows.findIndex(row => row.value === value)] ?? data.columns.map(() => 0)),
})

/** Every global target, also one that no country addresses: that is what a comparison is for. */
function aligned(data: ChartData, columns: readonly Entry[], visit: Visit): ChartData {
  const rows = termsOf('gbf-targets').map(({ identifier, label }) => ({ value: identifier, label: inLocale(label, visit.locale).text }))
  const count = (row: string, column: string) =>
    data.counts[data.rows.findIndex(({ value }) => value === row)]?.[data.columns.findIndex(({ value }) => value === column)] ?? 0
  return { ...data, rows, columns, counts: rows.map(row => columns.map(column => count(row.value, column.value))) }
}

function columnOf(visit: Visit, code: string, data: ChartData, place: number, last: Summary | undefined): Column {
  const counts = data.counts[place]!
  return {
    code,
    name: countryName(code, visit.locale),
    total: counts.reduce((sum, count) => sum + count, 0),
    counts: new Map(data.columns.map(({ value }, at) => [value, counts[at]!])),
    last: last && { at: last.publishedAt, title: last.title, identifier: last.identifier, format: valueName('format', last.format, visit) },
    standings: treatiesFor(visit.portal).map(treaty => ({ treaty, ...partyStatus(code, treaty) })),
  }
}

/** The record a country published last. */
async function lastOf(visit: Visit, code: string, format: string): Promise<Summary | undefined> {
  const filter = all(within(visit), where('government', code), ...(format ? [where('format', format)] : []))
  const found = await search(visit.context, { filter, sort: 'updated', pageSize: 1, locale: visit.locale }).catch((error: unknown) => {
    if (isBuilding(error)) return undefined
    throw error
  })
  return found?.hits[0] && (await summaries(visit.context, [found.hits[0].id]))[0]
}
