import type { VNode } from 'preact'
import type { Issue } from '#formats'
import type { Actor } from '#platform/context.ts'
import { matches } from '#platform/filter.ts'
import { identifierOf, publishableAtOnce, recordFacts, type ChmRecord } from '#records'
import type { Review } from '#reviews'
import { placeAt, type Drawing } from '../fields/drawing.ts'
import { Question, issueText } from '../fields/frame.tsx'
import { Badge, StateBadge } from '../kit/badge.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { ErrorSummary, fieldId, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { dated } from '../kit/time.tsx'
import { Returned } from '../reviews/returned.tsx'
import { Begin, KeepTemplate, type Beginnings } from './draft/begin.tsx'
import { LanguageBar, LanguageLeaving } from './draft/language-bar.tsx'
import { Sections } from './draft/sections.tsx'
import { askedFields, standingOf, type Standing } from './draft/status.ts'
import { formWords } from './draft/words.ts'
import type { FormDrawing } from './drawing.ts'
import { questionAt } from './questions.ts'

/** What the form says beside its questions. `merged`: whose changes came in meanwhile. `leaving`: a language that would go with its texts. */
export type Said = {
  readonly version: number
  readonly savedAt: Date
  readonly checked?: boolean
  readonly locked?: boolean
  readonly merged?: string
  readonly leaving?: { readonly language: string; readonly texts: number }
  readonly notice?: string
  /** The review that sent the draft back. */
  readonly returned?: Review
}

type Form = {
  readonly drawing: FormDrawing
  readonly record: ChmRecord
  readonly title: string
  readonly kind: string
  readonly said: Said
  readonly issues: readonly Issue[]
  readonly beginnings: Beginnings | undefined
  /** The record for which this one is written. */
  readonly source?: { readonly identifier: string; readonly record: ChmRecord }
}

/** The form of a record: its sections, all questions asked as the body stands, and the three verbs. */
export function DraftForm(form: Form): VNode {
  const { drawing, record, said, issues, beginnings } = form
  const { visit, format, data } = drawing
  const standing = standingOf(visit, format, data, drawing.standing)
  return (
    <>
      <Head {...form} />
      {said.returned ? <Returned visit={visit} review={said.returned} /> : null}
      {said.notice ? <Notice tone="warning" announced title={said.notice} /> : null}
      <ErrorSummary
        title={visit.say('records.issues', { count: issues.length })}
        errors={issues.map(issue => ({
          field: questionAt(format, issue.path),
          message: visit.say('records.issue-at', {
            place: placeAt(format, questionAt(format, issue.path), visit.locale),
            issue: issueText(issue, visit),
          }),
        }))}
      />
      {said.checked && issues.length === 0 ? <Notice tone="good" announced title={visit.say('records.complete')} /> : null}
      {beginnings ? <Begin visit={visit} record={record} beginnings={beginnings} /> : null}
      <div class="draft">
        <Sections visit={visit} standing={standing} failed={failedIn(format.sections, issues)} />
        <Questions {...form} standing={standing} />
      </div>
      {said.locked ? null : (
        <div class="draft-more">
          <KeepTemplate visit={visit} record={record} />
          <ButtonLink tone="plain" href={visit.to(`/records/${identifierOf(record)}/discard`)}>
            {visit.say('records.discard')}
          </ButtonLink>
        </div>
      )}
    </>
  )
}

const Head = ({ drawing: { visit }, record, title, kind, said, source }: Form): VNode => (
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
      {record.revision > 0 ? <Badge tone="info">{visit.say('records.amends', { revision: record.revision })}</Badge> : null}
    </PageHead>
    <p class="draft-present" role="status" data-present />
    {source ? (
      <Notice tone="info" title={visit.say('draft.written-for', { identifier: source.identifier })}>
        <p>{visit.say('draft.written-for-help')}</p>
      </Notice>
    ) : null}
  </>
)

/** Wrong answers by section. */
const failedIn = (sections: Drawing['format']['sections'], issues: readonly Issue[]): ReadonlyMap<string, number> =>
  new Map(sections.map(({ name, fields }) => [name, issues.filter(({ path }) => fields.includes(path.split('/')[1] ?? '')).length]))

function Questions(form: Form & { readonly standing: Standing }): VNode {
  const { drawing, record, said, standing, source } = form
  const { visit, data } = drawing
  const { say } = visit
  const asked = askedFields(drawing.format, data, drawing.visible)
  return (
    <form
      class="draft-form"
      method="post"
      action={visit.to(`/records/${identifierOf(record)}/draft`)}
      encType="multipart/form-data"
      data-draft={record.id}
      data-version={said.version}
      data-here={visit.to(`/records/${identifierOf(record)}`)}
      data-sign-in={visit.to('/sign-in')}
      data-saved={say('records.autosaved')}
      data-saving={say('records.saving')}
      data-unsaved={say('records.unsaved')}
      data-offline={say('records.offline')}
      data-words={formWords(visit)}
    >
      <Token visit={visit} />
      <input type="hidden" name="_version" value={said.version} />
      {source ? <input type="hidden" name="_for" value={source.identifier} /> : null}
      {drawing.languages.map(language => (
        <input type="hidden" name="_language" value={language} />
      ))}
      <button class="visually-hidden" name="_op" value="save" tabIndex={-1} aria-hidden="true" formNoValidate />
      <FormNotices {...form} />
      <LanguageBar visit={visit} languages={standing.languages} />
      {standing.sections.map(({ name: section, title, fields }) => (
        <section class="draft-section" id={`section-${section}`} aria-labelledby={`section-${section}-title`}>
          <h2 id={`section-${section}-title`}>{title}</h2>
          {fields.map(name => (
            <>
              <input type="hidden" name="_asked" value={name} />
              <Question name={`/${name}`} field={asked.get(name)!} value={data[name]} drawing={drawing} />
            </>
          ))}
        </section>
      ))}
      <p class="quiet">{say(helpFor(visit.context.actor, record, said))}</p>
      <Actions {...form} />
    </form>
  )
}

/** What has to be known before writing on: whose changes came in, where to decide, what was taken over. */
function FormNotices({ drawing: { visit, format, conflicts }, said, beginnings }: Form): VNode {
  const { say } = visit
  const open = [...(conflicts ?? [])].flatMap(([question, places]) => places.map(() => question))
  const taken = beginnings?.taken ?? 0
  return (
    <div data-notices>
      {said.merged === undefined ? null : <Notice tone="info" announced title={say('draft.merged', { name: said.merged })} />}
      {said.leaving ? <LanguageLeaving visit={visit} {...said.leaving} /> : null}
      {open.length === 0 ? null : (
        <Notice tone="warning" announced title={say('draft.conflicts', { count: open.length })}>
          <p>{say('draft.conflicts-help')}</p>
          <ul>
            {[...new Set(open)].map(question => (
              <li>
                <a href={`#${fieldId(question)}`}>{placeAt(format, question, visit.locale)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {taken === 0 ? null : (
        <Notice tone="info" title={say('draft.to-confirm', { count: taken })}>
          <p>{say('draft.to-confirm-help')}</p>
          <button class="button button-quiet button-small" name="_op" value="confirm:/" formNoValidate>
            {say('draft.confirm-all')}
          </button>
        </Notice>
      )}
    </div>
  )
}

function Actions({ drawing: { visit }, record, said, source }: Form): VNode {
  const { say } = visit
  return (
    <div class="draft-actions">
      <p class="draft-state">
        <span role="status" data-draft-state>
          {say('records.saved-at', { time: dated(said.savedAt, visit.locale, true) })}
        </span>{' '}
        <button class="button button-plain button-small" name="_op" value="check" formNoValidate data-next>
          {say('draft.check')}
        </button>
      </p>
      <div class="draft-buttons">
        {source ? (
          <Button tone="quiet" small name="_op" value="back" skipsChecks>
            {say('draft.back')}
          </Button>
        ) : null}
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
  )
}

/** Would submitting publish at once? */
const atOnce = (actor: Actor, record: ChmRecord): boolean => matches(publishableAtOnce(actor), recordFacts({ record, draft: undefined }))

/** What the last button does, and who is told. */
const helpFor = (actor: Actor, record: ChmRecord, said: Said): string =>
  said.locked ? 'records.locked-help' : atOnce(actor, record) ? 'records.publish-help' : 'records.submit-help'
