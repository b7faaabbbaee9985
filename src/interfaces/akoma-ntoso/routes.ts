import type { FastifyInstance, FastifyReply } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { actDocument, documentOf, longLanguage, manifestationOf } from '#projections'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { permanent, siteOf } from '../site.ts'
import { actsAt, type Told } from './acts.ts'

/** Organ, date and number of a Work; the language and date of an Expression; whatever names its component and file. */
const address = /^([a-z0-9-]{1,80}\/\d{4}-\d\d-\d\d\/[a-z0-9-]{1,80})(?:\/([a-z]{2,3})@(\d{4}-\d\d-\d\d)?)?(?:\/?!main)?(\.xml)?\/?$/

/**
 * `/akn/un/statement/deliberation/{organ}/{date}/{number}`: a decision or recommendation by the Akoma Ntoso Naming Convention. The Work leads
 * (303) to its record; with `/{language}@{date}`, and `/!main.xml` or not, its text in that language is answered as XML. Where several records
 * say that they are this act, the answer is all of them (300), and `?record={id}` means one.
 */
export function mountActs(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/akn/un/statement/deliberation/*', async (request, reply) => {
    const asked = (request.params as { readonly '*': string })['*']
    const [, work, language, date] = address.exec(asked) ?? []
    const site = siteOf(request, publicUrl())
    const standing = work === undefined ? [] : await actsAt(context, site, `/akn/un/statement/deliberation/${work}`)
    const { record } = request.query as { readonly record?: unknown }
    const meant = standing.filter(({ described, act }) => (date ?? act.date) === act.date && (record ?? described.id) === described.id)
    if (meant.length === 0) throw new Refused('not-found', 'record.unknown', { identifier: asked.slice(0, 200) })
    if (meant.length > 1) return choices(reply, asked, meant)
    const { described, act } = meant[0]!
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

/** Which of these is meant? The address of each, as Web Linking and as text. */
function choices(reply: FastifyReply, asked: string, told: readonly Told[]): FastifyReply {
  const addresses = told.map(({ described: { id } }) => `/akn/un/statement/deliberation/${asked}?record=${id}`)
  reply.header('link', addresses.map(one => `<${one}>; rel="alternate"`).join(', '))
  return reply
    .code(300)
    .type('text/plain; charset=utf-8')
    .send(addresses.map(one => `${one}\n`).join(''))
}
