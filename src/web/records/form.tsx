import type { VNode } from 'preact'
import { sectionTitle, type Data, type Field, type Issue } from '#formats'
import { inLocale } from '#platform/localized.ts'
import type { Actor } from '#platform/context.ts'
import { matches } from '#platform/filter.ts'
import { identifierOf, publishableAtOnce, recordFacts, type ChmRecord } from '#records'
import type { Review } from '#reviews'
import type { Drawing } from '../fields/drawing.ts'
import { Question, issueText } from '../fields/frame.tsx'
import { placeAt } from '../fields/drawing.ts'
import { Badge, StateBadge } from '../kit/badge.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { ErrorSummary, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { dated } from '../kit/time.tsx'
import { Returned } from '../reviews/returned.tsx'
import { Conflict, type Theirs } from './conflict.tsx'
import { questionAt } from './questions.ts'

/** What the form says beside its questions. `theirs`: what somebody else saved meanwhile. */
export type Said = {
  readonly version: number
  readonly savedAt: Date
  readonly checked?: boolean
  readonly locked?: boolean
  readonly theirs?: Theirs
  readonly notice?: string
  /** The review that sent the draft back. */
  readonly returned?: Review
}

/** The form of a record: its sections, all questions asked as the body stands, and the three verbs. */
export function DraftForm({
  drawing,
  record,
  title,
  kind,
  said,
  data,
  issues,
}: {
  readonly drawing: Drawing
  readonly record: ChmRecord
  readonly title: string
  readonly kind: string
  readonly said: Said
  readonly data: Data
  readonly issues: readonly Issue[]
}): VNode {
  const { visit, format } = drawing
  const { say } = visit
  const asked = askedFields(drawing)
  const sections = format.sections
    .map(section => ({ ...section, fields: section.fields.filter(name => asked.has(name)) }))
    .filter(section => section.fields.length > 0)
  const here = `/records/${identifierOf(record)}`
  return (
    <>
      <PageHead
        title={<span dir="auto">{title}</span>}
        kicker={
          <>
            {kind} <code class="identifier">{identifierOf(record)}</code>
          </>
        }
      >
        <StateBadge state={said.locked ? 'submitted' : 'draft'} visit={visit} />
        {record.revision > 0 ? <Badge tone="info">{say('records.amends', { revision: record.revision })}</Badge> : null}
      </PageHead>
      {said.returned ? <Returned visit={visit} review={said.returned} /> : null}
      {said.notice ? <Notice tone="warning" announced title={said.notice} /> : null}
      <ErrorSummary
        title={say('records.issues', { count: issues.length })}
        errors={issues.map(issue => ({
          field: questionAt(format, issue.path),
          message: say('records.issue-at', { place: placeAt(format, questionAt(format, issue.path), visit.locale), issue: issueText(issue, visit) }),
        }))}
      />
      {said.checked && issues.length === 0 ? <Notice tone="good" announced title={say('records.complete')} /> : null}
      {said.theirs ? <Conflict theirs={said.theirs} drawing={drawing} /> : null}
      <div class="draft">
        <nav class="draft-sections" aria-label={say('records.sections')}>
          <ol>
            {sections.map(section => (
              <li>
                <a href={`#section-${section.name}`}>
                  {inLocale(sectionTitle(format, section.name), visit.locale).text}
                  <SectionCount drawing={drawing} fields={section.fields} />
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <form
          class="draft-form"
          method="post"
          action={visit.to(`${here}/draft`)}
          encType="multipart/form-data"
          data-draft={record.id}
          data-version={said.version}
          data-saved={say('records.autosaved')}
          data-saving={say('records.saving')}
          data-unsaved={say('records.unsaved')}
          data-offline={say('records.offline')}
        >
          <Token visit={visit} />
          <input type="hidden" name="_version" value={said.version} />
          {drawing.languages.map(language => (
            <input type="hidden" name="_language" value={language} />
          ))}
          <button class="visually-hidden" name="_op" value="save" tabIndex={-1} aria-hidden="true" formNoValidate />
          {sections.map(section => (
            <section class="draft-section" id={`section-${section.name}`} aria-labelledby={`section-${section.name}-title`}>
              <h2 id={`section-${section.name}-title`}>{inLocale(sectionTitle(format, section.name), visit.locale).text}</h2>
              {section.fields.map(name => (
                <>
                  <input type="hidden" name="_asked" value={name} />
                  <Question name={`/${name}`} field={asked.get(name)!} value={data[name]} drawing={drawing} />
                </>
              ))}
            </section>
          ))}
          <p class="quiet">{say(helpFor(visit.context.actor, record, said))}</p>
          <div class="draft-actions">
            <p class="draft-state" role="status" data-draft-state>
              {say('records.saved-at', { time: dated(said.savedAt, visit.locale, true) })}
            </p>
            <div class="draft-buttons">
              <Button tone="quiet" small name="_op" value="save" skipsChecks>
                {say('records.save')}
              </Button>
              <Button tone="quiet" small name="_op" value="preview" skipsChecks>
                {say('records.preview')}
              </Button>
              {said.locked ? null : (
                <Button small name="_op" value="submit">
                  {say(atOnce(visit.context.actor, record) ? 'records.publish' : 'records.submit')}
                </Button>
              )}
            </div>
          </div>
        </form>
      </div>
      {said.locked ? null : (
        <p>
          <ButtonLink tone="plain" href={visit.to(`${here}/discard`)}>
            {say('records.discard')}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

/** Would submitting publish at once? */
const atOnce = (actor: Actor, record: ChmRecord): boolean => matches(publishableAtOnce(actor), recordFacts({ record, draft: undefined }))

/** What the last button does, and who is told. */
const helpFor = (actor: Actor, record: ChmRecord, said: Said): string =>
  said.locked ? 'records.locked-help' : atOnce(actor, record) ? 'records.publish-help' : 'records.submit-help'

/** The fields asked as the body stands: visible ones, without what the system sets; old ones only when they hold something. */
function askedFields({ format, data, visible }: Drawing): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(format.fields).filter(
      ([name, field]) => visible.has(name) && !field.system && !(field.legacy && data[name] === undefined) && name !== 'government',
    ),
  )
}

function SectionCount({ drawing, fields }: { readonly drawing: Drawing; readonly fields: readonly string[] }): VNode | null {
  const wrong = [...drawing.issues]
    .filter(([question]) => fields.includes(question.split('/')[1] ?? ''))
    .reduce((sum, [, issues]) => sum + issues.length, 0)
  return wrong === 0 ? null : <span class="draft-section-count">{drawing.visit.say('records.section-issues', { count: wrong })}</span>
}
