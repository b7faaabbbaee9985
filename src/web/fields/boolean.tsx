import { NoAnswer } from './frame.tsx'
import type { FieldView } from './drawing.ts'
import { soleControlOf, idOf, optionLabel } from './drawing.ts'

const answers = [true, false] as const

/** Yes or no; nothing is chosen beforehand. */
export const boolean: FieldView = {
  many: true,
  input: asked => (
    <div class="options options-inline">
      {answers.map(answer => (
        <label class="tick">
          <input
            type="radio"
            {...soleControlOf(asked)}
            id={`${idOf(asked.name)}-${answer}`}
            value={String(answer)}
            checked={asked.value === answer}
          />
          <span>{asked.drawing.visit.say(answer ? 'fields.yes' : 'fields.no')}</span>
        </label>
      ))}
      <NoAnswer asked={asked} />
    </div>
  ),
  read: ({ form }, name) => ({ true: true, false: false })[form.get(name) ?? ''],
  view: ({ value, reading }) => <span>{reading.visit.say(value === true ? 'fields.yes' : 'fields.no')}</span>,
}

/** One of a few words the format names. */
export const choice: FieldView = {
  many: true,
  input: asked => (
    <div class="options options-inline">
      {(asked.field.options ?? []).map(option => (
        <label class="tick">
          <input
            type="radio"
            {...soleControlOf(asked)}
            id={`${idOf(asked.name)}-${option}`}
            value={option}
            checked={String(asked.value) === option}
          />
          <span>{optionLabel(asked.drawing.format, asked.name, option, asked.drawing.visit.locale)}</span>
        </label>
      ))}
      <NoAnswer asked={asked} />
    </div>
  ),
  read: ({ form }, name) => form.get(name) || undefined,
  view: ({ value, name, reading }) => <span>{optionLabel(reading.format, name, String(value), reading.visit.locale)}</span>,
}
