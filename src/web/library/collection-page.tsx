import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { collectionAt, coverNamed, keptUp, linesOf, mayChange, type Collection, type Kind, type Line } from '#collections'
import { inLocale } from '#platform/localized.ts'
import { summaries, type Summary } from '#records'
import { Badge } from '../kit/badge.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { Hit } from '../search/hit.tsx'
import { isBuilding } from '../search/listed.ts'
import { Paragraphs } from '../vocabularies/rich.tsx'
import { pathTo, places } from './address.ts'
import { coverAddress } from './collection-card.tsx'
import { CollectionTools } from './collection-tools.tsx'
import { EntryLine } from './entry-line.tsx'
import { PutBack } from './put-back.tsx'

/** All that is shown of a collection. */
type Shown = {
  readonly visit: Visit
  readonly collection: Collection
  readonly lines: readonly Line[]
  readonly cards: ReadonlyMap<string, Summary>
  readonly found: { readonly total: number; readonly hits: readonly Summary[] } | undefined
  readonly changes: boolean
  readonly owner: string | undefined
  readonly cover: Awaited<ReturnType<typeof coverNamed>>
}

/** A collection or list: what it is about and the records in it, with what its makers can do beside each. */
const collectionPage = (kind: Kind): Page => ({
  method: 'GET',
  path: `/library/${places[kind]}/:id`,
  answer: async visit => {
    const collection = await collectionAt(visit.context, visit.params['id']!)
    if (collection.kind !== kind) return { kind: 'redirect', to: visit.to(pathTo(collection)) }
    return answerWith(visit, collection)
  },
})

export const collectionPages: readonly Page[] = [collectionPage('curated'), collectionPage('list')]

async function answerWith(visit: Visit, collection: Collection): Promise<Answer> {
  const { context, locale } = visit
  const lines = await linesOf(context, collection)
  const cards = await summaries(
    context,
    lines.map(({ record }) => record),
  )
  const shown: Shown = {
    visit,
    collection,
    lines,
    cards: new Map(cards.map(card => [card.id, card])),
    found: collection.query === '' ? undefined : await foundBy(visit, collection),
    changes: mayChange(context, collection),
    owner: collection.kind === 'list' ? (await namesOf(context, [collection.owner])).get(collection.owner) : undefined,
    cover: await coverNamed(context, collection),
  }
  return {
    kind: 'page',
    title: inLocale(collection.title, locale).text,
    description: inLocale(collection.description, locale).text.slice(0, 200),
    wide: true,
    trail: [
      { label: visit.say('library.title'), path: '/library' },
      ...(collection.kind === 'list' ? [{ label: visit.say('library.lists'), path: '/library/lists' }] : []),
    ],
    ...(collection.visibility === 'public' ? {} : { head: <meta name="robots" content="noindex" /> }),
    body: <CollectionShown {...shown} />,
  }
}

/** What its query finds now; nothing while the index is being made. */
async function foundBy(visit: Visit, collection: Collection): Promise<Shown['found']> {
  try {
    const { total, hits } = await keptUp(visit.context, collection, { locale: visit.locale, size: mostFound })
    return {
      total,
      hits: await summaries(
        visit.context,
        hits.map(({ id }) => id),
      ),
    }
  } catch (error) {
    if (isBuilding(error)) return undefined
    throw error
  }
}

const mostFound = 20

const CollectionShown = (shown: Shown): VNode => (
  <article class="collection">
    <Head {...shown} />
    <CollectionTools visit={shown.visit} collection={shown.collection} changes={shown.changes} />
    {shown.changes && <PutBack visit={shown.visit} collection={shown.collection} />}
    <div class="collection-body">
      {shown.lines.length === 0 && (shown.found?.hits.length ?? 0) === 0 ? <Nothing {...shown} /> : null}
      {['', ...shown.collection.sections.map(({ key }) => key)].map(key => (
        <Part {...shown} section={key} />
      ))}
      <Found {...shown} />
    </div>
  </article>
)

function Head({ visit, collection, cover, changes, owner }: Shown): VNode {
  const { kind, title, description, visibility, changedAt } = collection
  return (
    <>
      {cover && <img class="collection-cover" src={coverAddress(collection, cover.hash, visit)} width={cover.width} height={cover.height} alt="" />}
      <PageHead
        kicker={
          <>
            <span>{visit.say(`library.kind.${kind}`)}</span>
            {owner !== undefined && <bdi>{owner}</bdi>}
            <span>
              {visit.say('library.changed')} <Time at={changedAt} visit={visit} />
            </span>
            {changes && <Badge tone={visibility === 'public' ? 'good' : 'warning'}>{visit.say(`library.is.${kind}-${visibility}`)}</Badge>}
          </>
        }
        title={<Text of={title} visit={visit} />}
      >
        {Object.keys(description).length > 0 && (
          <div class="lead stack">
            <Paragraphs of={description} visit={visit} />
          </div>
        )}
      </PageHead>
    </>
  )
}

const Nothing = ({ visit, collection, changes }: Shown): VNode => (
  <EmptyState icon="book" title={visit.say(`library.empty.${collection.kind}`)}>
    {changes && <p>{visit.say('library.empty.help')}</p>}
  </EmptyState>
)

/** The records of one section, under its heading. */
function Part({ visit, collection, lines, cards, changes, section: key }: Shown & { readonly section: string }): VNode | null {
  const section = collection.sections.find(one => one.key === key)
  const own = lines.filter(line => line.section === key)
  if (own.length === 0 && (!section || !changes)) return null
  return (
    <section class="stack">
      {section && (
        <h2>
          <Text of={section.title} visit={visit} />
        </h2>
      )}
      {section && Object.keys(section.description).length > 0 && <Paragraphs of={section.description} visit={visit} />}
      {own.length === 0 ? (
        <p class="muted">{visit.say('library.section.empty')}</p>
      ) : (
        <ol class="entries">
          {own.map((line, index) => (
            <EntryLine
              visit={visit}
              collection={collection}
              line={line}
              card={cards.get(line.record)}
              place={index + 1}
              last={index === own.length - 1}
              level={section ? 3 : 2}
              changes={changes}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

/** What the query of the collection finds now. */
function Found({ visit, collection, found, lines }: Shown): VNode | null {
  if (!found || found.hits.length === 0) return null
  return (
    <section class="stack">
      <h2>{visit.say(lines.length === 0 ? 'library.found' : 'library.found.more')}</h2>
      <p class="muted">{visit.say('library.found.about')}</p>
      <div class="hits">
        {found.hits.map(hit => (
          <Hit hit={hit} visit={visit} level={3} />
        ))}
      </div>
      {found.total > found.hits.length && (
        <p>
          <a href={visit.to('/search', new URLSearchParams(collection.query))}>{visit.say('library.found.all', { count: found.total })}</a>
        </p>
      )}
    </section>
  )
}
