import { locales } from '#platform/localized.ts'
import { signUp } from '#accounts'
import { languageName } from '../kit/badge.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Select, TextInput, Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { attempt, noProblem, Problems, type Problem } from './attempt.tsx'

const shown: Page = {
  method: 'GET',
  path: '/sign-up',
  answer: visit => (visit.session.id === undefined ? drawn(visit, new URLSearchParams(), noProblem) : { kind: 'redirect', to: visit.to('/account') }),
}

const posted: Page = {
  method: 'POST',
  path: '/sign-up',
  answer: visit =>
    attempt(
      visit,
      async () => {
        const typed = (name: string) => visit.form.get(name) ?? ''
        const newcomer = { email: typed('email'), name: typed('name'), password: typed('password'), locale: typed('locale') }
        await signUp(visit.context, { ...newcomer, origin: visit.issuer, address: visit.address })
        return written(visit, 'account.sign-up.sent')
      },
      problem => drawn(visit, visit.form, problem),
    ),
}

export const pages: readonly Page[] = [shown, posted]

/** A letter is on its way, whoever asked. */
export function written(visit: Visit, key: string): Answer {
  const title = visit.say(`${key}.title`)
  return { kind: 'page', title, body: <PageHead title={title} lead={visit.say(`${key}.lead`)} /> }
}

function drawn(visit: Visit, typed: URLSearchParams, problem: Problem): Answer {
  const title = visit.say('account.sign-up.title')
  const field = (name: string, label: string) => ({ visit, name, label: visit.say(label), error: problem.fields[name], required: true })
  const body = (
    <>
      <PageHead title={title} lead={visit.say('account.sign-up.lead')} />
      <Problems problem={problem} visit={visit} />
      <form method="post" action={visit.to('/sign-up')} class="form">
        <Token visit={visit} />
        <TextInput {...field('name', 'account.name')} value={typed.get('name') ?? ''} autoComplete="name" dir="auto" maxLength={120} />
        <TextInput {...field('email', 'account.email')} type="email" value={typed.get('email') ?? ''} autoComplete="email" dir="ltr" />
        <TextInput
          {...field('password', 'account.password')}
          type="password"
          hint={visit.say('account.password.hint')}
          autoComplete="new-password"
          dir="ltr"
        />
        <LocaleSelect visit={visit} value={typed.get('locale') ?? visit.locale} />
        <Buttons>
          <Button>{title}</Button>
        </Buttons>
      </form>
      <p>
        <a href={visit.to('/sign-in')}>{visit.say('account.sign-in.link')}</a>
      </p>
    </>
  )
  return { kind: 'page', status: problem.status, title, body }
}

/** The language of letters. */
export const LocaleSelect = ({ visit, value }: { readonly visit: Visit; readonly value: string }) => (
  <Select
    visit={visit}
    name="locale"
    label={visit.say('account.locale')}
    value={value}
    choices={locales.map(locale => ({ value: locale, label: languageName(locale, locale) }))}
  />
)
