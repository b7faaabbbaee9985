import { tokenScopes } from '#accounts'
import { marks } from '#records'
import { relations, treaties } from '#vocabularies'
import { anything, moment, shape, nullable, object, listOf, text, whole, words } from './schema.ts'

const links = { type: 'object', additionalProperties: text } as const

const standing = object(
  {
    status: { enum: ['party', 'ratified', 'signatory', 'none'] },
    since: { ...text, format: 'date' },
    instrument: { enum: ['ratification', 'accession', 'acceptance', 'approval', 'succession'] },
    deposited: { ...text, format: 'date' },
    signed: { ...text, format: 'date' },
  },
  ['since', 'instrument', 'deposited', 'signed'],
)

const term = {
  identifier: text,
  label: words,
  vocabularies: listOf(text),
  broader: listOf(text),
  narrower: listOf(text),
  home: { ...text, description: 'The vocabulary it is defined in' },
  definition: words,
  scopeNote: words,
  note: words,
  guideline: { ...words, description: 'How to tag with it, as safe HTML' },
  notation: text,
  synonyms: { type: 'object', additionalProperties: listOf(text) },
  aliases: listOf(text),
  retired: { type: 'boolean' },
  replacedBy: text,
  ours: { type: 'boolean' },
  score: { type: 'number' },
  color: text,
  links,
  mappings: listOf(shape('Mapping')),
}
const { identifier, label, vocabularies, broader, narrower, home, links: _, ...optionalOfTerm } = term

// a problem of a row or a cell
const flaw = {
  sheet: { ...whole, description: 'Its place in the file' },
  column: { ...whole, description: 'Its place in the sheet' },
  field: { ...text, description: 'Path of a field that no column holds' },
  code: text,
  level: {
    enum: ['refused', 'wrong', 'doubtful'],
    description: '`refused`: not even a draft. `wrong`: a draft, but not to be published. `doubtful`: to look at',
  },
  values: anything,
}
const looseOfFlaw = ['column', 'field', 'values']

// one step of a revision's way to the public
const step = { role: nullable(text), government: nullable(text), house: text }

/** The shapes that answers are made of, under the names they have in the description: what a generated client calls them. */
export const components: { readonly [name: string]: object } = {
  Localized: { type: 'object', description: 'Text by language (BCP 47)', additionalProperties: text },
  Summary: object(
    {
      id: text,
      identifier: text,
      format: text,
      government: nullable(text),
      state: { enum: ['published'] },
      revision: whole,
      revoked: { type: 'boolean' },
      mark: { enum: marks },
      title: words,
      summary: words,
      languages: listOf(text),
      date: { ...text, description: 'The date readers mean, as the format says' },
      publishedAt: moment,
      links,
    },
    ['links'],
  ),
  Provenance: {
    ...object(
      {
        revision: whole,
        newest: { type: 'boolean' },
        submitted: object(step),
        validated: object({ ...step, atOnce: { type: 'boolean', description: 'Whoever submitted it published it as well' } }),
        publishedAt: moment,
        authority: { enum: ['government', 'secretariat', 'owner'] },
        confirmedAt: nullable(moment),
        mark: { enum: marks },
        certificate: { enum: ['constituted', 'superseded', 'revoked'] },
      },
      ['certificate'],
    ),
    description:
      'Who submitted and validated this revision, in which role, when, on whose authority, when it was confirmed; of a certificate, whether it is the one that counts. No person is named',
  },
  Reference: object({ path: { ...text, description: 'JSON Pointer to the field that refers' }, record: shape('Summary') }),
  Country: object({
    code: text,
    name: words,
    treaties: object(Object.fromEntries(treaties.map(treaty => [treaty, standing]))),
    regions: listOf(text),
    links,
  }),
  Portal: object({
    id: text,
    kind: { enum: ['central', 'national'] },
    name: words,
    shortName: words,
    tagline: words,
    hosts: { ...listOf(text), description: 'Host names it answers for; the first is the one to link to' },
    government: nullable(text),
    houses: { ...listOf(text), description: 'The clearing-houses whose formats are submitted here' },
    formats: listOf(text),
    languages: listOf(text),
    links,
  }),
  FormatSummary: object({
    name: text,
    code: text,
    house: text,
    houses: listOf(text),
    kind: text,
    portals: listOf(text),
    closed: { type: 'boolean' },
    version: whole,
    title: words,
    description: words,
    links,
  }),
  Vocabulary: object({ key: text, title: words, terms: whole, domain: text, description: words, guideline: words, own: { type: 'boolean' }, links }, [
    'domain',
    'description',
    'guideline',
    'own',
  ]),
  Term: object(term, Object.keys(optionalOfTerm)),
  Mapping: object({ term: text, relation: { enum: relations }, target: text, kind: { enum: ['term', 'address'] }, note: nullable(words) }, [
    'term',
    'note',
  ]),
  Suggestion: object({ facet: text, value: text, label: text, count: whole }),
  SuggestedPage: object({ path: { ...text, description: 'Address on this site, with the language' }, label: text }),
  Me: object({
    id: text,
    name: text,
    roles: listOf(object({ role: text, for: { ...text, description: 'Country, clearing-house, or `*`' } })),
    locale: { ...text, description: 'In which messages are worded' },
    token: object({ name: text, scopes: listOf({ enum: tokenScopes }), expiresAt: moment }),
  }),
  Deputy: object({ id: whole, principal: text, deputy: text, from: moment, until: moment }),
  Review: object(
    {
      id: whole,
      asks: text,
      record: text,
      identifier: text,
      format: text,
      government: nullable(text),
      version: whole,
      note: nullable(text),
      submittedAt: moment,
      state: text,
      days: { ...whole, description: 'How long it has been waiting' },
      dueAt: nullable(moment),
      overdue: { type: 'boolean' },
      assignedTo: nullable(text),
      closedAt: nullable(moment),
      reason: nullable(text),
      comments: listOf(object({ path: { ...text, description: 'JSON Pointer to the field' }, text })),
      checked: listOf(text),
    },
    ['identifier', 'closedAt', 'reason', 'comments', 'checked'],
  ),
  DryRun: {
    ...object({
      rows: whole,
      creates: whole,
      updates: whole,
      unchanged: whole,
      refused: whole,
      ready: { ...whole, description: 'Rows that may be published as they are' },
      problems: whole,
      kinds: { ...listOf(object({ ...flaw, count: whole }, looseOfFlaw)), description: 'By what is wrong and where, the most frequent first' },
      first: {
        ...listOf(object({ ...flaw, row: whole, cell: { ...text, description: 'As the spreadsheet names it: `C12`' }, message: text }, looseOfFlaw)),
        description: 'The first problems; all of them stand in the annotated copy',
      },
      notes: listOf(object({ code: text, values: anything })),
    }),
    description: 'How many rows would be made, changed, refused, and why',
  },
  Import: object(
    {
      id: text,
      format: text,
      name: text,
      state: { enum: ['uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'undoing', 'undone'] },
      as: nullable(text),
      rows: { ...whole, description: 'Rows dealt with so far' },
      problem: nullable(object({ code: text, details: anything }, ['details'])),
      headings: listOf(text),
      columns: listOf(nullable(text)),
      summary: nullable(shape('DryRun')),
      fates: listOf(object({ action: text, undone: nullable(text), count: whole })),
      links,
    },
    ['fates'],
  ),
}
