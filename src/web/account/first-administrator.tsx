import { firstAdministratorLink, makeFirstAdministrator } from '#accounts'
import { TextInput } from '../kit/field.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { sessionCookieOf } from '../session.ts'
import { attempt, found, noProblem, type Problem } from './attempt.tsx'
import { fieldOf, formPage } from './form-page.tsx'
import { NewPassword } from './password-field.tsx'
import { LocaleSelect } from './sign-up.tsx'
import { hostOf } from './ways.ts'

const path = '/account/first-administrator'

const shown: Page = {
  method: 'GET',
  path,
  answer: visit =>
    found(visit, async () => {
      const link = visit.query.get('link') ?? ''
      await firstAdministratorLink(visit.context, link)
      return drawn(visit, link, new URLSearchParams(), noProblem)
    }),
}

const posted: Page = {
  method: 'POST',
  path,
  answer: visit => {
    const typed = (name: string) => visit.form.get(name) ?? ''
    const person = { link: typed('link'), email: typed('email'), name: typed('name'), password: typed('password'), locale: typed('locale') }
    return attempt(
      visit,
      async () => {
        const key = await makeFirstAdministrator(visit.context, { ...person, host: hostOf(visit.origin), address: visit.address, agent: visit.agent })
        return { kind: 'redirect', to: visit.to('/admin'), cookies: [sessionCookieOf(key)] }
      },
      problem => drawn(visit, person.link, visit.form, problem),
    )
  },
}

export const pages: readonly Page[] = [shown, posted]

const drawn = (visit: Visit, link: string, typed: URLSearchParams, problem: Problem): Answer =>
  formPage(visit, {
    key: 'account.first',
    path,
    problem,
    hidden: { link },
    fields: (
      <>
        <TextInput
          {...fieldOf(visit, problem, 'name', 'account.name')}
          value={typed.get('name') ?? ''}
          autoComplete="name"
          dir="auto"
          maxLength={120}
        />
        <TextInput
          {...fieldOf(visit, problem, 'email', 'account.email')}
          type="email"
          value={typed.get('email') ?? ''}
          autoComplete="email"
          dir="ltr"
        />
        <NewPassword visit={visit} problem={problem} />
        <LocaleSelect visit={visit} value={typed.get('locale') ?? visit.locale} />
      </>
    ),
  })
