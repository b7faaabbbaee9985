import { stop, stopIn, type Stop } from '#notifications'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'

const path = '/notifications/stop'

/** Where the link of a letter leads: it only shows what its button does, since mail scanners open links. */
const shown: Page = {
  method: 'GET',
  path,
  answer: async visit => {
    const asked = await stopIn(visit.context, tokenOf(visit))
    return asked.stopped ? told(visit, asked) : question(visit, asked)
  },
}

/** Stop letters of a kind: pressed on the page, or sent by a mail program itself. The signature in the address is the permission. */
const posted: Page = {
  method: 'POST',
  path,
  signed: true,
  answer: async visit => told(visit, await stop(visit.context, tokenOf(visit))),
}

export const pages: readonly Page[] = [shown, posted]

const tokenOf = ({ query }: Visit): string => query.get('of') ?? ''

const question = (visit: Visit, { kind }: Stop): Answer => ({
  kind: 'page',
  title: visit.say('notifications.stop-title'),
  body: (
    <>
      <PageHead
        title={visit.say('notifications.stop-title')}
        lead={visit.say('notifications.stop-lead', { kind: `\u2068${visit.say(`notifications.kind.${kind}`)}\u2069` })}
      />
      <form method="post" action={visit.to(path, { of: tokenOf(visit) })}>
        <Buttons>
          <Button>{visit.say('notifications.stop-do')}</Button>
          <ButtonLink tone="plain" href={visit.to('/account/notifications')}>
            {visit.say('notifications.choose-instead')}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  ),
})

const told = (visit: Visit, { kind }: Stop): Answer => ({
  kind: 'page',
  title: visit.say('notifications.stopped'),
  body: (
    <>
      <PageHead title={visit.say('notifications.stopped')} />
      <Notice tone="good" title={visit.say('notifications.stopped-words', { kind: `\u2068${visit.say(`notifications.kind.${kind}`)}\u2069` })}>
        <p>
          <a href={visit.to('/account/notifications')}>{visit.say('notifications.choose-instead')}</a>
        </p>
      </Notice>
    </>
  ),
})
