import type { VNode } from 'preact'
import type { DemoAccount } from '#demo'
import { countryName } from '#vocabularies'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import { roleName } from './role-words.ts'

export type { DemoAccount } from '#demo'

/** The accounts of the demonstration; none when this is not one. Loaded only then: elsewhere they do not exist. */
export const demoAccounts = async (visit: Visit): Promise<readonly DemoAccount[]> => (visit.demo ? (await import('#demo')).demoAccounts : [])

type Props = { readonly accounts: readonly DemoAccount[]; readonly back: string; readonly visit: Visit }

/** One press signs in as one of them. */
export const DemoAccounts = ({ accounts, back, visit }: Props): VNode => (
  <Panel title={visit.say('account.demo.title')}>
    <p>{visit.say('account.demo.lead', { password: accounts[0]!.password })}</p>
    <form method="post" action={visit.to('/sign-in')} class="demo-people">
      <Token visit={visit} />
      <input type="hidden" name="return" value={back} />
      <input type="hidden" name="password" value={accounts[0]!.password} />
      {[...Map.groupBy(accounts, ({ country }) => country)].map(([country, people]) => (
        <section>
          <h3>{country === undefined ? visit.say('account.demo.central') : countryName(country, visit.locale)}</h3>
          <ul>
            {people.map(person => (
              <li>
                <One visit={visit} person={person} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </form>
  </Panel>
)

function One({ visit, person: { email, name, role } }: { readonly visit: Visit; readonly person: DemoAccount }): VNode {
  const words = role === 'registered-user' ? visit.say('account.roles.none') : roleName(visit, role)
  return (
    <>
      <Button name="email" value={email} tone="quiet" small label={`${words}: ${name}, ${email}`}>
        {words}
      </Button>
      <span class="demo-person">
        <bdi>{name}</bdi> <bdi dir="ltr">{email}</bdi>
      </span>
    </>
  )
}
