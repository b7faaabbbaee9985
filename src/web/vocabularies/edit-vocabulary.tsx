import { addVocabulary, changeVocabulary, listedIn, listTerm, orderTerms, vocabularyNamed, type VocabularyInput } from '#vocabularies'
import { Refused } from '#platform/errors.ts'
import { attempt, noProblem, type Problem } from '../account/attempt.tsx'
import { fieldOf, formPage } from '../account/form-page.tsx'
import { TextInput } from '../kit/field.tsx'
import { Text } from '../kit/text.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { forManagers, keyOf, managesAll, vocabularyTrail } from './managing.ts'
import { CommentField, Folded, TermChoice } from './term-fields.tsx'
import { LanguageTexts } from './language-texts.tsx'
import { chosenTerm, richIn, richShown, textsIn } from './term-form.ts'

const comment = (visit: Visit) => visit.form.get('comment') ?? ''

const typedIn = (form: URLSearchParams): Required<VocabularyInput> => ({
  title: textsIn(form, 'title'),
  description: textsIn(form, 'description'),
  guideline: richIn(form, 'guideline'),
})

const fields = (visit: Visit, shown: VocabularyInput, problem: Problem) => (
  <>
    <fieldset class="field">
      <legend class="field-label">{visit.say('vocabulary.title')}</legend>
      <LanguageTexts visit={visit} problem={problem} field="title" texts={shown.title ?? {}} />
    </fieldset>
    <Folded visit={visit} problem={problem} field="description" texts={shown.description ?? {}} rows={3} />
    <Folded visit={visit} problem={problem} field="guideline" texts={richShown(shown.guideline)} rows={5} hint="vocabulary.guideline.hint" />
  </>
)

const editing = forManagers('GET', '/vocabularies/:key/edit', keyOf, visit => editPage(visit, vocabularyNamed(keyOf(visit)), noProblem))

const edited = forManagers('POST', '/vocabularies/:key/edit', keyOf, visit => {
  const key = keyOf(visit)
  const typed = typedIn(visit.form)
  return attempt(
    visit,
    async () => {
      await changeVocabulary(visit.context, { key, ...typed, comment: comment(visit) })
      return { kind: 'redirect', to: visit.to(`/vocabularies/${key}`), flash: { key: 'vocabulary.changed' } }
    },
    problem => editPage(visit, typed, problem),
  )
})

function editPage(visit: Visit, shown: VocabularyInput, problem: Problem): Answer {
  const key = keyOf(visit)
  const body = (
    <>
      {fields(visit, shown, problem)}
      <CommentField visit={visit} />
    </>
  )
  return formPage(visit, { key: 'vocabulary.edit', path: `/vocabularies/${key}/edit`, problem, trail: vocabularyTrail(visit, key), fields: body })
}

const forAll = (method: Page['method'], path: string, answer: Page['answer']): Page => ({
  method,
  path,
  needs: 'signed-in',
  answer: visit => {
    if (!managesAll(visit)) throw new Refused('forbidden', 'vocabulary.add')
    return answer(visit)
  },
})

const adding = forAll('GET', '/vocabularies/new', visit => addPage(visit, {}, noProblem))

const added = forAll('POST', '/vocabularies', visit => {
  const key = visit.form.get('key')?.trim() ?? ''
  const typed = typedIn(visit.form)
  return attempt(
    visit,
    async () => {
      await addVocabulary(visit.context, { key, ...typed, comment: comment(visit) })
      return { kind: 'redirect', to: visit.to(`/vocabularies/${key}`), flash: { key: 'vocabulary.added' } }
    },
    problem => addPage(visit, typed, problem),
  )
})

const addPage = (visit: Visit, shown: VocabularyInput, problem: Problem): Answer =>
  formPage(visit, {
    key: 'vocabulary.new',
    path: '/vocabularies',
    problem,
    trail: [{ label: visit.say('vocabulary.all'), path: '/vocabularies' }],
    fields: (
      <>
        <TextInput
          {...fieldOf(visit, problem, 'key', 'vocabulary.key')}
          hint={visit.say('vocabulary.key.hint')}
          value={visit.form.get('key') ?? ''}
          maxLength={60}
          dir="ltr"
        />
        {fields(visit, shown, problem)}
        <CommentField visit={visit} />
      </>
    ),
  })

const ordering = forManagers('GET', '/vocabularies/:key/order', keyOf, visit => orderPage(visit, noProblem))

const ordered = forManagers('POST', '/vocabularies/:key/order', keyOf, visit => {
  const key = keyOf(visit)
  const terms = listedIn(key).map(({ identifier }) => identifier)
  const wanted = (identifier: string, place: number) => {
    const typed = Number(visit.form.get(`place/${identifier}`) ?? '')
    return Number.isFinite(typed) && typed > 0 ? typed : place + 1
  }
  // a term that was given a place stands before the one that had it
  const places = terms.map((identifier, place) => ({
    identifier,
    place: wanted(identifier, place),
    moved: wanted(identifier, place) !== place + 1,
    up: wanted(identifier, place) < place + 1,
  }))
  const order = places.toSorted((one, other) => one.place - other.place || rank(one) - rank(other)).map(({ identifier }) => identifier)
  return attempt(
    visit,
    async () => {
      const [listed] = chosenTerm(visit.form.get('listed') ?? '', key)
      if (listed) await listTerm(visit.context, { key, identifier: listed, comment: comment(visit) })
      if (order.join(' ') !== terms.join(' ')) await orderTerms(visit.context, { key, order, comment: comment(visit) })
      return { kind: 'redirect', to: visit.to(`/vocabularies/${key}`), flash: { key: 'vocabulary.changed' } }
    },
    problem => orderPage(visit, problem),
  )
})

const rank = ({ moved, up }: { readonly moved: boolean; readonly up: boolean }) => (!moved ? 1 : up ? 0 : 2)

function orderPage(visit: Visit, problem: Problem): Answer {
  const key = keyOf(visit)
  return formPage(visit, {
    key: 'vocabulary.order',
    path: `/vocabularies/${key}/order`,
    problem,
    trail: vocabularyTrail(visit, key),
    fields: (
      <>
        <ol class="term-order">
          {listedIn(key).map(({ identifier, label }, place) => (
            <li>
              <label>
                <input class="input" type="number" name={`place/${identifier}`} value={String(place + 1)} min={1} />
                <span>
                  <Text of={label} visit={visit} bare />
                </span>
              </label>
            </li>
          ))}
        </ol>
        <TermChoice
          visit={visit}
          problem={problem}
          name="listed"
          label="vocabulary.listed"
          hint="vocabulary.listed.hint"
          vocabulary={key}
          value={visit.form.get('listed') ?? ''}
        />
        <CommentField visit={visit} />
      </>
    ),
  })
}

export const pages: readonly Page[] = [adding, added, editing, edited, ordering, ordered]
