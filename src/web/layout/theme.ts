import { themeTokens, type Portal, type Theme } from '#portals'

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
