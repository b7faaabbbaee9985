import type { Field, FieldTypeName, Fields } from '#formats'
import { locales } from '#platform/localized.ts'

/** A definition and its words as they are typed: their shapes are not known yet. */
export type Typed = { readonly definition: unknown; readonly labels: unknown }

type Sections = readonly { readonly name: string; readonly fields: readonly string[] }[]
type Definition = { readonly fields?: Fields; readonly sections?: Sections }
type Words = { readonly fields?: object }

/** The format with one more question at the end of a section, as the small form describes it: `field/name`, `field/type`, `field/section`, `field/label/es`… */
export function withField({ definition, labels }: Typed, form: URLSearchParams): Typed {
  const said = (part: string) => form.get(`field/${part}`)?.trim() ?? ''
  const { fields, sections = [] } = definition as Definition
  const vocabulary = said('vocabulary')
  const options = said('options')
    .split(/[\s,]+/)
    .filter(Boolean)
  const formats = said('formats')
    .split(/[\s,]+/)
    .filter(Boolean)
  const field: Field = {
    type: said('type') as FieldTypeName,
    ...(form.has('field/required') ? { required: true as const } : {}),
    ...(vocabulary ? { vocabulary } : {}),
    ...(options.length > 0 ? { options } : {}),
    ...(formats.length > 0 ? { formats } : {}),
  }
  const name = said('name')
  const label = Object.fromEntries(locales.map(locale => [locale, said(`label/${locale}`)]))
  return {
    definition: {
      ...(definition as object),
      sections: sections.map(section => (section.name === said('section') ? { ...section, fields: [...section.fields, name] } : section)),
      fields: { ...fields, [name]: field },
    },
    labels: { ...(labels as object), fields: { ...(labels as Words).fields, [name]: { label } } },
  }
}
