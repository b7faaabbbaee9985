import { Readable } from 'node:stream'
import type { VNode } from 'preact'
import { accountsList, namesOf } from '#accounts'
import { lastCheck, noteChain, type ChainCheck } from '#platform/chain.ts'
import { Refused } from '#platform/errors.ts'
import { exportedEvents, logForms, type LogForm } from '#platform/event-export.ts'
import { announce, eventsFound, type EventQuestion } from '#platform/events.ts'
import { find } from '#records'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Select, TextInput, Token } from '../kit/field.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { dated } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { adminTrail, forAdministrators, numberIn } from './guard.ts'
import { LogTable } from './log-table.tsx'

const pageSize = 50
const kinds = ['account', 'role', 'token', 'portal', 'record', 'review', 'deputy', 'confirmation', 'copy', 'letter', 'format', 'audit'] as const

const shown: Page = forAdministrators('GET', '/admin/audit', async visit => {
  const found = await eventsFound(visit.context, { ...(await questionFor(visit)), limit: pageSize + 1 })
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
        <Chain visit={visit} check={await lastCheck(visit.context)} />
        <Filters visit={visit} />
        {events.length === 0 ? (
          <EmptyState icon="history" title={visit.say('admin.audit.none')} />
        ) : (
          <LogTable visit={visit} events={events} names={names} caption={title} />
        )}
        <Buttons>
          {found.length > pageSize && (
            <ButtonLink tone="quiet" href={olderThan(visit, events.at(-1)!.seq)}>
              {visit.say('admin.audit.older')}
            </ButtonLink>
          )}
          {events.length > 0 && Object.keys(logForms).map(form => <Export visit={visit} form={form as LogForm} />)}
        </Buttons>
      </div>
    </>
  )
  return { kind: 'page', title, body, wide: true, trail: adminTrail(visit) }
})

/** The log as it is narrowed, as a file, read while it is sent. That it was taken is itself in the log. */
const exported: Page = forAdministrators('GET', '/admin/audit/export', async visit => {
  const form = visit.query.get('as') ?? ''
  if (!Object.hasOwn(logForms, form)) throw new Refused('not-found', 'audit.form', { form })
  const { before: _before, ...asked } = await questionFor(visit)
  const query = Object.fromEntries([...visit.query].filter(([, value]) => value !== ''))
  await announce(visit.context, 'audit.exported', 'audit', query)
  return {
    kind: 'bytes',
    type: logForms[form as LogForm],
    body: Readable.from(exportedEvents(visit.context, form as LogForm, asked)),
    headers: { 'content-disposition': `attachment; filename="audit.${form}"`, 'cache-control': 'private, no-store' },
  }
})

/** Follow the chain of the whole log now. */
const checked: Page = forAdministrators('POST', '/admin/audit/check', async visit => {
  const { broken, events } = await noteChain(visit.context)
  const flash =
    broken === null
      ? { key: 'admin.audit.chain.whole', values: { count: String(events) } }
      : { key: 'admin.audit.chain.broken', values: { seq: String(broken) }, tone: 'warning' as const }
  return { kind: 'redirect', to: visit.to('/admin/audit'), flash }
})

export const pages: readonly Page[] = [shown, exported, checked]

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

/** The same, with people by their names or addresses, and records by any identifier. */
async function questionFor(visit: Visit): Promise<EventQuestion> {
  const { actor, subject, ...rest } = questionOf(visit.query)
  return {
    ...rest,
    ...(actor === undefined ? {} : { actors: await peopleCalled(visit, actor) }),
    ...(subject === undefined ? {} : { subjects: await thingsCalled(visit, subject) }),
  }
}

async function peopleCalled({ context }: Visit, text: string): Promise<readonly string[]> {
  const { accounts } = await accountsList(context, { text })
  return [text, ...accounts.map(({ id }) => `account:${id}`)]
}

async function thingsCalled(visit: Visit, text: string): Promise<readonly string[]> {
  const record = await find(visit.context, text).catch((error: unknown) => {
    if (error instanceof Refused) return undefined
    throw error
  })
  return [...new Set([text, ...(record ? [record.record.id] : [])])]
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

function Export({ visit, form }: { readonly visit: Visit; readonly form: LogForm }): VNode {
  const query = new URLSearchParams(visit.query)
  query.delete('before')
  query.set('as', form)
  return (
    <ButtonLink tone="quiet" icon="down" href={visit.to('/admin/audit/export', query)} download>
      {visit.say(`admin.audit.export.${form}`)}
    </ButtonLink>
  )
}

/** Whether the log is as it was written, as the last check found. */
const Chain = ({ visit, check }: { readonly visit: Visit; readonly check: ChainCheck | undefined }): VNode => (
  <Notice tone={check === undefined ? 'info' : check.broken === null ? 'good' : 'bad'} title={chainWords(visit, check)}>
    {check && (
      <p>
        {visit.say('admin.audit.chain.checked', { date: dated(check.at, visit.locale, true) })}{' '}
        <code class="identifier">{check.digest.slice(0, 16)}</code>
      </p>
    )}
    <form method="post" action={visit.to('/admin/audit/check')}>
      <Token visit={visit} />
      <Button tone="quiet" small>
        {visit.say('admin.audit.chain.check')}
      </Button>
    </form>
  </Notice>
)

function chainWords({ say }: Visit, check: ChainCheck | undefined): string {
  if (check === undefined) return say('admin.audit.chain.never')
  return check.broken === null ? say('admin.audit.chain.whole', { count: check.events }) : say('admin.audit.chain.broken', { seq: check.broken })
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
      <TextInput {...field('actor')} value={value('actor')} hint={visit.say('admin.audit.actor.hint')} dir="auto" />
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
