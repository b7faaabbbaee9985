/** Every kind of field. Their objects stand in `fieldTypes`; the compiler checks the two against each other. */
export const fieldTypeNames = [
  'localizedText', 'localizedTexts', 'richText', 'text', 'texts', 'boolean', 'number', 'money', 'date', 'choice', 'choices',
  'term', 'terms', 'reference', 'references', 'link', 'links', 'url', 'urls', 'email', 'emails', 'phones',
  'files', 'images', 'point', 'geojson', 'group', 'groups', 'matrix', 'personName', 'identifier', 'symbol', 'transcript', 'languages', 'notes',
] as const // prettier-ignore

/** The name of a kind of field. */
export type FieldTypeName = (typeof fieldTypeNames)[number]
