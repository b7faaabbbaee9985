import type { Page } from '../page.ts'
import { pages as email } from './email.tsx'
import { pages as firstAdministrator } from './first-administrator.tsx'
import { pages as forms } from './forms.tsx'
import { pages as handover } from './handover.ts'
import { pages as invitation } from './invitation.tsx'
import { pages as password } from './password.tsx'
import { pages as profile } from './profile.tsx'
import { pages as reset } from './reset.tsx'
import { pages as sessions } from './sessions.tsx'
import { pages as signIn } from './sign-in.tsx'
import { pages as signOut } from './sign-out.tsx'
import { pages as signUp } from './sign-up.tsx'
import { pages as tokens } from './tokens.tsx'
import { pages as verification } from './verification.tsx'

/** Signing up, in and out, and one's own account. */
export const pages: readonly Page[] = [
  ...signIn,
  ...signOut,
  ...signUp,
  ...handover,
  ...verification,
  ...reset,
  ...invitation,
  ...firstAdministrator,
  ...forms,
  ...profile,
  ...email,
  ...password,
  ...sessions,
  ...tokens,
]
