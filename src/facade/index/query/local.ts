import { invalidParameter } from '../../error.ts'

/** What stands in `{!…}` before a query or a field: names of tags it bears, tags it leaves out, the name of its answer. */
export type Local = {
  readonly tags: readonly string[]
  readonly excluded: readonly string[]
  readonly key: string | undefined
  readonly rest: string
}

const opening = /^\s*\{!([^}]*)\}/
const setting = /\s*(\w+)=(?:'([^']*)'|"([^"]*)"|(\S+))\s*/y
const known = new Set(['tag', 'ex', 'key'])

/** The text without its local parameters, and those. Refuses others than `tag`, `ex`, `key` where `parameter` is given; else they are passed over. */
export function localIn(text: string, parameter: string | undefined): Local {
  const found = opening.exec(text)
  if (!found) return { tags: [], excluded: [], key: undefined, rest: text }
  const settings = settingsIn(found[1]!)
  const strange = settings === undefined ? 'them' : Object.keys(settings).find(name => !known.has(name))
  if (strange !== undefined && parameter !== undefined) throw invalidParameter(parameter, 'Of local parameters only tag, ex and key are offered')
  const { tag = '', ex = '', key } = settings ?? {}
  return { tags: listed(tag), excluded: listed(ex), key, rest: text.slice(found[0].length) }
}

function settingsIn(text: string): { readonly [name: string]: string } | undefined {
  const settings: Record<string, string> = {}
  let at = 0
  while (at < text.length) {
    setting.lastIndex = at
    const found = setting.exec(text)
    if (!found) return undefined
    settings[found[1]!] = found[2] ?? found[3] ?? found[4]!
    at += found[0].length
  }
  return settings
}

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map(one => one.trim())
    .filter(Boolean)
