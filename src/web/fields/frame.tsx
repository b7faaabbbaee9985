import type { ComponentChildren, VNode } from 'preact'
import { ruleWordsOf, type Issue } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { isMessage } from '#platform/messages.ts'
import { languageName } from '../kit/badge.tsx'
import { Field, FieldGroup } from '../kit/field.tsx'
import { Icon } from '../kit/icon.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { Conflicts, TakenOver } from './decisions.tsx'
import { controlOf, exampleAt, helpAt, idOf, isRequired, labelAt, type Asked } from './drawing.ts'

/** A question: label, mark of what is required, help, an example, what is wrong, and the control of its kind. */
export function Question(asked: Asked): VNode {
  const { name, field, drawing } = asked
  const { visit, format } = drawing
  const view = drawing.views[field.type]
  const issues = drawing.issues.get(name) ?? []
  const Frame = view.many ? FieldGroup : Field
  return (
    <div class="question" data-question={name}>
      <Frame
        name={name}
        visit={visit}
        label={labelAt(format, name, visit.locale)}
        hint={hintOf(asked)}
        error={issues.length > 0 ? issues.map(issue => issueText(issue, visit)).join(' ') : undefined}
        required={isRequired(asked)}
      >
        {view.input(asked)}
      </Frame>
      <LiveIssue asked={asked} />
      <Conflicts asked={asked} />
      <TakenOver asked={asked} />
      <Talk asked={asked} />
    </div>
  )
}

function hintOf({ name, field, drawing: { format, visit } }: Asked): ComponentChildren {
  const help = helpAt(format, name, visit.locale)
  const example = exampleAt(format, name, field, visit.locale)
  if (!help && !example) return undefined
  return (
    <>
      {help}
      {example ? (
        <span class="field-example">
          {visit.say('draft.example')} <bdi>{example}</bdi>
        </span>
      ) : null}
    </>
  )
}

/** The way to what authors and reviewers say about this question. */
function Talk({ asked: { name, drawing } }: { readonly asked: Asked }): VNode | null {
  const { talks, record, visit, format } = drawing
  if (!talks || !record) return null
  const open = talks.get(name) ?? 0
  const label = visit.say('comments.question', { count: open, field: `\u2068${labelAt(format, name, visit.locale)}\u2069` })
  return (
    <a class="question-talk" href={`${visit.to(`/records/${record.identifier}/comments`, { at: name })}#new`} aria-label={label} title={label}>
      <Icon name="chat" size="small" />
      {open > 0 ? <span>{counted(open, visit.locale)}</span> : null}
    </a>
  )
}

/** What is wrong with an answer, said while it is written. It keeps nobody from saving. */
function LiveIssue({ asked: { name, drawing } }: { readonly asked: Asked }): VNode | null {
  const hints = drawing.issues.has(name) ? [] : (drawing.hints?.get(name) ?? [])
  if (hints.length === 0) return null
  return (
    <p class="live-issue" id={`${idOf(name)}-live`} data-live>
      {hints.map(issue => issueText(issue, drawing.visit)).join(' ')}
    </p>
  )
}

/** An issue in words: what is wrong and what to do. */
export function issueText({ code, values }: Issue, visit: Visit): string {
  const own = isMessage(`issue.${code}`) ? undefined : ruleWordsOf(code)
  return own ? inLocale(own, visit.locale).text : visit.say(`issue.${code}`, values)
}

/** Controls that belong to one question, one in each language of the record. */
export function PerLanguage({ asked, children }: { readonly asked: Asked; readonly children: (language: string) => ComponentChildren }): VNode {
  const { drawing, name, value } = asked
  const source = drawing.languages.find(language => textIn({ value }, language))
  return (
    <div class="per-language">
      {drawing.languages.map(language => (
        <div class="per-language-row" data-lang={language} {...(source && !textIn({ value }, language) ? { 'data-untranslated': '' } : {})}>
          <div class="per-language-name">
            <label for={`${idOf(name)}-${language}`}>{languageName(language, drawing.visit.locale)}</label>
            {drawing.languages.length > 1 ? <Untranslated asked={asked} language={language} /> : null}
          </div>
          {children(language)}
        </div>
      ))}
    </div>
  )
}

/** Shown beside a text that stands in another language only, with a button that copies it. */
const Untranslated = ({ asked: { name, drawing }, language }: { readonly asked: Asked; readonly language: string }): VNode => (
  <span class="untranslated">
    <span>{drawing.visit.say('draft.untranslated')}</span>
    <button class="button button-plain button-small" name="_op" value={`copy-text:${name}:${language}`} formNoValidate>
      {drawing.visit.say('draft.copy-text')}
    </button>
  </span>
)

/** The text already written in a language; anything else that stands there is not text. */
export function textIn({ value }: Pick<Asked, 'value'>, language: string): string {
  const text = typeof value === 'object' && value !== null ? (value as { [language: string]: unknown })[language] : undefined
  return typeof text === 'string' ? text : ''
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
