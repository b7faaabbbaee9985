import path from 'node:path'
import { Refused } from './errors.ts'
import { usualFileLimits, type FileLimits } from './files.ts'
import { logLevels } from './log.ts'

/** What the operator decided, from the environment. Frozen, with absolute paths. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** A PostgreSQL server to use instead of the one that OpenCHM starts itself. */
  readonly databaseUrl: string | undefined
  /** Load the demonstration world into an empty store. */
  readonly demo: boolean
  /** Address under which readers see the site, without a path; absent: made from host and port. */
  readonly publicUrl: string | undefined
  /** `smtp://` or `smtps://`; absent: mail stays in the outbox. */
  readonly mailUrl: string | undefined
  /** Most bytes of one file, of one account's files, of all files. */
  readonly fileLimits: FileLimits
  /** The virus scanner, `tcp://127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`; absent: files are not scanned. */
  readonly antivirusUrl: string | undefined
  readonly logLevel: (typeof logLevels)[number]
}

/** A value that stops the start. `value` has no password in it. */
export type ConfigProblem = { readonly variable: string; readonly value: string; readonly allowed: string }

type Environment = { readonly [variable: string]: string | undefined }
type Setting<Value> = { readonly otherwise: Value; readonly allowed: string; readonly read: (text: string) => Value | undefined }

const settings: { readonly [variable: string]: Setting<unknown> } = {
  PORT: { otherwise: 8080, allowed: 'a whole number from 0 (any free port) to 65535', read: portNumber },
  HOST: { otherwise: '127.0.0.1', allowed: 'a host name or an IP address, for example 127.0.0.1 or 0.0.0.0', read: matching(/^[a-z0-9.:_-]+$/i) },
  DATA_DIR: {
    otherwise: path.resolve('data'),
    allowed: 'the path of a folder',
    read: text => (text.includes('\0') ? undefined : path.resolve(text)),
  },
  DATABASE_URL: {
    otherwise: undefined,
    allowed: 'an address like postgres://user:password@host:5432/openchm',
    read: address('postgres:', 'postgresql:'),
  },
  DEMO: { otherwise: true, allowed: '1 (load the demonstration into an empty store) or 0', read: text => ({ '0': false, '1': true })[text] },
  PUBLIC_URL: { otherwise: undefined, allowed: 'an address without a path, like https://chm.example.org', read: origin },
  MAIL_URL: { otherwise: undefined, allowed: 'an address like smtp://user:password@host:587 or smtps://host:465', read: address('smtp:', 'smtps:') },
  CLAMAV_URL: { otherwise: undefined, allowed: 'an address like tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl', read: address('tcp:', 'unix:') },
  FILE_MOST: bytesSetting(usualFileLimits.each),
  ACCOUNT_FILES_MOST: bytesSetting(usualFileLimits.account),
  FILES_MOST: bytesSetting(usualFileLimits.all),
  LOG_LEVEL: { otherwise: 'warn', allowed: logLevels.join(', '), read: text => logLevels.find(level => level === text) },
}

/** The configuration of this environment. Refuses `config.values` with every problem at once; an empty variable counts as absent. */
export function readConfig(environment: Environment): Config {
  const problems: ConfigProblem[] = []
  const value = (variable: string): unknown => {
    const { otherwise, allowed, read } = settings[variable]!
    const text = environment[variable]?.trim()
    if (!text) return otherwise
    const known = read(text)
    if (known === undefined) problems.push({ variable, value: withoutPassword(text), allowed })
    return known
  }

  const config = {
    port: value('PORT'),
    host: value('HOST'),
    dataDir: value('DATA_DIR'),
    databaseUrl: value('DATABASE_URL'),
    demo: value('DEMO'),
    publicUrl: value('PUBLIC_URL'),
    mailUrl: value('MAIL_URL'),
    fileLimits: Object.freeze({ each: value('FILE_MOST'), account: value('ACCOUNT_FILES_MOST'), all: value('FILES_MOST') }),
    antivirusUrl: value('CLAMAV_URL'),
    logLevel: value('LOG_LEVEL'),
  } as Config

  if (problems.length > 0) throw new Refused('invalid', 'config.values', { problems })
  return Object.freeze(config)
}

/** An address as it may be shown: a password in it becomes `***`. */
export const withoutPassword = (text: string): string => text.replace(/:\/\/([^/?#]*):([^/?#]*)@/, '://$1:***@')

function bytesSetting(otherwise: number): Setting<number> {
  return { otherwise, allowed: 'a size like 500 MB, 1 GB or 2 TB', read: bytes }
}

const units: { readonly [unit: string]: number } = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 }

function bytes(text: string): number | undefined {
  const size = /^(\d{1,12}) ?([KMGT]?B)$/i.exec(text)
  return size ? Number(size[1]) * units[size[2]!.toUpperCase()]! : undefined
}

function portNumber(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : undefined
}

function matching(pattern: RegExp) {
  return (text: string): string | undefined => (pattern.test(text) ? text : undefined)
}

function address(...protocols: readonly string[]) {
  return (text: string): string | undefined => (URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : undefined)
}

function origin(text: string): string | undefined {
  const known = address('http:', 'https:')(text)
  if (known === undefined) return undefined
  const { pathname, search, hash, username } = new URL(known)
  return pathname === '/' && !search && !hash && !username ? new URL(known).origin : undefined
}
