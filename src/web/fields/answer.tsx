import type { VNode } from 'preact'
import { matches } from '#platform/filter.ts'
import type { Field } from '#formats'
import { controlOf, idOf, labelAt, optionLabel, type Asked, type Reader, type Shown } from './drawing.ts'
import { issueText, Question } from './frame.tsx'
import { present, rowsAt } from './reader.ts'

type Parts = { readonly [part: string]: unknown }

const partsIn = (value: unknown): Parts => (typeof value === 'object' && value !== null ? (value as Parts) : {})
const others = (field: Field) => Object.entries(field.fields ?? {}).filter(([part]) => part !== 'value')

/** One question: its answer under the question's own label, and below it what is asked beside the answer. */
export function Answer({ asked }: { readonly asked: Asked }): VNode {
  const { name, field, drawing } = asked
  const held = partsIn(asked.value)
  const value = field.fields?.['value']
  return (
    <div class="answer">
      {value ? (
        <>
          <Wrong asked={asked} name={`${name}/value`} />
          {drawing.views[value.type].many ? null : (
            <label class="visually-hidden" for={idOf(`${name}/value`)}>
              {labelAt(drawing.format, name, drawing.visit.locale)}
            </label>
          )}
          {drawing.views[value.type].input({ name: `${name}/value`, field: value, value: held['value'], drawing })}
        </>
      ) : null}
      {others(field)
        .filter(([part, { visible }]) => visible === undefined || drawing.visible.has(`${name}/${part}`.slice(1)))
        .map(([part, beside]) => (
          <Question name={`${name}/${part}`} field={beside} value={held[part]} drawing={drawing} />
        ))}
    </div>
  )
}

/** A question with several answers: each may be ticked, and asks below itself what it asks. */
export function Answers({ asked }: { readonly asked: Asked }): VNode {
  const { name, field, drawing } = asked
  const rows = (Array.isArray(asked.value) ? asked.value : []).map(partsIn)
  return (
    <div class="answer options">
      {(field.fields?.['value']?.options ?? []).map((option, index) => {
        const row = `${name}/${index}`
        const held = rows.find(one => one['value'] === option)
        const control = controlOf({ ...asked, name: `${row}/value` })
        return (
          <div class="answer-row">
            <label class="tick">
              <input type="checkbox" {...control} id={`${idOf(name)}-${index}`} value={option} checked={held !== undefined} />
              <span>{optionLabel(drawing.format, `${name}/value`, option, drawing.visit.locale)}</span>
            </label>
            {held === undefined
              ? null
              : others(field)
                  .filter(([, { visible }]) => visible === undefined || matches(visible, { value: option }))
                  .map(([part, beside]) => <Question name={`${row}/${part}`} field={beside} value={held[part]} drawing={drawing} />)}
          </div>
        )
      })}
    </div>
  )
}

/** What a form says of a question with several answers: those that are ticked. */
export function answersRead(reader: Reader, name: string, read: (row: string) => Parts | undefined): readonly Parts[] | undefined {
  const rows = rowsAt(reader, name).flatMap(row => (reader.form.get(`${row}/value`) ? [read(row)] : []))
  const chosen = rows.filter(row => row !== undefined)
  return chosen.length === 0 ? undefined : chosen
}

/** An answer as readers see it: the answer, and below it what was said beside it. */
export function AnswerShown({ shown, name, value }: { readonly shown: Shown; readonly name: string; readonly value: unknown }): VNode {
  const held = present(partsIn(value)) ?? {}
  const { views } = shown.reading
  return (
    <div class="answer-shown">
      {Object.entries(shown.field.fields ?? {})
        .filter(([part]) => held[part] !== undefined)
        .map(([part, field]) => (
          <div class={part === 'value' ? 'answer-value' : 'answer-beside'}>
            {views[field.type].view({ ...shown, name: `${name}/${part}`, field, value: held[part] })}
          </div>
        ))}
    </div>
  )
}

/** What is wrong with the answer itself, whose label is the question's. */
function Wrong({ asked: { drawing }, name }: { readonly asked: Asked; readonly name: string }): VNode | null {
  const issues = drawing.issues.get(name) ?? []
  if (issues.length === 0) return null
  return (
    <p class="field-error" id={`${idOf(name)}-error`}>
      {issues.map(issue => issueText(issue, drawing.visit)).join(' ')}
    </p>
  )
}
