import type { VNode } from 'preact'
import { changeAlert, deliveries, ownAlert, ownAlerts, saveAlert, type Alert, type Delivery, type Wishes } from '#alerts'
import { addressOf, askedIn } from '#search'
import { attempt, noProblem, type Problem } from '../account/attempt.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Choices, Select, TextInput, Token } from '../kit/field.tsx'
import { ErrorSummary, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { narrowing } from '../search/narrowing.ts'
import { CallsLink, HookOff } from './hook-off.tsx'
import { findsSaid, hourName, searchAddress, weekdayName, zoneName } from './said.ts'

type Props = {
  readonly visit: Visit
  readonly wishes: Wishes
  readonly query: URLSearchParams
  readonly problem: Problem
  readonly alert?: Alert
  /** Nobody has said a time zone yet: that of the device is meant. */
  readonly anyZone?: boolean
  /** Shown this once. */
  readonly secret?: string | undefined
}

/** Saving a search, and changing when one hears of it. */
export const formPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/alerts/new',
    needs: 'signed-in',
    answer: async visit => {
      const [last] = (await ownAlerts(visit.context)).slice(-1)
      const wishes = await first(visit, last)
      return drawn({ visit, wishes, query: asked(visit), problem: noProblem, anyZone: last === undefined })
    },
  },
  {
    method: 'POST',
    path: '/alerts/new',
    needs: 'signed-in',
    answer: async visit => {
      const wishes = wishesIn(visit, await first(visit))
      return attempt(
        visit,
        async () => {
          const { context, portal, locale } = visit
          const alert = await saveAlert(context, { ...wishes, portal: portal.id, locale, query: String(asked(visit)) })
          return done(visit, alert, null)
        },
        problem => drawn({ visit, wishes, query: asked(visit), problem }),
      )
    },
  },
  {
    method: 'GET',
    path: '/alerts/:id',
    needs: 'signed-in',
    answer: async visit => {
      const alert = await ownAlert(visit.context, Number(visit.params['id']))
      return drawn({ visit, wishes: alert, query: new URLSearchParams(alert.query), problem: noProblem, alert })
    },
  },
  {
    method: 'POST',
    path: '/alerts/:id',
    needs: 'signed-in',
    answer: async visit => {
      const alert = await ownAlert(visit.context, Number(visit.params['id']))
      const wishes = wishesIn(visit, alert)
      return attempt(
        visit,
        async () => done(visit, await changeAlert(visit.context, alert.id, wishes), alert.hookSecret),
        problem => drawn({ visit, wishes, query: new URLSearchParams(alert.query), problem, alert }),
      )
    },
  },
]

/** A new secret is shown at once, and never again. */
async function done(visit: Visit, alert: Alert, known: string | null): Promise<Answer> {
  if (alert.hookSecret === null || alert.hookSecret === known) return { kind: 'redirect', to: visit.to('/alerts'), flash: { key: 'alerts.saved' } }
  return drawn({ visit, wishes: alert, query: new URLSearchParams(alert.query), problem: noProblem, alert, secret: alert.hookSecret })
}

const asked = ({ query }: Visit): URLSearchParams => addressOf(askedIn(query))

/** What is offered at first: the name of what is searched, and the hours of the last search saved. */
const first = async (visit: Visit, last?: Alert): Promise<Wishes> => ({
  name: asked(visit).get('q') ?? (await narrowing(visit, askedIn(visit.query)))?.slice(0, longestOffered) ?? '',
  delivery: 'daily',
  zone: last?.zone ?? 'UTC',
  hour: last?.hour ?? 7,
  weekday: last?.weekday ?? 1,
  paused: false,
  hook: null,
})

const longestOffered = 100

const wishesIn = ({ form }: Visit, otherwise: Wishes): Wishes => ({
  name: form.get('name') ?? '',
  delivery: (form.get('delivery') ?? otherwise.delivery) as Delivery,
  zone: form.get('zone') ?? otherwise.zone,
  hour: Number(form.get('hour') ?? otherwise.hour),
  weekday: Number(form.get('weekday') ?? otherwise.weekday),
  paused: otherwise.paused,
  hook: form.get('hook') || null,
})

async function drawn(props: Props): Promise<Answer> {
  const { visit, problem, alert, secret, anyZone } = props
  const sought = { query: String(props.query), portal: alert?.portal ?? visit.portal.id }
  const title = alert?.name ?? visit.say('alerts.new')
  return {
    kind: 'page',
    ...(problem.status === 200 ? {} : { status: problem.status }),
    title,
    trail: [{ label: visit.say('alerts.title'), path: '/alerts' }],
    ...(anyZone ? { scripts: ['zone'] } : {}),
    body: (
      <div class="stack">
        <PageHead title={title} lead={visit.say('alerts.lead')} />
        {secret && (
          <Notice tone="good" announced title={visit.say('alerts.hook.secret')}>
            <p>
              <code dir="ltr">{secret}</code>
            </p>
            <p>{visit.say('alerts.hook.secret.once')}</p>
          </Notice>
        )}
        {alert?.hookProblem && <HookOff alert={alert} visit={visit} />}
        <p>
          <bdi>{await findsSaid(visit, sought)}</bdi> <a href={searchAddress(visit, sought)}>{visit.say('alerts.open')}</a>
        </p>
        <WishesForm {...props} />
        {alert && alert.hook !== null && (
          <section class="stack">
            <h2>{visit.say('alerts.field.hook')}</h2>
            <p>
              <CallsLink alert={alert} visit={visit} />
            </p>
          </section>
        )}
        {alert && <Feeds visit={visit} alert={alert} />}
      </div>
    ),
  }
}

function WishesForm({ visit, wishes, query, problem, alert }: Props): VNode {
  const { say } = visit
  const fields = Object.entries(problem.fields).map(([field, message]) => ({ field, message }))
  const framed = (name: string) => ({ visit, name, label: say(`alerts.field.${name}`), error: problem.fields[name] })
  const errors = [...(problem.message ? [{ message: problem.message }] : []), ...fields]
  return (
    <form method="post" action={alert ? visit.to(`/alerts/${alert.id}`) : visit.to('/alerts/new', query)} class="stack">
      <ErrorSummary title={say('alerts.faults')} errors={errors} />
      <Token visit={visit} />
      <TextInput {...framed('name')} value={wishes.name} required maxLength={200} dir="auto" />
      <Choices
        {...framed('delivery')}
        values={[wishes.delivery]}
        required
        choices={deliveries.map(value => ({ value, label: say(`alerts.delivery.${value}`) }))}
      />
      <Select {...framed('hour')} hint={say('alerts.field.hour.hint')} value={String(wishes.hour)} choices={hours} />
      <Select {...framed('weekday')} value={String(wishes.weekday)} choices={weekdays(visit.locale)} />
      <Select {...framed('zone')} value={wishes.zone} choices={zones} />
      <TextInput {...framed('hook')} type="url" hint={say('alerts.field.hook.hint')} value={wishes.hook ?? ''} dir="ltr" maxLength={2000} />
      <Buttons>
        <Button>{say('alerts.save')}</Button>
        <ButtonLink tone="quiet" href={visit.to('/alerts')}>
          {say('alerts.cancel')}
        </ButtonLink>
      </Buttons>
    </form>
  )
}

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourName(hour) }))
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')].map(value => ({
  value,
  label: zoneName(value),
}))

const weekdays = (locale: string) => Array.from({ length: 7 }, (_, place) => ({ value: String(place + 1), label: weekdayName(place + 1, locale) }))

const Feeds = ({ visit, alert }: { readonly visit: Visit; readonly alert: Alert }): VNode => (
  <section class="stack">
    <h2>{visit.say('alerts.feed')}</h2>
    <p class="muted">{visit.say('alerts.feed.help')}</p>
    <ul class="plain-list">
      {(['atom', 'rss', 'json'] as const).map(kind => (
        <li>
          <a href={visit.to(`/alerts/feeds/${alert.feed}.${kind}`)}>{names[kind]}</a>
        </li>
      ))}
    </ul>
  </section>
)

const names = { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' } as const
