import { pino } from 'pino'

/** Structured log: one JSON line per event on standard error, so that standard output stays for people. */
export type Log = {
  readonly debug: (facts: object, message?: string) => void
  readonly info: (facts: object, message?: string) => void
  readonly warn: (facts: object, message?: string) => void
  readonly error: (facts: object, message?: string) => void
}

/** Levels of `LOG_LEVEL`. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

/** The log of this process. */
export const openLog = (level: (typeof logLevels)[number]): Log => pino({ level, base: null }, pino.destination(2))
