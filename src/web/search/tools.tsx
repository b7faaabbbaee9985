import type { VNode } from 'preact'
import { addressOf, groupings, sizes, sorts, views, type Asked } from '#search'
import { ButtonLink, ScriptButton } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Drop } from '../layout/drop.tsx'
import type { Visit } from '../page.ts'
import { FacetsOpener } from './facets.tsx'
import { facetName } from './labels.ts'

type Props = { readonly asked: Asked; readonly visit: Visit }

/** Order, size, grouping and view of a result, and what else can be done with it. */
export function Tools({ asked, visit }: Props): VNode {
  const listed = !drawn.has(asked.view)
  return (
    <div class="results-tools">
      <FacetsOpener asked={asked} visit={visit} />
      {listed && <Order asked={asked} visit={visit} />}
      {listed && <Grouping asked={asked} visit={visit} />}
      {listed && !asked.group && <Size asked={asked} visit={visit} />}
      <div class="results-end">
        <Views asked={asked} visit={visit} />
        <div class="results-take">
          <Drop icon="link" label={visit.say('search.take')} name={visit.say('search.take')}>
            <div class="take">
              <ButtonLink tone="plain" small icon="download" href={visit.to('/exports/new', addressOf(asked, plain))}>
                {visit.say('exports.begin')}
              </ButtonLink>
              <ButtonLink tone="plain" small icon="clock" href={visit.to('/alerts/new', addressOf(asked, plain))}>
                {visit.say('alerts.new')}
              </ButtonLink>
              <ButtonLink tone="plain" small icon="link" href={visit.to('/search.atom', addressOf(asked, plain))}>
                {visit.say('search.feed')}
              </ButtonLink>
              <ButtonLink tone="plain" small icon="code" href={visit.to('/search/sharing', addressOf(asked, plain))}>
                {visit.say('embedding.title')}
              </ButtonLink>
              <Copied asked={asked} visit={visit} />
            </div>
          </Drop>
        </div>
      </div>
    </div>
  )
}

const drawn: ReadonlySet<Asked['view']> = new Set(['matrix', 'map', 'chart'])

/** A search without the way it is shown. */
export const plain: Partial<Asked> = { view: 'list', group: undefined, by: undefined, and: undefined }

function Order({ asked, visit }: Props): VNode {
  const sort = asked.sort ?? (asked.text ? 'relevance' : 'newest')
  return (
    <Drop icon="list" label={visit.say(`search.sort.${sort}`)} name={visit.say('search.sort')}>
      <ul>
        {sorts
          .filter(choice => choice !== 'relevance' || asked.text)
          .map(choice => (
            <Choice visit={visit} query={addressOf(asked, { sort: choice })} label={visit.say(`search.sort.${choice}`)} chosen={choice === sort} />
          ))}
      </ul>
    </Drop>
  )
}

function Grouping({ asked, visit }: Props): VNode {
  const name = asked.group ? facetName(asked.group, visit) : visit.say('search.group.none')
  return (
    <Drop icon="menu" wide label={asked.group ? visit.say('search.group.by', { facet: name }) : name} name={visit.say('search.group')}>
      <ul>
        {[undefined, ...groupings].map(group => (
          <Choice
            visit={visit}
            query={addressOf(asked, { group })}
            label={group ? facetName(group, visit) : visit.say('search.group.none')}
            chosen={group === asked.group}
          />
        ))}
      </ul>
    </Drop>
  )
}

const Size = ({ asked, visit }: Props): VNode => (
  <Drop icon="file" wide label={visit.say('search.size', { size: asked.size })} name={visit.say('search.sizes')}>
    <ul>
      {sizes.map(size => (
        <Choice visit={visit} query={addressOf(asked, { size })} label={visit.say('search.size', { size })} chosen={size === asked.size} />
      ))}
    </ul>
  </Drop>
)

const Views = ({ asked, visit }: Props): VNode => (
  <div class="results-views" role="group" aria-label={visit.say('search.view')}>
    {views.map(view => (
      <a
        href={visit.to('/search', addressOf(asked, { view, page: asked.page }))}
        rel="nofollow"
        aria-label={visit.say(`search.view.${view}`)}
        title={visit.say(`search.view.${view}`)}
        {...(view === asked.view ? { 'aria-current': 'true' as const } : {})}
      >
        <Icon name={view} size="small" />
      </a>
    ))}
  </div>
)

/** The same question to the API: same hits in the same order. It can be copied with a script, and followed without. */
const Copied = ({ asked, visit }: Props): VNode => (
  <>
    <ScriptButton tone="plain" small icon="copy" act="copy" on={apiAddress(asked, visit)} done={visit.say('search.api.copied')}>
      {visit.say('search.api')}
    </ScriptButton>
    <ButtonLink tone="plain" small icon="code" href={apiAddress(asked, visit)}>
      {visit.say('search.api.open')}
    </ButtonLink>
  </>
)

/** The address of the same search in the API. */
export function apiAddress(asked: Asked, visit: Visit): string {
  const query = addressOf(asked, { ...plain, page: asked.page })
  query.append('locale', visit.locale)
  return `/api/v1/search?${query.toString()}`
}

const Choice = ({
  visit,
  query,
  label,
  chosen,
}: {
  readonly visit: Visit
  readonly query: URLSearchParams
  readonly label: string
  readonly chosen: boolean
}): VNode => (
  <li>
    <a href={visit.to('/search', query)} rel="nofollow" {...(chosen ? { 'aria-current': 'true' as const } : {})}>
      {label}
    </a>
  </li>
)
