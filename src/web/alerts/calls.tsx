import type { VNode } from 'preact'
import { callsOf, callStates, type Alert, type Calls, type CallState } from '#alerts'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Choices, TextInput, Token } from '../kit/field.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { counted } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { CallTable } from './call-table.tsx'

const pageSize = 25

/** The calls of the webhook of one of the visitor's saved searches: how each went, and what can be done about it. */
export const callsPage: Page = { method: 'GET', path: '/alerts/:id/calls', needs: 'signed-in', answer: visit => drawCalls(visit) }

/** The same after something was done. A new secret is shown here, and never again. */
export async function drawCalls(visit: Visit, secret?: string): Promise<Answer> {
  const state = callStates.find(one => one === visit.query.get('state'))
  const before = Number(visit.query.get('before') ?? Number.NaN)
  const asked = { state, limit: pageSize, before: Number.isSafeInteger(before) && before > 0 ? before : undefined }
  const found = await callsOf(visit.context, Number(visit.params['id']), asked)
  const { alert } = found
  const title = visit.say('alerts.calls')
  return {
    kind: 'page',
    title,
    wide: true,
    trail: [
      { label: visit.say('alerts.title'), path: '/alerts' },
      { label: alert.name, path: `/alerts/${alert.id}` },
    ],
    body: (
      <div class="stack">
        <PageHead title={title} lead={alert.hook === null ? '' : visit.say('alerts.calls.lead', { hook: `\u2066${alert.hook}\u2069` })} />
        {secret !== undefined && <NewSecret visit={visit} secret={secret} />}
        {alert.hook === null ? <NoHook visit={visit} alert={alert} /> : <Webhook {...found} visit={visit} chosen={state} />}
      </div>
    ),
  }
}

const NewSecret = ({ visit, secret }: { readonly visit: Visit; readonly secret: string }): VNode => (
  <Notice tone="good" announced title={visit.say('alerts.hook.secret')}>
    <p>
      <code dir="ltr">{secret}</code>
    </p>
    <p>{visit.say('alerts.hook.secret.once')}</p>
    <p>{visit.say('alerts.hook.secret.both')}</p>
  </Notice>
)

const NoHook = ({ visit, alert }: { readonly visit: Visit; readonly alert: Alert }): VNode => (
  <EmptyState icon="link" title={visit.say('alerts.calls.no-hook')}>
    <ButtonLink href={visit.to(`/alerts/${alert.id}`)}>{visit.say('alerts.change')}</ButtonLink>
  </EmptyState>
)

type Shown = Calls & { readonly visit: Visit; readonly chosen: CallState | undefined }

function Webhook(shown: Shown): VNode {
  const { visit, alert, calls, next, counts, chosen } = shown
  const at = `/alerts/${alert.id}/calls`
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <>
      <Standing {...shown} />
      <form method="post">
        <Token visit={visit} />
        <Buttons>
          <Button tone="quiet" icon="upload" formAction={visit.to(`${at}/test`)}>
            {visit.say('alerts.calls.test')}
          </Button>
          <Button tone="quiet" icon="lock" formAction={visit.to(`/alerts/${alert.id}/secret`)}>
            {visit.say('alerts.calls.secret')}
          </Button>
          <ButtonLink tone="plain" icon="info" href={visit.to('/help/api')}>
            {visit.say('alerts.calls.verify')}
          </ButtonLink>
        </Buttons>
      </form>
      {total > 0 && <States visit={visit} at={at} counts={counts} total={total} chosen={chosen} />}
      {calls.length > 0 ? <CallTable visit={visit} alert={alert} calls={calls} /> : <Nothing visit={visit} filtered={total > 0} />}
      {next !== undefined && (
        <p>
          <ButtonLink tone="quiet" href={visit.to(at, { ...(chosen ? { state: chosen } : {}), before: String(next) })}>
            {visit.say('alerts.calls.older')}
          </ButtonLink>
        </p>
      )}
      {total > 0 && alert.hookProblem === null && !alert.paused && <AgainFrom visit={visit} at={at} />}
    </>
  )
}

/** How the webhook stands, and the one thing to do about it. */
function Standing({ visit, alert, undelivered }: Shown): VNode | null {
  if (alert.hookProblem !== null)
    return (
      <Notice tone="bad" title={visit.say('alerts.hook.off', { problem: visit.say('alerts.problem', { problem: alert.hookProblem }) })}>
        <p>{visit.say('alerts.calls.off.help')}</p>
        <Act visit={visit} path={`/alerts/${alert.id}/resumption`} label="alerts.calls.resume" />
      </Notice>
    )
  if (alert.paused) return <Notice tone="warning" title={visit.say('alerts.calls.paused')} />
  return undelivered === 0 ? null : (
    <Notice tone="warning" title={visit.say('alerts.calls.undelivered', { count: undelivered })}>
      <Act visit={visit} path={`/alerts/${alert.id}/calls/again`} label="alerts.calls.again.all" />
    </Notice>
  )
}

const Act = ({ visit, path, label }: { readonly visit: Visit; readonly path: string; readonly label: string }): VNode => (
  <form method="post" action={visit.to(path)}>
    <Token visit={visit} />
    <Button small>{visit.say(label)}</Button>
  </form>
)

type StatesProps = { readonly visit: Visit; readonly at: string; readonly total: number } & Pick<Shown, 'counts' | 'chosen'>

const States = ({ visit, at, counts, total, chosen }: StatesProps): VNode => (
  <Tabs
    label={visit.say('alerts.calls.state')}
    tabs={[
      { href: visit.to(at), label: visit.say('alerts.calls.all'), count: counted(total, visit.locale), current: chosen === undefined },
      ...callStates
        .filter(state => counts.has(state) || state === chosen)
        .map(state => ({
          href: visit.to(at, { state }),
          label: visit.say(`alerts.calls.state.${state}`),
          count: counted(counts.get(state) ?? 0, visit.locale),
          current: state === chosen,
        })),
    ]}
  />
)

const Nothing = ({ visit, filtered }: { readonly visit: Visit; readonly filtered: boolean }): VNode =>
  filtered ? (
    <p class="muted">{visit.say('alerts.calls.none.here')}</p>
  ) : (
    <EmptyState icon="upload" title={visit.say('alerts.calls.none')}>
      <p>{visit.say('alerts.calls.none.help')}</p>
    </EmptyState>
  )

const AgainFrom = ({ visit, at }: { readonly visit: Visit; readonly at: string }): VNode => (
  <details>
    <summary>{visit.say('alerts.calls.from')}</summary>
    <form method="post" action={visit.to(`${at}/again`)} class="stack">
      <Token visit={visit} />
      <TextInput
        visit={visit}
        name="since"
        label={visit.say('alerts.calls.since')}
        hint={visit.say('alerts.calls.since.hint')}
        type="date"
        value=""
        required
      />
      <Choices
        visit={visit}
        name="delivered"
        label={visit.say('alerts.calls.which')}
        required
        values={['no']}
        choices={['no', 'yes'].map(value => ({ value, label: visit.say(`alerts.calls.which.${value}`) }))}
      />
      <Buttons>
        <Button>{visit.say('alerts.calls.again')}</Button>
      </Buttons>
    </form>
  </details>
)
