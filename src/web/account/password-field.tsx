import { TextInput } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import type { Problem } from './attempt.tsx'
import { fieldOf } from './form-page.tsx'

type Props = { readonly visit: Visit; readonly problem: Problem; readonly name?: string; readonly label?: string }

/** The password somebody has. */
export const KnownPassword = ({ visit, problem, name = 'password', label = 'account.password' }: Props) => (
  <TextInput {...fieldOf(visit, problem, name, label)} type="password" autoComplete="current-password" dir="ltr" />
)

/** A password somebody chooses. */
export const NewPassword = ({ visit, problem, name = 'password', label = 'account.password.new' }: Props) => (
  <TextInput
    {...fieldOf(visit, problem, name, label)}
    type="password"
    hint={visit.say('account.password.hint')}
    autoComplete="new-password"
    dir="ltr"
  />
)
