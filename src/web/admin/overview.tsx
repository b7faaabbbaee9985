import { accountsList } from '#accounts'
import { formats } from '#formats'
import { failedJobs } from '#platform/jobs.ts'
import { parkedEvents } from '#platform/listeners.ts'
import { outbox } from '#platform/mail.ts'
import { portals } from '#portals'
import { Card, Cards } from '../kit/card.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { forAdministrators } from './guard.ts'

const shown: Page = forAdministrators('GET', '/admin', async visit => {
  const title = visit.say('admin.title')
  const counts = await countsOf(visit)
  const body = (
    <>
      <PageHead title={title} lead={visit.say('admin.lead')} />
      <Cards>
        {places.map(place => (
          <Card href={visit.to(`/admin/${place}`)} title={visit.say(`admin.${place}.title`)} level={2}>
            <p>{visit.say(`admin.${place}.about`)}</p>
            {counts[place] !== undefined && <p>{visit.say(`admin.${place}.count`, { count: counts[place]! })}</p>}
          </Card>
        ))}
      </Cards>
    </>
  )
  return { kind: 'page', title, body, wide: true }
})

export const pages: readonly Page[] = [shown]

const places = ['users', 'portals', 'formats', 'outbox', 'jobs', 'audit'] as const

async function countsOf({ context }: Visit): Promise<{ readonly [place: string]: number }> {
  const failed = await failedJobs(context)
  const parked = await parkedEvents(context)
  return {
    users: (await accountsList(context, {})).total,
    portals: portals().length,
    formats: formats().length,
    outbox: (await outbox(context)).total,
    jobs: failed.length + parked.length,
  }
}
