import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { mappingsOf, mapTerm, relations, unmapTerm, type Mapped, type Term } from '#vocabularies'
import { attempt, noProblem, type Problem } from '../account/attempt.tsx'
import { formPage } from '../account/form-page.tsx'
import { Button } from '../kit/button.tsx'
import { FieldGroup, Select, TextInput, Token } from '../kit/field.tsx'
import { Table } from '../kit/table.tsx'
import { Text } from '../kit/text.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { LanguageTexts } from './language-texts.tsx'
import { forManagers, termOf, termTrail } from './managing.ts'
import { chosenTerm, textsIn } from './term-form.ts'
import { TermLink, termPath } from './term-link.tsx'

const home = (visit: Visit) => termOf(visit).home

const shown = forManagers('GET', '/terms/:identifier/mappings', home, visit => mappingsPage(visit, noProblem))

const mapped = forManagers('POST', '/terms/:identifier/mappings', home, visit => {
  const term = termOf(visit)
  return attempt(
    visit,
    async () => {
      const typed = visit.form.get('target')?.trim() ?? ''
      const target = /^(https?:|urn:)/i.test(typed) ? typed : (chosenTerm(typed, term.home)[0] ?? '')
      await mapTerm(visit.context, { source: term.identifier, target, relation: visit.form.get('relation') ?? '', note: textsIn(visit.form, 'note') })
      return done(visit, term)
    },
    problem => mappingsPage(visit, problem),
  )
})

const unmapped = forManagers('POST', '/terms/:identifier/mappings/removal', home, visit =>
  attempt(
    visit,
    async () => {
      await unmapTerm(visit.context, { source: visit.form.get('source') ?? '', target: visit.form.get('target') ?? '' })
      return done(visit, termOf(visit))
    },
    problem => mappingsPage(visit, problem),
  ),
)

export const pages: readonly Page[] = [shown, mapped, unmapped]

const done = (visit: Visit, term: Term): Answer => ({
  kind: 'redirect',
  to: visit.to(`${termPath(term.identifier)}/mappings`),
  flash: { key: 'vocabulary.mappings.saved' },
})

function mappingsPage(visit: Visit, problem: Problem): Answer {
  const term = termOf(visit)
  const held = mappingsOf(term.identifier)
  return formPage(visit, {
    key: 'vocabulary.mapping',
    path: `${termPath(term.identifier)}/mappings`,
    problem,
    values: { name: inLocale(term.label, visit.locale).text },
    trail: termTrail(visit, term),
    ...(held.length > 0 ? { before: <Held term={term} held={held} visit={visit} /> } : {}),
    fields: (
      <>
        <Select
          visit={visit}
          name="relation"
          label={visit.say('vocabulary.mapping.relation')}
          hint={visit.say('vocabulary.mapping.relation.hint')}
          value={visit.form.get('relation') ?? undefined}
          error={problem.fields['relation']}
          choices={relations.map(relation => ({ value: relation, label: visit.say(`vocabulary.relation.${relation}`) }))}
        />
        <TextInput
          visit={visit}
          name="target"
          label={visit.say('vocabulary.mapping.target')}
          hint={visit.say('vocabulary.mapping.target.hint')}
          value={visit.form.get('target') ?? ''}
          error={problem.fields['target']}
          maxLength={500}
          required
          dir="auto"
        />
        <FieldGroup visit={visit} name="note" label={visit.say('vocabulary.mapping.note')} hint={visit.say('vocabulary.mapping.note.hint')}>
          <LanguageTexts visit={visit} problem={problem} field="note" texts={textsIn(visit.form, 'note')} rows={2} />
        </FieldGroup>
      </>
    ),
  })
}

const Held = ({ term, held, visit }: { readonly term: Term; readonly held: readonly Mapped[]; readonly visit: Visit }): VNode => (
  <Table
    caption={visit.say('vocabulary.mappings')}
    quietCaption
    rows={held}
    columns={[
      { heading: visit.say('vocabulary.mapping.relation'), cell: ({ relation }) => visit.say(`vocabulary.relation.${relation}`) },
      {
        heading: visit.say('vocabulary.mapping.target'),
        names: true,
        cell: ({ to, term: isTerm }) => (isTerm ? <TermLink identifier={to} visit={visit} /> : <bdi class="address">{to}</bdi>),
      },
      { heading: visit.say('vocabulary.mapping.note'), cell: ({ note }) => <Text of={note} visit={visit} bare /> },
      { heading: visit.say('vocabulary.mapping.remove'), acts: true, cell: one => <Removal term={term} mapped={one} visit={visit} /> },
    ]}
  />
)

const Removal = ({ term, mapped: { written, to }, visit }: { readonly term: Term; readonly mapped: Mapped; readonly visit: Visit }): VNode => (
  <form method="post" action={visit.to(`${termPath(term.identifier)}/mappings/removal`)}>
    <Token visit={visit} />
    <input type="hidden" name="source" value={written.source} />
    <input type="hidden" name="target" value={written.target} />
    <Button tone="plain" small label={`${visit.say('vocabulary.mapping.remove')}: ${to}`}>
      {visit.say('vocabulary.mapping.remove')}
    </Button>
  </form>
)
