import { namesOf } from '#accounts'
import { attend } from '#records'
import { Refused } from '#platform/errors.ts'
import type { Answer, Page, Visit } from '../../page.ts'

/** Heard from every open form, now and then: who else has it open, and whether its text has changed. Guests learn that they are no longer signed in. */
export const presence: Page = {
  method: 'GET',
  path: '/records/:identifier/presence',
  answer: async visit => {
    if (visit.context.actor.id === undefined) return json({ code: 'session.none' }, 401)
    try {
      const { version, others } = await attend(visit.context, visit.params['identifier']!)
      return json({ version, text: await presentWords(visit, others) })
    } catch (error) {
      if (error instanceof Refused) return json({ code: error.code }, 404)
      throw error
    }
  },
}

/** `Ana Mora and Luis Vega also have this draft open.` */
async function presentWords(visit: Visit, accounts: readonly string[]): Promise<string> {
  if (accounts.length === 0) return ''
  const names = await namesOf(visit.context, accounts)
  const people = accounts.map(account => names.get(account) ?? visit.say('records.somebody'))
  return visit.say('draft.present', { names: new Intl.ListFormat(visit.locale).format(people), count: people.length })
}

const json = (body: object, status = 200): Answer => ({ kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(body), status })
