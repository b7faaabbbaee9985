import type { VNode } from 'preact'
import { addressOf, type Asked, type Found } from '#search'
import type { Visit } from '../page.ts'
import { valueName } from './labels.ts'

type Props = { readonly asked: Asked; readonly found: Found; readonly visit: Visit }

/** How the words were understood: corrected, meant otherwise, taken loosely, or widened to other languages; each can be taken back. */
export const Understood = ({ asked, found, visit }: Props): VNode => (
  <>
    {found.suggestion && <Meant asked={asked} found={found} visit={visit} />}
    {found.relaxed && found.total > 0 && (
      <p class="search-note">{visit.say('search.relaxed', { all: found.relaxed.all, needed: found.relaxed.needed, of: found.relaxed.of })}</p>
    )}
    <Concepts asked={asked} found={found} visit={visit} />
  </>
)

function Meant({ asked, found, visit }: Props): VNode {
  const suggestion = found.suggestion!
  return (
    <p class="search-note" role={found.corrected ? 'status' : undefined}>
      {found.corrected ? visit.say('search.corrected', { text: asked.text }) : visit.say('search.did-you-mean')}{' '}
      <a href={visit.to('/search', addressOf(asked, { text: suggestion }))}>
        <bdi>{suggestion}</bdi>
      </a>
    </p>
  )
}

/** Concepts by which records in other languages are found too, with the way to do without. */
function Concepts({ asked, found, visit }: Props): VNode | null {
  const concepts = found.concepts ?? []
  if (asked.concepts === false)
    return (
      <p class="search-note small">
        {visit.say('search.concepts.off')}{' '}
        <a href={visit.to('/search', addressOf(asked, { concepts: undefined }))}>{visit.say('search.concepts.on')}</a>
      </p>
    )
  if (concepts.length === 0) return null
  const names = [...new Set(concepts.map(({ identifier }) => valueName('', identifier, visit)))].slice(0, mostShown)
  return (
    <div class="search-note small search-concepts">
      <span id="concepts">{visit.say('search.concepts')}</span>
      <ul aria-labelledby="concepts">
        {names.map(name => (
          <li class="badge badge-brand">{name}</li>
        ))}
      </ul>
      <a href={visit.to('/search', addressOf(asked, { concepts: false }))}>{visit.say('search.concepts.remove')}</a>
    </div>
  )
}

const mostShown = 4
