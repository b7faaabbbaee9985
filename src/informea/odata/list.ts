import type { FastifyReply } from 'fastify'
import type { Asked } from '../answers/asked.ts'
import { listOf, type About } from '../answers/written.ts'
import type { Shown } from '../model/profile.ts'
import { optionsIn } from '../query/options.ts'
import { ordered } from '../query/select.ts'
import { holds, send } from '../respond.ts'
import type { Listed, Listing } from '../shelf/lists.ts'
import { notationFor, type Notation } from './negotiation.ts'
import { askedOf, completed, rowsIn, typed, type Question } from './question.ts'

/** A list of rows, in the order of the crawl it belongs to. */
export async function answerList(question: Question, set: Shown): Promise<FastifyReply> {
  const { request, reply, profile, site, root, query, following, crawls } = question
  const options = optionsIn(query, set, profile)
  const notation = notationFor(profile, 'feed', query.get('$format'), request.headers.accept)
  const shelf = await following.current()
  const rows = rowsIn(shelf, site, set)
  const reader = [request.ip, root, site.portal.id, set.name, options.asked].join('\n')
  const names = crawls.followed(reader, options.skip, question.context.now().getTime(), () =>
    ordered(rows, set, options, site.origin).map(({ name }) => name),
  )
  const size = options.top ?? pageSize(question)
  const page = pageOf(names, rows, options.skip, size)
  const more = options.top === undefined && options.skip + size < names.length
  const about = {
    count: options.counted ? names.filter(name => rows.has(name)).length : undefined,
    self: `${root}/${set.name}`,
    updated: shelf.newest.getTime(),
    next: more ? nextAddress(question, set, options.skip + size) : undefined,
  }
  if (holds(request, reply, shelf, [site.origin, request.url, notation.type, about.count, ...page.map(({ name }) => name)].join(' ')))
    return reply.code(304).send()
  return writeRows(question, { notation, asked: askedOf(question, set, options), rows: page, about })
}

/**
 * The rows of a page. One that is gone since the list was made leaves its place to the next, so that a page is short
 * only at the end: many readers stop at a short one. They then meet a row twice, which none of them minds.
 */
function pageOf(names: readonly string[], rows: Listing, skip: number, size: number): readonly Listed[] {
  const page: Listed[] = []
  for (let at = skip; at < names.length && page.length < size; at++) {
    const row = rows.get(names[at]!)
    if (row) page.push(row)
  }
  return page
}

const ownPage = 500

/** v4 goes on by a link where nobody said how much; before v4 everything is told. */
function pageSize({ profile, request, reply }: Question): number {
  if (profile !== 'v4') return Infinity
  const wished = /\b(?:odata\.)?maxpagesize=(\d{1,6})\b/.exec(String(request.headers['prefer'] ?? ''))?.[1]
  if (wished === undefined || Number(wished) === 0) return ownPage
  reply.header('preference-applied', `odata.maxpagesize=${wished}`)
  return Number(wished)
}

function nextAddress({ root, query }: Question, set: Shown, skip: number): string {
  const kept = [...query].filter(([name]) => name !== '$skip').map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${root}/${set.name}?${[...kept, `$skip=${skip}`].join('&')}`
}

type Rows = { readonly notation: Notation; readonly asked: Asked; readonly rows: readonly Listed[]; readonly about: About }

const [batchSize, mostWhole] = [100, 200]

/** Write a list: short ones as a whole, long ones row by row as they are read. */
function writeRows(question: Question, { notation, asked, rows, about }: Rows): Promise<FastifyReply> {
  const written = listOf(asked, notation.kind, about)
  async function* pieces() {
    yield written.open
    for (let at = 0; at < rows.length; at += batchSize) {
      const batch = await completed(question, asked, rows.slice(at, at + batchSize))
      yield (at > 0 ? written.between : '') + batch.map(written.row).join(written.between)
    }
    yield written.close
  }
  const body = rows.length > mostWhole ? pieces : async () => (await Array.fromAsync(pieces())).join('')
  return send(question.request, question.reply, typed(notation), body)
}
