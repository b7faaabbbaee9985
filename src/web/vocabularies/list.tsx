import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { termsOf, vocabularies, type Vocabulary } from '#vocabularies'
import { Card, Cards } from '../kit/card.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'

/** All vocabularies, by title. */
export const list: Page = {
  method: 'GET',
  path: '/vocabularies',
  answer: visit => {
    const order = new Intl.Collator(visit.locale)
    const sorted = vocabularies().toSorted((one, other) => order.compare(titleFor(one, visit), titleFor(other, visit)))
    return {
      kind: 'page',
      title: visit.say('vocabulary.all'),
      description: visit.say('vocabulary.all.lead'),
      wide: true,
      body: (
        <>
          <PageHead title={visit.say('vocabulary.all')} lead={visit.say('vocabulary.all.lead')} />
          <Cards>
            {sorted.map(vocabulary => (
              <VocabularyCard vocabulary={vocabulary} visit={visit} />
            ))}
          </Cards>
        </>
      ),
    }
  },
}

const titleFor = (vocabulary: Vocabulary, visit: Visit) => inLocale(vocabulary.title, visit.locale).text

const VocabularyCard = ({ vocabulary, visit }: { readonly vocabulary: Vocabulary; readonly visit: Visit }): VNode => (
  <Card
    level={2}
    href={visit.to(`/vocabularies/${vocabulary.key}`)}
    title={titleFor(vocabulary, visit)}
    above={visit.say('vocabulary.terms', { count: termsOf(vocabulary.key).length })}
  />
)
