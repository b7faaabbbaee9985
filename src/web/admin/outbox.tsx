import { outbox, type Mail } from '#platform/mail.ts'
import { Badge } from '../kit/badge.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { Time } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { adminTrail, forAdministrators, pageOf } from './guard.ts'

const shown: Page = forAdministrators('GET', '/admin/outbox', async visit => {
  const page = pageOf(visit.query)
  const { mails, total, pageSize } = await outbox(visit.context, page)
  const title = visit.say('admin.outbox.title')
  const body = (
    <>
      <PageHead title={title} lead={visit.say('admin.outbox.about')} />
      {mails.length === 0 ? (
        <EmptyState icon="chat" title={visit.say('admin.outbox.none')} />
      ) : (
        mails.map(mail => <Letter visit={visit} mail={mail} />)
      )}
      <Pager visit={visit} page={page} pages={Math.ceil(total / pageSize)} href={page => visit.to('/admin/outbox', { page: String(page) })} />
    </>
  )
  return { kind: 'page', title, body, wide: true, trail: adminTrail(visit) }
})

export const pages: readonly Page[] = [shown]

const tones = { waiting: 'info', sent: 'good', failed: 'bad', stale: 'warning' } as const

const Letter = ({ visit, mail }: { readonly visit: Visit; readonly mail: Mail }) => (
  <details class="panel">
    <summary>
      <Badge tone={tones[mail.state]}>{visit.say(`admin.outbox.state.${mail.state}`)}</Badge> <bdi>{mail.subject}</bdi> · <bdi>{mail.recipient}</bdi>{' '}
      · <Time at={mail.at} visit={visit} moment />
    </summary>
    {mail.problem !== null && <p>{visit.say('admin.outbox.problem', { problem: mail.problem })}</p>}
    {mail.text === '' ? (
      <p>{visit.say('admin.outbox.forgotten')}</p>
    ) : (
      <pre class="letter" dir="auto">
        {linked(mail.text)}
      </pre>
    )}
  </details>
)

/** The words with their addresses as links: without a mail server this is how letters are read. */
const linked = (text: string) => text.split(/(https?:\/\/\S+)/).map((part, place) => (place % 2 === 1 ? <a href={part}>{part}</a> : part))
