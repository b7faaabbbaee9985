import { isTooDeep } from '#catalogue'
import { Refused } from '#platform/errors.ts'

/** What a text area of JSON says. Refuses `format.faults` with the line and column where it stops being JSON, and for what is deeper than any format. */
export function jsonIn(part: 'definition' | 'labels', text: string): unknown {
  const value = parsed(part, text)
  if (isTooDeep(value))
    throw new Refused('invalid', 'format.faults', { issues: [{ path: `/${part}`, code: 'format.fault.shape', values: { keyword: 'depth' } }] })
  return value
}

function parsed(part: 'definition' | 'labels', text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Refused('invalid', 'format.faults', {
      issues: [{ path: `/${part}`, code: 'format.fault.json', values: placeIn(text, (error as Error).message) }],
    })
  }
}

/** JSON as people read and change it. */
export const textOf = (value: unknown): string => JSON.stringify(value, null, 2)

/** Where the parser stopped: it names a position, or nothing when the text simply ends. */
function placeIn(text: string, message: string): { readonly line: number; readonly column: number } {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
  const lines = text.slice(0, position).split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
