import { listen } from '#platform/listeners.ts'
import { open } from './open.ts'
import type { ReviewState } from './review.ts'
import { close } from './store.ts'

/** Opens a review for every submission, and closes it when the record moves on without one: recalled, or published by other ways. */
export const reviewListeners = [
  listen('reviews.follow', {
    to: ['record.submitted', 'record.recalled', 'record.published'],
    do: async (context, { name, subject, details, actor, at }) => {
      const state = closings[name]
      if (state) await close(context, subject, Number(details['submission'] ?? 0), { state, at, by: actor })
      else await open(context, subject)
    },
  }),
]

const closings: { readonly [event: string]: Exclude<ReviewState, 'open'> | undefined } = {
  'record.recalled': 'recalled',
  'record.published': 'approved',
}
