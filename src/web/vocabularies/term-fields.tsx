import type { VNode } from 'preact'
import { listedIn, termNamed, type TermInput } from '#vocabularies'
import type { Problem } from '../account/attempt.tsx'
import { Field, FieldGroup, TextArea, TextInput, controlProps } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import { LanguageTexts } from './language-texts.tsx'
import { offered, richShown, synonymsShown } from './term-form.ts'

type Props = { readonly visit: Visit; readonly problem: Problem; readonly vocabulary: string; readonly term: TermInput; readonly self?: string }

/** Everything that is said of a term. Names and place stand open, the rest is unfolded when needed. */
export const TermFields = ({ visit, problem, vocabulary, term, self }: Props): VNode => (
  <>
    <fieldset class="field">
      <legend class="field-label">{visit.say('vocabulary.names')}</legend>
      <LanguageTexts visit={visit} problem={problem} field="label" texts={term.label ?? {}} />
    </fieldset>
    <BroaderField visit={visit} problem={problem} vocabulary={vocabulary} chosen={term.broader ?? []} {...(self ? { self } : {})} />
    <TextInput
      visit={visit}
      name="notation"
      label={visit.say('vocabulary.notation')}
      hint={visit.say('vocabulary.notation.hint')}
      value={term.notation ?? ''}
      error={problem.fields['notation']}
      maxLength={60}
      dir="auto"
    />
    <Folded visit={visit} problem={problem} field="synonyms" texts={synonymsShown(term.synonyms)} rows={3} hint="vocabulary.synonyms.hint" />
    <Folded visit={visit} problem={problem} field="definition" texts={term.definition ?? {}} rows={4} />
    <Folded visit={visit} problem={problem} field="scopeNote" texts={term.scopeNote ?? {}} rows={3} hint="vocabulary.scopeNote.hint" />
    <Folded visit={visit} problem={problem} field="guideline" texts={richShown(term.guideline)} rows={4} hint="vocabulary.guideline.hint" />
    <Folded visit={visit} problem={problem} field="note" texts={term.note ?? {}} rows={3} />
    <details class="panel term-part" open={problem.fields['aliases'] !== undefined}>
      <summary>{visit.say('vocabulary.aliases')}</summary>
      <TextArea
        visit={visit}
        name="aliases"
        label={visit.say('vocabulary.aliases')}
        hint={visit.say('vocabulary.aliases.hint')}
        value={(term.aliases ?? []).join('\n')}
        error={problem.fields['aliases']}
        rows={3}
        dir="ltr"
      />
    </details>
  </>
)

/** A part in all languages, folded until it holds something or is wrong. */
export const Folded = ({
  visit,
  problem,
  field,
  texts,
  rows,
  hint,
}: {
  readonly visit: Visit
  readonly problem: Problem
  readonly field: string
  readonly texts: Readonly<Record<string, string | undefined>>
  readonly rows: number
  readonly hint?: string
}): VNode => (
  <details class="panel term-part" open={Object.keys(problem.fields).some(name => name.startsWith(`${field}/`) || name.startsWith(`${field}+`))}>
    <summary>
      {visit.say(`vocabulary.part.${field}`)}{' '}
      {Object.values(texts).some(Boolean) && <span class="term-count">{Object.values(texts).filter(Boolean).length}</span>}
    </summary>
    {hint && <p class="field-hint">{visit.say(hint)}</p>}
    <LanguageTexts visit={visit} problem={problem} field={field} texts={texts} rows={rows} />
  </details>
)

const spareLines = 2

/** The broader terms, chosen from the vocabulary's own or named by identifier. */
function BroaderField({
  visit,
  problem,
  vocabulary,
  chosen,
  self,
}: Pick<Props, 'visit' | 'problem' | 'vocabulary' | 'self'> & { readonly chosen: readonly string[] }): VNode {
  const shown = chosen.map(identifier => {
    const term = termNamed(identifier)
    return term ? offered(term, visit.locale) : identifier
  })
  return (
    <FieldGroup
      visit={visit}
      name="broader"
      label={visit.say('vocabulary.broader')}
      hint={visit.say('vocabulary.broader.hint')}
      error={problem.fields['broader']}
    >
      {[...shown, ...Array.from({ length: spareLines }, () => '')].map((value, place) => (
        <input
          class="input term-choice"
          name="broader"
          list="terms-offered"
          value={value}
          dir="auto"
          aria-label={`${visit.say('vocabulary.broader')} ${place + 1}`}
        />
      ))}
      <TermsOffered visit={visit} vocabulary={vocabulary} {...(self ? { self } : {})} />
    </FieldGroup>
  )
}

/** The terms of a vocabulary, for fields that take one. */
export const TermsOffered = ({ visit, vocabulary, self }: { readonly visit: Visit; readonly vocabulary: string; readonly self?: string }): VNode => (
  <datalist id="terms-offered">
    {listedIn(vocabulary)
      .filter(({ identifier, retired }) => identifier !== self && !retired)
      .map(term => (
        <option>{offered(term, visit.locale)}</option>
      ))}
  </datalist>
)

/** A field that takes one term of a vocabulary, or any other by its identifier. */
export const TermChoice = ({
  visit,
  problem,
  name,
  label,
  hint,
  vocabulary,
  value,
  self,
}: {
  readonly visit: Visit
  readonly problem: Problem
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly vocabulary: string
  readonly value: string
  readonly self?: string
}): VNode => (
  <Field visit={visit} name={name} label={visit.say(label)} {...(hint ? { hint: visit.say(hint) } : {})} error={problem.fields[name]}>
    <input class="input" {...controlProps({ name, hint, error: problem.fields[name] })} list="terms-offered" value={value} dir="auto" />
    <TermsOffered visit={visit} vocabulary={vocabulary} {...(self ? { self } : {})} />
  </Field>
)

/** Why something is changed, for the history. */
export const CommentField = ({ visit }: { readonly visit: Visit }): VNode => (
  <TextInput
    visit={visit}
    name="comment"
    label={visit.say('vocabulary.comment')}
    hint={visit.say('vocabulary.comment.hint')}
    value={visit.form.get('comment') ?? ''}
    maxLength={500}
    dir="auto"
  />
)
