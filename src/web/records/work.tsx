import type { VNode } from 'preact'
import { formatNamed } from '#formats'
import { matches } from '#platform/filter.ts'
import { newId } from '#platform/ids.ts'
import { allows, draftOf, editable, recordFacts, withdrawable, type ChmRecord, type Held } from '#records'
import { Badge } from '../kit/badge.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { mayConfirm } from './marks.tsx'

/** The draft beside a record, for those who work on it. */
export const draftBeside = (visit: Visit, record: ChmRecord) =>
  matches(editable(visit.context.actor), recordFacts({ record, draft: undefined }))
    ? draftOf(visit.context, record.id).then(
        ({ draft }) => draft,
        () => undefined,
      )
    : undefined

/** What somebody who works on the record can do next. */
export function Work({ visit, held }: { readonly visit: Visit; readonly held: Held }): VNode | null {
  const { record, draft } = held
  const facts = recordFacts(held)
  if (!matches(editable(visit.context.actor), facts)) return null
  const { say } = visit
  const post = (path: string, label: string, extra?: VNode) => (
    <form method="post" action={visit.to(`${pathOf(record)}/${path}`)}>
      <Token visit={visit} />
      {extra}
      <Button tone="quiet">{label}</Button>
    </form>
  )
  const decides = matches(withdrawable(visit.context.actor), facts)
  const revocable = 'amendmentIntent' in formatNamed(record.format).fields
  return (
    <section class="record-work" aria-labelledby="record-work">
      <h2 id="record-work">{say('records.work')}</h2>
      {draft ? (
        <p>
          <Badge tone="info">{say(draft.state === 'submitted' ? 'records.draft-submitted' : 'records.draft-open')}</Badge>
        </p>
      ) : null}
      <Buttons>
        {draft ? (
          <ButtonLink tone="quiet" href={visit.to(`${pathOf(record)}/edit`)}>
            {say('records.open-draft')}
          </ButtonLink>
        ) : null}
        {draft?.state === 'submitted' && draft.submittedBy === visit.context.actor.id ? post('recall', say('records.recall')) : null}
        {allows(held, 'amend') && !record.revoked ? post('amendment', say('records.amend')) : null}
        {allows(held, 'amend') && !record.revoked && revocable
          ? post('amendment', say('records.revoke'), <input type="hidden" name="intent" value="revoke" />)
          : null}
        {post('copy', say('records.copy'), <input type="hidden" name="id" value={newId()} />)}
        <ButtonLink tone="quiet" icon="chat" href={visit.to(`${pathOf(record)}/comments`)}>
          {say('comments.title')}
        </ButtonLink>
        <ButtonLink tone="quiet" href={visit.to(`${pathOf(record)}/files`)}>
          {say('files.manage')}
        </ButtonLink>
        {record.revision > 0 ? (
          <ButtonLink tone="quiet" href={visit.to(`${pathOf(record)}/receipts`)}>
            {say('receipts.title')}
          </ButtonLink>
        ) : null}
        {draft ? (
          <ButtonLink tone="quiet" href={visit.to(`${pathOf(record)}/shares`)}>
            {say('sharing.title')}
          </ButtonLink>
        ) : null}
        {mayConfirm(visit, record) ? post('confirmation', say('records.confirm')) : null}
        {decides && record.state === 'published' && !record.revoked ? <Retirement visit={visit} record={record} /> : null}
        {!revocable && allows(held, 'withdraw') ? (
          <ButtonLink tone="quiet" href={visit.to(`${pathOf(record)}/withdrawal`)}>
            {say(decides ? 'records.withdraw' : 'records.ask-withdrawal')}
          </ButtonLink>
        ) : null}
      </Buttons>
    </section>
  )
}

/** Retire the record, or let it serve again. */
const Retirement = ({ visit, record }: { readonly visit: Visit; readonly record: ChmRecord }): VNode =>
  record.retiredAt === null ? (
    <ButtonLink tone="quiet" href={visit.to(`${pathOf(record)}/retirement`)}>
      {visit.say('records.retire')}
    </ButtonLink>
  ) : (
    <form method="post" action={visit.to(`${pathOf(record)}/retirement/end`)}>
      <Token visit={visit} />
      <Button tone="quiet">{visit.say('records.unretire')}</Button>
    </form>
  )
