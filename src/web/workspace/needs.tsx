import type { VNode } from 'preact'
import { openThreads } from '#comments'
import { all, where } from '#platform/filter.ts'
import { count, editable, list } from '#records'
import { countReviews, reviewsOf } from '#reviews'
import { Icon, type IconName } from '../kit/icon.tsx'
import type { Visit } from '../page.ts'

/** Something that waits for the visitor, how much of it, and where. */
type Need = { readonly key: string; readonly icon: IconName; readonly count: number; readonly path: string }

const mostLooked = 100

/** What needs the visitor now; nothing is shown when nothing does. */
export async function needsOf(visit: Visit): Promise<VNode | null> {
  const needs = (await needed(visit)).filter(need => need.count > 0)
  if (needs.length === 0) return null
  return (
    <section class="workspace-needs" aria-labelledby="workspace-needs">
      <h2 id="workspace-needs">{visit.say('workspace.needs')}</h2>
      <ul>
        {needs.map(({ key, icon, count: many, path }) => (
          <li>
            <a href={visit.to(path)}>
              <Icon name={icon} />
              <span>{visit.say(key, { count: many })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function needed({ context }: Visit): Promise<readonly Need[]> {
  const mine = editable(context.actor)
  const drafts = await list(context, all(mine, where('draft', 'open'), where('by', context.actor.id!)), { limit: mostLooked })
  const submitted = drafts.filter(({ record }) => record.submission > 0)
  const newest = await Promise.all(submitted.map(async ({ record }) => ({ record, review: (await reviewsOf(context, record.id))[0] })))
  const returned = newest.filter(({ record, review }) => review?.state === 'returned' && review.submission === record.submission)
  const threads = await openThreads(
    context,
    drafts.map(({ record }) => record.id),
  )
  const unconfirmed = await count(context, all(mine, where('state', 'published'), where('mark', 'not-confirmed')))
  return [
    { key: 'workspace.waiting', icon: 'check', count: await countReviews(context), path: '/reviews' },
    { key: 'workspace.needs.returned', icon: 'edit', count: returned.length, path: '/workspace?mine=yes' },
    { key: 'workspace.needs.comments', icon: 'chat', count: sum(threads), path: '/workspace?mine=yes' },
    { key: 'workspace.needs.confirm', icon: 'clock', count: sum(unconfirmed), path: '/workspace/published' },
  ]
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((whole, part) => whole + part, 0)
