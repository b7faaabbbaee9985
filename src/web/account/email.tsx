import { confirmEmailChange, profileOf, requestEmailChange } from '#accounts'
import { TextInput } from '../kit/field.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { attempt, found, noProblem, type Problem } from './attempt.tsx'
import { accountTrail, fieldOf, formPage } from './form-page.tsx'
import { KnownPassword } from './password-field.tsx'
import { written } from './sign-up.tsx'

const shown: Page = { method: 'GET', path: '/account/email', needs: 'signed-in', answer: visit => drawn(visit, '', noProblem) }

const posted: Page = {
  method: 'POST',
  path: '/account/email',
  needs: 'signed-in',
  answer: visit => {
    const email = visit.form.get('email') ?? ''
    const password = visit.form.get('password') ?? ''
    return attempt(
      visit,
      async () => {
        await requestEmailChange(visit.context, { email, password, origin: visit.issuer, address: visit.address })
        return written(visit, 'account.email.sent')
      },
      problem => drawn(visit, email, problem),
    )
  },
}

const confirming: Page = {
  method: 'GET',
  path: '/account/email/confirmation',
  answer: visit =>
    formPage(visit, {
      key: 'account.email.confirm',
      path: '/account/email/confirmation',
      problem: noProblem,
      hidden: { link: visit.query.get('link') ?? '' },
    }),
}

const confirmed: Page = {
  method: 'POST',
  path: '/account/email/confirmation',
  answer: visit =>
    found(visit, async () => {
      await confirmEmailChange(visit.context, { link: visit.form.get('link') ?? '', origin: visit.issuer })
      return { kind: 'redirect', to: visit.to('/account'), flash: { key: 'account.email.changed' } }
    }),
}

export const pages: readonly Page[] = [shown, posted, confirming, confirmed]

async function drawn(visit: Visit, email: string, problem: Problem): Promise<Answer> {
  const { email: now } = await profileOf(visit.context)
  return formPage(visit, {
    key: 'account.email.change',
    path: '/account/email',
    problem,
    values: { email: now },
    trail: accountTrail(visit),
    fields: (
      <>
        <TextInput {...fieldOf(visit, problem, 'email', 'account.email.new')} type="email" value={email} autoComplete="email" dir="ltr" />
        <KnownPassword visit={visit} problem={problem} />
      </>
    ),
  })
}
