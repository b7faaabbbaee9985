import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Chart, ChartWish } from '#charts'
import type { Asked } from '#search'
import { CodeLine, frameLine } from '../embedding/code-line.tsx'
import { Panel } from '../kit/card.tsx'
import type { Visit } from '../page.ts'
import { chartPath } from './draw.ts'

type Props = { readonly visit: Visit; readonly asked: Asked; readonly wish: ChartWish; readonly chart: Chart }

/** The two lines with which another site shows a chart: a frame, which stays current and can be read with a keyboard, or a picture with a link. */
export const Embedding = (props: Props): VNode => {
  const { visit } = props
  const lines = [
    { key: 'frame', code: frameCode(props) },
    { key: 'picture', code: pictureCode(props) },
  ]
  return (
    <Panel title={visit.say('charts.embed')}>
      <p class="small muted">{visit.say('charts.embed.lead')}</p>
      {lines.map(({ key, code }) => (
        <CodeLine id={`charts-embed-${key}`} label={visit.say(`charts.embed.${key}`)} code={code} visit={visit} />
      ))}
    </Panel>
  )
}

const frameCode = ({ visit, asked, wish, chart }: Props): string =>
  frameLine({ address: visit.origin + chartPath(visit, asked, wish, '/embed/chart'), title: chart.title, height: 640 })

function pictureCode({ visit, asked, wish, chart }: Props): string {
  const address = (path: string) => visit.origin + chartPath(visit, asked, wish, path)
  return renderToString(
    <a href={address('/charts')}>
      <img src={address('/charts.png')} alt={`${chart.title}. ${chart.summary}`} width={808} loading="lazy" />
    </a>,
  )
}
