import { heldFor } from '#platform/context.ts'
import { portals } from '#portals'
import { profileOf, saveProfile } from '#accounts'
import { ButtonLink } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Facts } from '../kit/facts.tsx'
import { TextInput } from '../kit/field.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { attempt, noProblem, type Problem } from './attempt.tsx'
import { fieldOf, formPage } from './form-page.tsx'
import { roleLine } from './role-words.ts'
import { LocaleSelect } from './sign-up.tsx'

const shown: Page = {
  method: 'GET',
  path: '/account',
  needs: 'signed-in',
  answer: async visit => {
    const { name, locale, email } = await profileOf(visit.context)
    return drawn(visit, { name, locale, email }, noProblem)
  },
}

const posted: Page = {
  method: 'POST',
  path: '/account',
  needs: 'signed-in',
  answer: async visit => {
    const typed = { name: visit.form.get('name') ?? '', locale: visit.form.get('locale') ?? '' }
    const { email } = await profileOf(visit.context)
    return attempt(
      visit,
      async () => {
        await saveProfile(visit.context, typed)
        return { kind: 'redirect', to: visit.to('/account'), flash: { key: 'account.saved' } }
      },
      problem => drawn(visit, { ...typed, email }, problem),
    )
  },
}

export const pages: readonly Page[] = [shown, posted]

type Typed = { readonly name: string; readonly locale: string; readonly email: string }

function drawn(visit: Visit, typed: Typed, problem: Problem): Answer {
  return formPage(visit, {
    key: 'account',
    path: '/account',
    problem,
    before: <About visit={visit} email={typed.email} />,
    fields: (
      <>
        <TextInput {...fieldOf(visit, problem, 'name', 'account.name')} value={typed.name} autoComplete="name" dir="auto" maxLength={120} />
        <LocaleSelect visit={visit} value={typed.locale} />
      </>
    ),
    after: <Places visit={visit} />,
  })
}

function About({ visit, email }: { readonly visit: Visit; readonly email: string }) {
  const roles = visit.context.actor.roles.map(held => <li>{roleLine(visit, held)}</li>)
  return (
    <Facts
      entries={[
        { name: visit.say('account.email'), value: <bdi>{email}</bdi> },
        { name: visit.say('account.roles'), value: roles.length > 0 ? <ul class="plain-list">{roles}</ul> : visit.say('account.roles.none') },
      ]}
    />
  )
}

const places = ['email', 'password', 'notifications', 'sessions', 'tokens'] as const

function Places({ visit }: { readonly visit: Visit }) {
  const mine = heldFor(visit.context.actor, 'site-editor')
  const sites = portals().filter(({ government }) => government !== null && mine.includes(government))
  return (
    <Panel title={visit.say('account.more')}>
      <ul class="links">
        {places.map(place => (
          <li>
            <a href={visit.to(`/account/${place}`)}>{visit.say(`account.place.${place}`)}</a>
          </li>
        ))}
        {sites.map(site => (
          <li>
            <a href={visit.to(`/admin/portals/${site.id}`)}>{visit.say('account.place.site')}</a>
          </li>
        ))}
      </ul>
      <ButtonLink tone="quiet" href={visit.to('/sign-out')}>
        {visit.say('account.sign-out.title')}
      </ButtonLink>
    </Panel>
  )
}
