import type { VNode } from 'preact'
import { directionOf, inLocale, type Localized } from '#platform/localized.ts'
import type { Visit } from '../page.ts'
import { languageName } from './badge.tsx'

/**
 * A text for this reader, in the best language there is. When that is another than the reader's, it says so: `lang` and `dir` for machines, a badge for people.
 * `bare` leaves the badge out where many texts stand together and the place says it once.
 */
export function Text({ of: text, visit, bare }: { readonly of: Localized; readonly visit: Visit; readonly bare?: boolean }): VNode {
  const found = inLocale(text, visit.locale)
  if (found.language === visit.locale) return <>{found.text}</>
  return (
    <>
      <bdi lang={found.language} dir={directionOf(found.language)}>
        {found.text}
      </bdi>
      {!bare && <OtherLanguage language={found.language} visit={visit} />}
    </>
  )
}

/** "in French": why this text is not in the reader's language. */
export const OtherLanguage = ({ language, visit }: { readonly language: string; readonly visit: Visit }): VNode => (
  <span class="badge badge-language">{visit.say('kit.in-language', { language: languageName(language, visit.locale) })}</span>
)
