import type { ComponentChildren, VNode } from 'preact'
import type { Visit } from '../page.ts'
import { Icon } from './icon.tsx'

/** What a badge's colour means; its words must say it too. */
export type BadgeTone = 'neutral' | 'brand' | 'good' | 'warning' | 'bad' | 'info'

/** A short word about a thing: its type, its state. */
export const Badge = ({ tone = 'neutral', children }: { readonly tone?: BadgeTone; readonly children: ComponentChildren }): VNode => (
  <span class={`badge badge-${tone}`}>{children}</span>
)

/** A chosen filter with a link that takes it away. */
export const Chip = ({ href, label, remove }: { readonly href: string; readonly label: ComponentChildren; readonly remove: string }): VNode => (
  <a class="chip" href={href} aria-label={remove}>
    <span>{label}</span>
    <Icon name="close" size="small" />
  </a>
)

/** States of a record, draft and review, in words and colour. */
export const StateBadge = ({ state, visit }: { readonly state: string; readonly visit: Visit }): VNode => (
  <Badge tone={stateTones[state] ?? 'neutral'}>{visit.say(`kit.state.${state}`)}</Badge>
)

const stateTones: { readonly [state: string]: BadgeTone } = {
  draft: 'neutral',
  open: 'neutral',
  submitted: 'info',
  published: 'good',
  returned: 'warning',
  withdrawn: 'bad',
}

/** A language's name in a language; its code where nobody knows a name. */
export function languageName(language: string, locale: string): string {
  const key = `${locale} ${language}`
  const name = known.get(key) ?? asNamed(language, locale)
  if (known.size < mostKnown) known.set(key, name)
  return name
}

function asNamed(language: string, locale: string): string {
  if (!names.has(locale)) names.set(locale, new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }))
  try {
    return names.get(locale)!.of(language) ?? language
  } catch {
    return language
  }
}

const known = new Map<string, string>()
const mostKnown = 5000

/** A language's name in itself, as it begins a line: `Français`. */
export function ownName(language: string): string {
  const name = languageName(language, language)
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

const names = new Map<string, Intl.DisplayNames>()
