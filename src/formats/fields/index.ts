/** Every kind of field. The registry of their objects is `fieldTypes`; this list and it are checked against each other by the compiler. */
export const fieldTypeNames = [
  'localizedText', 'localizedTexts', 'richText', 'text', 'texts', 'boolean', 'number', 'money', 'date', 'choice',
  'term', 'terms', 'reference', 'references', 'link', 'links', 'url', 'urls', 'email', 'emails', 'phones',
  'files', 'images', 'point', 'geojson', 'group', 'groups', 'matrix', 'personName', 'identifier', 'transcript', 'languages', 'notes',
] as const

/** The name of a kind of field. */
export type FieldTypeName = (typeof fieldTypeNames)[number]
