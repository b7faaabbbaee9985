import type { Context } from '#platform/context.ts'
import type { Event } from '#platform/events.ts'
import { listen } from '#platform/listeners.ts'
import { open } from './open.ts'
import type { ReviewState } from './review.ts'
import { close, openFor } from './store.ts'

/** Opens a review for every submission, and closes it when the record moves on without one: recalled, published or withdrawn by other ways. */
export const reviewListeners = [
  listen('reviews.follow', {
    to: ['record.submitted', 'record.recalled', 'record.published', 'record.withdrawn'],
    do: async (context, event) => (event.name === 'record.submitted' ? open(context, event.subject) : closeFor(context, event)),
  }),
]

async function closeFor(context: Context, { name, subject, details, actor, at }: Event): Promise<void> {
  const state = closings[name]!
  const asked = name === 'record.withdrawn' ? ({ asks: 'withdrawal' } as const) : { submission: Number(details['submission'] ?? 0) }
  const id = await openFor(context, subject, asked)
  if (id !== undefined) await close(context, id, { state, at, by: actor })
}

const closings: { readonly [event: string]: Exclude<ReviewState, 'open'> | undefined } = {
  'record.recalled': 'recalled',
  'record.published': 'approved',
  'record.withdrawn': 'approved',
}
