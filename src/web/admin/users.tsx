import { accountsList, type Listed } from '#accounts'
import { roleLine } from '../account/role-words.ts'
import { Badge } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { TextInput } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { adminTrail, forAdministrators, pageOf } from './guard.ts'

const shown: Page = forAdministrators('GET', '/admin/users', async visit => {
  const text = visit.query.get('q') ?? ''
  const page = pageOf(visit.query)
  const { accounts, total, pageSize } = await accountsList(visit.context, { text, page })
  const title = visit.say('admin.users.title')
  const body = (
    <>
      <PageHead title={title} lead={visit.say('admin.users.count', { count: total })} />
      <div class="stack-l">
        <form action={visit.to('/admin/users')} class="form">
          <TextInput visit={visit} name="q" type="search" label={visit.say('admin.users.find')} value={text} dir="auto" />
          <Button tone="quiet" icon="search">
            {visit.say('admin.find')}
          </Button>
        </form>
        {accounts.length === 0 ? <EmptyState icon="people" title={visit.say('admin.users.none')} /> : <Accounts visit={visit} accounts={accounts} />}
        <Pager
          visit={visit}
          page={page}
          pages={Math.ceil(total / pageSize)}
          href={page => visit.to('/admin/users', { q: text, page: String(page) })}
        />
      </div>
    </>
  )
  return { kind: 'page', title, body, wide: true, trail: adminTrail(visit) }
})

export const pages: readonly Page[] = [shown]

const Accounts = ({ visit, accounts }: { readonly visit: Visit; readonly accounts: readonly Listed[] }) => (
  <Table
    caption={visit.say('admin.users.title')}
    quietCaption
    rows={accounts}
    columns={[
      {
        heading: visit.say('admin.users.name'),
        names: true,
        cell: ({ id, name }) => (
          <a href={visit.to(`/admin/users/${id}`)}>
            <bdi>{name}</bdi>
          </a>
        ),
      },
      { heading: visit.say('admin.users.email'), cell: ({ email }) => <bdi>{email}</bdi> },
      {
        heading: visit.say('admin.users.roles'),
        cell: ({ roles }) => roles.map(held => roleLine(visit, held)).join(', ') || visit.say('account.roles.none'),
      },
      { heading: visit.say('admin.users.state'), cell: ({ state }) => <AccountState visit={visit} state={state} /> },
      {
        heading: visit.say('admin.users.signed-in'),
        spare: true,
        cell: ({ signedInAt }) => (signedInAt ? <Time at={signedInAt} visit={visit} /> : visit.say('admin.users.never')),
      },
    ]}
  />
)

const tones = { active: 'good', unverified: 'warning', closed: 'bad' } as const

/** Whether an account can be used. */
export const AccountState = ({ visit, state }: { readonly visit: Visit; readonly state: Listed['state'] }) => (
  <Badge tone={tones[state]}>{visit.say(`admin.users.state.${state}`)}</Badge>
)
