import labels from './checklist.labels.json' with { type: 'json' }
import type { Field, Fields, Format } from './format.ts'
import type { ChecklistItem } from './workflow.ts'

type ItemName = keyof typeof labels

/** What reviewers of a format look at before they decide: what holds for all, and what follows from its fields. Contacts have no reviewers. */
export const checklistOf = (format: Format): readonly ChecklistItem[] =>
  format.kind === 'contact' ? [] : items.filter(([, applies]) => applies(format)).map(([name]) => ({ name, label: labels[name] }))

const items: readonly (readonly [ItemName, (format: Format) => boolean])[] = [
  ['complete', () => true],
  ['languages', format => 'languages' in format.fields],
  ['government', format => format.kind === 'national'],
  ['references', format => holds(format.fields, ({ type }) => type === 'reference' || type === 'references')],
  ['documents', format => holds(format.fields, ({ type }) => type === 'link' || type === 'links' || type === 'files')],
  ['persons', format => holds(format.fields, ({ type }) => type === 'personName' || type === 'emails' || type === 'phones')],
  ['confidential', format => holds(format.fields, ({ confidential }) => confidential !== undefined)],
  ['amendment', format => 'amendmentIntent' in format.fields],
]

const holds = (fields: Fields, asked: (field: Field) => boolean): boolean =>
  Object.values(fields).some(field => asked(field) || (field.fields !== undefined && holds(field.fields, asked)))
