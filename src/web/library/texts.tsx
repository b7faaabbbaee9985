import type { VNode } from 'preact'
import type { Section } from '#collections'
import { inLocale, locales, type Localized } from '#platform/localized.ts'
import type { Problem } from '../account/attempt.tsx'
import { languageName } from '../kit/badge.tsx'
import { TextArea, TextInput } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

type Props = {
  readonly visit: Visit
  readonly problem: Problem
  readonly field: string
  readonly label: string
  readonly texts: Localized
  /** Lines of each box; one line of text without. */
  readonly rows?: number
}

/** A text in the six languages, the reader's first. */
export function SixTexts({ visit, problem, field, label, texts, rows }: Props): VNode {
  return (
    <fieldset class="field" id={`f-${field.replaceAll('/', '-')}`} tabIndex={-1}>
      <legend class="field-label">{label}</legend>
      {problem.fields[field] && <p class="field-error">{problem.fields[field]}</p>}
      <div class="library-texts">
        {[visit.locale, ...locales.filter(locale => locale !== visit.locale)].map(locale => {
          const name = `${field}/${locale}`
          const common = {
            visit,
            name,
            label: languageName(locale, visit.locale),
            value: texts[locale] ?? '',
            error: problem.fields[name],
            lang: locale,
            dir: 'auto' as const,
          }
          return rows === undefined ? <TextInput {...common} maxLength={200} /> : <TextArea {...common} rows={rows} maxLength={5000} />
        })}
      </div>
    </fieldset>
  )
}

/** The sections of a collection, and an empty one to add. One whose words are all taken away is gone; its records stay. */
export const SectionFields = ({
  visit,
  sections,
  problem,
}: {
  readonly visit: Visit
  readonly sections: readonly Section[]
  readonly problem: Problem
}): VNode => (
  <fieldset class="field">
    <legend class="field-label">{visit.say('library.sections')}</legend>
    <p class="field-hint">{visit.say('library.sections.hint')}</p>
    {[...sections, { key: '', title: {}, description: {} }].map((section, place) => (
      <SectionBox visit={visit} section={section} place={place} problem={problem} />
    ))}
  </fieldset>
)

function SectionBox({
  visit,
  section,
  place,
  problem,
}: {
  readonly visit: Visit
  readonly section: Section
  readonly place: number
  readonly problem: Problem
}): VNode {
  const field = `sections/${place}`
  const wrong = Object.keys(problem.fields).some(name => name.startsWith(`${field}/`))
  return (
    <details class="library-section" open={wrong}>
      <summary>{inLocale(section.title, visit.locale).text || visit.say('library.sections.new')}</summary>
      <input type="hidden" name={`${field}/key`} value={section.key} />
      <SixTexts visit={visit} field={`${field}/title`} label={visit.say('library.field.title')} texts={section.title} problem={problem} />
      <SixTexts
        visit={visit}
        field={`${field}/description`}
        label={visit.say('library.field.description')}
        texts={section.description}
        problem={problem}
        rows={2}
      />
    </details>
  )
}
