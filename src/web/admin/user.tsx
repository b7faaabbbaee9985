import type { VNode } from 'preact'
import { accountNumbered, closeAccount, grant, namesOf, reopenAccount, revoke, roles, type Listed, type Role } from '#accounts'
import { formats, workflowOf } from '#formats'
import { eventsFound } from '#platform/events.ts'
import { termsOf, vocabularies } from '#vocabularies'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { fieldOf } from '../account/form-page.tsx'
import { heldForName, roleLine, roleName } from '../account/role-words.ts'
import { Button, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Facts } from '../kit/facts.tsx'
import { Select, Token, type Choice } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { adminTrail, forAdministrators, numberIn } from './guard.ts'
import { LogTable } from './log-table.tsx'
import { AccountState } from './users.tsx'

const shown = forAdministrators('GET', '/admin/users/:id', visit => userPage(visit, noProblem))

type Change = { readonly path: string; readonly said: string; readonly do: (visit: Visit, account: number) => Promise<void> }

const held = (visit: Visit) => ({ role: visit.form.get('role') ?? '', for: visit.form.get('for') ?? '' })

const changes: readonly Change[] = [
  { path: '/roles', said: 'admin.user.granted', do: (visit, account) => grant(visit.context, { account, ...held(visit) }) },
  { path: '/roles/removal', said: 'admin.user.revoked', do: (visit, account) => revoke(visit.context, { account, ...splitRole(visit) }) },
  { path: '/closure', said: 'admin.user.closed', do: (visit, account) => closeAccount(visit.context, account) },
  { path: '/reopening', said: 'admin.user.reopened', do: (visit, account) => reopenAccount(visit.context, account) },
]

const changed: readonly Page[] = changes.map(change =>
  forAdministrators('POST', `/admin/users/:id${change.path}`, visit =>
    attempt(
      visit,
      async () => {
        const account = numberIn(visit.params['id'])
        await change.do(visit, account)
        return { kind: 'redirect', to: visit.to(`/admin/users/${account}`), flash: { key: change.said } }
      },
      problem => userPage(visit, problem),
    ),
  ),
)

export const pages: readonly Page[] = [shown, ...changed]

/** The button of a role says both: `focal-point cr`. */
function splitRole(visit: Visit): { readonly role: string; readonly for: string } {
  const [role = '', held = ''] = (visit.form.get('held') ?? '').split(' ')
  return { role, for: held }
}

async function userPage(visit: Visit, problem: Problem): Promise<Answer> {
  const account = await accountNumbered(visit.context, numberIn(visit.params['id']))
  const log = await eventsFound(visit.context, { subject: `account:${account.id}`, limit: 50 })
  const names = await namesOf(visit.context, [...log.map(({ actor }) => actor), `account:${account.id}`])
  const body = (
    <>
      <PageHead title={<bdi>{account.name}</bdi>} kicker={visit.say('admin.users.title')} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        <About visit={visit} account={account} />
        <Panel title={visit.say('admin.user.roles')}>
          <HeldRoles visit={visit} account={account} />
          <GrantForm visit={visit} account={account} problem={problem} />
        </Panel>
        <Panel title={visit.say('admin.user.log')}>
          <LogTable visit={visit} events={log} names={names} caption={visit.say('admin.user.log')} />
        </Panel>
      </div>
    </>
  )
  const trail = [...adminTrail(visit), { label: visit.say('admin.users.title'), path: '/admin/users' }]
  return { kind: 'page', status: problem.status, title: account.name, body, trail, wide: true }
}

const About = ({ visit, account }: { readonly visit: Visit; readonly account: Listed }): VNode => (
  <>
    <Facts
      entries={[
        { name: visit.say('admin.users.email'), value: <bdi>{account.email}</bdi> },
        { name: visit.say('admin.users.state'), value: <AccountState visit={visit} state={account.state} /> },
        { name: visit.say('admin.user.since'), value: <Time at={account.createdAt} visit={visit} /> },
        { name: visit.say('admin.users.signed-in'), value: account.signedInAt ? <Time at={account.signedInAt} visit={visit} moment /> : undefined },
      ]}
    />
    <form method="post" action={visit.to(`/admin/users/${account.id}/${account.state === 'closed' ? 'reopening' : 'closure'}`)}>
      <Token visit={visit} />
      <Buttons>
        {account.state === 'closed' ? (
          <Button tone="quiet">{visit.say('admin.user.reopen')}</Button>
        ) : (
          <Button tone="danger">{visit.say('admin.user.close')}</Button>
        )}
      </Buttons>
    </form>
  </>
)

const HeldRoles = ({ visit, account }: { readonly visit: Visit; readonly account: Listed }): VNode =>
  account.roles.length === 0 ? (
    <p>{visit.say('account.roles.none')}</p>
  ) : (
    <form method="post" action={visit.to(`/admin/users/${account.id}/roles/removal`)}>
      <Token visit={visit} />
      <ul class="plain-list">
        {account.roles.map(({ role, for: held }) => (
          <li>
            {roleLine(visit, { role, for: held })}{' '}
            <Button
              name="held"
              value={`${role} ${held}`}
              tone="plain"
              small
              label={`${visit.say('national-users.revoke')}: ${roleLine(visit, { role, for: held })}`}
            >
              {visit.say('national-users.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  )

const GrantForm = ({ visit, account, problem }: { readonly visit: Visit; readonly account: Listed; readonly problem: Problem }): VNode => (
  <form method="post" action={visit.to(`/admin/users/${account.id}/roles`)} class="form">
    <Token visit={visit} />
    <Select
      {...fieldOf(visit, problem, 'role', 'national-users.role')}
      value={visit.form.get('role') ?? undefined}
      choices={(Object.keys(roles) as Role[]).map(role => ({ value: role, label: roleName(visit, role) }))}
    />
    <Select {...fieldOf(visit, problem, 'for', 'admin.user.for')} value={visit.form.get('for') ?? undefined} choices={heldForChoices(visit)} />
    <Buttons>
      <Button tone="quiet">{visit.say('national-users.grant')}</Button>
    </Buttons>
  </form>
)

const heldForChoices = (visit: Visit): readonly Choice[] => [
  ...['*', 'CHM', 'BCH', 'ABSCH', 'ORT'].map(value => ({ value, label: heldForName(visit, value) })),
  ...termsOf('countries')
    .map(({ identifier }) => ({ value: identifier, label: heldForName(visit, identifier) }))
    .sort((one, other) => one.label.localeCompare(other.label, visit.locale)),
  ...vocabularies()
    .map(({ key }) => ({ value: key, label: `${visit.say('vocabulary.one')}: ${heldForName(visit, key)}` }))
    .sort((one, other) => one.label.localeCompare(other.label, visit.locale)),
  ...formats()
    .filter(format => workflowOf(format).reviews.includes('secretariat'))
    .map(({ name }) => ({ value: name, label: `${visit.say('format.one')}: ${heldForName(visit, name)}` }))
    .sort((one, other) => one.label.localeCompare(other.label, visit.locale)),
]
