import type { VNode } from 'preact'
import { directionOf, inLocale, type Localized } from '#platform/localized.ts'
import { OtherLanguage } from '../kit/text.tsx'
import type { Visit } from '../page.ts'

/** A text of a record in the language it is read in, or in the one there is, which is then named. */
export function LocalizedLine({ text, language, visit }: { readonly text: Localized; readonly language: string; readonly visit: Visit }): VNode {
  const found = inLocale(text, language)
  return (
    <>
      <bdi {...inLanguage(found.language)}>{found.text}</bdi>
      {found.language === language || !found.text ? null : <OtherLanguage language={found.language} visit={visit} />}
    </>
  )
}

/** `lang` and `dir` of a text in a language. */
export const inLanguage = (language: string) => ({ lang: language, dir: directionOf(language) })
