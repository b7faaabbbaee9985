import type { VNode } from 'preact'
import { locales } from '#platform/localized.ts'
import { matches } from '#platform/filter.ts'
import { invitable, roles, type Role } from '#accounts'
import type { Problem } from '../account/attempt.tsx'
import { fieldOf } from '../account/form-page.tsx'
import { roleName } from '../account/role-words.ts'
import { languageName } from '../kit/badge.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Select, TextInput, Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

/** Invite somebody by mail to a role for a government: the roles this visitor may offer. */
export function InviteForm({ visit, government, problem }: { readonly visit: Visit; readonly government: string; readonly problem: Problem }): VNode {
  const typed = (name: string) => visit.form.get(name) ?? undefined
  const offered = (Object.keys(roles) as Role[])
    .filter(role => roles[role].for === 'country')
    .filter(role => matches(invitable(visit.context.actor), { role, for: government }))
  return (
    <form method="post" action={visit.to('/national-users/invitations')} class="form">
      <Token visit={visit} />
      <input type="hidden" name="government" value={government} />
      <TextInput
        {...fieldOf(visit, problem, 'email', 'national-users.email')}
        type="email"
        value={typed('email') ?? ''}
        autoComplete="off"
        dir="ltr"
      />
      <Select
        {...fieldOf(visit, problem, 'role', 'national-users.role')}
        value={typed('role')}
        choices={offered.map(role => ({ value: role, label: roleName(visit, role) }))}
      />
      <Select
        {...fieldOf(visit, problem, 'locale', 'national-users.invite.locale')}
        value={typed('locale') ?? visit.locale}
        choices={locales.map(locale => ({ value: locale, label: languageName(locale, locale) }))}
      />
      <Buttons>
        <Button icon="plus">{visit.say('national-users.invite.do')}</Button>
      </Buttons>
    </form>
  )
}
