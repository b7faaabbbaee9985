import type { ComponentChildren, VNode } from 'preact'
import { ruleWordsOf, type Issue } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { isMessage } from '#platform/messages.ts'
import { languageName } from '../kit/badge.tsx'
import { Field, FieldGroup } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import { controlOf, helpAt, idOf, isRequired, labelAt, type Asked } from './drawing.ts'

/** A question: label, mark of what is required, help, what is wrong, and the control of its kind. */
export function Question(asked: Asked): VNode {
  const { name, field, drawing } = asked
  const view = drawing.views[field.type]
  const issues = drawing.issues.get(name) ?? []
  const Frame = view.many ? FieldGroup : Field
  return (
    <Frame
      name={name}
      visit={drawing.visit}
      label={labelAt(drawing.format, name, drawing.visit.locale)}
      hint={helpAt(drawing.format, name, drawing.visit.locale) || undefined}
      error={issues.length > 0 ? issues.map(issue => issueText(issue, drawing.visit)).join(' ') : undefined}
      required={isRequired(asked)}
    >
      {view.input(asked)}
    </Frame>
  )
}

/** An issue in words: what is wrong and what to do. */
export function issueText({ code, values }: Issue, visit: Visit): string {
  const own = isMessage(`issue.${code}`) ? undefined : ruleWordsOf(code)
  return own ? inLocale(own, visit.locale).text : visit.say(`issue.${code}`, values)
}

/** Controls that belong to one question, one in each language of the record. */
export function PerLanguage({ asked, children }: { readonly asked: Asked; readonly children: (language: string) => ComponentChildren }): VNode {
  return (
    <div class="per-language">
      {asked.drawing.languages.map(language => (
        <div class="per-language-row">
          <label class="per-language-name" for={`${idOf(asked.name)}-${language}`}>
            {languageName(language, asked.drawing.visit.locale)}
          </label>
          {children(language)}
        </div>
      ))}
    </div>
  )
}

/** Takes back an answer given with a round button, where the question may stay without one. */
export function NoAnswer({ asked }: { readonly asked: Asked }): VNode | null {
  if (isRequired(asked)) return null
  return (
    <label class="tick tick-none">
      <input type="radio" {...controlOf(asked)} id={`${idOf(asked.name)}-none`} value="" checked={asked.value === undefined} />
      <span>{asked.drawing.visit.say('fields.no-answer')}</span>
    </label>
  )
}
