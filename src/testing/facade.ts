import type { Context, Held } from '#platform/context.ts'
import { anAccount, thePassword } from './builders/account.ts'
import { callerOf, type Answered, type Call, type Caller } from './caller.ts'

/** A call to the façade: `as` is a token. */
export type FacadeCall = Omit<Call, 'token'> & { readonly as?: string | undefined }

/** The façade, called in process as `/api/v2013/…`. */
export type FacadeCaller = Pick<Caller, 'context' | 'heard' | 'app'> & {
  readonly ask: (method: string, address: string, call?: FacadeCall) => Promise<Answered>
  /** A person who holds these roles: the token of a sign-in with the password, the number in the façade, and the person as an actor. */
  readonly personOf: (...roles: readonly Held[]) => Promise<FacadePerson>
}

/** Somebody who calls. */
export type FacadePerson = { readonly token: string; readonly userID: number; readonly email: string; readonly context: Context }

/** The façade on an emptied house. */
export async function facadeOf(options: Parameters<typeof callerOf>[0] = {}): Promise<FacadeCaller> {
  const { context, call, heard, app } = await callerOf({ indexed: false, ...options })
  const ask = (method: string, address: string, { as, headers, ...given }: FacadeCall = {}) =>
    call(method, `//api/${address.replace(/^\//, '')}`, {
      ...given,
      headers: { ...(as === undefined ? {} : { authorization: `Bearer ${as}` }), ...headers },
    })
  const personOf = async (...roles: readonly Held[]): Promise<FacadePerson> => {
    const email = `caller${(made += 1)}@example.org`
    const account = await anAccount(context, { email, roles })
    const { json } = await ask('POST', 'v2013/authentication/token', { body: { email, password: thePassword }, from: `192.0.2.${made % 200}` })
    const actor = { id: `account:${account}`, name: 'Ana Mora', roles }
    return { token: json.authenticationToken, userID: account + 1, email, context: { ...context, actor } }
  }
  return { context, heard, app, ask, personOf }
}

let made = 0
