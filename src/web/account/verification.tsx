import { verifyEmail } from '#accounts'
import type { Answer, Page, Visit } from '../page.ts'
import { sessionCookieOf } from '../session.ts'
import { attempt, noProblem, type Problem } from './attempt.tsx'
import { formPage } from './form-page.tsx'
import { KnownPassword } from './password-field.tsx'
import { hostOf } from './ways.ts'

const path = '/account/verification'

const shown: Page = { method: 'GET', path, answer: visit => drawn(visit, visit.query.get('link') ?? '', noProblem) }

const posted: Page = {
  method: 'POST',
  path,
  answer: visit => {
    const link = visit.form.get('link') ?? ''
    return attempt(
      visit,
      async () => {
        const device = { host: hostOf(visit.origin), address: visit.address, agent: visit.agent }
        const key = await verifyEmail(visit.context, { link, password: visit.form.get('password') ?? '', ...device })
        return { kind: 'redirect', to: visit.to('/workspace'), flash: { key: 'account.verified' }, cookies: [sessionCookieOf(key)] }
      },
      problem => drawn(visit, link, problem),
    )
  },
}

export const pages: readonly Page[] = [shown, posted]

const drawn = (visit: Visit, link: string, problem: Problem): Answer =>
  formPage(visit, { key: 'account.verification', path, problem, hidden: { link }, fields: <KnownPassword visit={visit} problem={problem} /> })
