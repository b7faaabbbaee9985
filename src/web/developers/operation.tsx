import type { VNode } from 'preact'
import { inline } from '../help/markdown.tsx'
import { Badge } from '../kit/badge.tsx'
import { Table } from '../kit/table.tsx'
import type { Visit } from '../page.ts'
import { wordsOf, type Parameter, type Placed } from './described.ts'
import { exampleOf, needsToken, readableAt, type Samples } from './example.ts'
import { Code } from './frame.tsx'
import { TryForm } from './try-form.tsx'
import { Type } from './type.tsx'

type Shown = { readonly placed: Placed; readonly samples: Samples; readonly visit: Visit }

/** One operation: closed it says what it does, open what it takes and answers, and how it is called. */
export function OperationPanel({ placed, samples, visit }: Shown): VNode {
  const { method, path, operation } = placed
  const name = operation.operationId ?? ''
  const title = `${method} ${path}`
  const body = Object.entries(operation.requestBody?.content ?? {})[0]
  return (
    <details class="api-operation" id={name} lang="en" dir="ltr">
      <summary>
        <span class={`api-method api-method-${method.toLowerCase()}`}>{method}</span>
        <code>{path.replace('/api/v1', '')}</code>
        <span class="api-summary">{operation.summary}</span>
        {operation.deprecated && <Badge tone="bad">{visit.say('developer.ends')}</Badge>}
        {needsToken(placed) && <Badge tone="warning">{visit.say('developer.token')}</Badge>}
      </summary>
      <div class="stack api-inside">
        {operation.description && <p>{inline(operation.description, at => at)}</p>}
        <p class="muted">
          <a href={`#${name}`} aria-label={`${visit.say('developer.address')}: ${title}`}>
            #{name}
          </a>
        </p>
        {(operation.parameters ?? []).length > 0 && <Parameters parameters={operation.parameters!} of={title} visit={visit} />}
        {body && (
          <p>
            {visit.say('developer.body')} <code>{body[0]}</code> <Type words={wordsOf(body[1].schema)} visit={visit} />
          </p>
        )}
        <h3>{visit.say('developer.example')}</h3>
        <Code
          id={`call-${name}`}
          text={exampleOf(visit.origin, placed, samples)}
          label={`${visit.say('developer.example')} – ${title}`}
          visit={visit}
        />
        {readableAt(placed, samples) && <TryForm placed={placed} samples={samples} visit={visit} />}
        <h3>{visit.say('developer.answers')}</h3>
        <Answers placed={placed} visit={visit} />
      </div>
    </details>
  )
}

const Answers = ({ placed: { operation }, visit }: { readonly placed: Placed; readonly visit: Visit }): VNode => (
  <ul class="api-answers">
    {Object.entries(operation.responses ?? {})
      .filter(([status]) => status !== 'default')
      .map(([status, { description, content }]) => {
        const [[type, held] = []] = Object.entries(content ?? {})
        return (
          <li>
            <strong>{status.toLowerCase()}</strong> {inline(description ?? '', at => at)}{' '}
            {type === 'application/json' || type === 'application/problem+json' ? (
              <Type words={wordsOf(held?.schema)} visit={visit} />
            ) : (
              type && <code>{type}</code>
            )}
            {status.toLowerCase() === '4xx' && (
              <>
                {' '}
                <a href={visit.to('/developers/errors')}>{visit.say('developer.errors')}</a>
              </>
            )}
          </li>
        )
      })}
  </ul>
)

const Parameters = ({ parameters, of, visit }: { readonly parameters: readonly Parameter[]; readonly of: string; readonly visit: Visit }): VNode => (
  <Table
    caption={`${visit.say('developer.parameters')} – ${of}`}
    quietCaption
    rows={parameters}
    columns={[
      { heading: visit.say('developer.name'), names: true, cell: ({ name }) => <code>{name}</code> },
      { heading: visit.say('developer.place'), cell: parameter => parameter.in },
      {
        heading: visit.say('developer.type'),
        cell: ({ schema, required }) => (
          <>
            <Type words={wordsOf(schema)} visit={visit} />
            {required ? ` (${visit.say('kit.required')})` : ''}
          </>
        ),
      },
      { heading: visit.say('developer.meaning'), cell: ({ description, schema }) => inline(description ?? schema?.description ?? '', at => at) },
    ]}
  />
)
