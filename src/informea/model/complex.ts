import type { ComplexName, Properties, ScalarProperty } from './kinds.ts'

const text = { type: 'String' } as const satisfies ScalarProperty
const always = { type: 'String', always: true } as const satisfies ScalarProperty
const address = { type: 'String', address: true } as const satisfies ScalarProperty

/** The types whose values stand inside rows, by name. */
export const complexTypes: { readonly [name in ComplexName]: Properties<ScalarProperty> } = {
  LocalizableString: { language: always, value: always },
  File: {
    id: always,
    url: { ...address, always: true },
    content: text,
    mimeType: always,
    language: always,
    filename: always,
    size: { type: 'Int64' },
  },
  Keyword: { term: always, namespace: { ...address, always: true } },
  PersonRoles: { treaty: always, roles: { type: 'String', words: true, always: true }, order: always },
  TreatyName: { value: always },
  EndorsementDetails: { date: { type: 'DateTime', always: true }, dateQualifier: always, declarations: text, reservations: text, notes: text },
  DocumentAuthor: { id: always, type: always, name: always },
  DocumentType: { id: always, value: always },
  DocumentIdentifier: { id: always, name: always, value: { ...address, always: true } },
  DocumentKeyword: { id: always, termURI: address, scope: text, literalForm: text, sourceURL: address },
  DocumentTag: { id: always, language: always, scope: text, value: always, comment: text },
  DocumentReference: { id: always, type: always, refId: always },
  Relation: { to: always, toTitle: text, type: always, relation: always, startDate: { type: 'DateTime' }, endDate: { type: 'DateTime' } },
}
