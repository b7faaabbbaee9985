import type { VNode } from 'preact'
import { locales, type Localized } from '#platform/localized.ts'
import type { Problem } from '../account/attempt.tsx'
import { languageName } from '../kit/badge.tsx'
import { TextArea, TextInput } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

type Props = {
  readonly visit: Visit
  readonly problem: Problem
  /** Name of the field: `label`; each language is `label/fr`. */
  readonly field: string
  readonly texts: Localized
  /** Lines of each box; one line of text without. */
  readonly rows?: number
}

/** A text in the six languages, in those it has besides, and in one more that can be named. */
export function LanguageTexts({ visit, problem, field, texts, rows }: Props): VNode {
  const languages = [...new Set([...locales, ...Object.keys(texts)])]
  const box = (name: string, language: string, value: string) => {
    const common = {
      visit,
      name,
      label: language === '' ? visit.say('vocabulary.language.text') : languageName(language, visit.locale),
      value,
      error: problem.fields[name],
      dir: 'auto' as const,
    }
    const spoken = language === '' ? {} : { lang: language }
    return rows === undefined ? <TextInput {...common} {...spoken} maxLength={1000} /> : <TextArea {...common} {...spoken} rows={rows} />
  }
  return (
    <div class="language-texts">
      {languages.map(language => box(`${field}/${language}`, language, texts[language] ?? ''))}
      <details class="language-more">
        <summary>{visit.say('vocabulary.language.more')}</summary>
        <TextInput
          visit={visit}
          name={`${field}+language`}
          label={visit.say('vocabulary.language.code')}
          hint={visit.say('vocabulary.language.hint')}
          value={visit.form.get(`${field}+language`) ?? ''}
          error={problem.fields[`${field}+language`]}
          maxLength={35}
          dir="ltr"
        />
        {box(`${field}+text`, '', visit.form.get(`${field}+text`) ?? '')}
      </details>
    </div>
  )
}
