import { issueToken, tokenLifetimes, tokenScopes, tokensOf, withdrawToken, type Token as ApiToken } from '#accounts'
import { Badge } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { Choices, Select, TextInput, Token } from '../kit/field.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { attempt, noProblem, type Problem } from './attempt.tsx'
import { accountTrail, fieldOf, formPage } from './form-page.tsx'

const path = '/account/tokens'

const shown: Page = { method: 'GET', path, needs: 'signed-in', answer: visit => drawn(visit, new URLSearchParams(), noProblem, undefined) }

const posted: Page = {
  method: 'POST',
  path,
  needs: 'signed-in',
  answer: async visit => {
    const withdrawn = Number(visit.form.get('withdraw') ?? Number.NaN)
    if (visit.form.has('withdraw')) {
      await withdrawToken(visit.context, Number.isSafeInteger(withdrawn) ? withdrawn : 0)
      return { kind: 'redirect', to: visit.to(path), flash: { key: 'account.tokens.withdrawn' } }
    }
    const wish = { name: visit.form.get('name') ?? '', scopes: visit.form.getAll('scopes'), days: Number(visit.form.get('days')) }
    return attempt(
      visit,
      async () => drawn(visit, new URLSearchParams(), noProblem, (await issueToken(visit.context, wish)).token),
      problem => drawn(visit, visit.form, problem, undefined),
    )
  },
}

export const pages: readonly Page[] = [shown, posted]

/** The secret is shown in the answer to the form and nowhere else: it is stored as a digest. */
async function drawn(visit: Visit, typed: URLSearchParams, problem: Problem, secret: string | undefined): Promise<Answer> {
  const tokens = await tokensOf(visit.context)
  return formPage(visit, {
    key: 'account.tokens',
    path,
    problem,
    trail: accountTrail(visit),
    before: secret !== undefined && <Issued visit={visit} secret={secret} />,
    fields: (
      <>
        <TextInput {...fieldOf(visit, problem, 'name', 'account.tokens.name')} value={typed.get('name') ?? ''} maxLength={80} dir="auto" />
        <Choices
          {...fieldOf(visit, problem, 'scopes', 'account.tokens.scopes')}
          several
          values={typed.has('name') ? typed.getAll('scopes') : ['read']}
          choices={tokenScopes.map(scope => ({ value: scope, label: visit.say(`account.tokens.scope.${scope}`) }))}
        />
        <Select
          {...fieldOf(visit, problem, 'days', 'account.tokens.days')}
          value={typed.get('days') ?? '90'}
          choices={tokenLifetimes.map(days => ({ value: String(days), label: visit.say('account.tokens.days.choice', { days }) }))}
        />
      </>
    ),
    after: <Issues visit={visit} tokens={tokens} />,
  })
}

const Issued = ({ visit, secret }: { readonly visit: Visit; readonly secret: string }) => (
  <Notice tone="good" title={visit.say('account.tokens.issued')} announced>
    <p>
      <code dir="ltr">{secret}</code>
    </p>
    <p>{visit.say('account.tokens.once')}</p>
  </Notice>
)

const Issues = ({ visit, tokens }: { readonly visit: Visit; readonly tokens: readonly ApiToken[] }) =>
  tokens.length === 0 ? (
    <EmptyState icon="code" title={visit.say('account.tokens.none')} />
  ) : (
    <Table
      caption={visit.say('account.tokens.list')}
      rows={tokens}
      columns={[
        { heading: visit.say('account.tokens.name'), names: true, cell: ({ name }) => <bdi>{name}</bdi> },
        {
          heading: visit.say('account.tokens.scopes'),
          cell: ({ scopes }) => scopes.map(scope => <Badge>{visit.say(`account.tokens.scope.${scope}`)}</Badge>),
        },
        { heading: visit.say('account.tokens.expires'), cell: ({ expiresAt }) => <Time at={expiresAt} visit={visit} /> },
        {
          heading: visit.say('account.tokens.used'),
          cell: ({ usedAt }) => (usedAt ? <Time at={usedAt} visit={visit} moment /> : visit.say('account.tokens.never')),
        },
        {
          heading: visit.say('account.tokens.withdraw'),
          acts: true,
          cell: ({ id, name }) => (
            <form method="post" action={visit.to(path)}>
              <Token visit={visit} />
              <Button name="withdraw" value={String(id)} tone="quiet" small label={`${visit.say('account.tokens.withdraw')}: ${name}`}>
                {visit.say('account.tokens.withdraw')}
              </Button>
            </form>
          ),
        },
      ]}
    />
  )
