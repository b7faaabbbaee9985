import type { VNode } from 'preact'
import { threadsAbout } from '#comments'
import { identifierOf, type ChmRecord } from '#records'
import { ButtonLink } from '../kit/button.tsx'
import type { Visit } from '../page.ts'

/** The way to what was said about a record, with how many threads are open. */
export async function commentsLink(visit: Visit, record: ChmRecord): Promise<VNode> {
  const open = (await threadsAbout(visit.context, record.id)).filter(({ first }) => first.resolvedAt === null).length
  return (
    <ButtonLink tone="quiet" icon="chat" href={visit.to(`/records/${identifierOf(record)}/comments`)}>
      {visit.say('comments.link', { count: open })}
    </ButtonLink>
  )
}
