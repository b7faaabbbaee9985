import { parseArgs } from 'node:util'
import { Refused } from '#platform/errors.ts'

/** What a command was given: its words, and its wishes by name. */
export type Given = { readonly words: readonly string[]; readonly wishes: Readonly<Record<string, string | boolean | undefined>> }

/** Read the arguments of a command. `texts` are options with a value, `switches` those without. Refuses `command.usage`. */
export function given(args: readonly string[], texts: readonly string[], switches: readonly string[], usage: string): Given {
  const options = Object.fromEntries([
    ...texts.map(name => [name, { type: 'string' as const }] as const),
    ...switches.map(name => [name, { type: 'boolean' as const }] as const),
  ])
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { words: positionals, wishes: values as Given['wishes'] }
  } catch (error) {
    throw new Refused('invalid', 'command.usage', { usage, problem: (error as Error).message })
  }
}
