import type { VNode } from 'preact'
import type { Alert, CallState, ShownCall } from '#alerts'
import { inLocale } from '#platform/localized.ts'
import { Badge, type BadgeTone } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { Table, type Column } from '../kit/table.tsx'
import { counted, Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

const tones: { readonly [state in CallState]: BadgeTone } = { waiting: 'info', done: 'good', failed: 'bad', held: 'warning', passed: 'neutral' }

type Props = { readonly visit: Visit; readonly alert: Alert; readonly calls: readonly ShownCall[] }

/** Calls below each other; on a phone each is a card. */
export const CallTable = ({ visit, alert, calls }: Props): VNode => (
  <Table
    caption={visit.say('alerts.calls')}
    quietCaption
    rows={calls}
    columns={[
      { heading: visit.say('alerts.calls.told'), names: true, cell: call => <Told visit={visit} alert={alert} call={call} /> },
      { heading: visit.say('alerts.calls.state'), cell: call => <State visit={visit} call={call} /> },
      { heading: visit.say('alerts.calls.tried'), cell: call => <LastTry visit={visit} call={call} /> },
      ...(calls.some(call => mayAgain(alert, call)) ? [againColumn(visit, alert)] : []),
    ]}
  />
)

type One = { readonly visit: Visit; readonly call: ShownCall }

const againColumn = (visit: Visit, alert: Alert): Column<ShownCall> => ({
  heading: visit.say('alerts.calls.again'),
  acts: true,
  cell: call => mayAgain(alert, call) && <Again visit={visit} alert={alert} call={call} />,
})

const Told = ({ visit, alert, call }: One & { readonly alert: Alert }): VNode => (
  <>
    <a href={visit.to(`/alerts/${alert.id}/calls/${call.id}`)}>{titleOf(visit, call)}</a>
    <br />
    <span class="muted small call-noted">
      {call.about ? `${visit.say(`alerts.calls.kind.${call.kind}`)} · ` : ''}
      <Time at={call.at} visit={visit} moment />
    </span>
  </>
)

/** What a call tells of: the title of its record, as long as that is public. */
export function titleOf(visit: Visit, { about, kind }: ShownCall): VNode | string {
  return about ? <bdi>{inLocale(about.title, visit.locale).text}</bdi> : visit.say(`alerts.calls.kind.${kind}`)
}

/** The state of a call, why, and when it is tried next. */
export const State = ({ visit, call: { state, problem, nextAt } }: One): VNode => (
  <>
    <Badge tone={tones[state]}>{visit.say(`alerts.calls.state.${state}`)}</Badge>
    {problem !== null && (
      <>
        <br />
        <span class="small">{visit.say('alerts.problem', { problem })}</span>
      </>
    )}
    {state === 'waiting' && nextAt !== null && (
      <>
        <br />
        <span class="muted small">
          {visit.say('alerts.calls.next')} <Time at={nextAt} visit={visit} moment />
        </span>
      </>
    )}
  </>
)

/** When it was tried last, what was answered and how fast, and how often it was tried. */
export function LastTry({ visit, call: { tries, triedAt, status, took } }: One): VNode | null {
  if (triedAt === null) return null
  const parts = [
    status === null ? '' : `HTTP ${status}`,
    took === null ? '' : tookSaid(took, visit.locale),
    visit.say('alerts.calls.tries', { count: tries }),
  ]
  return (
    <div class="call-try">
      <Time at={triedAt} visit={visit} moment />
      <br />
      <span class="muted">
        {parts.filter(Boolean).map((part, place) => (
          <>
            {place > 0 && ' · '}
            <bdi>{part}</bdi>
          </>
        ))}
      </span>
    </div>
  )
}

const tookSaid = (took: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond', unitDisplay: 'short' }).format(took)

/** May it be sent again? Not a test, and not while nothing is sent. */
export const mayAgain = ({ hookProblem, hook, paused }: Alert, { kind }: ShownCall): boolean =>
  kind !== 'alert.test' && hook !== null && hookProblem === null && !paused

/** The button that sends a call again. */
export const Again = ({ visit, alert, call }: One & { readonly alert: Alert }): VNode => (
  <form method="post" class="call-again" action={visit.to(`/alerts/${alert.id}/calls/${call.id}/again`)}>
    <Token visit={visit} />
    <Button small tone="quiet" label={`${visit.say('alerts.calls.again')}: ${counted(call.id, visit.locale)}`}>
      {visit.say('alerts.calls.again')}
    </Button>
  </form>
)
