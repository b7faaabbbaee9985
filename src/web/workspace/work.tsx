import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { openThreads } from '#comments'
import { formatNamed, formatTitle, titleOf } from '#formats'
import { inLocale, type Localized } from '#platform/localized.ts'
import { identifierOf, markOf, summaries, type Held } from '#records'
import { reviewsOf, type Review } from '#reviews'
import { countryName } from '#vocabularies'
import { Badge, StateBadge } from '../kit/badge.tsx'
import { Table } from '../kit/table.tsx'
import { Text } from '../kit/text.tsx'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { MarkBadge } from '../records/provenance.tsx'

/** A line of the workspace. `returned`: the draft came back from its review. */
export type WorkItem = {
  readonly held: Held
  readonly title: Localized
  readonly by: string | undefined
  readonly at: Date
  readonly returned: Review | undefined
  /** Open threads about it. */
  readonly comments: number
}

/** What the lines say: titles of drafts or of newest revisions, who changed them last, and whether they came back. */
export async function workOf(visit: Visit, held: readonly Held[]): Promise<readonly WorkItem[]> {
  const { context } = visit
  const cards = new Map(
    (
      await summaries(
        context,
        held.filter(({ draft }) => !draft).map(({ record }) => record.id),
      )
    ).map(card => [card.id, card]),
  )
  const names = await namesOf(
    context,
    held.map(({ draft }) => draft?.submittedBy ?? draft?.savedBy),
  )
  const comments = await openThreads(
    context,
    held.filter(({ draft }) => draft).map(({ record }) => record.id),
  )
  return Promise.all(
    held.map(async one => {
      const { record, draft } = one
      const last = draft?.state === 'open' && record.submission > 0 ? (await reviewsOf(context, record.id))[0] : undefined
      return {
        held: one,
        title: draft ? titleOf(formatNamed(record.format), draft.data) : (cards.get(record.id)?.title ?? {}),
        by: names.get(draft?.submittedBy ?? draft?.savedBy ?? ''),
        at: draft?.submittedAt ?? draft?.savedAt ?? record.publishedAt ?? record.createdAt,
        returned: last?.state === 'returned' && last.submission === record.submission ? last : undefined,
        comments: comments.get(record.id) ?? 0,
      }
    }),
  )
}

/** Records one works on: what each is called, how it stands, and who touched it last. */
export const Work = ({
  visit,
  works,
  caption,
  choosable,
}: {
  readonly visit: Visit
  readonly works: readonly WorkItem[]
  readonly caption: string
  /** Each can be ticked, for what is done with several together. */
  readonly choosable?: boolean
}): VNode => (
  <Table
    caption={caption}
    quietCaption
    rows={works}
    columns={[
      ...(choosable ? [choosing(visit)] : []),
      { heading: visit.say('workspace.record'), names: true, cell: work => <Name visit={visit} work={work} /> },
      { heading: visit.say('workspace.format'), cell: ({ held }) => inLocale(formatTitle(formatNamed(held.record.format)), visit.locale).text },
      { heading: visit.say('workspace.place'), spare: true, cell: ({ held }) => placeOf(visit, held) },
      { heading: visit.say('workspace.state'), cell: work => <Standing visit={visit} work={work} /> },
      {
        heading: visit.say('workspace.changed'),
        cell: ({ at, by }) => (
          <>
            <Time at={at} visit={visit} moment /> {by === undefined ? null : <bdi class="quiet">{by}</bdi>}
          </>
        ),
      },
    ]}
  />
)

const choosing = (visit: Visit) => ({
  heading: visit.say('workspace.choose'),
  acts: true,
  cell: ({ held, title }: WorkItem) => (
    <Tick visit={visit} value={held.record.id} name={inLocale(title, visit.locale).text || identifierOf(held.record)} />
  ),
})

/** A box that chooses a line, named after it. */
export const Tick = ({ visit, value, name }: { readonly visit: Visit; readonly value: string; readonly name: string }): VNode => (
  <input
    class="workspace-tick"
    type="checkbox"
    name="id"
    value={value}
    aria-label={visit.say('workspace.choose-one', { title: `\u2068${name}\u2069` })}
  />
)

/** The country, or the clearing-house a record without one belongs to. */
export const placeOf = (visit: Visit, { record }: Pick<Held, 'record'>): string =>
  record.government === null ? record.prefix : countryName(record.government, visit.locale)

/** The title of a draft, or what stands for it while it has none. */
export const Titled = ({ visit, title, held }: { readonly visit: Visit; readonly title: Localized; readonly held: Pick<Held, 'record'> }): VNode =>
  Object.keys(title).length > 0 ? (
    <Text of={title} visit={visit} bare />
  ) : (
    <span>{visit.say('workspace.untitled', { identifier: identifierOf(held.record) })}</span>
  )

function Name({ visit, work }: { readonly visit: Visit; readonly work: WorkItem }): VNode {
  const { record, draft } = work.held
  const path =
    draft?.state === 'open'
      ? `/records/${identifierOf(record)}/edit`
      : draft
        ? `/records/${identifierOf(record)}/preview`
        : `/records/${identifierOf(record)}`
  return (
    <>
      <a href={visit.to(path)}>
        <Titled visit={visit} title={work.title} held={work.held} />
      </a>
      {work.comments > 0 ? (
        <a class="workspace-comments" href={visit.to(`/records/${identifierOf(record)}/comments`)}>
          {visit.say('workspace.comments', { count: work.comments })}
        </a>
      ) : null}
      {work.returned ? (
        <p class="workspace-reason">{visit.say('workspace.reason', { reason: `\u2068${work.returned.reason ?? ''}\u2069` })}</p>
      ) : null}
    </>
  )
}

const Standing = ({ visit, work: { held, returned } }: { readonly visit: Visit; readonly work: WorkItem }): VNode => (
  <span class="workspace-state">
    <StateBadge visit={visit} state={returned ? 'returned' : (held.draft?.state ?? held.record.state)} />
    {held.record.state === 'published' ? <MarkBadge visit={visit} mark={markOf(held.record)} /> : null}
    {held.draft && held.record.state === 'published' ? (
      <a href={visit.to(`/records/${identifierOf(held.record)}`)}>
        <Badge tone="good">{visit.say('workspace.public-beside', { revision: held.record.revision })}</Badge>
      </a>
    ) : null}
  </span>
)
