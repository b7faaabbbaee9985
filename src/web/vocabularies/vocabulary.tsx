import type { VNode } from 'preact'
import { formatNamed, formatTitle, labelOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { exportVocabulary, findTerms, listedIn, treeOf, vocabularyNamed, type Vocabulary } from '#vocabularies'
import { fieldHref } from '../formats/format.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { SearchForm } from './list.tsx'
import { manages } from './managing.ts'
import { dataAnswer, representations, syntaxAsked } from './represented.ts'
import { Rich } from './rich.tsx'
import { TermLinks, TermTree } from './term-link.tsx'
import { facetsUsing, usesOf } from './uses.ts'

/** One vocabulary as a tree, with what carries its terms, how to tag with it, and the fields that take them; as data for programs. */
export const one: Page = {
  method: 'GET',
  path: '/vocabularies/:key',
  answer: async visit => {
    const vocabulary = vocabularyNamed(visit.params['key']!)
    const path = `/vocabularies/${vocabulary.key}`
    const syntax = syntaxAsked(visit)
    if (syntax) return dataAnswer(syntax, vocabulary.key, exportVocabulary({ origin: visit.issuer }, vocabulary.key, syntax))
    const [facet] = facetsUsing([vocabulary.key])
    const text = (visit.query.get('q') ?? '').slice(0, 100)
    const { found } = facet ? await newest(visit, 1, undefined, [facet], mostCounted) : { found: undefined }
    const counts = new Map((facet && found ? (found.facets[facet] ?? []) : []).map(({ value, count }) => [value, count]))
    const nodes = text.trim() ? findTerms([vocabulary.key], text, visit.locale, 100).map(term => ({ term, narrower: [] })) : treeOf(vocabulary.key)
    return {
      kind: 'page',
      title: inLocale(vocabulary.title, visit.locale).text,
      trail: [{ label: visit.say('vocabulary.all'), path: '/vocabularies' }],
      vary: ['Accept'],
      links: representations(visit, path).map(({ type, href }) => ({ rel: 'alternate', type, href })),
      body: (
        <>
          <PageHead
            kicker={visit.say('vocabulary.one')}
            title={<Text of={vocabulary.title} visit={visit} />}
            lead={vocabulary.description && <Text of={vocabulary.description} visit={visit} />}
            actions={<Actions vocabulary={vocabulary} visit={visit} />}
          />
          <div class="stack-l">
            {vocabulary.guideline && (
              <section class="panel stack">
                <h2 class="panel-title">{visit.say('vocabulary.guideline')}</h2>
                <Rich of={vocabulary.guideline} visit={visit} />
              </section>
            )}
            <SearchForm path={path} text={text} label={visit.say('vocabulary.find')} visit={visit} />
            {nodes.length === 0 ? (
              <EmptyState icon="search" title={visit.say('vocabulary.none')} />
            ) : (
              <TermTree nodes={nodes} counts={counts} visit={visit} />
            )}
            <Retired vocabulary={vocabulary} visit={visit} />
            <Uses keyName={vocabulary.key} visit={visit} />
            <Data path={path} visit={visit} />
          </div>
        </>
      ),
    }
  },
}

const mostCounted = 2000

function Actions({ vocabulary: { key }, visit }: { readonly vocabulary: Vocabulary; readonly visit: Visit }): VNode {
  const link = (path: string, words: string, icon?: 'plus' | 'history' | 'edit') => (
    <ButtonLink tone="quiet" {...(icon ? { icon } : {})} href={visit.to(`/vocabularies/${key}${path}`)}>
      {visit.say(words)}
    </ButtonLink>
  )
  return manages(visit, key) ? (
    <>
      {link('/terms/new', 'vocabulary.term.add', 'plus')}
      {link('/edit', 'vocabulary.change', 'edit')}
      {link('/order', 'vocabulary.order')}
      {link('/history', 'vocabulary.history', 'history')}
    </>
  ) : (
    <>
      {link('/proposal', 'vocabulary.propose.new', 'plus')}
      {link('/history', 'vocabulary.history', 'history')}
    </>
  )
}

/** The same as data, for programs. */
export const Data = ({ path, visit }: { readonly path: string; readonly visit: Visit }): VNode => (
  <section class="stack">
    <h2>{visit.say('vocabulary.data')}</h2>
    <p class="muted">{visit.say('vocabulary.data.about')}</p>
    <ul class="plain-list vocabulary-data">
      {representations(visit, path).map(({ syntax, href }) => (
        <li>
          <a href={href} download>
            {visit.say(`vocabulary.syntax.${syntax}`)}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

function Retired({ vocabulary, visit }: { readonly vocabulary: Vocabulary; readonly visit: Visit }): VNode | null {
  const retired = listedIn(vocabulary.key).filter(term => term.retired)
  if (retired.length === 0) return null
  return (
    <details class="stack">
      <summary>{visit.say('vocabulary.retired.count', { count: retired.length })}</summary>
      <TermLinks identifiers={retired.map(({ identifier }) => identifier)} visit={visit} />
    </details>
  )
}

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
