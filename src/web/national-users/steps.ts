import { grant, invite, revoke, uninvite } from '#accounts'
import { attempt } from '../account/attempt.tsx'
import type { Page, Visit } from '../page.ts'
import { governmentOf } from './government.ts'
import { peoplePage } from './people.tsx'

type Step = { readonly path: string; readonly said: string; readonly do: (visit: Visit, government: string) => Promise<void> }

const typed = (visit: Visit, name: string): string => visit.form.get(name) ?? ''

/** A number from a form; one that names nothing when it is none. */
const numbered = (visit: Visit, name: string): number => (/^[1-9]\d{0,14}$/.test(typed(visit, name)) ? Number(typed(visit, name)) : 0)

const steps: readonly Step[] = [
  {
    path: '/national-users/invitations',
    said: 'national-users.invited',
    do: (visit, government) => {
      const offer = { email: typed(visit, 'email'), role: typed(visit, 'role'), locale: typed(visit, 'locale') }
      return invite(visit.context, { ...offer, for: government, origin: visit.issuer })
    },
  },
  {
    path: '/national-users/invitations/withdrawal',
    said: 'national-users.withdrawn',
    do: visit => uninvite(visit.context, numbered(visit, 'invitation')),
  },
  {
    path: '/national-users/roles',
    said: 'national-users.granted',
    do: (visit, government) => grant(visit.context, { account: numbered(visit, 'account'), role: typed(visit, 'role'), for: government }),
  },
  {
    path: '/national-users/roles/removal',
    said: 'national-users.revoked',
    do: (visit, government) => revoke(visit.context, { account: numbered(visit, 'account'), role: typed(visit, 'role'), for: government }),
  },
]

export const pages: readonly Page[] = steps.map(step => ({
  method: 'POST',
  path: step.path,
  needs: 'signed-in',
  answer: visit => {
    const government = governmentOf(visit, visit.form.get('government'))
    return attempt(
      visit,
      async () => {
        await step.do(visit, government)
        return { kind: 'redirect', to: visit.to('/national-users', { government }), flash: { key: step.said } }
      },
      problem => peoplePage(visit, government, problem),
    )
  },
}))
