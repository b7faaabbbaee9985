import { unquoted, type Clause, type Part } from './clause.ts'
import { parsed } from './parsed.ts'

/** The text that asks these clauses, for people to read and change: `parsed` reads it as the same. Empty parts are left out. */
export const written = (clauses: readonly Clause[]): string => clauses.map(clauseWritten).filter(Boolean).join(' ')

function clauseWritten({ any, not }: Clause): string {
  const parts = any.map(part => partWritten(part, not === true || any.length > 1)).filter(Boolean)
  return not ? parts.map(part => `-${part}`).join(' ') : parts.join(' OR ')
}

/** `alone`: the part must stay one piece, so words that would be more become a phrase. */
function partWritten({ manner, text, field }: Part, alone: boolean): string {
  const clean = unquoted(text)
  if (clean === '') return ''
  const name = field === undefined ? '' : `${field}:`
  if (manner === 'beginning' && !/\s/.test(clean)) return `${name}${clean}*`
  const bare = manner === 'words' && (!(alone || field !== undefined) || staysOne(name + clean, clean))
  return bare ? name + clean.replace(operator, 'or') : `${name}"${clean}"`
}

/** Between words it would part them. */
const operator = /(?<!\S)OR(?!\S)/g

function staysOne(text: string, clean: string): boolean {
  if (text === 'OR') return false
  const clauses = parsed(text)
  return clauses.length === 1 && clauses[0]!.any.length === 1 && !clauses[0]!.not && clauses[0]!.any[0]!.text === clean && !/\s/.test(clean)
}
