import { changePassword } from '#accounts'
import type { Answer, Page, Visit } from '../page.ts'
import { attempt, noProblem, type Problem } from './attempt.tsx'
import { accountTrail, formPage } from './form-page.tsx'
import { KnownPassword, NewPassword } from './password-field.tsx'

const path = '/account/password'

const shown: Page = { method: 'GET', path, needs: 'signed-in', answer: visit => drawn(visit, noProblem) }

const posted: Page = {
  method: 'POST',
  path,
  needs: 'signed-in',
  answer: visit =>
    attempt(
      visit,
      async () => {
        const typed = { old: visit.form.get('old-password') ?? '', password: visit.form.get('password') ?? '' }
        await changePassword(visit.context, { ...typed, session: visit.session.id, origin: visit.issuer, address: visit.address })
        return { kind: 'redirect', to: visit.to('/account'), flash: { key: 'account.password.changed' } }
      },
      problem => drawn(visit, problem),
    ),
}

export const pages: readonly Page[] = [shown, posted]

const drawn = (visit: Visit, problem: Problem): Answer =>
  formPage(visit, {
    key: 'account.password.change',
    path,
    problem,
    trail: accountTrail(visit),
    fields: (
      <>
        <KnownPassword visit={visit} problem={problem} name="old-password" label="account.password.old" />
        <NewPassword visit={visit} problem={problem} />
      </>
    ),
  })
