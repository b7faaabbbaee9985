import { NoAnswer } from './frame.tsx'
import type { FieldView } from './drawing.ts'
import { controlOf, soleControlOf, idOf, optionLabel } from './drawing.ts'
import { textsAt } from './reader.ts'

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

/** Several of them. */
export const choices: FieldView = {
  many: true,
  input: asked => (
    <div class="options">
      {(asked.field.options ?? []).map(option => (
        <label class="tick">
          <input
            type="checkbox"
            {...controlOf(asked)}
            id={`${idOf(asked.name)}-${option}`}
            value={option}
            checked={Array.isArray(asked.value) && asked.value.includes(option)}
          />
          <span>{optionLabel(asked.drawing.format, asked.name, option, asked.drawing.visit.locale)}</span>
        </label>
      ))}
    </div>
  ),
  read: (reader, name) => {
    const chosen = textsAt(reader, name)
    return chosen.length === 0 ? undefined : chosen
  },
  view: ({ value, name, reading }) => (
    <ul class="plain-list">
      {(value as readonly string[]).map(option => (
        <li>{optionLabel(reading.format, name, option, reading.visit.locale)}</li>
      ))}
    </ul>
  ),
}
