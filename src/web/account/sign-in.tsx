import type { VNode } from 'preact'
import { signIn } from '#accounts'
import { Button, Buttons } from '../kit/button.tsx'
import { TextInput, Token } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { sessionCookieOf } from '../session.ts'
import { attempt, noProblem, Problems, type Problem } from './attempt.tsx'
import { demoAccounts, DemoAccounts, type DemoAccount } from './demo-accounts.tsx'
import { askIssuer } from './handover.ts'
import { hostOf, isIssuer, returnOf } from './ways.ts'

const shown: Page = {
  method: 'GET',
  path: '/sign-in',
  answer: async visit => {
    const back = returnOf(visit, visit.query.get('return'))
    if (visit.session.id !== undefined) return { kind: 'redirect', to: back }
    if (!isIssuer(visit)) return askIssuer(visit, back)
    return drawn(visit, { back, email: '', kept: visit.query.get('kept') === '1' }, noProblem, await demoAccounts(visit))
  },
}

const posted: Page = {
  method: 'POST',
  path: '/sign-in',
  answer: async visit => {
    const back = returnOf(visit, visit.form.get('return'))
    if (!isIssuer(visit)) return askIssuer(visit, back)
    const email = visit.form.get('email') ?? ''
    const demo = await demoAccounts(visit)
    return attempt(
      visit,
      async () => {
        const device = { host: hostOf(visit.origin), address: visit.address, agent: visit.agent, origin: visit.issuer }
        const key = await signIn(visit.context, { email, password: visit.form.get('password') ?? '', replaces: visit.session.id, ...device })
        return { kind: 'redirect', to: back, cookies: [sessionCookieOf(key)] }
      },
      problem => drawn(visit, { back, email, kept: visit.form.get('kept') === '1' }, problem, demo),
    )
  },
}

export const pages: readonly Page[] = [shown, posted]

type Typed = { readonly back: string; readonly email: string; readonly kept: boolean }

function drawn(visit: Visit, { back, email, kept }: Typed, problem: Problem, demo: readonly DemoAccount[]): Answer {
  const title = visit.say('account.sign-in.title')
  const body: VNode = (
    <>
      <PageHead title={title} lead={visit.say('account.sign-in.lead')} />
      <div class="stack-l">
        {kept && (
          <Notice tone="warning" title={visit.say('account.kept.title')}>
            <p>{visit.say('account.kept.lead')}</p>
          </Notice>
        )}
        <Problems problem={problem} visit={visit} />
        <form method="post" action={visit.to('/sign-in')} class="form">
          <Token visit={visit} />
          <input type="hidden" name="return" value={back} />
          {kept && <input type="hidden" name="kept" value="1" />}
          <TextInput
            visit={visit}
            name="email"
            type="email"
            label={visit.say('account.email')}
            value={email}
            autoComplete="username"
            dir="ltr"
            required
          />
          <TextInput
            visit={visit}
            name="password"
            type="password"
            label={visit.say('account.password')}
            autoComplete="current-password"
            dir="ltr"
            required
          />
          <Buttons>
            <Button>{title}</Button>
          </Buttons>
        </form>
        <ul class="links">
          <li>
            <a href={visit.to('/account/reset')}>{visit.say('account.reset.link')}</a>
          </li>
          <li>
            <a href={visit.to('/sign-up')}>{visit.say('account.sign-up.link')}</a>
          </li>
        </ul>
        {demo.length > 0 && <DemoAccounts accounts={demo} back={back} visit={visit} />}
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body }
}
