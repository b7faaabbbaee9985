import type { Field, FieldTypeName, Fields } from '#formats'
import { locales } from '#platform/localized.ts'

/** A definition and its words as they are typed: their shapes are not known yet. */
export type Typed = { readonly definition: unknown; readonly labels: unknown }

type Section = { readonly name: string; readonly fields: readonly string[] }
type Definition = { readonly fields?: Fields; readonly sections?: unknown }
type Words = { readonly fields?: object }

/** The format with one more question at the end of a section, as the small form describes it: `field/name`, `field/type`, `field/section`, `field/label/es`… */
export function withField({ definition, labels }: Typed, form: URLSearchParams): Typed {
  const said = (part: string) => form.get(`field/${part}`)?.trim() ?? ''
  const { fields, sections } = (definition ?? {}) as Definition
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
      sections: Array.isArray(sections)
        ? sections.map((section: unknown) => (isSection(section, said('section')) ? withName(section, name) : section))
        : (sections ?? []),
      fields: { ...fields, [name]: field },
    },
    labels: { ...(labels as object), fields: { ...(labels as Words | null)?.fields, [name]: { label } } },
  }
}

const isSection = (section: unknown, name: string): section is Section =>
  typeof section === 'object' &&
  section !== null &&
  'name' in section &&
  section.name === name &&
  'fields' in section &&
  Array.isArray(section.fields)

const withName = (section: Section, name: string): Section => ({ ...section, fields: [...section.fields, name] })
