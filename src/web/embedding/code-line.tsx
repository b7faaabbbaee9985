import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ScriptButton } from '../kit/button.tsx'
import type { Visit } from '../page.ts'

/** The line with which another site shows a page of this one in a frame. `height` in pixels. */
export const frameLine = ({ address, title, height }: { readonly address: string; readonly title: string; readonly height: number }): string =>
  renderToString(<iframe src={address} title={title} width="100%" height={height} loading="lazy" style="border:0" />)

/** A line to be copied, with what it is for. */
export const CodeLine = ({
  id,
  label,
  code,
  visit,
}: {
  readonly id: string
  readonly label: string
  readonly code: string
  readonly visit: Visit
}): VNode => (
  <div class="code-line">
    <p class="field-label" id={`${id}-label`}>
      {label}
    </p>
    <pre tabIndex={0} role="region" aria-labelledby={`${id}-label`} dir="ltr">
      <code id={id}>{code}</code>
    </pre>
    <ScriptButton tone="plain" small icon="copy" act="copy" on={id} done={visit.say('embedding.copied')}>
      {visit.say('embedding.copy')}
    </ScriptButton>
  </div>
)
