import type { VNode } from 'preact'
import { Button } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { Panel } from '../kit/card.tsx'
import type { Visit } from '../page.ts'

/** An account of the demonstration, open to everybody. */
export type DemoAccount = { readonly email: string; readonly name: string; readonly password: string; readonly role: string; readonly for: string }

/** The accounts of the demonstration; none when this is not one. */
export async function demoAccounts(visit: Visit): Promise<readonly DemoAccount[]> {
  if (!visit.demo) return []
  const { demoAccounts } = (await import('#demo')) as unknown as { readonly demoAccounts?: readonly DemoAccount[] }
  return demoAccounts ?? []
}

/** One press signs in as one of them. */
export const DemoAccounts = ({
  accounts,
  back,
  visit,
}: {
  readonly accounts: readonly DemoAccount[]
  readonly back: string
  readonly visit: Visit
}): VNode => (
  <Panel title={visit.say('account.demo.title')}>
    <p>{visit.say('account.demo.lead', { password: accounts[0]!.password })}</p>
    <form method="post" action={visit.to('/sign-in')}>
      <Token visit={visit} />
      <input type="hidden" name="return" value={back} />
      <input type="hidden" name="password" value={accounts[0]!.password} />
      <ul class="links">
        {accounts.map(({ email, name }) => (
          <li>
            <Button name="email" value={email} tone="quiet" small label={`${name}, ${email}`}>
              {email}
            </Button>{' '}
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </form>
  </Panel>
)
