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

/** Every role the existing service knows and ours that are called so. */
export const knownRoles = [
  ...new Set(['Everyone', 'User', 'ScbdStaff', ...administrators, ...Object.values(teams).flat(), ...Object.values(national).flat()]),
].map((code, place) => ({ roleId: place + 1, code, name: code, isNational: Object.values(national).flat().includes(code) }))
