import { alertToStop, stopAlert, type Alert } from '#alerts'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'

const path = '/alerts/stop'
const secretIn = ({ query }: Visit): string => query.get('of') ?? ''

export const stopPages: readonly Page[] = [
  {
    method: 'GET',
    path,
    answer: async visit => {
      const alert = await alertToStop(visit.context, secretIn(visit))
      return alert.delivery === 'none' ? told(visit) : asked(visit, alert)
    },
  },
  {
    method: 'POST',
    path,
    signed: true,
    answer: async visit => {
      await stopAlert(visit.context, secretIn(visit))
      return told(visit)
    },
  },
]

const asked = (visit: Visit, alert: Alert): Answer => ({
  kind: 'page',
  title: visit.say('alerts.stop.title'),
  body: (
    <>
      <PageHead title={visit.say('alerts.stop.title')} lead={visit.say('alerts.stop.lead', { name: `\u2068${alert.name}\u2069` })} />
      <form method="post" action={visit.to(path, { of: secretIn(visit) })}>
        <Button>{visit.say('alerts.stop.do')}</Button>
      </form>
    </>
  ),
})

const told = (visit: Visit): Answer => ({
  kind: 'page',
  title: visit.say('alerts.stopped'),
  body: (
    <>
      <PageHead title={visit.say('alerts.stopped')} />
      <Buttons>
        <ButtonLink tone="quiet" href={visit.to('/alerts')}>
          {visit.say('alerts.title')}
        </ButtonLink>
      </Buttons>
    </>
  ),
})
