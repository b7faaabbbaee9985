/** What readers are told of a published record beside its text. */
export type Mark = 'current' | 'revoked' | 'retired' | 'not-confirmed'

/** All of them, those that weigh most first. */
export const marks: readonly Mark[] = ['revoked', 'retired', 'not-confirmed', 'current']

/** What readers are told of this record. */
export const markOf = ({ revoked, retiredAt, unconfirmedSince }: Marked): Mark =>
  revoked ? 'revoked' : retiredAt !== null ? 'retired' : unconfirmedSince !== null ? 'not-confirmed' : 'current'

type Marked = { readonly revoked: boolean; readonly retiredAt: Date | null; readonly unconfirmedSince: Date | null }
