import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { directionOf, inLocale } from '#platform/localized.ts'
import { ancestorsOf, narrowerOf, termNamed, vocabularyNamed, type Term } from '#vocabularies'
import { Badge, ownName } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import type { Shown } from '../search/listed.ts'
import { Hit } from '../search/hit.tsx'
import { facetName } from '../search/labels.ts'
import { carrying, facetsUsing } from './uses.ts'

/** One term: its names in all languages, its place, and the records that carry it. */
export const term: Page = {
  method: 'GET',
  path: '/terms/:identifier',
  answer: async visit => {
    const found = termNamed(visit.params['identifier']!)
    if (!found) throw new Refused('not-found', 'term.unknown', { identifier: visit.params['identifier'] })
    const facets = facetsUsing(found.vocabularies)
    const records = facets.length > 0 ? await newest(visit, 5, carrying(found.identifier, facets), facets, mostCounted) : undefined
    const title = inLocale(found.label, visit.locale).text
    return {
      kind: 'page',
      title,
      trail: trailOf(found, visit),
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
      actions={searches({ term: shown, facets, records, visit })}
    />
    <div class="stack-l">
      <section class="stack">
        <h2>{visit.say('vocabulary.names')}</h2>
        <Facts
          entries={Object.entries(shown.label).map(([language, label]) => ({
            name: (
              <span lang={language} dir={directionOf(language)}>
                {ownName(language)}
              </span>
            ),
            value: (
              <span lang={language} dir={directionOf(language)}>
                {label}
              </span>
            ),
          }))}
        />
      </section>
      <section class="stack">
        <h2>{visit.say('vocabulary.place')}</h2>
        <Facts
          entries={[
            { name: visit.say('vocabulary.broader'), value: terms(ancestorsOf(shown.identifier), visit) },
            { name: visit.say('vocabulary.narrower'), value: terms(narrowerOf(shown.identifier).slice(0, mostShown), visit) },
            { name: visit.say('vocabulary.in'), value: inVocabularies(shown, visit) },
            { name: visit.say('vocabulary.identifier'), value: <code>{shown.identifier}</code> },
            { name: visit.say('vocabulary.notation'), value: shown.notation },
          ]}
        />
      </section>
      {records && records.hits.length > 0 && (
        <section class="stack">
          <h2>{visit.say('country.latest')}</h2>
          <div class="hits">
            {records.hits.map(hit => (
              <Hit hit={hit} visit={visit} level={3} />
            ))}
          </div>
        </section>
      )}
    </div>
  </>
)

const mostShown = 60

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

function terms(identifiers: readonly string[], visit: Visit): VNode | undefined {
  if (identifiers.length === 0) return undefined
  return (
    <ul class="plain-list">
      {identifiers.map(identifier => (
        <li>
          <a href={visit.to(`/terms/${encodeURIComponent(identifier)}`)}>
            <Text of={termNamed(identifier)?.label ?? { und: identifier }} visit={visit} />
          </a>
        </li>
      ))}
    </ul>
  )
}

const inVocabularies = (shown: Term, visit: Visit): VNode => (
  <ul class="plain-list">
    {shown.vocabularies.map(key => (
      <li>
        <a href={visit.to(`/vocabularies/${key}`)}>
          <Text of={vocabularyNamed(key).title} visit={visit} />
        </a>
      </li>
    ))}
  </ul>
)

function trailOf(shown: Term, visit: Visit) {
  const [key] = shown.vocabularies
  const all = { label: visit.say('vocabulary.all'), path: '/vocabularies' }
  return key === undefined ? [all] : [all, { label: inLocale(vocabularyNamed(key).title, visit.locale).text, path: `/vocabularies/${key}` }]
}
