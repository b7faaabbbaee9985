import { addressOf, barred, toggled, type Asked } from '#search'
import type { Visit } from '../page.ts'

/** Where choosing a value of a facet leads, or no longer choosing it; and where excluding it does. */
export type WaysOf = { readonly toggled: (value: string) => string; readonly barred: (value: string) => string }

/** No address holds it: control characters of a query become blanks. */
const somewhere = '\0'

/** The addresses for all values of a facet, which differ in the value alone and are made once. */
export function waysOf(facet: string, asked: Asked, visit: Visit): WaysOf {
  const held = new Set([...(asked.selected[facet] ?? []), ...(asked.excluded[facet] ?? [])])
  const way = (change: typeof toggled) => {
    const to = (value: string) => visit.to('/search', addressOf(asked, change(asked, facet, value)))
    const [before, after] = to(somewhere).split(written(somewhere))
    return (value: string) => (held.has(value) ? to(value) : `${before}${written(value)}${after}`)
  }
  return { toggled: way(toggled), barred: way(barred) }
}

/** A value as a query says it. */
const written = (value: string): string => (/^[\w.*-]*$/.test(value) ? value : new URLSearchParams([['', value]]).toString().slice(1))
