import type { VNode } from 'preact'
import { formats } from '#formats'
import { Refused } from '#platform/errors.ts'
import { Card, Cards } from '../kit/card.tsx'
import { Table } from '../kit/table.tsx'
import { inline } from '../help/markdown.tsx'
import type { Page, Visit } from '../page.ts'
import { apiDescribed, operationsOf, tagsOf, wordsOf, type Described, type Schema } from './described.ts'
import { portalPage } from './frame.tsx'
import { OperationPanel } from './operation.tsx'
import { samplesFor } from './samples.ts'
import { Type } from './type.tsx'

const address = '/developers/reference'

/** All operations by what they are about, with what each does. */
const contents: Page = {
  method: 'GET',
  path: address,
  answer: visit => {
    const described = known()
    return portalPage(visit, {
      part: 'reference',
      title: visit.say('developer.tab.reference'),
      lead: visit.say('developer.reference.lead'),
      children: (
        <>
          <p class="muted">{visit.say('developer.english')}</p>
          <Cards>
            {tagsOf(described).map(({ name, description }) => (
              <Card
                href={visit.to(`${address}/${name}`)}
                title={<span lang="en">{name}</span>}
                above={visit.say('developer.operations', { count: operationsOf(described, name).length })}
                level={2}
              >
                <p lang="en" dir="ltr">
                  {description}
                </p>
              </Card>
            ))}
            <Card
              href={visit.to(`${address}/shapes`)}
              title={visit.say('developer.shapes')}
              above={visit.say('developer.shapes.count', { count: shapesOf(described).length })}
              level={2}
            >
              <p>{visit.say('developer.shapes.lead')}</p>
            </Card>
          </Cards>
        </>
      ),
    })
  },
}

/** The operations of a tag: what each takes, what it answers, and a call that runs. */
const ofTag: Page = {
  method: 'GET',
  path: `${address}/:tag`,
  answer: async visit => {
    const described = known()
    const tag = tagsOf(described).find(({ name }) => name === visit.params['tag'])
    if (!tag) throw new Refused('not-found', 'page.unknown')
    const samples = await samplesFor(visit)
    return portalPage(visit, {
      part: 'reference',
      title: `${visit.say('developer.tab.reference')}: ${tag.name}`,
      lead: tag.description ?? '',
      wide: true,
      scripts: ['try'],
      children: (
        <div class="api">
          <Contents described={described} tag={tag.name} visit={visit} />
          <div class="stack api-tags">
            <h2 class="api-count">{visit.say('developer.operations', { count: operationsOf(described, tag.name).length })}</h2>
            {operationsOf(described, tag.name).map(placed => (
              <OperationPanel placed={placed} samples={samples} visit={visit} />
            ))}
          </div>
        </div>
      ),
    })
  },
}

/** What answers are made of. */
const shapes: Page = {
  method: 'GET',
  path: `${address}/shapes`,
  answer: visit => {
    const described = known()
    return portalPage(visit, {
      part: 'reference',
      title: visit.say('developer.shapes'),
      lead: visit.say('developer.shapes.lead'),
      wide: true,
      children: (
        <div class="api">
          <Contents described={described} tag="shapes" visit={visit} />
          <div class="stack-l api-tags" lang="en" dir="ltr">
            {shapesOf(described).map(([name, schema]) => (
              <ShapeTable name={name} schema={schema} visit={visit} />
            ))}
          </div>
        </div>
      ),
    })
  },
}

export const referencePages: readonly Page[] = [contents, shapes, ofTag]

function known(): Described {
  const described = apiDescribed()
  if (!described) throw new Refused('not-found', 'page.unknown')
  return described
}

/** The named shapes that are no common format; those have pages of their own. */
const shapesOf = ({ components }: Described): readonly (readonly [string, Schema])[] => {
  const names = new Set(formats().map(({ name }) => name))
  return Object.entries(components.schemas)
    .filter(([name]) => !names.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

const Contents = ({ described, tag, visit }: { readonly described: Described; readonly tag: string; readonly visit: Visit }): VNode => (
  <nav class="api-contents" aria-label={visit.say('developer.contents')}>
    <ul>
      {[...tagsOf(described).map(({ name }) => ({ name, words: name })), { name: 'shapes', words: visit.say('developer.shapes') }].map(
        ({ name, words }) => (
          <li>
            <a href={visit.to(`${address}/${name}`)} {...(name === tag ? { 'aria-current': 'page' as const } : {})}>
              {words}
            </a>
          </li>
        ),
      )}
    </ul>
  </nav>
)

const ShapeTable = ({ name, schema, visit }: { readonly name: string; readonly schema: Schema; readonly visit: Visit }): VNode => {
  const parts = [schema, ...(schema.allOf ?? [])]
  const properties: readonly (readonly [string, Schema])[] = parts.flatMap(part => Object.entries(part.properties ?? {}))
  return (
    <section class="stack" id={name}>
      <h2>{name}</h2>
      {schema.description && <p>{inline(schema.description, path => path)}</p>}
      {properties.length === 0 ? (
        <p>
          <Type words={wordsOf(schema)} visit={visit} />
        </p>
      ) : (
        <Table
          caption={name}
          quietCaption
          rows={properties}
          columns={[
            { heading: visit.say('developer.name'), names: true, cell: ([property]) => <code>{property}</code> },
            {
              heading: visit.say('developer.type'),
              cell: ([property, of]) => (
                <>
                  <Type words={wordsOf(of)} visit={visit} />
                  {schema.required?.includes(property) ? '' : ` (${visit.say('developer.optional')})`}
                </>
              ),
            },
            { heading: visit.say('developer.meaning'), cell: ([, of]) => inline(of.description ?? '', path => path) },
          ]}
        />
      )}
    </section>
  )
}
