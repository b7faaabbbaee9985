import type { Portal, Theme } from '#portals'

/** What a portal may change of the design tokens, and the shape of each value. Everything else follows from these, in light and dark, with contrast kept. */
export const themeTokens: { readonly [property: string]: RegExp } = {
  '--brand-hue': /^\d{1,3}(\.\d+)?$/,
  '--brand-chroma': /^0(\.\d{1,3})?$/,
  '--accent-hue': /^\d{1,3}(\.\d+)?$/,
  '--radius': /^\d{1,2}(\.\d+)?px$/,
}

const sheets = new WeakMap<Theme, string>()

/** The style sheet that turns the common look into this portal's. Tokens that do not exist or do not fit are left out. */
export function themeSheet(portal: Portal): string {
  const known = sheets.get(portal.theme)
  if (known !== undefined) return known
  const rules = Object.entries(portal.theme.tokens)
    .filter(([property, value]) => themeTokens[property]?.test(value.trim()))
    .map(([property, value]) => `${property}:${value.trim()}`)
  const sheet = rules.length === 0 ? '' : `:root{${rules.join(';')}}`
  sheets.set(portal.theme, sheet)
  return sheet
}
