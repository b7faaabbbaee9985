import { requestReset, resetPassword } from '#accounts'
import { TextInput } from '../kit/field.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { noSessionCookie } from '../session.ts'
import { attempt, noProblem, type Problem } from './attempt.tsx'
import { fieldOf, formPage } from './form-page.tsx'
import { NewPassword } from './password-field.tsx'
import { written } from './sign-up.tsx'

const asking: Page = { method: 'GET', path: '/account/reset', answer: visit => askDrawn(visit, '', noProblem) }

const asked: Page = {
  method: 'POST',
  path: '/account/reset',
  answer: visit => {
    const email = visit.form.get('email') ?? ''
    return attempt(
      visit,
      async () => {
        await requestReset(visit.context, { email, origin: visit.issuer, address: visit.address })
        return written(visit, 'account.reset.sent')
      },
      problem => askDrawn(visit, email, problem),
    )
  },
}

const choosing: Page = {
  method: 'GET',
  path: '/account/reset/password',
  answer: visit => chooseDrawn(visit, visit.query.get('link') ?? '', noProblem),
}

const chosen: Page = {
  method: 'POST',
  path: '/account/reset/password',
  answer: visit => {
    const link = visit.form.get('link') ?? ''
    return attempt(
      visit,
      async () => {
        await resetPassword(visit.context, { link, password: visit.form.get('password') ?? '' })
        return { kind: 'redirect', to: visit.to('/sign-in'), flash: { key: 'account.password.changed' }, cookies: [noSessionCookie] }
      },
      problem => chooseDrawn(visit, link, problem),
    )
  },
}

export const pages: readonly Page[] = [asking, asked, choosing, chosen]

const askDrawn = (visit: Visit, email: string, problem: Problem): Answer =>
  formPage(visit, {
    key: 'account.reset',
    path: '/account/reset',
    problem,
    fields: <TextInput {...fieldOf(visit, problem, 'email', 'account.email')} type="email" value={email} autoComplete="username" dir="ltr" />,
  })

const chooseDrawn = (visit: Visit, link: string, problem: Problem): Answer =>
  formPage(visit, {
    key: 'account.reset.choose',
    path: '/account/reset/password',
    problem,
    hidden: { link },
    fields: <NewPassword visit={visit} problem={problem} />,
  })
