import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { connection } from './database.ts'

/** The right to work on a database alone, held on a connection of its own. */
export type Ownership = { readonly release: () => Promise<void> }

const regainSeconds = 30

/**
 * Own the database, or `undefined` if another program does. It ends with the connection, so a killed program owns nothing.
 * When the connection is lost it is made again; `lost` is called if another program was quicker, or the database stays away.
 */
export async function own(url: string, lost: () => void, repair: () => Promise<unknown> = async () => {}): Promise<Ownership | undefined> {
  let released = false
  let client = await locked(url)
  if (!client) return undefined

  const watch = (held: pg.Client) =>
    held.once('end', () => {
      if (!released) void regain()
    })
  const regain = async () => {
    for (const end = Date.now() + regainSeconds * 1000; Date.now() < end && !released; await pause(500)) {
      await repair().catch(() => {})
      const again = await locked(url).catch(() => 'away' as const)
      if (again === 'away') continue
      if (!again) break
      client = again
      return watch(again)
    }
    if (!released) lost()
  }

  watch(client)
  return {
    release: async () => {
      released = true
      await client?.end().catch(() => {})
    },
  }
}

async function locked(url: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ ...connection(url), keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ own: boolean }>(`select pg_try_advisory_lock(hashtext('openchm owner')) as own`)
  if (rows[0]?.own) return client
  await client.end()
  return undefined
}
