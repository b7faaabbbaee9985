import type { VNode } from 'preact'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import type { Page, Visit } from '../page.ts'
import { apiDescribed, operationsOf, typeWord, type Described, type Parameter, type Placed } from './described.ts'
import { inline } from '../help/markdown.tsx'
import { newest } from '../search/ask.ts'
import { errorsPage } from './errors.tsx'
import { exampleOf, readableAt, type Samples } from './example.ts'
import { clientPages } from './client.ts'
import { recipesPage } from './recipes-page.tsx'

const address = '/api/v1/openapi.json'

/** The API, browsable: every operation with what it takes, what it answers and a call that runs. */
const developers: Page = {
  method: 'GET',
  path: '/developers',
  answer: async visit => {
    const described = apiDescribed()
    const samples = await samplesFor(visit)
    return {
      kind: 'page',
      title: visit.say('developer.title'),
      description: visit.say('developer.lead'),
      wide: true,
      body: (
        <>
          <PageHead
            title={visit.say('developer.title')}
            lead={visit.say('developer.lead')}
            actions={
              <>
                <ButtonLink icon="code" href={visit.to('/developers/recipes')}>
                  {visit.say('developer.recipes')}
                </ButtonLink>
                <ButtonLink tone="quiet" icon="list" href={visit.to('/developers/errors')}>
                  {visit.say('developer.errors')}
                </ButtonLink>
                <ButtonLink tone="quiet" icon="help" href={visit.to('/help/api')}>
                  {visit.say('developer.guide')}
                </ButtonLink>
                <ButtonLink tone="quiet" icon="download" href={address}>
                  OpenAPI 3.1
                </ButtonLink>
              </>
            }
          />
          {described ? (
            <Operations described={described} samples={samples} visit={visit} />
          ) : (
            <EmptyState icon="code" title={visit.say('developer.none')} />
          )}
        </>
      ),
    }
  },
}

export const pages: readonly Page[] = [developers, recipesPage, errorsPage, ...clientPages]

/** Values that exist here, so that examples run as shown. */
async function samplesFor(visit: Visit): Promise<Samples> {
  const { hits } = await newest(visit, 1)
  return {
    q: 'forest',
    name: 'nationalTarget7',
    key: 'gbf-targets',
    code: 'cr',
    'terms/identifier': 'GBF-TARGET-03',
    ...(hits[0] ? { 'records/identifier': hits[0].identifier } : {}),
  }
}

function Operations({ described, samples, visit }: { readonly described: Described; readonly samples: Samples; readonly visit: Visit }): VNode {
  const tags = (described.tags ?? []).filter(({ name }) => operationsOf(described, name).length > 0)
  return (
    <div class="api">
      <nav class="api-contents" aria-label={visit.say('developer.contents')}>
        <ul>
          {tags.map(({ name }) => (
            <li>
              <a href={`#${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="stack-l api-tags">
        {tags.map(({ name, description }) => (
          <section class="stack" id={name} lang="en" dir="ltr">
            <h2>{name}</h2>
            {description && <p class="muted">{description}</p>}
            {operationsOf(described, name).map(placed => (
              <OperationPanel placed={placed} samples={samples} visit={visit} />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

function OperationPanel({ placed, samples, visit }: { readonly placed: Placed; readonly samples: Samples; readonly visit: Visit }): VNode {
  const { method, path, operation } = placed
  const tryAt = readableAt(placed, samples)
  return (
    <details class="api-operation" id={anchorOf(placed)}>
      <summary>
        <span class={`api-method api-method-${method.toLowerCase()}`}>{method}</span> <code>{path}</code>{' '}
        <span class="api-summary">{operation.summary}</span>
        {operation.security?.length ? <Badge tone="warning">{visit.say('developer.token')}</Badge> : null}
      </summary>
      <div class="stack api-inside">
        {operation.description && <p>{inline(operation.description, path => path)}</p>}
        {(operation.parameters ?? []).length > 0 && <Parameters parameters={operation.parameters!} of={`${method} ${path}`} visit={visit} />}
        {operation.requestBody && (
          <p>
            {visit.say('developer.body')} <code>{typeWord(Object.values(operation.requestBody.content ?? {})[0]?.schema)}</code>
          </p>
        )}
        <h3>{visit.say('developer.example')}</h3>
        <pre tabIndex={0}>
          <code>{exampleOf(visit.origin, placed, samples)}</code>
        </pre>
        {tryAt && (
          <p>
            <a href={tryAt}>{visit.say('developer.try')}</a>
          </p>
        )}
        <h3>{visit.say('developer.answers')}</h3>
        <ul class="plain-list">
          {Object.entries(operation.responses ?? {}).map(([status, { description }]) => (
            <li>
              <code>{status}</code> {inline(description ?? '', path => path)}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

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
        cell: ({ schema, required }) => `${typeWord(schema)}${required ? ` (${visit.say('kit.required')})` : ''}`,
      },
      { heading: visit.say('developer.meaning'), cell: ({ description, schema }) => inline(description ?? schema?.description ?? '', path => path) },
    ]}
  />
)

const anchorOf = ({ method, path }: Placed) => `${method.toLowerCase()}${path.replace(/[^a-z0-9]+/gi, '-')}`
