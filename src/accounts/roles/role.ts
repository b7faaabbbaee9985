import { Refused } from '#platform/errors.ts'

/** The roles people hold, and what each is held for; a house's role also for one format, by its name. `privileged` ones publish, validate or manage people. */
export const roles = {
  administrator: { for: 'everything', privileged: true },
  secretariat: { for: 'house', privileged: true },
  'focal-point': { for: 'country', privileged: true },
  'publishing-authority': { for: 'country', privileged: true },
  'authorised-user': { for: 'country', privileged: false },
  'site-editor': { for: 'country', privileged: false },
  'vocabulary-manager': { for: 'vocabulary', privileged: true },
} as const

/** The name of a role. */
export type Role = keyof typeof roles

/** Roles a focal point gives to people of the own country. */
export const appointedRoles = ['publishing-authority', 'authorised-user', 'site-editor'] as const satisfies readonly Role[]

/** Is this the name of a role? */
export const isRole = (name: string): name is Role => Object.hasOwn(roles, name)

/** Is the role held for a country? */
export const isNational = (role: string): boolean => isRole(role) && roles[role].for === 'country'

/** Does this role, known or not, shorten sessions? */
export const heldRoleIsPrivileged = (role: string): boolean => isRole(role) && roles[role].privileged

/** Refuse a role that does not exist or cannot be held for this: `role.unknown`, `role.for`. */
export function refuseUnknownRole(role: string, held: string): asserts role is Role {
  if (!isRole(role)) throw new Refused('invalid', 'role.unknown', { role })
  if (!held.match(shapes[roles[role].for])) throw new Refused('invalid', 'role.for', { role, for: held })
}

const shapes = {
  everything: /^\*$/,
  house: /^(CHM|BCH|ABSCH|ORT|\*|[a-z][A-Za-z0-9]{2,79})$/,
  country: /^[a-z]{2}$/,
  vocabulary: /^(\*|[a-z][a-z0-9-]{2,59})$/,
}
