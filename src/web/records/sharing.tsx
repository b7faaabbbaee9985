import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { ScriptButton } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import type { Visit } from '../page.ts'
import type { Cited } from './citation.ts'

/** The address that stays, to copy or to send by mail; nothing of other sites. `address` leads to the newest revision. */
export function Sharing({ visit, cited, address }: { readonly visit: Visit; readonly cited: Cited; readonly address: string }): VNode {
  const { say } = visit
  const title = inLocale(cited.title, visit.locale).text || cited.identifier
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${address}\n`)}`
  return (
    <Panel title={say('records.share')}>
      <p class="citation" id="permanent" dir="ltr">
        {address}
      </p>
      <div class="buttons">
        <ScriptButton act="copy" on="permanent" done={say('records.copied-address')} tone="quiet" small icon="link">
          {say('records.copy-address')}
        </ScriptButton>
        <a class="button button-quiet button-small" href={mail}>
          {say('records.share-mail')}
        </a>
      </div>
    </Panel>
  )
}
