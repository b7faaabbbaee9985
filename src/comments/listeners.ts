import { listen } from '#platform/listeners.ts'
import { add } from './store.ts'

type Remark = { readonly path: string; readonly text: string }

/** What a reviewer said about single places when sending a draft back becomes comments that can be answered and resolved. */
export const commentListeners = [
  listen('comments.returned', {
    to: ['review.returned'],
    do: async (context, { details, actor, at }) => {
      const { record, review, comments = [] } = details as { record?: string; review?: number; comments?: readonly Remark[] }
      if (record === undefined || review === undefined) return
      for (const { path, text } of comments) await add(context, { record, path, text, replyTo: null, review, at, by: actor })
    },
  }),
]
