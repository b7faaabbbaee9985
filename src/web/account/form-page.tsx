import type { ComponentChildren } from 'preact'
import { Button, Buttons, type Tone } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Step, Visit } from '../page.ts'
import { Problems, type Problem } from './attempt.tsx'

/** A page that is one form. Its words are `<key>.title`, `<key>.lead` and, for the button, `<key>.do`. */
export type FormPage = {
  readonly key: string
  /** Below the locale: where the form is posted. */
  readonly path: string
  readonly problem: Problem
  readonly fields?: ComponentChildren
  readonly hidden?: { readonly [name: string]: string }
  readonly values?: Readonly<Record<string, string | number>>
  readonly tone?: Tone
  readonly trail?: readonly Step[]
  readonly before?: ComponentChildren
  readonly after?: ComponentChildren
}

/** Draw it. */
export function formPage(visit: Visit, { key, path, problem, fields, hidden = {}, values, tone, trail, before, after }: FormPage): Answer {
  const title = visit.say(`${key}.title`, values)
  const body = (
    <>
      <PageHead title={title} lead={visit.say(`${key}.lead`, values)} />
      <div class="stack-l">
        {before}
        <Problems problem={problem} visit={visit} />
        <form method="post" action={visit.to(path)} class="form">
          <Token visit={visit} />
          {Object.entries(hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {fields}
          <Buttons>
            <Button {...(tone ? { tone } : {})}>{visit.say(`${key}.do`)}</Button>
          </Buttons>
        </form>
        {after}
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, ...(trail ? { trail } : {}) }
}

/** The step to the account's own page. */
export const accountTrail = (visit: Visit): readonly Step[] => [{ label: visit.say('account.title'), path: '/account' }]

/** What a field of such a form shares: name, label, error; required unless it says otherwise. */
export const fieldOf = (visit: Visit, problem: Problem, name: string, label: string) => ({
  visit,
  name,
  label: visit.say(label),
  error: problem.fields[name],
  required: true,
})
