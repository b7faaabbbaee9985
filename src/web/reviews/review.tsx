import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { differences, formatNamed, formatTitle, languagesOf, titleOf, type Difference, type Format } from '#formats'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { find, identifierOf, issuesOf, recordFacts, reviewable, workedOn, worldFor, type ChmRecord, type Draft } from '#records'
import { reviewNumber, type Review } from '#reviews'
import { countryName } from '#vocabularies'
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
import { Decision, type Typed } from './decision.tsx'
import { Returned } from './returned.tsx'

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
  const [held] = await workedOn(context, [shown.record])
  const format = formatNamed(shown.format)
  const draft = held?.draft?.state === 'submitted' && shown.state === 'open' ? held.draft : undefined
  const names = await namesOf(context, [shown.submittedBy, shown.closedBy])
  const title = draft ? inLocale(titleOf(format, draft.data), visit.locale).text : ''
  const decides = draft !== undefined && matches(reviewable(context.actor), recordFacts(held!))
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
            decides ? (
              <ButtonLink tone="quiet" icon="down" href="#decision">
                {say('reviews.decision')}
              </ButtonLink>
            ) : null
          }
        />
        <About visit={visit} review={shown} record={held?.record} names={names} />
        {shown.state === 'returned' ? <Returned visit={visit} review={shown} /> : null}
        {draft ? await waiting(visit, format, held!.record, draft) : <Closed visit={visit} review={shown} record={held?.record} />}
        {decides ? <Decision visit={visit} review={shown} format={format} record={held!.record} draft={draft} typed={typed} /> : null}
      </article>
    ),
  }
}

const About = ({
  visit,
  review: { state, submittedBy, submittedAt, note, closedBy, closedAt },
  record,
  names,
}: {
  readonly visit: Visit
  readonly review: Review
  readonly record: ChmRecord | undefined
  readonly names: ReadonlyMap<string, string>
}): VNode => (
  <Facts
    entries={[
      {
        name: visit.say('workspace.state'),
        value: state === 'open' ? <StateBadge state="submitted" visit={visit} /> : visit.say(`reviews.state-${state}`),
      },
      { name: visit.say('reviews.by'), value: <bdi>{names.get(submittedBy ?? '') ?? visit.say('reviews.somebody')}</bdi> },
      { name: visit.say('reviews.since'), value: <Time at={submittedAt} visit={visit} moment /> },
      { name: visit.say('reviews.note'), value: note === null ? undefined : <bdi>{note}</bdi> },
      {
        name: visit.say('reviews.decided-by'),
        value: closedBy === null ? undefined : <bdi>{names.get(closedBy) ?? visit.say('reviews.somebody')}</bdi>,
      },
      { name: visit.say('reviews.decided-at'), value: closedAt === null ? undefined : <Time at={closedAt} visit={visit} moment /> },
      {
        name: visit.say('reviews.kind'),
        value:
          record && state === 'open'
            ? record.revision === 0
              ? visit.say('reviews.first')
              : visit.say('reviews.change', { revision: record.revision + 1 })
            : undefined,
      },
    ]}
  />
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
