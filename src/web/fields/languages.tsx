import { locales } from '#platform/localized.ts'
import type { FieldView } from './drawing.ts'
import { controlOf, idOf } from './drawing.ts'
import { languageName } from '../kit/badge.tsx'
import { inLanguage } from './localized-line.tsx'
import { textsAt } from './reader.ts'

/** The languages a record is written in: the six, and any other by its code. */
export const languages: FieldView = {
  many: true,
  input: asked => {
    const chosen = Array.isArray(asked.value) ? (asked.value as readonly unknown[]) : []
    const others = chosen.filter((code): code is string => typeof code === 'string' && !(locales as readonly string[]).includes(code))
    return (
      <div class="options options-inline">
        {[...locales, ...others].map(code => (
          <label class="tick">
            <input
              type="checkbox"
              {...controlOf(asked)}
              id={`${idOf(asked.name)}-${code}`}
              value={code}
              checked={chosen.includes(code)}
              data-decides=""
            />
            <span {...inLanguage(code)}>{languageName(code, code)}</span>
          </label>
        ))}
        <label class="tick option-more">
          <span>{asked.drawing.visit.say('fields.another-language')}</span>
          <input
            class="input"
            type="text"
            name={asked.name}
            size={6}
            maxLength={12}
            pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
            dir="ltr"
            placeholder="sw"
          />
        </label>
      </div>
    )
  },
  read: (reader, name) => {
    const codes = [...new Set(textsAt(reader, name).map(code => code.trim()))]
    return codes.length === 0 ? undefined : codes
  },
  view: ({ value, reading }) => (
    <ul class="term-list">
      {(value as readonly string[]).map(code => (
        <li>{languageName(code, reading.visit.locale)}</li>
      ))}
    </ul>
  ),
}
