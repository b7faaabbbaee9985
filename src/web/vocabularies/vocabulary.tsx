import type { VNode } from 'preact'
import { formatNamed, formatTitle, labelOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { findTerms, treeOf, vocabularyNamed, type TermNode } from '#vocabularies'
import { fieldHref } from '../formats/format.tsx'
import { Button } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { counted } from '../kit/time.tsx'
import { Text } from '../kit/text.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { facetsUsing, usesOf } from './uses.ts'

/** One vocabulary as a tree, with what carries its terms and the fields that take them. */
export const one: Page = {
  method: 'GET',
  path: '/vocabularies/:key',
  answer: async visit => {
    const vocabulary = vocabularyNamed(visit.params['key']!)
    const [facet] = facetsUsing([vocabulary.key])
    const text = (visit.query.get('q') ?? '').slice(0, 100)
    const { found } = facet ? await newest(visit, 1, undefined, [facet], mostCounted) : { found: undefined }
    const counts = new Map((facet && found ? (found.facets[facet] ?? []) : []).map(({ value, count }) => [value, count]))
    const nodes = text.trim() ? findTerms([vocabulary.key], text, visit.locale, 100).map(term => ({ term, narrower: [] })) : treeOf(vocabulary.key)
    const title = inLocale(vocabulary.title, visit.locale).text
    return {
      kind: 'page',
      title,
      trail: [{ label: visit.say('vocabulary.all'), path: '/vocabularies' }],
      body: (
        <>
          <PageHead kicker={visit.say('vocabulary.one')} title={title} />
          <form class="search-big" action={visit.to(`/vocabularies/${vocabulary.key}`)}>
            <label for="term-q">{visit.say('vocabulary.find')}</label>
            <div class="search-big-row">
              <input class="input" type="search" id="term-q" name="q" value={text} dir="auto" />
              <Button tone="quiet">{visit.say('search.values.narrow')}</Button>
            </div>
          </form>
          {nodes.length === 0 ? (
            <EmptyState icon="search" title={visit.say('vocabulary.none')} />
          ) : (
            <Tree nodes={nodes} counts={counts} visit={visit} />
          )}
          <Uses keyName={vocabulary.key} visit={visit} />
        </>
      ),
    }
  },
}

const mostCounted = 2000

type TreeProps = { readonly nodes: readonly TermNode[]; readonly counts: ReadonlyMap<string, number>; readonly visit: Visit }

const Tree = ({ nodes, counts, visit }: TreeProps): VNode => (
  <ul class="term-tree">
    {nodes.map(({ term, narrower }) => (
      <li>
        <a href={visit.to(`/terms/${encodeURIComponent(term.identifier)}`)}>
          <Text of={term.label} visit={visit} />
        </a>
        {term.notation && <span class="muted small"> {term.notation}</span>}
        {counts.has(term.identifier) && <span class="term-count"> {counted(counts.get(term.identifier)!, visit.locale)}</span>}
        {narrower.length > 0 && <Tree nodes={narrower} counts={counts} visit={visit} />}
      </li>
    ))}
  </ul>
)

/** The fields that take terms of a vocabulary. */
function Uses({ keyName, visit }: { readonly keyName: string; readonly visit: Visit }): VNode | null {
  const uses = usesOf([keyName])
  if (uses.length === 0) return null
  return (
    <section class="stack prose">
      <h2>{visit.say('vocabulary.uses')}</h2>
      <ul>
        {uses.map(({ format, path }) => (
          <li>
            <a href={fieldHref(visit, format, path)}>
              {inLocale(formatTitle(formatNamed(format)), visit.locale).text}: {inLocale(labelOf(formatNamed(format), path), visit.locale).text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
