import type { VNode } from 'preact'
import type { Chart, ChartWish } from '#charts'
import type { Asked } from '#search'
import { ScriptButton } from '../kit/button.tsx'
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
        <div class="chart-code">
          <p class="field-label" id={`charts-embed-${key}`}>
            {visit.say(`charts.embed.${key}`)}
          </p>
          <pre tabIndex={0} role="region" aria-labelledby={`charts-embed-${key}`} dir="ltr">
            <code>{code}</code>
          </pre>
          <ScriptButton tone="plain" small icon="copy" act="copy" on={code} done={visit.say('charts.embed.copied')}>
            {visit.say('charts.embed.copy')}
          </ScriptButton>
        </div>
      ))}
    </Panel>
  )
}

function frameCode({ visit, asked, wish, chart }: Props): string {
  const address = visit.origin + chartPath(visit, asked, wish, '/embed/chart')
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(chart.title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`
}

function pictureCode({ visit, asked, wish, chart }: Props): string {
  const [page, picture] = ['/charts', '/charts.png'].map(path => visit.origin + chartPath(visit, asked, wish, path))
  return `<a href="${escapeHtml(page!)}"><img src="${escapeHtml(picture!)}" alt="${escapeHtml(`${chart.title}. ${chart.summary}`)}" width="808" loading="lazy"></a>`
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, character => entities[character]!)

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
