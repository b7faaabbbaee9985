import type { VNode } from 'preact'
import { eventsFound } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { appointedRoles, grantable, namesOf, usersOf, type NationalUser } from '#accounts'
import { countryName } from '#vocabularies'
import { noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { roleName } from '../account/role-words.ts'
import { LogTable } from '../admin/log-table.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Token } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { governmentOf, ownGovernments } from './government.ts'
import { InviteForm } from './invite-form.tsx'

const shown: Page = {
  method: 'GET',
  path: '/national-users',
  needs: 'signed-in',
  answer: visit => peoplePage(visit, governmentOf(visit, visit.query.get('government')), noProblem),
}

export const pages: readonly Page[] = [shown]

/** The people of a government, its open invitations, and what was done about both. */
export async function peoplePage(visit: Visit, government: string, problem: Problem): Promise<Answer> {
  const { users, invitations } = await usersOf(visit.context, government)
  const log = await eventsFound(visit.context, { names: ['role.*'], details: { for: government }, limit: 50 })
  const names = await namesOf(visit.context, [
    ...log.flatMap(({ actor, subject }) => [actor, subject]),
    ...invitations.map(({ invitedBy }) => invitedBy),
  ])
  const country = countryName(government, visit.locale)
  const title = visit.say('national-users.title', { country })
  const body = (
    <>
      <PageHead title={title} lead={visit.say('national-users.lead', { country })} />
      <div class="stack-l">
        <Governments visit={visit} here={government} />
        <Problems problem={problem} visit={visit} />
        <People visit={visit} government={government} users={users} />
        <Panel title={visit.say('national-users.invite.title')}>
          <InviteForm visit={visit} government={government} problem={problem} />
        </Panel>
        <Panel title={visit.say('national-users.invitations')}>
          {invitations.length === 0 ? (
            <p>{visit.say('national-users.invitations.none')}</p>
          ) : (
            <Invitations visit={visit} government={government} invitations={invitations} names={names} />
          )}
        </Panel>
        <Panel title={visit.say('national-users.log')}>
          {log.length === 0 ? (
            <p>{visit.say('national-users.log.none')}</p>
          ) : (
            <LogTable visit={visit} events={log} names={names} caption={visit.say('national-users.log')} />
          )}
        </Panel>
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, wide: true }
}

/** Somebody who looks after several governments. */
function Governments({ visit, here }: { readonly visit: Visit; readonly here: string }): VNode | null {
  const own = ownGovernments(visit)
  if (own.length < 2) return null
  const tabs = own.map(government => ({
    href: visit.to('/national-users', { government }),
    label: countryName(government, visit.locale),
    current: government === here,
  }))
  return <Tabs tabs={tabs} label={visit.say('national-users.governments')} />
}

type PeopleProps = { readonly visit: Visit; readonly government: string; readonly users: readonly NationalUser[] }

const People = ({ visit, government, users }: PeopleProps): VNode =>
  users.length === 0 ? (
    <EmptyState icon="people" title={visit.say('national-users.none')} />
  ) : (
    <Table
      caption={visit.say('national-users.people')}
      rows={users}
      columns={[
        { heading: visit.say('national-users.name'), names: true, cell: ({ name }) => <bdi>{name}</bdi> },
        { heading: visit.say('national-users.email'), cell: ({ email }) => <bdi>{email}</bdi> },
        { heading: visit.say('national-users.roles'), cell: user => <Roles visit={visit} government={government} user={user} /> },
        { heading: visit.say('national-users.add'), cell: user => <AddRole visit={visit} government={government} user={user} /> },
      ]}
    />
  )

type UserProps = { readonly visit: Visit; readonly government: string; readonly user: NationalUser }

const member = ({ roles }: NationalUser) => roles.map(held => held.for)

const Roles = ({ visit, government, user }: UserProps): VNode => (
  <ul class="plain-list roles-held">
    {user.roles.map(({ role }) => (
      <li>
        {roleName(visit, role)}{' '}
        {matches(grantable(visit.context.actor), { role, for: government, member: member(user) }) && (
          <form method="post" action={visit.to('/national-users/roles/removal')} class="inline">
            <Token visit={visit} />
            <input type="hidden" name="government" value={government} />
            <input type="hidden" name="account" value={String(user.account)} />
            <Button
              name="role"
              value={role}
              tone="plain"
              small
              label={`${visit.say('national-users.revoke')}: ${roleName(visit, role)}, ${user.name}`}
            >
              {visit.say('national-users.revoke')}
            </Button>
          </form>
        )}
      </li>
    ))}
  </ul>
)

function AddRole({ visit, government, user }: UserProps): VNode | null {
  const offered = appointedRoles.filter(role => !user.roles.some(held => held.role === role))
  if (offered.length === 0) return null
  return (
    <form method="post" action={visit.to('/national-users/roles')} class="inline">
      <Token visit={visit} />
      <input type="hidden" name="government" value={government} />
      <input type="hidden" name="account" value={String(user.account)} />
      <select class="input" name="role" aria-label={`${visit.say('national-users.add')}: ${user.name}`}>
        {offered.map(role => (
          <option value={role}>{roleName(visit, role)}</option>
        ))}
      </select>{' '}
      <Button tone="quiet" small label={`${visit.say('national-users.grant')}: ${user.name}`}>
        {visit.say('national-users.grant')}
      </Button>
    </form>
  )
}

type Invitations = Awaited<ReturnType<typeof usersOf>>['invitations']
type InvitationsProps = {
  readonly visit: Visit
  readonly government: string
  readonly invitations: Invitations
  readonly names: ReadonlyMap<string, string>
}

const Invitations = ({ visit, government, invitations, names }: InvitationsProps): VNode => (
  <Table
    caption={visit.say('national-users.invitations')}
    quietCaption
    rows={invitations}
    columns={[
      { heading: visit.say('national-users.email'), names: true, cell: ({ email }) => <bdi>{email}</bdi> },
      { heading: visit.say('national-users.role'), cell: ({ role }) => roleName(visit, role) },
      { heading: visit.say('national-users.invited-by'), spare: true, cell: ({ invitedBy }) => <bdi>{names.get(invitedBy) ?? invitedBy}</bdi> },
      { heading: visit.say('national-users.open-until'), cell: ({ expiresAt }) => <Time at={expiresAt} visit={visit} /> },
      {
        heading: visit.say('national-users.withdraw'),
        acts: true,
        cell: ({ id, email }) => (
          <form method="post" action={visit.to('/national-users/invitations/withdrawal')}>
            <Token visit={visit} />
            <input type="hidden" name="government" value={government} />
            <Buttons>
              <Button name="invitation" value={String(id)} tone="quiet" small label={`${visit.say('national-users.withdraw')}: ${email}`}>
                {visit.say('national-users.withdraw')}
              </Button>
            </Buttons>
          </form>
        ),
      },
    ]}
  />
)
