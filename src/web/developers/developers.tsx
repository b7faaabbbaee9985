import type { VNode } from 'preact'
import { Card, Cards } from '../kit/card.tsx'
import { ButtonLink } from '../kit/button.tsx'
import type { IconName } from '../kit/icon.tsx'
import type { Page, Visit } from '../page.ts'
import { changesPage } from './changes.tsx'
import { clientPage } from './client-page.tsx'
import { clientPages } from './client.ts'
import { description } from './described.ts'
import { errorsPage } from './errors.tsx'
import { Code, portalPage, type Part } from './frame.tsx'
import { interfacesPage } from './interfaces.tsx'
import { recipesPage } from './recipes-page.tsx'
import { samplesFor } from './samples.ts'
import { referencePages } from './reference.tsx'

/** What is answered in a minute; the tests compare it with the API. */
const told = { guest: 300, signedIn: 1000 } as const

/** Five minutes to a first answer and to a first record, and where to go on. */
const developers: Page = {
  method: 'GET',
  path: '/developers',
  answer: async visit => {
    const { 'records/identifier': identifier = '' } = await samplesFor(visit)
    return portalPage(visit, {
      part: 'start',
      title: visit.say('developer.title'),
      lead: visit.say('developer.lead'),
      actions: (
        <>
          <ButtonLink icon="download" href={description}>
            OpenAPI 3.1
          </ButtonLink>
          <ButtonLink tone="quiet" icon="help" href={visit.to('/help/api')}>
            {visit.say('developer.guide')}
          </ButtonLink>
        </>
      ),
      children: (
        <>
          <section class="stack" id="start">
            <h2>{visit.say('developer.start')}</h2>
            <ol class="api-steps">
              {stepsOf(visit, identifier).map(({ name, call, link }, index) => (
                <li class="stack">
                  <p>{visit.say(`developer.start.${name}`, told)}</p>
                  {call && <Code id={`start-${name}`} text={call} label={`${visit.say('developer.example')} ${index + 1}`} visit={visit} />}
                  {link && (
                    <p>
                      <a href={link.href}>{link.words}</a>
                    </p>
                  )}
                </li>
              ))}
            </ol>
            <p class="muted">{visit.say('developer.start.limits', told)}</p>
          </section>
          <section class="stack">
            <h2>{visit.say('developer.further')}</h2>
            <Cards>
              {further.map(([part, icon]) => (
                <Further part={part} icon={icon} visit={visit} />
              ))}
            </Cards>
          </section>
        </>
      ),
    })
  },
}

export const pages: readonly Page[] = [
  developers,
  recipesPage,
  ...referencePages,
  clientPage,
  ...clientPages,
  interfacesPage,
  errorsPage,
  changesPage,
]

type Step = { readonly name: string; readonly call?: string; readonly link?: { readonly href: string; readonly words: string } }

function stepsOf(visit: Visit, identifier: string): readonly Step[] {
  const { origin } = visit
  const attempt = visit.say('developer.try')
  const search = '/api/v1/search?q=forest&size=20'
  return [
    { name: 'read', call: `curl '${origin}${search}'`, link: { href: search, words: attempt } },
    ...(identifier
      ? [{ name: 'record', call: `curl '${origin}/api/v1/records/${identifier}'`, link: { href: `/api/v1/records/${identifier}`, words: attempt } }]
      : []),
    { name: 'end', call: `curl '${origin}/api/v1/search?government=cr&size=100&cursor=*'` },
    {
      name: 'token',
      call: `curl -H 'Authorization: Bearer ochm_…' '${origin}/api/v1/me'`,
      link: { href: visit.to('/account/tokens'), words: visit.say('developer.start.make') },
    },
    { name: 'submit', link: { href: visit.to('/developers/recipes#submit'), words: visit.say('developer.recipe.submit') } },
  ]
}

const further: readonly (readonly [Part, IconName])[] = [
  ['recipes', 'book'],
  ['reference', 'list'],
  ['client', 'code'],
  ['interfaces', 'globe'],
  ['errors', 'alert'],
  ['changes', 'history'],
]

const Further = ({ part, icon, visit }: { readonly part: Part; readonly icon: IconName; readonly visit: Visit }): VNode => (
  <Card href={visit.to(`/developers/${part}`)} title={visit.say(`developer.tab.${part}`)} icon={icon}>
    <p>{visit.say(`developer.${part}.lead`)}</p>
  </Card>
)
