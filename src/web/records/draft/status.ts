import { sectionTitle, visibleFields, type Data, type Field, type Format, type Issue } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { issueText } from '../../fields/frame.tsx'
import { fieldId } from '../../kit/notice.tsx'
import type { Visit } from '../../page.ts'
import { isHint, languagesIn } from '../drawing.ts'
import { issuesByQuestion } from '../questions.ts'
import { completenessOf, type Completeness } from './languages.ts'

/** A section of the form: its questions that are asked, how many have an answer, and how many answers are wrong. */
export type SectionStanding = {
  readonly name: string
  readonly title: string
  readonly fields: readonly string[]
  readonly answered: number
  readonly wrong: number
  readonly missing: number
}

/** How a draft stands: its sections, what is wrong with answers, and how far it is written in each language. */
export type Standing = {
  readonly sections: readonly SectionStanding[]
  readonly hints: ReadonlyMap<string, readonly Issue[]>
  readonly languages: readonly Completeness[]
}

/** How a draft stands with these issues of its whole. */
export function standingOf(visit: Visit, format: Format, data: Data, issues: readonly Issue[]): Standing {
  const asked = askedFields(format, data, new Set(visibleFields(format, data)))
  const inSection = (fields: readonly string[], which: (issue: Issue) => boolean) =>
    issues.filter(issue => fields.includes(issue.path.split('/')[1] ?? '') && which(issue)).length
  const sections = format.sections.map(({ name, fields: all }) => {
    const fields = all.filter(field => asked.has(field))
    return {
      name,
      fields,
      title: inLocale(sectionTitle(format, name), visit.locale).text,
      answered: fields.filter(field => data[field] !== undefined).length,
      wrong: inSection(fields, issue => isHint(issue, data)),
      missing: inSection(fields, issue => !isHint(issue, data)),
    }
  })
  return {
    sections: sections.filter(({ fields }) => fields.length > 0),
    hints: issuesByQuestion(
      format,
      issues.filter(issue => isHint(issue, data)),
    ),
    languages: completenessOf(format, data, languagesIn(data, visit.locale)),
  }
}

/** The fields asked as the body stands: visible ones, without what the system sets and the record's own government; old ones only when they hold something. */
export const askedFields = (format: Format, data: Data, visible: ReadonlySet<string>): ReadonlyMap<string, Field> =>
  new Map(
    Object.entries(format.fields).filter(
      ([name, field]) =>
        visible.has(name) && !field.system && !(field.legacy && data[name] === undefined) && !(name === 'government' && format.kind !== 'reference'),
    ),
  )

/** The same for the script of the form, in words. */
export const statusWords = (visit: Visit, { sections, hints, languages }: Standing) => ({
  sections: sections.map(section => ({ name: section.name, ...sectionWords(visit, section) })),
  hints: Object.fromEntries(
    [...hints].map(([question, issues]) => [question, { id: fieldId(question), text: issues.map(issue => issueText(issue, visit)).join(' ') }]),
  ),
  languages: Object.fromEntries(languages.map(one => [one.language, languageWords(visit, one)])),
})

/** What stands beside a section's name: how many of its questions have an answer, and how many answers are wrong. */
export const sectionWords = ({ say }: Visit, { answered, fields, wrong }: SectionStanding) => ({
  progress: say('draft.answered', { answered, asked: fields.length }),
  wrong: wrong === 0 ? '' : say('records.section-issues', { count: wrong }),
})

/** How far the record is written in a language. */
export const languageWords = ({ say }: Visit, { written, of }: Completeness): string => say('draft.written', { written, of })
