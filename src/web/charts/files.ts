import { chartAddress, chartOf, csvOf, pictureOf, wishIn, type Chart, type Paint } from '#charts'
import { inLocale } from '#platform/localized.ts'
import { Refused } from '#platform/errors.ts'
import { disposition } from '#platform/ranges.ts'
import { askedIn } from '#search'
import { dated } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { countedHere } from './draw.ts'

type Ending = 'csv' | 'svg' | 'png'

/** A chart as a file: its numbers, a drawing that can be made larger, a picture. Other sites may show the drawings. */
const file = (ending: Ending): Page => ({
  method: 'GET',
  path: `/charts.${ending}`,
  answer: async visit => sent(visit, ending, await bodies[ending](visit)),
})

/** The files of a chart. */
export const files: readonly Page[] = [file('csv'), file('svg'), file('png')]

const types: { readonly [ending in Ending]: string } = { csv: 'text/csv; charset=utf-8', svg: 'image/svg+xml', png: 'image/png' }

const bodies: { readonly [ending in Ending]: (visit: Visit) => Promise<Drawn> } = {
  csv: async visit => {
    const { chart } = await chartAlone(visit, 'linked')
    return { title: chart.title, body: csvOf(chart.table) }
  },
  svg: async visit => {
    const { chart } = await chartAlone(visit, 'linked')
    return { title: chart.title, body: drawingOf(chart) }
  },
  png: async visit => {
    const { chart } = await chartAlone(visit, 'picture')
    return { title: chart.title, body: await pictureOf(drawingOf(chart)) }
  },
}

type Drawn = { readonly title: string; readonly body: string | Buffer }

/** Refuses `charts.empty`: of nothing there is no picture. */
function drawingOf(chart: Chart): string {
  if (chart.svg === '') throw new Refused('not-found', 'charts.empty')
  return chart.svg
}

/** The chart of an address with all it must say by itself. Refuses `search.building`. */
async function chartAlone(visit: Visit, use: 'linked' | 'picture'): Promise<{ readonly chart: Chart }> {
  const [asked, wish] = [askedIn(visit.query), wishIn(visit.query)]
  const data = await countedHere(visit, asked, wish, use === 'linked' ? { absolute: true } : { unlinked: true })
  if (!data) throw new Refused('conflict', 'search.building')
  const paint: Paint = visit.query.get('paint') === 'dark' ? 'dark' : 'light'
  const source = visit.say('charts.source', {
    site: inLocale(visit.portal.name, visit.locale).text,
    day: dated(visit.context.now(), visit.locale),
    address: decodeURI(visit.origin + visit.to('/charts', chartAddress(asked, wish))),
  })
  return { chart: chartOf({ kind: wish.kind, data, locale: visit.locale, paint, alone: { source } }) }
}

function sent(visit: Visit, ending: Ending, { title, body }: Drawn): Answer {
  const open = visit.context.actor.id === undefined
  return {
    kind: 'bytes',
    type: types[ending],
    body,
    headers: {
      'content-disposition': disposition(`${title.replace(/[\\/:*?"<>|]+/g, ' ').slice(0, 80)}.${ending}`, ending !== 'csv'),
      'cache-control': open ? 'public, max-age=300' : 'private, no-store',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    },
  }
}
