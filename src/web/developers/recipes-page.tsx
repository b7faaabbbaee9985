import type { VNode } from 'preact'
import { PageHead } from '../kit/page-head.tsx'
import { Tabs } from '../kit/tabs.tsx'
import type { Page, Visit } from '../page.ts'
import { recipes, spoken, textOf, type Recipe, type Spoken } from './recipes.ts'

const names: { readonly [language in Spoken]: string } = { curl: 'curl', javascript: 'JavaScript', python: 'Python', php: 'PHP' }

/** What is answered in a minute; the tests compare it with the API. */
const told = { guest: 300, signedIn: 1000 } as const

/** The same records in other people's protocols. */
const doors: readonly { readonly name: string; readonly address: string; readonly example: string }[] = [
  { name: 'OAI-PMH 2.0', address: '/oai', example: '/oai?verb=Identify' },
  { name: 'RSS, Atom, JSON Feed', address: '/feeds/records.{locale}.{rss|atom|json}', example: '/feeds/records.en.atom' },
  { name: 'iCalendar', address: '/calendars/events.{locale}.ics', example: '/calendars/events.en.ics' },
  { name: 'DCAT-AP 3', address: '/catalog.{ttl|rdf|jsonld}', example: '/catalog.ttl' },
  { name: 'Sitemap', address: '/sitemap.xml', example: '/sitemap.xml' },
  { name: 'JSON-LD, Turtle, RDF/XML', address: '/id/{identifier}', example: '' },
  { name: 'CBD API', address: '/api/v2013/…', example: '/api/v2013/index?q=*:*&rows=5' },
  { name: 'InforMEA (OData 2, 4; REST)', address: '/informea.svc, /odata/v4', example: '/informea.svc' },
]

/** Five minutes to a first answer, programs that run, and the other doors. */
export const recipesPage: Page = {
  method: 'GET',
  path: '/developers/recipes',
  answer: visit => {
    const language = spoken.find(one => one === visit.query.get('with')) ?? 'curl'
    return {
      kind: 'page',
      title: visit.say('developer.recipes'),
      description: visit.say('developer.recipes.lead'),
      body: (
        <>
          <PageHead
            title={visit.say('developer.recipes')}
            lead={visit.say('developer.recipes.lead')}
            kicker={<a href={visit.to('/developers')}>{visit.say('developer.title')}</a>}
          />
          <div class="stack-l">
            <Start visit={visit} />
            <section class="stack" id="recipes">
              <h2>{visit.say('developer.recipes')}</h2>
              <Tabs
                label={visit.say('developer.languages')}
                tabs={spoken.map(one => ({
                  href: visit.to(`/developers/recipes?with=${one}#recipes`),
                  label: names[one],
                  current: one === language,
                }))}
              />
              {(Object.keys(recipes) as Recipe[]).map(recipe => (
                <>
                  <h3 id={recipe}>{visit.say(`developer.recipe.${recipe}`)}</h3>
                  <Code text={textOf(recipe, language)} />
                </>
              ))}
            </section>
            <Doors visit={visit} />
            <section class="stack" id="changes">
              <h2>{visit.say('developer.changes')}</h2>
              <p>{visit.say('developer.changes.stays')}</p>
              <p>{visit.say('developer.changes.ends')}</p>
            </section>
          </div>
        </>
      ),
    }
  },
}

const Start = ({ visit }: { readonly visit: Visit }): VNode => (
  <section class="stack" id="start">
    <h2>{visit.say('developer.start')}</h2>
    <p>{visit.say('developer.start.read')}</p>
    <Code text={`curl '${visit.origin}/api/v1/search?q=forest&size=20'`} />
    <p>
      <a href="/api/v1/search?q=forest&size=20">{visit.say('developer.try')}</a>
    </p>
    <p>{visit.say('developer.start.token')}</p>
    <Code text={`curl -H 'Authorization: Bearer ochm_…' '${visit.origin}/api/v1/alerts'`} />
    <p>{visit.say('developer.start.limits', told)}</p>
  </section>
)

const Doors = ({ visit }: { readonly visit: Visit }): VNode => (
  <section class="stack" id="doors">
    <h2>{visit.say('developer.doors')}</h2>
    <ul class="stack">
      {doors.map(({ name, address, example }) => (
        <li>
          {name}: <code dir="ltr">{address}</code> {example && <a href={example}>{visit.say('developer.try')}</a>}
        </li>
      ))}
    </ul>
  </section>
)

const Code = ({ text }: { readonly text: string }): VNode => (
  <pre tabIndex={0} dir="ltr">
    <code>{text}</code>
  </pre>
)
