import { guest } from '#platform/context.ts'
import { enqueue, job, type Job } from '#platform/jobs.ts'
import { listen, type Listener } from '#platform/listeners.ts'
import { confirmKind } from './ask.ts'
import { confirmWishes } from './confirm.ts'
import { isFollowed } from './store.ts'
import { tellKind, tellSubscribers } from './tell.ts'

/** What the hub does later: ask for confirmations, and tell subscribers when something changed, when a try is due again, and every minute in case a worker died. `anywhere`: also addresses inside; for tests. */
export const hubJobs = ({ anywhere = false } = {}): readonly Job[] => [
  job(confirmKind.name, { ...confirmKind, do: context => confirmWishes(context, { anywhere }) }),
  job(tellKind.name, { ...tellKind, every: '* * * * *', do: context => tellSubscribers({ ...context, actor: guest }, { anywhere }) }),
]

/** Wakes the hub when a feed may have changed. */
export const hubListener: Listener = listen('hub.wake', {
  to: ['record.published', 'record.withdrawn', 'record.retagged', 'record.confirmed', 'record.unconfirmed', 'record.retired', 'record.unretired'],
  do: async context => {
    if (await isFollowed(context)) await enqueue(context, tellKind, {}, { key: 'tell' })
  },
})
