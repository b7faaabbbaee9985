import { inLocale } from '#platform/localized.ts'
import type { FieldView } from './drawing.ts'
import { controlOf } from './drawing.ts'
import { PerLanguage, textIn } from './frame.tsx'
import { inLanguage } from './localized-line.tsx'
import { OtherLanguage } from '../kit/text.tsx'
import { plainOf, richOf } from './rich.ts'
import { localizedAt } from './reader.ts'

/** Paragraphs, lists and links in each language, written as plain text without script. */
export const richText: FieldView = {
  many: true,
  input: asked => (
    <PerLanguage asked={asked}>
      {language => (
        <textarea class="input" rows={6} {...controlOf(asked, language)} {...inLanguage(language)} data-rich>
          {plainOf(textIn(asked, language))}
        </textarea>
      )}
    </PerLanguage>
  ),
  read: (reader, name) => {
    const texts = localizedAt(reader, name)
    return texts && Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, richOf(text)]))
  },
  view: ({ value, reading }) => {
    const found = inLocale(value as { readonly [language: string]: string }, reading.language)
    return (
      <div class="rich">
        {found.language === reading.language ? null : <OtherLanguage language={found.language} visit={reading.visit} />}
        <div {...inLanguage(found.language)} dangerouslySetInnerHTML={{ __html: found.text }} />
      </div>
    )
  },
}
