import { counted } from '../kit/time.tsx'
import type { FieldView } from './drawing.ts'
import { soleControlOf, type Asked } from './drawing.ts'
import { isYear } from './figures.tsx'
import { textAt } from './reader.ts'

const bounds = ({ field }: Asked) => ({
  ...(field.min === undefined ? {} : { min: field.min }),
  ...(field.max === undefined ? {} : { max: field.max }),
  step: field.integer ? 1 : ('any' as const),
})

/** A figure. What is no number stays as it was typed, for its author to mend. */
export const number: FieldView = {
  input: asked => (
    <input
      class="input"
      type="number"
      dir="ltr"
      inputMode="decimal"
      {...soleControlOf(asked)}
      {...bounds(asked)}
      value={asked.value === undefined ? '' : String(asked.value)}
    />
  ),
  read: (reader, name) => {
    const typed = textAt(reader, name)
    return typed === undefined ? undefined : Number.isFinite(Number(typed)) ? Number(typed) : typed
  },
  view: ({ value, field, reading }) => <span>{isYear(field) ? String(value) : counted(Number(value), reading.visit.locale)}</span>,
}
