import type { Field, Fields, Format } from '../../format.ts'
import type { FieldLabels, Labels } from '../../labels.ts'
import type { Shipped } from '../with-labels.ts'
import { headOf, remarks, report } from './head.ts'
import { linesOf } from './notation.ts'
import { table } from './tables.ts'
import { numbered, wordsOf } from './words.ts'

const yes: Field = { type: 'boolean' }
const words: Field = { type: 'localizedText' }
const count: Field = { type: 'number', integer: true, min: 0 }

/** Parts of the blocks by name; those not named here are groups. */
const kinds: { readonly [part: string]: Field } = {
  answer: yes, notApplicable: yes, hasMeasures: yes, monetary: yes, nonMonetary: yes, no: yes,
  parties: yes, financialInstitutions: yes, gef: yes, npImplementationFund: yes, otherSources: yes,
  furtherInfo: words, additionalInfo: words, challengesInfo: words, complianceInfo: words, ilcInfo: words,
  monetaryInfo: words, nonMonetaryInfo: words, partiesInfo: words, otherSourcesInfo: words, relevantInformation: words,
  documentReferenceIDs: { type: 'references' }, relevantDocuments: { type: 'links' },
  permitsOnAbsCh: count, cpcsOnAbsChCount: count, numberOfStaff: { type: 'text', maxLength: 40 }, option: { type: 'text', maxLength: 40 },
} // prettier-ignore

/** `question24 answer measures(answer complianceInfo)` → the parts of question 24. */
function partsIn(text: string): Fields {
  const parts = text.matchAll(/(\w+)(?:\(([^)]*)\))?/g)
  return Object.fromEntries(
    Array.from(parts, ([, name, inner]) => [name!, inner === undefined ? kindOf(name!) : { type: 'group', fields: partsIn(inner) }]),
  )
}

function kindOf(part: string): Field {
  const kind = kinds[part]
  if (!kind) throw new Error(`a part of no known kind: ${part}`)
  return kind
}

const lines = linesOf(table('abs-national-report.blocks.txt'))
const blocks: Fields = Object.fromEntries(
  lines
    .filter(line => !line.startsWith('# '))
    .map(line => [line.split(' ')[0]!, { type: 'group', fields: partsIn(line.slice(line.indexOf(' ') + 1)) }]),
)
const sections = lines.reduce<readonly { readonly name: string; readonly fields: readonly string[] }[]>((found, line) => {
  if (line.startsWith('# ')) return [...found, { name: line.slice(2), fields: [] }]
  const last = found.at(-1)!
  return [...found.slice(0, -1), { ...last, fields: [...last.fields, line.split(' ')[0]!] }]
}, [])

const comments: Fields = { question65: { type: 'localizedText' } }
const head: Fields = { ...headOf(['contact'], []), title: { type: 'localizedText', required: true } }

const format: Format = {
  name: 'absNationalReport',
  code: 'NR',
  house: 'ABSCH',
  houses: ['ABSCH'],
  kind: 'national',
  version: 1,
  closed: true,
  title: report.title,
  oneFor: report.oneFor,
  sections: [
    { name: 'report', fields: Object.keys(head) },
    ...sections.map(section => (section.name === 'partXVI' ? { ...section, fields: [...section.fields, ...Object.keys(comments)] } : section)),
    { name: 'additional', fields: ['notes'] },
  ],
  fields: { ...head, ...blocks, ...comments, ...remarks },
}

/** Interim national report on the Nagoya Protocol (2017), in blocks of its own shape. No new ones are made. */
export const absNationalReport: Shipped = { format, labels: labels() }

function labels(): Labels {
  const said = wordsOf('abs-national-report', 'abs-national-report-1')
  const help = said.get('block?')!
  const labelled = (path: string, parts: Fields): readonly (readonly [string, FieldLabels])[] =>
    Object.entries(parts).flatMap(([name, { fields = {} }]) => [
      [`${path}.${name}`, { label: said.get(`.${name}`)!, help }] as const,
      ...labelled(`${path}.${name}`, fields),
    ])
  return {
    title: said.get('title')!,
    description: said.get('description')!,
    purpose: said.get('purpose')!,
    sections: Object.fromEntries(['report', ...sections.map(({ name }) => name)].map(name => [name, said.get(`#${name}`)!])),
    fields: {
      contact: { label: said.get('contact')!, help: said.get('contact?')! },
      ...Object.fromEntries(
        Object.entries({ ...blocks, ...comments }).flatMap(([key, { fields = {} }]) => [
          [key, { label: numbered(key, said.get(key) ?? said.get('lessons')!), help }] as const,
          ...labelled(key, fields),
        ]),
      ),
    },
  }
}
