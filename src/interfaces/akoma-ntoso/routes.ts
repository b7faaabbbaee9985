import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { actDocument, documentOf, longLanguage, manifestationOf } from '#projections'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { permanent, siteOf } from '../site.ts'
import { actAt } from './acts.ts'

/** Organ, date and number of a Work; the language and date of an Expression; whatever names its component and file. */
const address = /^([a-z0-9-]{1,80}\/\d{4}-\d\d-\d\d\/[a-z0-9-]{1,80})(?:\/([a-z]{2,3})@(\d{4}-\d\d-\d\d)?)?(?:\/?!main)?(\.xml)?\/?$/

/**
 * `/akn/un/statement/deliberation/{organ}/{date}/{number}`: a decision or recommendation by the Akoma Ntoso Naming Convention. The Work leads
 * (303) to its record; with `/{language}@{date}`, and `/!main.xml` or not, its text in that language is answered as XML.
 */
export function mountActs(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/akn/un/statement/deliberation/*', async (request, reply) => {
    const asked = (request.params as { readonly '*': string })['*']
    const [, work, language, date] = address.exec(asked) ?? []
    const site = siteOf(request, publicUrl())
    const found = work === undefined ? undefined : await actAt(context, site, `/akn/un/statement/deliberation/${work}`)
    if (!found || (date !== undefined && date !== found.act.date))
      throw new Refused('not-found', 'record.unknown', { identifier: asked.slice(0, 200) })
    const { described, act } = found
    const others = act.languages.map(one => `<${site.origin}${manifestationOf(act, one)}>; rel="alternate"; hreflang="${one}"`)
    reply.header('link', [`<${permanent(site, described.id)}>; rel="cite-as"`, ...others].join(', '))
    if (language === undefined) return reply.redirect(`/id/${described.id}`, 303)

    const spoken = act.languages.find(one => one === language || longLanguage(one) === language)
    if (spoken === undefined) throw new Refused('not-found', 'record.unknown', { identifier: asked.slice(0, 200) })
    const body = documentOf(actDocument(described, act, spoken, site.origin))
    reply.header('content-language', spoken)
    return answerDocument(request, reply, { body, type: 'application/akn+xml', modified: described.dates.published })
  })
}
