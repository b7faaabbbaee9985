import { addTerm, changeTerm, offerTerm, retireTerm, versionOf, type Term, type TermInput } from '#vocabularies'
import { attempt, noProblem, type Problem } from '../account/attempt.tsx'
import { formPage } from '../account/form-page.tsx'
import { TextInput } from '../kit/field.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { forManagers, keyOf, termOf, termTrail, vocabularyTrail } from './managing.ts'
import { CommentField, TermChoice, TermFields } from './term-fields.tsx'
import { chosenTerm, termIn } from './term-form.ts'
import { termPath } from './term-link.tsx'

const home = (visit: Visit) => termOf(visit).home
const comment = (visit: Visit) => visit.form.get('comment') ?? ''

const editing = forManagers('GET', '/terms/:identifier/edit', home, visit => {
  const term = termOf(visit)
  return editPage(visit, term, term, versionOf(term), noProblem)
})

const edited = forManagers('POST', '/terms/:identifier/edit', home, visit => {
  const term = termOf(visit)
  const typed = termIn(visit.form, term.home)
  const version = Number(visit.form.get('version'))
  return attempt(
    visit,
    async () => {
      await changeTerm(visit.context, {
        identifier: term.identifier,
        ...typed,
        ...(Number.isInteger(version) ? { version } : {}),
        comment: comment(visit),
      })
      return { kind: 'redirect', to: visit.to(termPath(term.identifier)), flash: { key: 'vocabulary.term.changed' } }
    },
    problem => editPage(visit, term, typed, version, problem),
  )
})

function editPage(visit: Visit, term: Term, shown: TermInput, version: number, problem: Problem): Answer {
  return formPage(visit, {
    key: 'vocabulary.term.edit',
    path: `${termPath(term.identifier)}/edit`,
    problem,
    hidden: { version: String(version) },
    trail: termTrail(visit, term),
    fields: (
      <>
        <TermFields visit={visit} problem={problem} vocabulary={term.home} term={shown} self={term.identifier} />
        <CommentField visit={visit} />
      </>
    ),
  })
}

const adding = forManagers('GET', '/vocabularies/:key/terms/new', keyOf, visit => addPage(visit, {}, noProblem))

const added = forManagers('POST', '/vocabularies/:key/terms', keyOf, visit => {
  const vocabulary = keyOf(visit)
  const typed = termIn(visit.form, vocabulary)
  return attempt(
    visit,
    async () => {
      const term = await addTerm(visit.context, { vocabulary, identifier: visit.form.get('identifier') ?? '', ...typed, comment: comment(visit) })
      return { kind: 'redirect', to: visit.to(termPath(term.identifier)), flash: { key: 'vocabulary.term.added' } }
    },
    problem => addPage(visit, typed, problem),
  )
})

function addPage(visit: Visit, shown: TermInput, problem: Problem): Answer {
  const vocabulary = keyOf(visit)
  return formPage(visit, {
    key: 'vocabulary.term.new',
    path: `/vocabularies/${vocabulary}/terms`,
    problem,
    trail: vocabularyTrail(visit, vocabulary),
    fields: (
      <>
        <TermFields visit={visit} problem={problem} vocabulary={vocabulary} term={shown} />
        <TextInput
          visit={visit}
          name="identifier"
          label={visit.say('vocabulary.identifier')}
          hint={visit.say('vocabulary.identifier.hint')}
          value={visit.form.get('identifier') ?? ''}
          error={problem.fields['identifier']}
          maxLength={128}
          dir="ltr"
        />
        <CommentField visit={visit} />
      </>
    ),
  })
}

const retiring = forManagers('GET', '/terms/:identifier/retirement', home, visit => retirePage(visit, noProblem))

const retired = forManagers('POST', '/terms/:identifier/retirement', home, visit =>
  attempt(
    visit,
    async () => {
      const { identifier, home: vocabulary } = termOf(visit)
      const [replacedBy] = chosenTerm(visit.form.get('replacedBy') ?? '', vocabulary)
      await retireTerm(visit.context, { identifier, ...(replacedBy ? { replacedBy } : {}), comment: comment(visit) })
      return { kind: 'redirect', to: visit.to(termPath(identifier)), flash: { key: 'vocabulary.retire.done' } }
    },
    problem => retirePage(visit, problem),
  ),
)

function retirePage(visit: Visit, problem: Problem): Answer {
  const term = termOf(visit)
  return formPage(visit, {
    key: 'vocabulary.retire',
    path: `${termPath(term.identifier)}/retirement`,
    problem,
    trail: termTrail(visit, term),
    fields: (
      <>
        <TermChoice
          visit={visit}
          problem={problem}
          name="replacedBy"
          label="vocabulary.retire.replacement"
          hint="vocabulary.retire.replacement.hint"
          vocabulary={term.home}
          value={visit.form.get('replacedBy') ?? ''}
          self={term.identifier}
        />
        <CommentField visit={visit} />
      </>
    ),
  })
}

const offering = forManagers('POST', '/terms/:identifier/offer', home, async visit => {
  const { identifier } = termOf(visit)
  await offerTerm(visit.context, { identifier })
  return { kind: 'redirect', to: visit.to(termPath(identifier)), flash: { key: 'vocabulary.offer.done' } }
})

export const pages: readonly Page[] = [editing, edited, adding, added, retiring, retired, offering]
