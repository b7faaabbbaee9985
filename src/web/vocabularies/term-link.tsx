import type { VNode } from 'preact'
import { termNamed, type Term, type TermNode } from '#vocabularies'
import { Badge } from '../kit/badge.tsx'
import { counted } from '../kit/time.tsx'
import { Text } from '../kit/text.tsx'
import type { Visit } from '../page.ts'

/** The path of a term's page. */
export const termPath = (identifier: string): string => `/terms/${encodeURIComponent(identifier)}`

/** A term by its name, as a link to its page. */
export const TermLink = ({ identifier, visit }: { readonly identifier: string; readonly visit: Visit }): VNode => (
  <a href={visit.to(termPath(identifier))}>
    <Text of={termNamed(identifier)?.label ?? { [visit.locale]: identifier }} visit={visit} bare />
  </a>
)

/** Several of them. */
export const TermLinks = ({ identifiers, visit }: { readonly identifiers: readonly string[]; readonly visit: Visit }): VNode => (
  <ul class="plain-list">
    {identifiers.map(identifier => (
      <li>
        <TermLink identifier={identifier} visit={visit} />
      </li>
    ))}
  </ul>
)

type TreeProps = {
  readonly nodes: readonly TermNode[]
  readonly counts?: ReadonlyMap<string, number>
  readonly visit: Visit
  /** Levels shown; what is deeper is on the pages of its terms. */
  readonly depth?: number
}

/** Terms as a tree of links, with the number of records that carry each. */
export const TermTree = ({ nodes, counts, visit, depth = 20 }: TreeProps): VNode => (
  <ul class="term-tree">
    {nodes.map(({ term, narrower }) => (
      <li>
        <TermLine term={term} count={counts?.get(term.identifier)} visit={visit} />
        {depth > 1 && narrower.length > 0 && <TermTree nodes={narrower} {...(counts ? { counts } : {})} visit={visit} depth={depth - 1} />}
      </li>
    ))}
  </ul>
)

const TermLine = ({ term, count, visit }: { readonly term: Term; readonly count: number | undefined; readonly visit: Visit }): VNode => (
  <>
    <TermLink identifier={term.identifier} visit={visit} />
    {term.notation && <bdi class="muted small"> {term.notation}</bdi>}
    {term.retired && (
      <>
        {' '}
        <Badge tone="warning">{visit.say('vocabulary.retired')}</Badge>
      </>
    )}
    {count !== undefined && <span class="term-count"> {counted(count, visit.locale)}</span>}
  </>
)
