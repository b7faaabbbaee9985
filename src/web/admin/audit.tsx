import { eventsFound, type EventQuestion } from '#platform/events.ts'
import { namesOf } from '#accounts'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Select, TextInput } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { adminTrail, forAdministrators, numberIn } from './guard.ts'
import { LogTable } from './log-table.tsx'

const pageSize = 50
const kinds = ['account', 'role', 'token', 'portal', 'record', 'review'] as const

const shown: Page = forAdministrators('GET', '/admin/audit', async visit => {
  const found = await eventsFound(visit.context, { ...questionOf(visit.query), limit: pageSize + 1 })
  const events = found.slice(0, pageSize)
  const names = await namesOf(
    visit.context,
    events.flatMap(({ actor, subject }) => [actor, subject]),
  )
  const title = visit.say('admin.audit.title')
  const body = (
    <>
      <PageHead title={title} lead={visit.say('admin.audit.about')} />
      <div class="stack-l">
        <Filters visit={visit} />
        {events.length === 0 ? (
          <EmptyState icon="history" title={visit.say('admin.audit.none')} />
        ) : (
          <LogTable visit={visit} events={events} names={names} caption={title} />
        )}
        {found.length > pageSize && (
          <Buttons>
            <ButtonLink tone="quiet" href={olderThan(visit, events.at(-1)!.seq)}>
              {visit.say('admin.audit.older')}
            </ButtonLink>
          </Buttons>
        )}
      </div>
    </>
  )
  return { kind: 'page', title, body, wide: true, trail: adminTrail(visit) }
})

export const pages: readonly Page[] = [shown]

/** What the form asks of the log; whatever cannot be meant is left out. */
export function questionOf(query: URLSearchParams): EventQuestion {
  const asked = (name: string) => query.get(name)?.trim() || undefined
  const kind = kinds.find(known => known === asked('kind'))
  const [subject, actor] = [asked('subject'), asked('actor')]
  const [from, until] = [dayIn(asked('from'), 0), dayIn(asked('until'), 1)]
  const before = numberIn(asked('before'))
  return {
    ...(kind ? { names: [`${kind}.*`] } : {}),
    ...(subject ? { subject } : {}),
    ...(actor ? { actor } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(before > 0 ? { before } : {}),
  }
}

function dayIn(text: string | undefined, later: number): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text ?? '')) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? undefined : new Date(day.getTime() + later * 24 * 60 * 60 * 1000)
}

function olderThan(visit: Visit, seq: number): string {
  const query = new URLSearchParams(visit.query)
  query.set('before', String(seq))
  return visit.to('/admin/audit', query)
}

function Filters({ visit }: { readonly visit: Visit }) {
  const field = (name: string) => ({ visit, name, label: visit.say(`admin.audit.${name}`) })
  const value = (name: string) => visit.query.get(name) ?? ''
  return (
    <form action={visit.to('/admin/audit')} class="admin-filters">
      <Select
        {...field('kind')}
        empty={visit.say('admin.audit.kind.all')}
        value={value('kind')}
        choices={kinds.map(kind => ({ value: kind, label: visit.say(`admin.audit.kind.${kind}`) }))}
      />
      <TextInput {...field('actor')} value={value('actor')} hint={visit.say('admin.audit.actor.hint')} dir="ltr" />
      <TextInput {...field('subject')} value={value('subject')} hint={visit.say('admin.audit.subject.hint')} dir="ltr" />
      <TextInput {...field('from')} type="date" value={value('from')} />
      <TextInput {...field('until')} type="date" value={value('until')} />
      <Buttons>
        <Button tone="quiet" icon="filter">
          {visit.say('admin.find')}
        </Button>
      </Buttons>
    </form>
  )
}
