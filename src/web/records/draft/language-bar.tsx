import type { VNode } from 'preact'
import { ownName } from '../../kit/badge.tsx'
import { inLanguage } from '../../fields/localized-line.tsx'
import type { Visit } from '../../page.ts'
import { originalOf, type Completeness } from './languages.ts'
import { languageWords } from './status.ts'

/** The languages of a record: how far each is written, and ways to fill it. Script makes tabs of them, and shows the original beside. */
export function LanguageBar({ visit, languages }: { readonly visit: Visit; readonly languages: readonly Completeness[] }): VNode | null {
  const { say } = visit
  const original = originalOf(languages, visit.locale)
  if (original === undefined || languages.length < 2) return null
  const lacking = languages.filter(({ written, of }) => written < of)
  return (
    <div class="language-bar" role="group" aria-label={say('records.languages')} data-languages data-original={original}>
      <ul class="language-tabs">
        <li hidden>
          <button type="button" class="language-tab" data-show="" aria-pressed="true">
            {say('draft.all-languages')}
          </button>
        </li>
        {languages.map(one => (
          <li data-lang={one.language}>
            <span class="language-tab" data-tab {...inLanguage(one.language)}>
              {ownName(one.language)}
            </span>
            <small data-written>{languageWords(visit, one)}</small>
          </li>
        ))}
      </ul>
      <label class="tick" hidden data-beside>
        <input type="checkbox" />
        <span>{say('draft.beside')}</span>
      </label>
      {lacking.length === 0 ? null : (
        <details class="language-copy">
          <summary>{say('draft.copy-texts')}</summary>
          <p class="quiet">{say('draft.copy-texts-help')}</p>
          <div class="buttons">
            {lacking.map(({ language, written, of }) => (
              <button class="button button-quiet button-small" name="_op" value={`copy-texts:${language}`} formNoValidate>
                {say('draft.copy-texts-into', { language: ownName(language), count: of - written })}
              </button>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

/** Taking a language away takes its texts away, so it is asked first. */
export function LanguageLeaving({ visit, language, texts }: { readonly visit: Visit; readonly language: string; readonly texts: number }): VNode {
  const { say } = visit
  const values = { language: ownName(language), count: texts }
  return (
    <div class="notice notice-warning" role="alert" data-leaving>
      <div class="notice-words">
        <p class="notice-title">{say('draft.remove-language', values)}</p>
        <div class="buttons">
          <button class="button button-danger button-small" name="_op" value={`remove-language:${language}`} formNoValidate>
            {say('draft.remove-language-do', values)}
          </button>
          <button class="button button-quiet button-small" name="_op" value="refresh" formNoValidate>
            {say('draft.keep-language', values)}
          </button>
        </div>
      </div>
    </div>
  )
}
