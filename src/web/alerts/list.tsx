import type { VNode } from 'preact'
import { ownAlerts, type Alert } from '#alerts'
import { Badge } from '../kit/badge.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { CallsLink, HookOff } from './hook-off.tsx'
import { findsSaid, searchAddress, whenSaid } from './said.ts'

/** The visitor's saved searches. */
export const listPage: Page = {
  method: 'GET',
  path: '/alerts',
  needs: 'signed-in',
  answer: async visit => {
    const alerts = await Promise.all((await ownAlerts(visit.context)).map(async alert => ({ alert, finds: await findsSaid(visit, alert) })))
    return {
      kind: 'page',
      title: visit.say('alerts.title'),
      trail: [{ label: visit.say('account.title'), path: '/account' }],
      body: (
        <>
          <PageHead title={visit.say('alerts.title')} lead={visit.say('alerts.lead')} />
          <BringBack visit={visit} />
          {alerts.length === 0 ? (
            <EmptyState icon="search" title={visit.say('alerts.none')}>
              <p>{visit.say('alerts.none.help')}</p>
              <ButtonLink href={visit.to('/search')}>{visit.say('alerts.search')}</ButtonLink>
            </EmptyState>
          ) : (
            <ul class="plain-list">
              {alerts.map(one => (
                <One {...one} visit={visit} />
              ))}
            </ul>
          )}
        </>
      ),
    }
  },
}

const One = ({ alert, finds, visit }: { readonly alert: Alert; readonly finds: string; readonly visit: Visit }): VNode => (
  <li class="panel">
    <h2 class="panel-title">
      <a href={searchAddress(visit, alert)}>
        <bdi>{alert.name}</bdi>
      </a>{' '}
      {alert.paused && <Badge tone="warning">{visit.say('alerts.paused')}</Badge>}
      {alert.hook !== null && <Badge>{visit.say('alerts.field.hook')}</Badge>}
    </h2>
    <p>
      <bdi>{finds}</bdi>
    </p>
    <p class="muted small">{whenSaid(alert, visit)}</p>
    {alert.hookProblem !== null && <HookOff alert={alert} visit={visit} />}
    <form method="post">
      <Token visit={visit} />
      <Buttons>
        <ButtonLink small tone="quiet" href={visit.to(`/alerts/${alert.id}`)} label={`${visit.say('alerts.change')}: ${alert.name}`}>
          {visit.say('alerts.change')}
        </ButtonLink>
        {alert.hook !== null && <CallsLink alert={alert} visit={visit} />}
        <Act alert={alert} visit={visit} act={alert.paused ? 'resume' : 'pause'} path="pause" />
        <Act alert={alert} visit={visit} act="test" path="test" />
        <Act alert={alert} visit={visit} act="remove" path="removal" />
      </Buttons>
    </form>
  </li>
)

type ActProps = { readonly alert: Alert; readonly visit: Visit; readonly act: string; readonly path: string }

const Act = ({ alert, visit, act, path }: ActProps): VNode => (
  <Button
    small
    tone="quiet"
    name="act"
    value={act}
    formAction={visit.to(`/alerts/${alert.id}/${path}`)}
    label={`${visit.say(`alerts.${act}`)}: ${alert.name}`}
  >
    {visit.say(`alerts.${act}`)}
  </Button>
)

function BringBack({ visit }: { readonly visit: Visit }): VNode | null {
  const removed = visit.query.get('removed') ?? ''
  if (!/^\d{1,15}$/.test(removed)) return null
  return (
    <Notice tone="good" announced>
      <p>{visit.say('alerts.removed')}</p>
      <form method="post" action={visit.to(`/alerts/${removed}/restoration`)}>
        <Token visit={visit} />
        <Button tone="quiet" small icon="history">
          {visit.say('alerts.undo')}
        </Button>
      </form>
    </Notice>
  )
}
