import type { VNode } from 'preact'
import type { Alert } from '#alerts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Visit } from '../page.ts'

type Props = { readonly alert: Alert; readonly visit: Visit }

/** That a webhook was switched off and why; what to do stands with its calls. */
export const HookOff = ({ alert, visit }: Props): VNode => (
  <Notice tone="warning" title={visit.say('alerts.hook.off', { problem: visit.say('alerts.problem', { problem: alert.hookProblem ?? '' }) })}>
    <p>
      <a href={visit.to(`/alerts/${alert.id}/calls`)}>{visit.say('alerts.calls')}</a>
    </p>
  </Notice>
)

/** Leads to the calls of a webhook. */
export const CallsLink = ({ alert, visit }: Props): VNode => (
  <ButtonLink small tone="quiet" href={visit.to(`/alerts/${alert.id}/calls`)} label={`${visit.say('alerts.calls')}: ${alert.name}`}>
    {visit.say('alerts.calls')}
  </ButtonLink>
)
