import { checkChain, type Anchor } from '#platform/chain.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { exportedEvents, logForms, type LogForm } from '#platform/event-export.ts'
import type { EventQuestion } from '#platform/events.ts'

/** Where a command writes. */
export type Output = { readonly write: (text: string) => unknown }

/**
 * `audit verify [--anchor SEQ:DIGEST]` follows the chain of the change log and names the first broken place; `audit export [--as csv|jsonl] [--from DAY] [--until DAY]
 * [--kind NAME] [--actor ID] [--subject ID]` writes it out. Answers the exit status: 1 when the chain is broken. Refuses `command.usage`.
 */
export async function audit(context: Context, args: readonly string[], output: Output = process.stdout): Promise<number> {
  const [verb = '', ...rest] = args
  if (!Object.hasOwn(verbs, verb)) throw new Refused('invalid', 'command.usage', { usage })
  return verbs[verb as keyof typeof verbs](context, wishesIn(rest), output)
}

const usage =
  'audit verify [--anchor SEQ:DIGEST] | audit export [--as csv|jsonl] [--from DAY] [--until DAY] [--kind NAME] [--actor ID] [--subject ID]'

type Wishes = ReadonlyMap<string, string>

const verbs = { verify, export: exportLog } as const

async function verify(context: Context, wishes: Wishes, output: Output): Promise<number> {
  const anchor = anchorIn(wishes.get('anchor'))
  const { events, seq, digest, broken } = await checkChain(context, anchor)
  const words =
    broken === null
      ? `The change log is whole: ${events} events, the last one is number ${seq}.`
      : `The change log is broken at number ${broken}; ${events} events were looked at.`
  output.write(`${words}\n${JSON.stringify({ whole: broken === null, events, seq, digest, broken })}\n`)
  return broken === null ? 0 : 1
}

async function exportLog(context: Context, wishes: Wishes, output: Output): Promise<number> {
  const form = wishes.get('as') ?? 'jsonl'
  if (!Object.hasOwn(logForms, form)) throw new Refused('invalid', 'command.usage', { usage })
  for await (const piece of exportedEvents(context, form as LogForm, questionIn(wishes))) await written(output, piece)
  return 0
}

/** Waits while the reader at the other end is slower. */
async function written(output: Output, text: string): Promise<void> {
  if (output === process.stdout && !process.stdout.write(text)) return new Promise(resolve => void process.stdout.once('drain', resolve))
  if (output !== process.stdout) output.write(text)
}

const named = new Set(['anchor', 'as', 'from', 'until', 'kind', 'actor', 'subject'])

function wishesIn(args: readonly string[]): Wishes {
  const wishes = new Map<string, string>()
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at]!.replace(/^--/, ''), args[at + 1]]
    if (!args[at]!.startsWith('--') || !named.has(name) || value === undefined) throw new Refused('invalid', 'command.usage', { usage })
    wishes.set(name, value)
  }
  return wishes
}

function anchorIn(text: string | undefined): Anchor | undefined {
  if (text === undefined) return undefined
  const [, seq, digest] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (seq === undefined || digest === undefined) throw new Refused('invalid', 'command.usage', { usage })
  return { seq: Number(seq), digest }
}

function questionIn(wishes: Wishes): EventQuestion {
  const [kind, actor, subject] = [wishes.get('kind'), wishes.get('actor'), wishes.get('subject')]
  const [from, until] = [dayIn(wishes.get('from')), dayIn(wishes.get('until'))]
  return {
    ...(kind ? { names: [kind.includes('.') ? kind : `${kind}.*`] } : {}),
    ...(actor ? { actor } : {}),
    ...(subject ? { subject } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  }
}

function dayIn(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const day = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : 'never')
  if (Number.isNaN(day.getTime())) throw new Refused('invalid', 'command.usage', { usage })
  return day
}
