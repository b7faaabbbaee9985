import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { countryName, findTerms, partyStatus, regionsOf, termNamed, termsOf, type Term } from '#vocabularies'
import { Button, ButtonLink } from '../kit/button.tsx'
import { controlProps, Field, Select, TextInput } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { counted } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { continents } from './regions.ts'
import { treatyOf } from './treaty.ts'

/** Every country, by name in the reader's alphabet, with its standing and what it has published here. */
export const list: Page = {
  method: 'GET',
  path: '/countries',
  answer: async visit => {
    const { found } = await newest(visit, 1, undefined, ['government'], 300)
    const counts = new Map((found.facets['government'] ?? []).map(({ value, count }) => [value, count]))
    const shown = countriesFor(visit, counts)
    return {
      kind: 'page',
      title: visit.say('country.all'),
      description: visit.say('country.all.lead'),
      wide: true,
      body: (
        <>
          <PageHead title={visit.say('country.all')} lead={visit.say('country.all.lead')} />
          <Chooser visit={visit} />
          <p class="muted" role="status">
            {visit.say('country.shown', { count: shown.length })}
          </p>
          {shown.length === 0 ? (
            <EmptyState icon="globe" title={visit.say('country.none')} />
          ) : (
            <Alphabet countries={shown} counts={counts} visit={visit} />
          )}
        </>
      ),
    }
  },
}

type Counts = ReadonlyMap<string, number>

const standings = ['party', 'ratified', 'signatory', 'none'] as const

function countriesFor(visit: Visit, counts: Counts): readonly Term[] {
  const text = (visit.query.get('q') ?? '').slice(0, 100)
  const [region, standing, published] = ['region', 'standing', 'published'].map(name => visit.query.get(name) ?? '')
  const found = text.trim() ? findTerms(['countries'], text, visit.locale, 300) : termsOf('countries')
  const order = new Intl.Collator(visit.locale)
  return found
    .filter(({ identifier }) => !region || regionsOf(identifier).includes(region))
    .filter(({ identifier }) => !standing || partyStatus(identifier, treatyOf(visit.portal)).status === standing)
    .filter(({ identifier }) => !published || counts.has(identifier))
    .toSorted((one, other) => order.compare(countryName(one.identifier, visit.locale), countryName(other.identifier, visit.locale)))
}

const Chooser = ({ visit }: { readonly visit: Visit }): VNode => (
  <form class="countries-chooser" action={visit.to('/countries')}>
    <TextInput visit={visit} type="search" name="q" label={visit.say('country.find')} value={visit.query.get('q') ?? ''} dir="auto" />
    <Field visit={visit} name="region" label={visit.say('country.region')}>
      <select class="input" {...controlProps({ name: 'region' })}>
        <option value="">{visit.say('country.region.any')}</option>
        {continents().map(({ term, narrower }) => (
          <optgroup label={inLocale(term.label, visit.locale).text}>
            {[term, ...narrower.map(node => node.term)].map(region => (
              <option value={region.identifier} selected={region.identifier === visit.query.get('region')}>
                {inLocale(region.label, visit.locale).text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
    <Select
      visit={visit}
      name="standing"
      label={visit.say(`country.treaty.${treatyOf(visit.portal)}.short`)}
      empty={visit.say('country.standing.any')}
      value={visit.query.get('standing') ?? ''}
      choices={standings.map(standing => ({ value: standing, label: visit.say(`country.standing.${standing}`) }))}
    />
    <div class="countries-chooser-go">
      <Button>{visit.say('country.show')}</Button>
      {visit.query.size > 0 && (
        <ButtonLink tone="plain" href={visit.to('/countries')}>
          {visit.say('search.clear')}
        </ButtonLink>
      )}
    </div>
  </form>
)

type ListProps = { readonly countries: readonly Term[]; readonly counts: Counts; readonly visit: Visit }

/** Under their first letters; in Chinese, which has none, in one run. */
function Alphabet({ countries, counts, visit }: ListProps): VNode {
  const letters = [...Map.groupBy(countries, ({ identifier }) => initial(countryName(identifier, visit.locale), visit.locale))]
  return (
    <>
      {letters.length > 5 && (
        <nav class="letters no-print" aria-label={visit.say('country.letters')}>
          <ul>
            {letters.map(([letter]) => (
              <li>
                <a href={`#letter-${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map(([letter, members]) => (
        <section class="letter" id={letter && `letter-${letter}`}>
          {letter && <h2>{letter}</h2>}
          <ul class="countries">
            {members.map(country => (
              <Country country={country} count={counts.get(country.identifier)} visit={visit} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Country({ country, count, visit }: { readonly country: Term; readonly count: number | undefined; readonly visit: Visit }): VNode {
  const { status } = partyStatus(country.identifier, treatyOf(visit.portal))
  return (
    <li>
      <a href={visit.to(`/countries/${country.identifier}`)}>{countryName(country.identifier, visit.locale)}</a>
      <span class="country-standing">
        {status !== 'none' && <span class={`standing-${status}`}>{visit.say(`country.standing.${status}`)}</span>}
        {count !== undefined && <span>{visit.say('country.records', { count, shown: counted(count, visit.locale) })}</span>}
      </span>
    </li>
  )
}

/** The letter a name stands under, without accents and the Arabic article's hamza. */
function initial(name: string, locale: string): string {
  if (locale === 'zh') return ''
  const letter = Array.from(name.normalize('NFD').replace(/\p{M}/gu, ''))[0] ?? ''
  return letter.toLocaleUpperCase(locale)
}

/** A country as its page needs it; `undefined` for anything else. */
export const countryNamed = (code: string): Term | undefined => {
  const term = termNamed(code.toLowerCase())
  return term?.vocabularies.includes('countries') ? term : undefined
}
