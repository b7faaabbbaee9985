import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { differences, formatNamed, formatTitle, languagesOf, titleOf, workflowOf, type Difference, type Format } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { find, identifierOf, issuesOf, workedOn, worldFor, type ChmRecord, type Draft } from '#records'
import { capacityFor, reviewNumber, type Review } from '#reviews'
import { countryName } from '#vocabularies'
import { commentsLink } from '../comments/count.tsx'
import { labelAt } from '../fields/drawing.ts'
import { StateBadge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { Body } from '../records/body.tsx'
import { Changes } from '../records/changes.tsx'
import { readingOf } from '../records/reading.ts'
import { assigning } from './assignment.tsx'
import { Decision, WithdrawalDecision, type Typed } from './decision.tsx'
import { Returned } from './returned.tsx'
import { Age, kindOf } from './waiting.tsx'

/** A submission as its reviewer sees it: what changes against the published revision, the whole text, and the two answers. */
export const review: Page = {
  method: 'GET',
  path: '/reviews/:number',
  needs: 'signed-in',
  answer: visit => reviewPage(visit),
}

/** The page of a review; after a refused answer with what was typed. */
export async function reviewPage(visit: Visit, typed?: Typed): Promise<Answer> {
  const { say, context } = visit
  const shown = await reviewNumber(context, Number(visit.params['number']))
  const capacity = await capacityFor(context, shown)
  // a deputy reads with the right of who is away
  const reader = { ...visit, context: { ...context, actor: capacity?.actor ?? context.actor } }
  const [held] = await workedOn(reader.context, [shown.record])
  const format = formatNamed(shown.format)
  const draft = shown.asks === 'publication' && held?.draft?.state === 'submitted' && shown.state === 'open' ? held.draft : undefined
  const released =
    shown.asks === 'withdrawal' && held?.record.state === 'published' ? (await find(reader.context, held.record.id)).revision : undefined
  const names = await namesOf(context, [shown.submittedBy, shown.closedBy, shown.assignedTo, shown.onBehalfOf, capacity?.onBehalfOf])
  const data = draft?.data ?? released?.data
  const title = data ? inLocale(titleOf(format, data), visit.locale).text : ''
  const decides = capacity !== undefined && shown.state === 'open' && data !== undefined
  return {
    kind: 'page',
    ...(typed ? { status: 422 } : {}),
    title: title || say('reviews.one'),
    wide: true,
    trail: [
      { label: say('workspace.title'), path: '/workspace' },
      { label: say('reviews.title'), path: '/reviews' },
    ],
    body: (
      <article class="review">
        <PageHead
          title={<bdi>{title || say('reviews.one')}</bdi>}
          kicker={`${inLocale(formatTitle(format), visit.locale).text} · ${shown.government === null ? shown.prefix : countryName(shown.government, visit.locale)}`}
          actions={
            <>
              {held ? await commentsLink(visit, held.record) : null}
              {decides ? (
                <ButtonLink tone="quiet" icon="down" href="#decision">
                  {say('reviews.decision')}
                </ButtonLink>
              ) : null}
            </>
          }
        />
        {decides && capacity.onBehalfOf ? (
          <Notice title={say('reviews.as-deputy', { person: `\u2068${names.get(capacity.onBehalfOf) ?? say('reviews.somebody')}\u2069` })} />
        ) : null}
        <About visit={visit} review={shown} record={held?.record} names={names} />
        {decides ? await assigning(visit, shown) : null}
        {shown.state === 'returned' && shown.asks === 'publication' ? <Returned visit={visit} review={shown} /> : null}
        {draft ? await waiting(reader, format, held!.record, draft) : null}
        {released && held ? <Asked visit={visit} record={held.record} /> : null}
        {data === undefined || shown.state !== 'open' ? <Closed visit={visit} review={shown} record={held?.record} /> : null}
        {decides && draft ? <Decision visit={visit} review={shown} format={format} record={held!.record} draft={draft} typed={typed} /> : null}
        {decides && released ? <WithdrawalDecision visit={visit} review={shown} typed={typed} /> : null}
      </article>
    ),
  }
}

const About = ({
  visit,
  review,
  record,
  names,
}: {
  readonly visit: Visit
  readonly review: Review
  readonly record: ChmRecord | undefined
  readonly names: ReadonlyMap<string, string>
}): VNode => {
  const { say } = visit
  const { state, asks, submittedBy, submittedAt, note, closedBy, closedAt, onBehalfOf, assignedTo } = review
  const person = (id: string | null) => (id === null ? undefined : <bdi>{names.get(id) ?? say('reviews.somebody')}</bdi>)
  return (
    <Facts
      entries={[
        { name: say('workspace.state'), value: state === 'open' ? <StateBadge state="submitted" visit={visit} /> : say(`reviews.state-${state}`) },
        { name: say('reviews.by'), value: person(submittedBy) ?? say('reviews.somebody') },
        { name: say('reviews.since'), value: <Time at={submittedAt} visit={visit} moment /> },
        { name: say('reviews.waits'), value: state === 'open' ? <Age visit={visit} review={review} /> : undefined },
        { name: say('reviews.assigned'), value: state === 'open' ? (person(assignedTo) ?? say('reviews.nobody')) : undefined },
        { name: say(asks === 'withdrawal' ? 'reviews.why' : 'reviews.note'), value: note === null ? undefined : <bdi>{note}</bdi> },
        { name: say('reviews.decided-by'), value: person(closedBy?.startsWith('account:') ? closedBy : null) },
        { name: say('reviews.in-place-of'), value: person(onBehalfOf) },
        { name: say('reviews.decided-at'), value: closedAt === null ? undefined : <Time at={closedAt} visit={visit} moment /> },
        { name: say('reviews.declined-because'), value: asks === 'withdrawal' && review.reason ? <bdi>{review.reason}</bdi> : undefined },
        { name: say('reviews.checked'), value: review.checked.length > 0 ? <Checked visit={visit} review={review} /> : undefined },
        { name: say('reviews.kind'), value: record && state === 'open' ? kindOf(visit, review, { record }) : undefined },
      ]}
    />
  )
}

/** What the reviewer had ticked. */
const Checked = ({ visit, review }: { readonly visit: Visit; readonly review: Review }): VNode => (
  <ul class="plain-list">
    {workflowOf(formatNamed(review.format))
      .checklist.filter(({ name }) => review.checked.includes(name))
      .map(({ label }) => (
        <li>{inLocale(label, visit.locale).text}</li>
      ))}
  </ul>
)

/** The published record that should be withdrawn. */
const Asked = ({ visit, record }: { readonly visit: Visit; readonly record: ChmRecord }): VNode => (
  <Notice tone="warning" title={visit.say('reviews.withdrawal-asked')}>
    <p>
      <a href={visit.to(`/records/${identifierOf(record)}`)}>{visit.say('reviews.see-record')}</a>
    </p>
  </Notice>
)

async function waiting(visit: Visit, format: Format, record: ChmRecord, draft: Draft): Promise<VNode> {
  const { say, context } = visit
  const issues = await issuesOf(context, { record, draft })
  const published = record.revision > 0 ? (await find(context, record.id)).revision : undefined
  const world = await worldFor(context, { record, data: draft.data })
  const changed = published && differences(format, published.data, draft.data, world, visit.locale).filter(({ kind }) => kind !== 'same')
  const languages = languagesOf(format, draft.data)
  const language = languages.includes(visit.locale) ? visit.locale : (languages[0] ?? visit.locale)
  const whole = <Body reading={await readingOf(visit, format, draft.data, language)} data={draft.data} />
  return (
    <>
      {issues.length === 0 ? null : (
        <Notice tone="warning" title={say('reviews.incomplete')}>
          <ul>
            {[
              ...new Set(
                issues.map(({ path }) => (path === '' ? inLocale(formatTitle(format), visit.locale).text : labelAt(format, path, visit.locale))),
              ),
            ].map(label => (
              <li>{label}</li>
            ))}
          </ul>
        </Notice>
      )}
      {changed ? <Compared visit={visit} format={format} changed={changed} record={record} /> : null}
      {changed ? (
        <details class="review-whole">
          <summary>{say('reviews.whole')}</summary>
          {whole}
        </details>
      ) : (
        <div class="review-text">{whole}</div>
      )}
    </>
  )
}

const Compared = ({
  visit,
  format,
  changed,
  record,
}: {
  readonly visit: Visit
  readonly format: Format
  readonly changed: readonly Difference[]
  readonly record: ChmRecord
}): VNode => (
  <section class="review-text">
    <h2>{visit.say('reviews.changes')}</h2>
    <p>
      <a href={visit.to(`/records/${identifierOf(record)}`)}>{visit.say('reviews.public-now', { revision: record.revision })}</a>
    </p>
    {changed.length === 0 ? (
      <p>{visit.say('reviews.no-changes')}</p>
    ) : (
      <Changes
        differences={changed}
        visit={visit}
        label={path => labelAt(format, path, visit.locale)}
        before={visit.say('reviews.before')}
        after={visit.say('reviews.after')}
      />
    )}
  </section>
)

const Closed = ({ visit, review, record }: { readonly visit: Visit; readonly review: Review; readonly record: ChmRecord | undefined }): VNode => (
  <Notice tone="info" title={visit.say(review.state === 'open' ? 'reviews.over' : `reviews.closed-${review.state}`)}>
    {record && record.revision > 0 ? (
      <p>
        <a href={visit.to(`/records/${identifierOf(record)}`)}>{visit.say('reviews.see-record')}</a>
      </p>
    ) : null}
  </Notice>
)
