import type { Locale } from '#platform/localized.ts'

/** A text in all six languages of the interface. */
export type SixTexts = { readonly [locale in Locale]: string }

/** What a field is called, what to answer, and an example. */
export type FieldLabels = { readonly label: SixTexts; readonly help?: SixTexts; readonly example?: string | SixTexts }

/**
 * The words of a format: `definitions/<house>/<name>.labels.json`. Fields by path (`contacts.name`), options by path and value.
 * Words for `amount#` are those of `amount2014` and its like, with the number in the place of `#`; options of `*` those of any path.
 */
export type Labels = {
  readonly title: SixTexts
  readonly description: SixTexts
  readonly purpose?: SixTexts
  readonly sections: { readonly [section: string]: SixTexts }
  readonly fields: { readonly [path: string]: FieldLabels }
  readonly options?: { readonly [path: string]: { readonly [value: string]: SixTexts } }
  /** What its rules say when they are broken, by code. Rules of the house's own formats have their words among its messages. */
  readonly rules?: { readonly [code: string]: SixTexts }
}
