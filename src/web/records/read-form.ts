import type { Data, Format } from '#formats'
import { fieldViews } from '../fields/index.ts'
import type { Reader } from '../fields/drawing.ts'

/**
 * The body as a posted form says it. Fields the form did not ask (`_asked` lists those it did) keep what they held:
 * a hidden question loses nothing before its author has decided.
 */
export function bodyOfForm(format: Format, form: URLSearchParams, former: Data): Data {
  const asked = new Set(form.getAll('_asked'))
  const reader: Reader = { views: fieldViews, form, languages: languagesOfForm(form, former) }
  const entries = Object.entries(format.fields).map(
    ([name, field]) => [name, asked.has(name) ? fieldViews[field.type].read(reader, `/${name}`, field) : former[name]] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Languages whose texts the form holds: those it was drawn with, so that unticking one loses its texts only when the form is drawn again. */
const languagesOfForm = (form: URLSearchParams, former: Data): readonly string[] => {
  const drawn = form.getAll('_language')
  return drawn.length > 0 ? drawn : ((former['languages'] as readonly string[] | undefined) ?? ['en'])
}
