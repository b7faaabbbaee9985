import type { VNode } from 'preact'
import { fieldTypes, visibleFields, workflowOf, type Format } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, type ChmRecord, type Draft } from '#records'
import type { Review } from '#reviews'
import { labelAt } from '../fields/drawing.ts'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Choices, TextArea, Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

/** What the reviewer had typed, and what was wrong with it. */
export type Typed = { readonly reason: string; readonly remarks: ReadonlyMap<string, string>; readonly error: string }

/** The two answers a reviewer can give. */
export function Decision({
  visit,
  review: { id },
  format,
  record,
  draft,
  typed,
}: {
  readonly visit: Visit
  readonly review: Review
  readonly format: Format
  readonly record: ChmRecord
  readonly draft: Draft
  readonly typed: Typed | undefined
}): VNode {
  const { say } = visit
  return (
    <section class="review-decision" id="decision" aria-label={say('reviews.decision')}>
      <Panel title={say('reviews.approve')}>
        <p>{say('reviews.approve-help', { revision: record.revision + 1 })}</p>
        <form method="post" action={visit.to(`/reviews/${id}/approval`)}>
          <Token visit={visit} />
          <input type="hidden" name="version" value={draft.version} />
          <Checklist visit={visit} format={format} />
          <Buttons>
            <Button icon="check">{say('reviews.approve-do')}</Button>
            <ButtonLink tone="quiet" icon="edit" href={visit.to(`/records/${identifierOf(record)}/edit`)}>
              {say('reviews.correct')}
            </ButtonLink>
          </Buttons>
        </form>
      </Panel>
      <Panel title={say('reviews.return')} id="return">
        <p>{say('reviews.return-help')}</p>
        <form method="post" action={visit.to(`/reviews/${id}/return`)}>
          <Token visit={visit} />
          <TextArea
            name="reason"
            label={say('reviews.reason')}
            hint={say('reviews.reason-hint')}
            visit={visit}
            required
            maxLength={1_000}
            value={typed?.reason ?? ''}
            error={typed?.error}
            dir="auto"
          />
          <Remarks visit={visit} format={format} draft={draft} typed={typed} />
          <Buttons>
            <Button tone="danger">{say('reviews.return-do')}</Button>
          </Buttons>
        </form>
      </Panel>
    </section>
  )
}

/** What to look at before deciding; what is ticked is kept with the decision. */
const Checklist = ({ visit, format }: { readonly visit: Visit; readonly format: Format }): VNode => (
  <Choices
    name="checked"
    several
    visit={visit}
    label={visit.say('reviews.checklist')}
    hint={visit.say('reviews.checklist-hint')}
    values={[]}
    choices={workflowOf(format).checklist.map(({ name, label }) => ({ value: name, label: inLocale(label, visit.locale).text }))}
  />
)

/** The two answers to a request to withdraw a record. */
export function WithdrawalDecision({
  visit,
  review: { id },
  typed,
}: {
  readonly visit: Visit
  readonly review: Review
  readonly typed: Typed | undefined
}): VNode {
  const { say } = visit
  return (
    <section class="review-decision" id="decision" aria-label={say('reviews.decision')}>
      <Panel title={say('reviews.withdraw')}>
        <p>{say('reviews.withdraw-help')}</p>
        <form method="post" action={visit.to(`/reviews/${id}/approval`)}>
          <Token visit={visit} />
          <Buttons>
            <Button tone="danger">{say('reviews.withdraw-do')}</Button>
          </Buttons>
        </form>
      </Panel>
      <Panel title={say('reviews.decline')} id="return">
        <p>{say('reviews.decline-help')}</p>
        <form method="post" action={visit.to(`/reviews/${id}/return`)}>
          <Token visit={visit} />
          <TextArea
            name="reason"
            label={say('reviews.reason')}
            visit={visit}
            required
            maxLength={1_000}
            value={typed?.reason ?? ''}
            error={typed?.error}
            dir="auto"
          />
          <Buttons>
            <Button tone="quiet">{say('reviews.decline-do')}</Button>
          </Buttons>
        </form>
      </Panel>
    </section>
  )
}

/** A remark for each answered question, folded away until it is wanted. */
const Remarks = ({
  visit,
  format,
  draft,
  typed,
}: {
  readonly visit: Visit
  readonly format: Format
  readonly draft: Draft
  readonly typed: Typed | undefined
}): VNode => (
  <details class="review-remarks" open={(typed?.remarks.size ?? 0) > 0}>
    <summary>{visit.say('reviews.remarks')}</summary>
    {visibleFields(format, draft.data)
      .filter(path => !path.includes('/') && !format.fields[path]!.internal && fieldTypes[format.fields[path]!.type].present(draft.data[path]))
      .map(path => (
        <TextArea
          name={`remark:/${path}`}
          label={labelAt(format, `/${path}`, visit.locale)}
          visit={visit}
          rows={2}
          maxLength={1_000}
          value={typed?.remarks.get(`/${path}`) ?? ''}
          dir="auto"
        />
      ))}
  </details>
)
