import type { FieldView } from './drawing.ts'
import { idOf } from './drawing.ts'
import { languageName } from '../kit/badge.tsx'
import { inLanguage } from './localized-line.tsx'
import { LocalizedLine } from './localized-line.tsx'
import { textIn } from './frame.tsx'
import { localizedAt, rowsAt } from './reader.ts'
import { AddButton, RowButtons } from './rows.tsx'

/** A list of short texts, each in the languages of the record. */
export const localizedTexts: FieldView = {
  many: true,
  input: ({ name, value, drawing }) => {
    const rows = Array.isArray(value) && value.length > 0 ? (value as readonly unknown[]) : [{}]
    return (
      <div class="rows">
        {rows.map((row, index) => (
          <div class="row">
            {drawing.languages.map(language => (
              <div class="row-part">
                <label for={`${idOf(name)}-${index}-${language}`}>{languageName(language, drawing.visit.locale)}</label>
                <input
                  class="input"
                  type="text"
                  id={`${idOf(name)}-${index}-${language}`}
                  name={`${name}/${index}/${language}`}
                  {...inLanguage(language)}
                  value={textIn({ value: row }, language)}
                />
              </div>
            ))}
            <RowButtons visit={drawing.visit} name={`${name}/${index}`} first={index === 0} last={index === rows.length - 1} />
          </div>
        ))}
        <AddButton visit={drawing.visit} name={name} />
      </div>
    )
  },
  read: (reader, name) => {
    const rows = rowsAt(reader, name)
      .map(row => localizedAt(reader, row))
      .filter(row => row !== undefined)
    return rows.length === 0 ? undefined : rows
  },
  view: ({ value, reading }) => (
    <ul class="plain-list">
      {(value as readonly { readonly [language: string]: string }[]).map(text => (
        <li>
          <LocalizedLine text={text} language={reading.language} visit={reading.visit} />
        </li>
      ))}
    </ul>
  ),
}
