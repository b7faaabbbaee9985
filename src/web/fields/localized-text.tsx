import type { FieldView } from './drawing.ts'
import { controlOf, type Asked, type Shown } from './drawing.ts'
import { PerLanguage, textIn } from './frame.tsx'
import { inLanguage } from './localized-line.tsx'
import { localizedAt } from './reader.ts'
import { LocalizedLine } from './localized-line.tsx'

/** A line or a paragraph in each language of the record. */
export const localizedText: FieldView = {
  many: true,
  input: asked => (
    <PerLanguage asked={asked}>
      {language =>
        long(asked) ? (
          <textarea class="input" rows={4} {...control(asked, language)}>
            {textIn(asked, language)}
          </textarea>
        ) : (
          <input class="input" type="text" {...control(asked, language)} value={textIn(asked, language)} />
        )
      }
    </PerLanguage>
  ),
  read: (reader, name) => localizedAt(reader, name),
  view: shown => <LocalizedLine text={localizedOf(shown)} language={shown.reading.language} visit={shown.reading.visit} />,
}

const localizedOf = ({ value }: Shown) => value as { readonly [language: string]: string }

const control = (asked: Asked, language: string) => ({
  ...controlOf(asked, language),
  ...inLanguage(language),
  ...(asked.field.maxLength === undefined ? {} : { maxLength: asked.field.maxLength }),
})

/** Summaries and other texts with a limit of words are written in a box, titles on a line. */
const long = ({ field, name }: Asked): boolean =>
  field.maxWords !== undefined || (field.maxLength ?? 0) > 200 || /summary|description|info$/i.test(name)
