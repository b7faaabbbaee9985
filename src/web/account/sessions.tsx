import { endSession, sessionsOf, signOutEverywhere, type Device } from '#accounts'
import { Badge } from '../kit/badge.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { noSessionCookie } from '../session.ts'
import { accountTrail } from './form-page.tsx'

const shown: Page = {
  method: 'GET',
  path: '/account/sessions',
  needs: 'signed-in',
  answer: async visit => {
    const title = visit.say('account.sessions.title')
    const body = (
      <>
        <PageHead title={title} lead={visit.say('account.sessions.lead')} />
        <div class="stack-l">
          <Devices visit={visit} devices={await sessionsOf(visit.context)} />
          <form method="post" action={visit.to('/account/sessions')}>
            <Token visit={visit} />
            <Buttons>
              <Button name="which" value="others" tone="quiet">
                {visit.say('account.sessions.others')}
              </Button>
              <Button name="which" value="all" tone="danger">
                {visit.say('account.sessions.all')}
              </Button>
            </Buttons>
          </form>
        </div>
      </>
    )
    return { kind: 'page', title, body, trail: accountTrail(visit) }
  },
}

const ended: Page = {
  method: 'POST',
  path: '/account/sessions',
  needs: 'signed-in',
  answer: async visit => {
    const which = visit.form.get('which')
    const id = Number(visit.form.get('session'))
    if (which === 'all') {
      await signOutEverywhere(visit.context)
      return { kind: 'redirect', to: visit.to('/'), flash: { key: 'account.signed-out' }, cookies: [noSessionCookie] }
    }
    if (which === 'others') await signOutEverywhere(visit.context, visit.session.id)
    else await endSession(visit.context, Number.isSafeInteger(id) ? id : 0)
    return { kind: 'redirect', to: visit.to('/account/sessions'), flash: { key: 'account.sessions.ended' } }
  },
}

export const pages: readonly Page[] = [shown, ended]

const Devices = ({ visit, devices }: { readonly visit: Visit; readonly devices: readonly Device[] }) => (
  <Table
    caption={visit.say('account.sessions.title')}
    quietCaption
    rows={devices}
    columns={[
      {
        heading: visit.say('account.sessions.device'),
        names: true,
        cell: ({ id, agent }) => (
          <>
            <bdi>{browserOf(agent) ?? visit.say('account.sessions.unknown')}</bdi>{' '}
            {id === visit.session.id && <Badge tone="good">{visit.say('account.sessions.this')}</Badge>}
          </>
        ),
      },
      { heading: visit.say('account.sessions.address'), cell: ({ address }) => <bdi>{address}</bdi> },
      { heading: visit.say('account.sessions.since'), spare: true, cell: ({ createdAt }) => <Time at={createdAt} visit={visit} moment /> },
      { heading: visit.say('account.sessions.seen'), cell: ({ seenAt }) => <Time at={seenAt} visit={visit} moment /> },
      { heading: visit.say('account.sessions.end'), acts: true, cell: device => <End visit={visit} device={device} /> },
    ]}
  />
)

const End = ({ visit, device }: { readonly visit: Visit; readonly device: Device }) =>
  device.id === visit.session.id ? null : (
    <form method="post" action={visit.to('/account/sessions')}>
      <Token visit={visit} />
      <Button
        name="session"
        value={String(device.id)}
        tone="quiet"
        small
        label={`${visit.say('account.sessions.end')}: ${browserOf(device.agent) ?? ''}`}
      >
        {visit.say('account.sessions.end')}
      </Button>
    </form>
  )

const browsers = [/\bEdg\/(\d+)/, /\bOPR\/(\d+)/, /\bFirefox\/(\d+)/, /\bChrome\/(\d+)/, /\bVersion\/(\d+).*Safari/, /^(curl\/[\d.]+)/]
const browserNames = ['Edge', 'Opera', 'Firefox', 'Chrome', 'Safari', 'curl']
const systems = [/Windows/, /Android/, /iPhone|iPad/, /Mac OS X/, /Linux/]
const systemNames = ['Windows', 'Android', 'iOS', 'macOS', 'Linux']

/** `Firefox, Windows`: enough for people to recognise their devices. */
export function browserOf(agent: string): string | undefined {
  const browser = browserNames[browsers.findIndex(pattern => pattern.test(agent))]
  const system = systemNames[systems.findIndex(pattern => pattern.test(agent))]
  return [browser, system].filter(Boolean).join(', ') || undefined
}
