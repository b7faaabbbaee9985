import type { VNode } from 'preact'
import { directionOf, inLocale } from '#platform/localized.ts'
import { exportTerm, mappingsOf, narrowerOf, relations, treeOf, vocabularyNamed, type Mapped, type Term, type TermNode } from '#vocabularies'
import { Badge, ownName } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { Hit } from '../search/hit.tsx'
import { facetName, valueName } from '../search/labels.ts'
import type { Shown } from '../search/listed.ts'
import { manages, termOf, vocabularyTrail } from './managing.ts'
import { dataAnswer, representations, syntaxAsked } from './represented.ts'
import { Paragraphs, Rich } from './rich.tsx'
import { TermActions } from './term-actions.tsx'
import { TermLink, TermLinks, termPath, TermTree } from './term-link.tsx'
import { carrying, facetsUsing } from './uses.ts'
import { Data } from './vocabulary.tsx'
import { wayTo } from './way.ts'

/** One term: its names in all languages, its place, what it means and is like elsewhere, and the records that carry it; as data for programs. */
export const term: Page = {
  method: 'GET',
  path: '/terms/:identifier',
  answer: async visit => {
    const found = termOf(visit)
    const syntax = syntaxAsked(visit)
    if (syntax) return dataAnswer(syntax, found.identifier, exportTerm({ origin: visit.issuer }, found, syntax))
    const facets = facetsUsing(found.vocabularies)
    const records = facets.length > 0 ? await newest(visit, 5, carrying(found.identifier, facets), [...facets, 'format'], mostCounted) : undefined
    const path = termPath(found.identifier)
    return {
      kind: 'page',
      title: inLocale(found.label, visit.locale).text,
      trail: [...vocabularyTrail(visit, found.home), ...wayTo(found, visit)],
      vary: ['Accept'],
      canonical: visit.origin + visit.to(path),
      links: representations(visit, path).map(({ type, href }) => ({ rel: 'alternate', type, href })),
      body: <TermPage term={found} facets={facets} records={records} visit={visit} />,
    }
  },
}

const mostCounted = 2000

type Props = { readonly term: Term; readonly facets: readonly string[]; readonly records: Shown | undefined; readonly visit: Visit }

const TermPage = ({ term: shown, facets, records, visit }: Props): VNode => (
  <>
    <PageHead
      kicker={
        <>
          <span>{visit.say('vocabulary.term')}</span>
          {shown.retired && <Badge tone="warning">{visit.say('vocabulary.retired')}</Badge>}
        </>
      }
      title={<Text of={shown.label} visit={visit} />}
      lead={shown.definition && <Text of={shown.definition} visit={visit} />}
      actions={<TermActions term={shown} manages={manages(visit, shown.home)} visit={visit} />}
    />
    <div class="stack-l">
      {shown.replacedBy && (
        <Notice tone="warning">
          <p>
            {visit.say('vocabulary.replaced')} <TermLink identifier={shown.replacedBy} visit={visit} />
          </p>
        </Notice>
      )}
      {shown.guideline && (
        <section class="panel stack">
          <h2 class="panel-title">{visit.say('vocabulary.guideline')}</h2>
          <Rich of={shown.guideline} visit={visit} />
        </section>
      )}
      <Notes term={shown} visit={visit} />
      <Names term={shown} visit={visit} />
      <Place term={shown} visit={visit} />
      <Mappings term={shown} visit={visit} />
      <Records term={shown} facets={facets} records={records} visit={visit} />
      <Data path={termPath(shown.identifier)} visit={visit} />
    </div>
  </>
)

type Part = Pick<Props, 'term' | 'visit'>

function Notes({ term: { scopeNote, note }, visit }: Part): VNode | null {
  if (!scopeNote && !note) return null
  return (
    <section class="stack prose">
      {scopeNote && <h2>{visit.say('vocabulary.scope-note')}</h2>}
      {scopeNote && <Paragraphs of={scopeNote} visit={visit} />}
      {note && <h2>{visit.say('vocabulary.note')}</h2>}
      {note && <Paragraphs of={note} visit={visit} />}
    </section>
  )
}

function Names({ term: { label, synonyms = {} }, visit }: Part): VNode {
  const languages = [...new Set([...Object.keys(label), ...Object.keys(synonyms)])]
  return (
    <section class="stack">
      <h2>{visit.say('vocabulary.names')}</h2>
      <Facts
        entries={languages.map(language => {
          const attributes = { lang: language, dir: directionOf(language) }
          const others = synonyms[language] ?? []
          return {
            name: <span {...attributes}>{language === 'und' ? visit.say('vocabulary.language.none') : ownName(language)}</span>,
            value: (
              <span {...attributes}>
                {label[language]}
                {others.length > 0 && (
                  <span class="muted">
                    {label[language] && <br />}
                    {others.join(' · ')}
                  </span>
                )}
              </span>
            ),
          }
        })}
      />
    </section>
  )
}

function Place({ term: shown, visit }: Part): VNode {
  const below = nodeOf(shown)
  const linksTo = (identifiers: readonly string[]) => (identifiers.length > 0 ? <TermLinks identifiers={identifiers} visit={visit} /> : undefined)
  return (
    <section class="stack">
      <h2>{visit.say('vocabulary.place')}</h2>
      <Facts
        entries={[
          { name: visit.say('vocabulary.broader'), value: linksTo(shown.broader) },
          {
            name: visit.say('vocabulary.narrower'),
            value: below ? <TermTree nodes={below.narrower} visit={visit} depth={2} /> : linksTo(narrowerOf(shown.identifier).slice(0, mostShown)),
          },
          { name: visit.say('vocabulary.in'), value: <InVocabularies term={shown} visit={visit} /> },
          { name: visit.say('vocabulary.identifier'), value: <code>{shown.identifier}</code> },
          { name: visit.say('vocabulary.aliases'), value: shown.aliases && <bdi>{shown.aliases.join(', ')}</bdi> },
          { name: visit.say('vocabulary.notation'), value: shown.notation && <bdi>{shown.notation}</bdi> },
        ]}
      />
    </section>
  )
}

const mostShown = 60

/** The term among the trees of its vocabulary, when anything stands below it there. */
function nodeOf({ identifier, home }: Term): TermNode | undefined {
  const rest = [...treeOf(home)]
  for (const node of rest) {
    if (node.term.identifier === identifier) return node.narrower.length > 0 ? node : undefined
    rest.push(...node.narrower)
  }
  return undefined
}

const InVocabularies = ({ term: shown, visit }: Part): VNode => (
  <ul class="plain-list">
    {shown.vocabularies.map(key => (
      <li>
        <a href={visit.to(`/vocabularies/${key}`)}>
          <Text of={vocabularyNamed(key).title} visit={visit} bare />
        </a>
      </li>
    ))}
  </ul>
)

function Mappings({ term: shown, visit }: Part): VNode | null {
  const mapped = mappingsOf(shown.identifier)
  if (mapped.length === 0) return null
  return (
    <section class="stack">
      <h2>{visit.say('vocabulary.mappings')}</h2>
      <p class="muted">{visit.say('vocabulary.mappings.about')}</p>
      <Facts
        entries={relations
          .map(relation => ({ relation, several: mapped.filter(one => one.relation === relation) }))
          .filter(({ several }) => several.length > 0)
          .map(({ relation, several }) => ({
            name: visit.say(`vocabulary.relation.${relation}`),
            value: <MappedList mapped={several} visit={visit} />,
          }))}
      />
    </section>
  )
}

const MappedList = ({ mapped, visit }: { readonly mapped: readonly Mapped[]; readonly visit: Visit }): VNode => (
  <ul class="plain-list mapped">
    {mapped.map(({ to, term: isTerm, note }) => (
      <li>
        {isTerm ? (
          <TermLink identifier={to} visit={visit} />
        ) : (
          <a href={to} rel="external nofollow" dir="ltr">
            {to}
          </a>
        )}
        {Object.keys(note).length > 0 && (
          <span class="muted small mapped-note">
            <Text of={note} visit={visit} bare />
          </span>
        )}
      </li>
    ))}
  </ul>
)

function Records({ term: shown, facets, records, visit }: Props): VNode | null {
  if (!records || records.hits.length === 0) return null
  const byFormat = records.found.facets['format'] ?? []
  const facet = facets.find(one => records.found.facets[one]?.some(({ value }) => value === shown.identifier))
  return (
    <section class="stack">
      <h2>{visit.say('vocabulary.records', { total: records.found.total })}</h2>
      {facet && (
        <ul class="term-formats">
          {byFormat.map(({ value, count }) => (
            <li>
              <a href={visit.to('/search', { [facet]: shown.identifier, format: value })}>
                {valueName('format', value, visit)} <span class="term-count">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="hits">
        {records.hits.map(hit => (
          <Hit hit={hit} visit={visit} level={3} />
        ))}
      </div>
      <div class="buttons">{searches({ term: shown, facets, records, visit })}</div>
    </section>
  )
}

/** A search for each way records carry the term, with its number. */
function searches({ term: shown, facets, records, visit }: Props): VNode[] {
  return facets.flatMap(facet => {
    const count = records?.found.facets[facet]?.find(({ value }) => value === shown.identifier)?.count
    return count === undefined
      ? []
      : [
          <ButtonLink tone="quiet" icon="search" href={visit.to('/search', { [facet]: shown.identifier })}>
            {`${facetName(facet, visit)}: ${visit.say('search.results', { total: count })}`}
          </ButtonLink>,
        ]
  })
}
