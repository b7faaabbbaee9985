import type { VNode } from 'preact'
import type { Chart, ChartRow } from '#charts'
import { Icon } from '../kit/icon.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

/** What a table on a page has room for; the file has all. */
const room = { rows: 100, columns: 30 } as const

/** A chart on a page: in words, drawn for the width there is, with what must be said beside it and all its numbers. `open`: the table stands open. */
export function ChartFigure({
  chart,
  visit,
  open,
  level = 2,
}: {
  readonly chart: Chart
  readonly visit: Visit
  readonly open?: boolean
  readonly level?: 2 | 3
}): VNode {
  if (chart.svg === '') return <EmptyState icon="search" title={chart.summary} />
  return (
    <figure class={`chart chart-${chart.kind}`}>
      <figcaption class="chart-summary">{chart.summary}</figcaption>
      <Drawn chart={chart} />
      {chart.notes.map(note => (
        <p class="chart-note">{note}</p>
      ))}
      <details class="chart-numbers" open={open}>
        <summary>
          <Icon name="table" size="small" />
          {level === 2 ? <h2>{visit.say('charts.table')}</h2> : <h3>{visit.say('charts.table')}</h3>}
          <Icon name="down" size="small" />
        </summary>
        <Numbers chart={chart} visit={visit} />
      </details>
    </figure>
  )
}

/** Both drawings; the style sheet shows the one that fits. A matrix is as wide as it must be, and can be moved. */
const Drawn = ({ chart }: { readonly chart: Chart }): VNode => {
  const frame = chart.kind === 'matrix' ? { role: 'region' as const, 'aria-label': chart.title, tabIndex: 0 } : {}
  return (
    <>
      <div class="chart-wide" {...frame} dangerouslySetInnerHTML={{ __html: chart.svg }} />
      <div class="chart-narrow" {...frame} dangerouslySetInnerHTML={{ __html: chart.narrow }} />
    </>
  )
}

/** The numbers of a chart, each a link to the records behind it. */
function Numbers({ chart, visit }: { readonly chart: Chart; readonly visit: Visit }): VNode {
  const { headings, rows } = chart.table
  const [first, ...columns] = headings.slice(0, room.columns + 1)
  const more = rows.length > room.rows || headings.length > room.columns + 1
  return (
    <>
      <div class="chart-table" role="region" aria-label={visit.say('charts.table.of', { title: chart.title })} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{chart.title}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {columns.map(heading => (
                <th scope="col" class="cell-number">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, room.rows).map(row => (
              <Line row={row} columns={columns.length} visit={visit} />
            ))}
          </tbody>
        </table>
      </div>
      {more && <p class="chart-note">{visit.say('charts.table.more')}</p>}
    </>
  )
}

const Line = ({ row, columns, visit }: { readonly row: ChartRow; readonly columns: number; readonly visit: Visit }): VNode => (
  <tr>
    <th scope="row">{row.link ? <a href={row.link}>{row.label}</a> : row.label}</th>
    {row.counts.slice(0, columns).map((count, place) => (
      <td class={count === 0 ? 'cell-number cell-none' : 'cell-number'}>
        {row.links[place] ? (
          <a href={row.links[place]} rel="nofollow">
            {counted(count, visit.locale)}
          </a>
        ) : (
          counted(count, visit.locale)
        )}
      </td>
    ))}
  </tr>
)
