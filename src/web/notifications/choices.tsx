import { choices, choose, chosenBy, noticeKinds } from '#notifications'
import { Button, Buttons } from '../kit/button.tsx'
import { Choices, Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page } from '../page.ts'

const path = '/account/notifications'

/** When the visitor wants which kind of letters. */
const shown: Page = {
  method: 'GET',
  path,
  needs: 'signed-in',
  answer: async visit => {
    const { say } = visit
    const chosen = await chosenBy(visit.context)
    return {
      kind: 'page',
      title: say('notifications.title'),
      trail: [{ label: say('account.title'), path: '/account' }],
      body: (
        <>
          <PageHead title={say('notifications.title')} lead={say('notifications.lead')} />
          <form method="post" action={visit.to(path)}>
            <Token visit={visit} />
            {noticeKinds.map(kind => (
              <Choices
                name={kind}
                visit={visit}
                label={say(`notifications.kind.${kind}`)}
                hint={say(`notifications.kind.${kind}.hint`)}
                values={[chosen[kind]]}
                choices={choices.map(value => ({ value, label: say(`notifications.choice.${value}`) }))}
              />
            ))}
            <p class="quiet">{say('notifications.security')}</p>
            <Buttons>
              <Button>{say('notifications.save')}</Button>
            </Buttons>
          </form>
        </>
      ),
    }
  },
}

const posted: Page = {
  method: 'POST',
  path,
  needs: 'signed-in',
  answer: async visit => {
    const wanted = noticeKinds.flatMap(kind => (visit.form.has(kind) ? [[kind, visit.form.get(kind)!] as const] : []))
    await choose(visit.context, Object.fromEntries(wanted))
    return { kind: 'redirect', to: visit.to(path), flash: { key: 'notifications.saved' } }
  },
}

export const pages: readonly Page[] = [shown, posted]
