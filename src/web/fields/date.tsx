import { Time } from '../kit/time.tsx'
import type { FieldView } from './drawing.ts'
import { soleControlOf } from './drawing.ts'
import { textAt } from './reader.ts'

/** A day; or, where the format allows it, a month or a year. */
export const date: FieldView = {
  input: asked => {
    const value = typeof asked.value === 'string' ? asked.value : ''
    if (!asked.field.partial) return <input class="input" type="date" {...soleControlOf(asked)} value={value} />
    return (
      <input
        class="input"
        type="text"
        dir="ltr"
        inputMode="numeric"
        maxLength={10}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        placeholder={asked.drawing.visit.say('fields.date-partial')}
        {...soleControlOf(asked)}
        value={value}
      />
    )
  },
  read: textAt,
  view: ({ value, reading }) => <Time at={String(value)} visit={reading.visit} />,
}
