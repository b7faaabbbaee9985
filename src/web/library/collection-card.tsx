import type { VNode } from 'preact'
import type { Listed } from '#collections'
import { directionOf, inLocale } from '#platform/localized.ts'
import { Badge } from '../kit/badge.tsx'
import { Icon } from '../kit/icon.tsx'
import { Text } from '../kit/text.tsx'
import type { Visit } from '../page.ts'
import { pathTo } from './address.ts'

type Props = { readonly collection: Listed; readonly visit: Visit; readonly owner?: string | undefined; readonly level?: 2 | 3 }

/** A collection or list among others: its picture, its title, how it begins, how much is in it. */
export function CollectionCard({ collection, visit, owner, level = 3 }: Props): VNode {
  const { title, description, visibility, kind, cover, records, query } = collection
  const Heading = `h${level}` as 'h2' | 'h3'
  const about = inLocale(description, visit.locale)
  return (
    <article class={`card library-card library-card-${kind}`}>
      {kind === 'curated' && <Cover collection={collection} visit={visit} cover={cover} />}
      <Heading class="card-title">
        <a href={visit.to(pathTo(collection))}>
          <Text of={title} visit={visit} bare />
        </a>
      </Heading>
      {about.text && (
        <p class="library-card-about" lang={about.language} dir={directionOf(about.language)}>
          {about.text}
        </p>
      )}
      <div class="card-above">
        {query === '' && <span>{visit.say('library.records', { count: records })}</span>}
        {query !== '' && <span>{visit.say('library.kept-up')}</span>}
        {owner !== undefined && <bdi>{owner}</bdi>}
        {visibility !== 'public' && <Badge tone="warning">{visit.say(`library.is.${kind}-${visibility}`)}</Badge>}
      </div>
    </article>
  )
}

/** The picture; where there is none, a quiet ground. */
function Cover({ collection, visit, cover }: Pick<Props, 'collection' | 'visit'> & { readonly cover: Listed['cover'] }): VNode {
  if (cover)
    return (
      <img class="library-cover" src={coverAddress(collection, cover.hash, visit)} width={cover.width} height={cover.height} alt="" loading="lazy" />
    )
  return (
    <span class="library-cover" aria-hidden="true">
      <Icon name="book" size="large" />
    </span>
  )
}

/** Where the picture of a collection is; another picture has another address. */
export const coverAddress = (collection: Pick<Listed, 'kind' | 'id'>, hash: string, visit: Visit): string =>
  visit.to(`${pathTo(collection)}/cover`, { v: hash.slice(0, 12) })

/** Several of them, side by side. */
export const CollectionCards = ({
  collections,
  visit,
  owners,
  level,
}: {
  readonly collections: readonly Listed[]
  readonly visit: Visit
  readonly owners?: ReadonlyMap<string, string>
  readonly level?: 2 | 3
}): VNode => (
  <div class="cards">
    {collections.map(collection => (
      <CollectionCard collection={collection} visit={visit} owner={owners?.get(collection.owner)} {...(level ? { level } : {})} />
    ))}
  </div>
)
