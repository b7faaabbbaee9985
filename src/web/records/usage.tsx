import type { VNode } from 'preact'
import type { Usage } from '#usage'
import { Panel } from '../kit/card.tsx'
import { Facts } from '../kit/facts.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

/** How often a record was read and taken, with what exactly is counted one press away. */
export const UsagePanel = ({ visit, usage, identifier }: { readonly visit: Visit; readonly usage: Usage; readonly identifier: string }): VNode => (
  <div class="record-usage">
    <Panel title={visit.say('records.usage')}>
      <Facts
        entries={[
          { name: visit.say('records.usage.views'), value: counted(usage.views, visit.locale) },
          { name: visit.say('records.usage.downloads'), value: counted(usage.downloads, visit.locale) },
        ]}
      />
      <details class="small no-print">
        <summary>{visit.say('records.usage.what')}</summary>
        <p>{visit.say('records.usage.definition')}</p>
        <p>
          <a href={`/api/v1/records/${identifier}/usage`}>{visit.say('records.usage.by-month')}</a>
        </p>
      </details>
    </Panel>
  </div>
)
