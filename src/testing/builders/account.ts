import { hash } from '@node-rs/argon2'
import { sql } from 'kysely'
import type { Context, Held } from '#platform/context.ts'

/** A person as a test wants it; what it does not say is plausible. */
export type AccountOptions = {
  readonly email?: string
  readonly name?: string
  readonly locale?: string
  readonly state?: 'unverified' | 'active' | 'closed'
  readonly roles?: readonly Held[]
}

/** The password of every account a test makes. */
export const thePassword = 'seven small herons'

/** Insert an account that can sign in with `thePassword`. Answers its number. */
export async function anAccount(context: Context, options: AccountOptions = {}): Promise<number> {
  const { name = 'Ana Mora', locale = 'en', state = 'active', roles = [] } = options
  const email = options.email ?? `person${(made += 1)}@example.org`
  stored ??= hash(thePassword, { memoryCost: 19456, timeCost: 2, parallelism: 1 })
  const { rows } = await sql<{ id: number }>`
    insert into account (email, name, locale, password, state, created_at)
    values (${email}, ${name}, ${locale}, ${await stored}, ${state}, ${context.now()}) returning id`.execute(context.db)
  const id = rows[0]!.id
  for (const held of roles) {
    await sql`insert into role_held (account, role, "for", granted_at) values (${id}, ${held.role}, ${held.for}, ${context.now()})`.execute(
      context.db,
    )
  }
  return id
}

let made = 0
let stored: Promise<string> | undefined
