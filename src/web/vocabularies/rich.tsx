import type { VNode } from 'preact'
import { directionOf, inLocale, type Localized } from '#platform/localized.ts'
import { OtherLanguage } from '../kit/text.tsx'
import type { Visit } from '../page.ts'

/** A guideline, which was cleaned when it was kept, for this reader. */
export function Rich({ of: text, visit }: { readonly of: Localized; readonly visit: Visit }): VNode {
  const found = inLocale(text, visit.locale)
  return (
    <div class="rich">
      {found.language !== visit.locale && <OtherLanguage language={found.language} visit={visit} />}
      <div lang={found.language} dir={directionOf(found.language)} dangerouslySetInnerHTML={{ __html: found.text }} />
    </div>
  )
}

/** Words of people in paragraphs, as they wrote them. */
export function Paragraphs({ of: text, visit }: { readonly of: Localized; readonly visit: Visit }): VNode {
  const found = inLocale(text, visit.locale)
  return (
    <>
      {found.text.split(/\n{2,}/).map(paragraph => (
        <p lang={found.language} dir={directionOf(found.language)}>
          {paragraph}
        </p>
      ))}
      {found.language !== visit.locale && <OtherLanguage language={found.language} visit={visit} />}
    </>
  )
}
