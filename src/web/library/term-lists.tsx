import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import type { FacetCount } from '#search'
import { termNamed, termsOf, type TermNode } from '#vocabularies'
import { counted } from '../kit/time.tsx'
import { Text } from '../kit/text.tsx'
import type { Visit } from '../page.ts'
import { Heading } from './heading.tsx'
import { shelves, termPage } from './shelf.ts'

type Props = { readonly visit: Visit; readonly counts: readonly FacetCount[]; readonly most?: number }

/** The targets of the Global Biodiversity Framework as ways in; nothing where no record speaks of one. */
export function TargetList({ visit, counts }: Props): VNode | null {
  const byTerm = new Map(counts.map(({ value, count }) => [value, count]))
  const targets = termsOf(shelves.targets.vocabularies[0]!)
  if (!targets.some(({ identifier }) => byTerm.has(identifier))) return null
  return (
    <section class="stack">
      <h2>{visit.say('library.by-target')}</h2>
      <ol class="targets">
        {targets.map(({ identifier, label }, place) => (
          <li>
            <a class={byTerm.has(identifier) ? undefined : 'target-bare'} href={visit.to(termPage('targets', identifier))}>
              <span class="target-number">{counted(place + 1, visit.locale)}</span>
              <span class="target-name">{withoutNumber(inLocale(label, visit.locale).text)}</span>
              <span class="facet-count">{counted(byTerm.get(identifier) ?? 0, visit.locale)}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `Target 3: Conserve …` → `Conserve …`: the number stands beside it. */
const withoutNumber = (label: string) => label.replace(/^[^:：]{1,28}[:：]\s*/, '')

/** The subjects that most records have; the headings above them are on the page of all. */
export function SubjectList({ visit, counts, most = 500 }: Props): VNode | null {
  const shown = counts
    .flatMap(({ value, count }) => {
      const term = termNamed(value)
      return term && term.broader.length > 0 ? [{ term, count }] : []
    })
    .slice(0, most)
  if (shown.length === 0) return null
  return (
    <section class="stack">
      <Heading text={visit.say('library.by-subject')} href={visit.to('/library/subjects')} more={visit.say('library.subjects.all')} />
      <ul class="home-countries">
        {shown.map(({ term, count }) => (
          <li>
            <a href={visit.to(termPage('subjects', term.identifier))}>
              <span>
                <Text of={term.label} visit={visit} bare />
              </span>
              <span class="facet-count">{counted(count, visit.locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A vocabulary as a tree of landing pages, with the number of records of each; what no record has is left out. */
export function ShelfTree({
  nodes,
  counts,
  shelf,
  visit,
}: {
  readonly nodes: readonly TermNode[]
  readonly counts: ReadonlyMap<string, number>
  readonly shelf: keyof typeof shelves
  readonly visit: Visit
}): VNode {
  const held = nodes.filter(({ term }) => counts.has(term.identifier))
  return (
    <ul class="term-tree">
      {held.map(({ term, narrower }) => (
        <li>
          <a href={visit.to(termPage(shelf, term.identifier))}>
            <Text of={term.label} visit={visit} bare />
          </a>
          <span class="term-count"> {counted(counts.get(term.identifier)!, visit.locale)}</span>
          {narrower.some(node => counts.has(node.term.identifier)) && <ShelfTree nodes={narrower} counts={counts} shelf={shelf} visit={visit} />}
        </li>
      ))}
    </ul>
  )
}
