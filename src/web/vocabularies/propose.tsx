import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { propose, proposalKinds, termNamed, vocabularyNamed, type Wish } from '#vocabularies'
import { attempt, noProblem, type Problem } from '../account/attempt.tsx'
import { formPage } from '../account/form-page.tsx'
import { languageName } from '../kit/badge.tsx'
import { Choices, TextArea, TextInput } from '../kit/field.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { keyOf, termOf, termTrail, vocabularyTrail } from './managing.ts'
import { TermChoice } from './term-fields.tsx'
import { chosenTerm } from './term-form.ts'

type Draw = (visit: Visit, problem: Problem) => Answer

const page = (path: string, draw: Draw, wish: (visit: Visit) => Wish): readonly Page[] => [
  { method: 'GET', path, needs: 'signed-in', answer: visit => draw(visit, noProblem) },
  {
    method: 'POST',
    path,
    needs: 'signed-in',
    answer: visit =>
      attempt(
        visit,
        async () => {
          const { id } = await propose(visit.context, wish(visit))
          return { kind: 'redirect', to: visit.to(`/proposals/${id}`), flash: { key: 'vocabulary.proposal.sent' } }
        },
        problem => draw(visit, problem),
      ),
  },
]

const typed = (visit: Visit, name: string) => visit.form.get(name) ?? ''

const newTerm: Draw = (visit, problem) => {
  const key = keyOf(visit)
  return formPage(visit, {
    key: 'vocabulary.proposal.new',
    path: `/vocabularies/${key}/proposal`,
    problem,
    values: { vocabulary: inLocale(vocabularyNamed(key).title, visit.locale).text },
    trail: vocabularyTrail(visit, key),
    fields: (
      <>
        <WordFields visit={visit} problem={problem} />
        <TermChoice
          visit={visit}
          problem={problem}
          name="broader"
          label="vocabulary.proposal.broader"
          vocabulary={key}
          value={typed(visit, 'broader')}
        />
        <ReasonField visit={visit} problem={problem} />
      </>
    ),
  })
}

const aboutTerm: Draw = (visit, problem) => {
  const term = termOf(visit)
  return formPage(visit, {
    key: 'vocabulary.proposal.about',
    path: `/terms/${encodeURIComponent(term.identifier)}/proposal`,
    problem,
    values: { name: inLocale(term.label, visit.locale).text },
    trail: termTrail(visit, term),
    fields: (
      <>
        <Choices
          visit={visit}
          name="kind"
          label={visit.say('vocabulary.proposal.kind')}
          required
          values={[typed(visit, 'kind') || 'change']}
          choices={proposalKinds.filter(kind => kind !== 'new').map(kind => ({ value: kind, label: visit.say(`vocabulary.proposal.kind.${kind}`) }))}
        />
        <WordFields visit={visit} problem={problem} />
        <TermChoice
          visit={visit}
          problem={problem}
          name="target"
          label="vocabulary.proposal.target"
          hint="vocabulary.proposal.target.hint"
          vocabulary={term.home}
          value={typed(visit, 'target')}
          self={term.identifier}
        />
        <ReasonField visit={visit} problem={problem} />
      </>
    ),
  })
}

/** A name and a definition in the proposer's language. */
const WordFields = ({ visit, problem }: { readonly visit: Visit; readonly problem: Problem }): VNode => {
  const language = languageName(visit.locale, visit.locale)
  return (
    <>
      <TextInput
        visit={visit}
        name="label"
        label={visit.say('vocabulary.proposal.label', { language })}
        value={typed(visit, 'label')}
        error={problem.fields['label']}
        maxLength={500}
        dir="auto"
      />
      <TextArea
        visit={visit}
        name="definition"
        label={visit.say('vocabulary.proposal.definition', { language })}
        value={typed(visit, 'definition')}
        error={problem.fields['definition']}
        rows={3}
        maxLength={5000}
        dir="auto"
      />
    </>
  )
}

const ReasonField = ({ visit, problem }: { readonly visit: Visit; readonly problem: Problem }): VNode => (
  <TextArea
    visit={visit}
    name="reason"
    label={visit.say('vocabulary.proposal.reason')}
    hint={visit.say('vocabulary.proposal.reason.hint')}
    value={typed(visit, 'reason')}
    error={problem.fields['reason']}
    rows={4}
    maxLength={2000}
    required
    dir="auto"
  />
)

function wordsIn(visit: Visit) {
  const [label, definition] = [typed(visit, 'label').trim(), typed(visit, 'definition').trim()]
  return { ...(label ? { label: { [visit.locale]: label } } : {}), ...(definition ? { definition: { [visit.locale]: definition } } : {}) }
}

/** A form names a term in words; whatever names nothing is refused by the proposal itself. */
const termIn = (visit: Visit, name: string, vocabulary: string) => chosenTerm(typed(visit, name), vocabulary)[0]

export const pages: readonly Page[] = [
  ...page('/vocabularies/:key/proposal', newTerm, visit => {
    const broader = termIn(visit, 'broader', keyOf(visit))
    return { kind: 'new', vocabulary: keyOf(visit), body: { ...wordsIn(visit), ...(broader ? { broader } : {}) }, reason: typed(visit, 'reason') }
  }),
  ...page('/terms/:identifier/proposal', aboutTerm, visit => {
    const term = termOf(visit)
    const merge = typed(visit, 'kind') === 'merge'
    const target = termIn(visit, 'target', term.home)
    const known = target && (termNamed(target)?.identifier ?? target)
    return {
      kind: typed(visit, 'kind'),
      term: term.identifier,
      body: merge ? (known ? { target: known } : {}) : wordsIn(visit),
      reason: typed(visit, 'reason'),
    }
  }),
]
