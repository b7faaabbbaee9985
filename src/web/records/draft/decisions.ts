import { valueAt, withValue, type Clash } from '#records'

/** How somebody decides between their own text and another's. */
export type Decision = { readonly choice: 'mine' | 'theirs' | 'both'; readonly path: string }

/** The decision a button's value names, if it names one: `both:/title/en`. */
export function decisionOf(op: string): Decision | undefined {
  const found = /^(mine|theirs|both):(\/.+)$/.exec(op)
  return found ? { choice: found[1] as Decision['choice'], path: found[2]! } : undefined
}

/** The body as its author decided: their own text is what stands in the form, the other's what stands in the draft. */
export function afterDecision<Body>(body: Body, stored: unknown, { choice, path }: Decision): Body {
  const theirs = valueAt(stored, path)
  return choice === 'mine' ? body : withValue(body, path, choice === 'theirs' ? theirs : joined(theirs, valueAt(body, path)))
}

/** Can both be kept, one after the other? */
export const joinable = ({ mine, theirs }: Pick<Clash, 'mine' | 'theirs'>): boolean => typeof mine === 'string' && typeof theirs === 'string'

const isHtml = (text: string) => /^\s*<[a-z]/i.test(text)

/** Longer texts stand in boxes of several lines. */
const longestLine = 200

function joined(theirs: unknown, mine: unknown): unknown {
  if (typeof theirs !== 'string' || typeof mine !== 'string') return mine ?? theirs
  if (isHtml(theirs) && isHtml(mine)) return theirs + mine
  return [theirs, mine].join(/\n/.test(theirs + mine) || theirs.length + mine.length > longestLine ? '\n\n' : ' / ')
}
