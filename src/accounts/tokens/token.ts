/** What a token allows beyond being somebody: `read` what the person may see, `write` what the person may do. */
export const scopes = ['read', 'write'] as const

/** One of the scopes. */
export type Scope = (typeof scopes)[number]

/** A key for programs, as its owner sees it: the secret was shown once, when it was issued. */
export type Token = {
  readonly id: number
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

/** What every secret begins with, so that scanners recognise one that leaked. */
export const prefix = 'ochm_'

/** Days a token may live. */
export const lifetimes = [7, 30, 90, 365] as const
