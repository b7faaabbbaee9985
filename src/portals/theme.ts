import type { Theme } from './portal.ts'

/** What a portal may change of the design tokens, and the shape of each value. Everything else follows from these, in light and dark, with contrast kept. */
export const themeTokens: { readonly [property: string]: RegExp } = {
  '--brand-hue': /^\d{1,3}(\.\d+)?$/,
  '--brand-chroma': /^0(\.\d{1,3})?$/,
  '--accent-hue': /^\d{1,3}(\.\d+)?$/,
  '--radius': /^\d{1,2}(\.\d+)?px$/,
}

/** Marks a portal may bear; a country code is drawn as `national`. */
export const marks = ['chm', 'bch', 'absch', 'national'] as const

/** The tokens of a theme that do not exist or hold what they cannot. */
export const wrongTokens = (theme: Theme): readonly string[] =>
  Object.entries(theme.tokens)
    .filter(([property, value]) => !Object.hasOwn(themeTokens, property) || !themeTokens[property]!.test(value))
    .map(([property]) => property)
