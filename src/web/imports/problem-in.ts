import { isMessage } from '#platform/messages.ts'
import { problemWords } from '#spreadsheets'
import { wordsFor } from '../errors/errors.tsx'
import type { Visit } from '../page.ts'

/** What kept a row back: a problem of the row, or a refusal of the store. */
export const problemIn = (visit: Visit, code: string): string =>
  isMessage(`error.${code}`) ? wordsFor(visit, { refusal: 'conflict', code, details: {} }) : problemWords({ code }, visit.locale)
