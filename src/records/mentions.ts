import type { Data, Field, Format } from '#formats'

/** The countries a body speaks of: every country chosen anywhere in it, its government included. */
export const mentionsIn = (format: Format, data: Data): readonly string[] => [...new Set(countriesIn(format.fields, data))].sort()

function countriesIn(fields: { readonly [name: string]: Field }, data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(fields).flatMap(([name, field]) =>
    [(data as Data)[name]]
      .flat()
      .flatMap(value => (field.fields ? countriesIn(field.fields, value) : isCountryField(field) ? identifierOf(value) : [])),
  )
}

const isCountryField = ({ vocabulary }: Field) => [vocabulary].flat().includes('countries')

function identifierOf(value: unknown): readonly string[] {
  const identifier = (value as { identifier?: unknown } | null)?.identifier
  return typeof identifier === 'string' ? [identifier] : []
}
