import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Log } from './log.ts'

/** The open database: `db` shows no tables, a store opens those it declares. */
export type Database = {
  readonly db: Kysely<object>
  /** For the few that speak SQL of their own: the queue. */
  readonly pool: pg.Pool
  readonly url: string
  /** Waits until every query in progress has ended. */
  readonly close: () => Promise<void>
}

const statementSeconds = 30
const idleInTransactionSeconds = 60
const connectSeconds = 5
const connections = 20

/** Open one pool of connections. Slow statements and forgotten transactions are ended by the server, and times are UTC. */
export function openDatabase(url: string, log: Log): Database {
  const pool = new pg.Pool({ ...connection(url), max: connections, statement_timeout: statementSeconds * 1000 })
  // without a listener, an idle connection closed by the server would end the process
  pool.on('error', error => pool.ending || log.warn({ error: error.message }, 'database connection lost'))
  // so would one that is lost in the middle of a transaction: that transaction fails, and tells its caller
  pool.on('connect', client => client.on('error', () => undefined))

  const db = new Kysely<object>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, url, close: () => db.destroy() }
}

/** Settings of every connection, pooled or dedicated. */
export const connection = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'openchm',
  options: '-c TimeZone=UTC',
  connectionTimeoutMillis: connectSeconds * 1000,
  idle_in_transaction_session_timeout: idleInTransactionSeconds * 1000,
  types,
})

const bigint = 20
const date = 1082
const types = new pg.TypeOverrides()
// identifiers stay below 2⁵³; a date has no time zone, so it stays text
types.setTypeParser(bigint, Number)
types.setTypeParser(date, text => text)
