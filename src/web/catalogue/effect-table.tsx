import type { VNode } from 'preact'
import type { Effect } from '#catalogue'
import type { Format } from '#formats'
import { issueText } from '../fields/frame.tsx'
import { Table } from '../kit/table.tsx'
import type { Visit } from '../page.ts'

/** What a version does to the records there are, as the dry run found it. */
export function EffectTable({ visit, format, effect }: { readonly visit: Visit; readonly format: Format; readonly effect: Effect }): VNode {
  const none = effect.published + effect.drafts === 0
  const counts = { published: effect.published, drafts: effect.drafts, changed: effect.changed }
  const rest = [
    { heading: visit.say('catalogue.records'), number: true, cell: ({ count }: { readonly count: number }) => count },
    { heading: visit.say('catalogue.example'), cell: ({ example }: { readonly example: string }) => <Example visit={visit} identifier={example} /> },
  ]
  return (
    <section class="stack">
      <h2>{visit.say('catalogue.effect')}</h2>
      <p>{none ? visit.say('catalogue.effect.none') : visit.say('catalogue.effect.counts', counts)}</p>
      {effect.lost.length > 0 && (
        <>
          <h3>{visit.say('catalogue.effect.lost')}</h3>
          <p class="muted">{visit.say('catalogue.effect.lost.help')}</p>
          <Table
            caption={visit.say('catalogue.effect.lost')}
            quietCaption
            rows={effect.lost}
            columns={[{ heading: visit.say('catalogue.field'), names: true, cell: ({ field }) => <code>{field}</code> }, ...rest]}
          />
        </>
      )}
      {effect.issues.length > 0 && (
        <>
          <h3>{visit.say('catalogue.effect.issues')}</h3>
          <Table
            caption={visit.say('catalogue.effect.issues')}
            quietCaption
            rows={effect.issues}
            columns={[
              { heading: visit.say('catalogue.field'), names: true, cell: ({ path }) => <code>{path.slice(1) || format.name}</code> },
              { heading: visit.say('catalogue.problem'), cell: issue => issueText(issue, visit) },
              ...rest,
            ]}
          />
        </>
      )}
    </section>
  )
}

const Example = ({ visit, identifier }: { readonly visit: Visit; readonly identifier: string }): VNode => (
  <a href={visit.to(`/records/${identifier}`)}>
    <bdi>{identifier}</bdi>
  </a>
)
