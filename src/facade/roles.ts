import type { Held } from '#platform/context.ts'

/** The role names of the existing service: ours → theirs, by house where they differ. */
const national: { readonly [role: string]: readonly string[] } = {
  'focal-point': ['AbsNationalFocalPoint', 'NFP-CPB', 'ChmNrNationalFocalPoint'],
  'publishing-authority': ['AbsPublishingAuthorities', 'NationalFocalPoint', 'ChmNrNationalFocalPoint'],
  'authorised-user': ['AbsNationalAuthorizedUser', 'AuthorizedUser', 'ChmNrNationalAuthorizedUser'],
}

const teams: { readonly [held: string]: readonly string[] } = {
  ABSCH: ['AbsDocumentValidationTeamMember'],
  BCH: ['bchDocumentValidationTeam'],
  CHM: ['ChmDocumentValidationTeamMember'],
  ORT: [],
  '*': ['AbsDocumentValidationTeamMember', 'bchDocumentValidationTeam', 'ChmDocumentValidationTeamMember'],
}

const administrators = ['Administrator', 'AbsAdministrator', 'BchAdministrator', 'ChmAdministrator']

/** The names of the roles somebody holds, as clients of the existing service look for them. */
export const roleNamesOf = (held: readonly Held[]): readonly string[] => [...new Set(['Everyone', 'User', ...held.flatMap(namesFor)])]

function namesFor({ role, for: what }: Held): readonly string[] {
  if (role === 'administrator') return administrators
  if (role === 'secretariat') return ['ScbdStaff', ...(teams[what] ?? [])]
  return national[role] ?? []
}

/** The government somebody acts for: national roles are held for one at a time. */
export const governmentOf = (held: readonly Held[]): string | null => held.find(({ role }) => Object.hasOwn(national, role))?.for ?? null

/** The numbers of the roles that everybody has, by which programs leave them out. */
const automatic: { readonly [code: string]: number | undefined } = { User: 9, Everyone: 17 }
const firstNumber = 101

/** Every role the existing service knows and ours that are called so. */
export const knownRoles = [
  ...new Set([...Object.keys(automatic), 'ScbdStaff', ...administrators, ...Object.values(teams).flat(), ...Object.values(national).flat()]),
].map((code, place) => ({
  roleId: automatic[code] ?? firstNumber + place,
  code,
  name: code,
  isNational: Object.values(national).flat().includes(code),
}))

/** The numbers of the roles somebody holds. */
export function roleNumbersOf(held: readonly Held[]): readonly number[] {
  const names = roleNamesOf(held)
  return knownRoles.filter(({ code }) => names.includes(code)).map(({ roleId }) => roleId)
}

/**
 * The role of ours that a name or number of theirs means; without `for` it is held for a government. Of names that mean several the
 * first is taken. `undefined` for what nobody gives: unknown roles, and those that everybody has.
 */
export function roleMeant(named: string): { readonly role: string; readonly for?: string } | undefined {
  const code = knownRoles.find(known => known.code === named || String(known.roleId) === named)?.code
  if (code === undefined || Object.hasOwn(automatic, code)) return undefined
  if (administrators.includes(code)) return { role: 'administrator', for: '*' }
  const [role] = Object.entries(national).find(([, codes]) => codes.includes(code)) ?? []
  if (role !== undefined) return { role }
  const [house = '*'] = Object.entries(teams).find(([, codes]) => codes.includes(code)) ?? []
  return { role: 'secretariat', for: house }
}
