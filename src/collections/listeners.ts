import { where, all } from '#platform/filter.ts'
import { listen } from '#platform/listeners.ts'
import { list, put } from './store.ts'

/** When an account is closed, nobody else reads its lists any more. */
export const collectionListeners = [
  listen('collections.closed', {
    to: ['account.closed'],
    do: async (context, { subject }) => {
      const shared = await list(context, all(where('kind', 'list'), where('owner', subject), where('visibility', 'public', 'link')))
      for (const one of shared) await put(context, { ...one, visibility: 'private' })
    },
  }),
]
