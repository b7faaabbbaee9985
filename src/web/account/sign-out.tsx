import { signOut } from '#accounts'
import { Button, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page } from '../page.ts'
import { noSessionCookie } from '../session.ts'

const asked: Page = {
  method: 'GET',
  path: '/sign-out',
  answer: visit => {
    if (visit.session.id === undefined) return { kind: 'redirect', to: visit.to('/') }
    const title = visit.say('account.sign-out.title')
    const body = (
      <>
        <PageHead title={title} lead={visit.say('account.sign-out.lead')} />
        <form method="post" action={visit.to('/sign-out')}>
          <Token visit={visit} />
          <Buttons>
            <Button>{title}</Button>
          </Buttons>
        </form>
      </>
    )
    return { kind: 'page', title, body }
  },
}

const done: Page = {
  method: 'POST',
  path: '/sign-out',
  answer: async visit => {
    await signOut(visit.context, visit.session.id)
    return { kind: 'redirect', to: visit.to('/'), flash: { key: 'account.signed-out' }, cookies: [noSessionCookie], forget: true }
  },
}

export const pages: readonly Page[] = [asked, done]
