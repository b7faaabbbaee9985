import type { VNode } from 'preact'
import { mostIn, wishIn } from '#charts'
import { addressOf, askedIn, type Asked } from '#search'
import { firstRecords, RecordList } from '../embedding/record-list.tsx'
import type { Visit } from '../page.ts'
import { narrowing } from '../search/narrowing.ts'
import { drawnChart } from './draw.ts'
import { ChartFigure } from './figure.tsx'

/** What somebody keeps, drawn for this reader: what it is of, the words and address of the way on, whether there is anything to show, and it. */
export type Drawn = {
  readonly lead: string | undefined
  readonly explore: { readonly href: string; readonly label: string }
  readonly empty: boolean
  readonly figure: VNode
}

/** `id` tells the charts of one page apart; `level` is that of the headings inside. */
type Place = { readonly id?: string; readonly level?: 2 | 3 }

/** A kept chart or list with what it shows today; `undefined` while the index is made anew. */
export function drawnKept(visit: Visit, query: URLSearchParams, place: Place = {}): Promise<Drawn | undefined> {
  const most = mostIn(query)
  return most === undefined ? keptChart(visit, query, place) : keptList(visit, askedIn(query), most, place)
}

async function keptChart(visit: Visit, query: URLSearchParams, { id, level = 2 }: Place): Promise<Drawn | undefined> {
  const chart = await drawnChart(visit, askedIn(query), wishIn(query), id === undefined ? {} : { id })
  return (
    chart && {
      lead: chart.title,
      explore: { href: visit.to('/charts', query), label: visit.say('charts.saved.explore') },
      empty: chart.svg === '',
      figure: <ChartFigure chart={chart} visit={visit} level={level} />,
    }
  )
}

async function keptList(visit: Visit, asked: Asked, most: number, { level = 2 }: Place): Promise<Drawn | undefined> {
  const [shown, lead] = await Promise.all([firstRecords(visit, asked, most), narrowing(visit, asked)])
  return shown.building
    ? undefined
    : {
        lead,
        explore: { href: visit.to('/search', addressOf(asked)), label: visit.say('charts.saved.open') },
        empty: shown.hits.length === 0,
        figure: <RecordList shown={shown} visit={visit} level={level} />,
      }
}
