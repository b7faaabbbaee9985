import { parkedForm } from '#accounts'
import { Button, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { found } from './attempt.tsx'
import type { Answer, Page, Visit } from '../page.ts'

/** What somebody had typed when the session ended, ready to be sent once more. */
const kept: Page = {
  method: 'GET',
  path: '/account/forms/:id',
  needs: 'signed-in',
  answer: visit => found(visit, () => drawn(visit)),
}

export const pages: readonly Page[] = [kept]

async function drawn(visit: Visit): Promise<Answer> {
  const { path, form } = await parkedForm(visit.context, visit.params['id'] ?? '', visit.session.browser)
  const title = visit.say('account.forms.title')
  const body = (
    <>
      <PageHead title={title} lead={visit.say('account.forms.lead')} />
      {visit.query.get('files') === '1' && (
        <Notice tone="warning">
          <p>{visit.say('account.forms.files')}</p>
        </Notice>
      )}
      <form method="post" action={path}>
        <Token visit={visit} />
        {[...form].map(([name, value]) => (
          <textarea hidden name={name}>
            {`\n${value}`}
          </textarea>
        ))}
        <Buttons>
          <Button>{visit.say('account.forms.send')}</Button>
        </Buttons>
      </form>
    </>
  )
  return { kind: 'page', title, body }
}
