import type { Context } from './context.ts'
import { eventsInOrder, type EventQuestion, type TiedEvent } from './events.ts'

/** The forms in which the change log can be taken away. */
export const logForms = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' } as const

/** The name of such a form. */
export type LogForm = keyof typeof logForms

/** The events for which what is asked holds, in order, as text in pieces: never the whole at once. */
export async function* exportedEvents(
  context: Context,
  form: LogForm,
  asked: Omit<EventQuestion, 'before' | 'limit'> = {},
): AsyncGenerator<string, void> {
  const { head, line } = written[form]
  let piece = head
  for await (const event of eventsInOrder(context, asked)) {
    piece += line(event)
    if (piece.length > pieceLength) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

const pieceLength = 64 * 1024

const written: { readonly [form in LogForm]: { readonly head: string; readonly line: (event: TiedEvent) => string } } = {
  csv: {
    head: '\ufeffseq,at,name,subject,actor,details,digest\r\n',
    line: ({ seq, at, name, subject, actor, details, digest }) =>
      `${[String(seq), at.toISOString(), name, subject, actor ?? '', JSON.stringify(details), digest ?? ''].map(cell).join(',')}\r\n`,
  },
  jsonl: {
    head: '',
    line: ({ seq, at, name, subject, actor, details, digest }) => `${JSON.stringify({ seq, at, name, subject, actor, details, digest })}\n`,
  },
}

/** A cell as spreadsheets read it, never as a formula (RFC 4180, CWE-1236). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
