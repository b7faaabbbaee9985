import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { findTerms, proposalsWaiting, termsOf, vocabularies, type Term, type Vocabulary } from '#vocabularies'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card, Cards } from '../kit/card.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import type { Page, Visit } from '../page.ts'
import { managesAll, managesAny } from './managing.ts'
import { termPath } from './term-link.tsx'

/** All vocabularies by title, and a search for terms over all of them. */
export const list: Page = {
  method: 'GET',
  path: '/vocabularies',
  answer: async visit => {
    const order = new Intl.Collator(visit.locale, { numeric: true })
    const text = (visit.query.get('q') ?? '').slice(0, 100)
    const sorted = vocabularies().toSorted((one, other) => order.compare(titleFor(one, visit), titleFor(other, visit)))
    const shown = sorted.filter(vocabulary => speaksOf(vocabulary, text, visit))
    const keys = sorted.map(({ key }) => key)
    const terms = text.trim() ? findTerms(keys, text, visit.locale, mostTerms) : []
    const waiting = managesAny(visit) ? await proposalsWaiting(visit.context) : 0
    return {
      kind: 'page',
      title: visit.say('vocabulary.all'),
      description: visit.say('vocabulary.all.lead'),
      wide: true,
      body: (
        <>
          <PageHead
            title={visit.say('vocabulary.all')}
            lead={visit.say('vocabulary.all.lead')}
            actions={<Actions waiting={waiting} visit={visit} />}
          />
          <div class="stack-l">
            <SearchForm path="/vocabularies" text={text} label={visit.say('vocabulary.search')} visit={visit} />
            {terms.length > 0 && <Terms terms={terms} visit={visit} />}
            {shown.length === 0 && terms.length === 0 && <EmptyState icon="search" title={visit.say('vocabulary.none')} />}
            <Cards>
              {shown.map(vocabulary => (
                <VocabularyCard vocabulary={vocabulary} visit={visit} />
              ))}
            </Cards>
          </div>
        </>
      ),
    }
  },
}

const mostTerms = 20

const titleFor = (vocabulary: Vocabulary, visit: Visit) => inLocale(vocabulary.title, visit.locale).text

function speaksOf(vocabulary: Vocabulary, text: string, visit: Visit): boolean {
  const wanted = folded(text.trim())
  return [vocabulary.key, vocabulary.domain ?? '', titleFor(vocabulary, visit)].some(name => folded(name).includes(wanted))
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A line to type in and a button. */
export const SearchForm = ({
  path,
  text,
  label,
  visit,
}: {
  readonly path: string
  readonly text: string
  readonly label: string
  readonly visit: Visit
}): VNode => (
  <form class="search-big" action={visit.to(path)}>
    <label for="term-q">{label}</label>
    <div class="search-big-row">
      <input class="input" type="search" id="term-q" name="q" value={text} dir="auto" maxLength={100} />
      <Button tone="quiet">{visit.say('vocabulary.search.do')}</Button>
    </div>
  </form>
)

function Actions({ waiting, visit }: { readonly waiting: number; readonly visit: Visit }): VNode | null {
  if (visit.context.actor.id === undefined) return null
  return (
    <>
      {managesAny(visit) ? (
        <ButtonLink tone="quiet" href={visit.to('/proposals')}>
          {visit.say('vocabulary.proposals.waiting', { count: waiting })}
        </ButtonLink>
      ) : (
        <ButtonLink tone="quiet" href={visit.to('/proposals?whose=own')}>
          {visit.say('vocabulary.proposals.own')}
        </ButtonLink>
      )}
      {managesAny(visit) && (
        <ButtonLink tone="quiet" icon="upload" href={visit.to('/vocabularies/import')}>
          {visit.say('vocabulary.import')}
        </ButtonLink>
      )}
      {managesAll(visit) && (
        <ButtonLink tone="quiet" icon="plus" href={visit.to('/vocabularies/new')}>
          {visit.say('vocabulary.add')}
        </ButtonLink>
      )}
    </>
  )
}

const Terms = ({ terms, visit }: { readonly terms: readonly Term[]; readonly visit: Visit }): VNode => (
  <section class="stack">
    <h2>{visit.say('vocabulary.search.terms')}</h2>
    <ul class="plain-list term-found">
      {terms.map(term => (
        <li>
          <a href={visit.to(termPath(term.identifier))}>
            <Text of={term.label} visit={visit} bare />
          </a>{' '}
          <span class="muted small">
            {titleFor(
              vocabularies().find(({ key }) => key === term.home)!,
              visit,
            )}
          </span>
        </li>
      ))}
    </ul>
  </section>
)

const VocabularyCard = ({ vocabulary, visit }: { readonly vocabulary: Vocabulary; readonly visit: Visit }): VNode => (
  <Card
    level={2}
    href={visit.to(`/vocabularies/${vocabulary.key}`)}
    title={titleFor(vocabulary, visit)}
    above={visit.say('vocabulary.terms', { count: termsOf(vocabulary.key).length })}
  />
)
