import pg from 'pg'
import { connection } from './database.ts'
import type { Log } from './log.ts'

const reconnectSeconds = 1

/** Call `wake` whenever the database says something on the channel, on a connection of its own that comes back when it is lost. Answers how to stop. */
export function hear(url: string, channel: string, wake: () => void, log: Log): () => Promise<void> {
  let stopped = false
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined

  const connect = async (): Promise<void> => {
    const mine = new pg.Client(connection(url))
    client = mine
    mine.on('error', () => {})
    mine.once('end', () => {
      if (!stopped) again = setTimeout(() => void connect(), reconnectSeconds * 1000)
    })
    mine.on('notification', wake)
    try {
      await mine.connect()
      await mine.query(`listen ${pg.escapeIdentifier(channel)}`)
      wake()
    } catch (error) {
      log.warn({ error: (error as Error).message }, 'not listening to the database')
      await mine.end().catch(() => {})
    }
  }

  void connect()
  return async () => {
    stopped = true
    clearTimeout(again)
    await client?.end().catch(() => {})
  }
}
