import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#platform/context.ts'
import { largeIn, type Asked } from '../answers/asked.ts'
import { missing, unsupported, wrong } from '../answers/failure.ts'
import { metadataOf } from '../answers/metadata.ts'
import { serviceJson, serviceXml } from '../answers/service.ts'
import { listOf, propertyOf, rowOf, textOf, type About } from '../answers/written.ts'
import { isList, type Row } from '../model/kinds.ts'
import { shown, type ProfileName, type Shown } from '../model/profile.ts'
import { optionsIn, queryOf, type Options } from '../query/options.ts'
import { ordered } from '../query/select.ts'
import { holds, send } from '../respond.ts'
import { contentOf } from '../shelf/content.ts'
import type { Crawls } from '../shelf/crawls.ts'
import type { Following } from '../shelf/follow.ts'
import { listing, rowWithKey, type Listed, type Listing } from '../shelf/lists.ts'
import type { Shelf } from '../shelf/shelf.ts'
import { siteOf, type Site } from '../site.ts'
import { addressIn, type Address, type KeyPart } from './address.ts'
import { notationFor, type Notation } from './negotiation.ts'
import type { Root } from './roots.ts'

/** What answers are made with. */
export type Answering = {
  readonly context: Context
  readonly publicUrl: () => string
  readonly following: Following
  readonly crawls: Crawls
}

/** A question as it came: what it is about, and all that is needed to answer it. */
type Question = Answering & {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly profile: ProfileName
  readonly site: Site
  readonly root: string
  readonly query: ReadonlyMap<string, string>
}

/** Answer a question to one of the services. */
export async function answer(answering: Answering, root: Root, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [path = '', ...options] = (request.raw.url ?? '').split('?')
  const address = addressIn(path.slice(root.path.length))
  const site = siteOf(request, answering.publicUrl())
  const query = queryOf(options.join('?'))
  const question: Question = { ...answering, request, reply, profile: root.profile, site, root: site.origin + root.path, query }
  if (address.kind === 'metadata') return metadata(question)
  if (address.kind === 'service') return service(question)
  const set = shown[root.profile].get(address.set)
  if (set === undefined) throw missing(`There is no set ${address.set}`)
  return answers[address.kind](question, set, address as never)
}

type Answers = {
  readonly [kind in Exclude<Address['kind'], 'service' | 'metadata'>]: (
    question: Question,
    set: Shown,
    address: Address & { readonly kind: kind },
  ) => Promise<FastifyReply>
}

const answers: Answers = { set: answerList, count: answerCount, row: answerRow, property: answerProperty }

const described = new Map<ProfileName, string>()

async function metadata({ request, reply, profile }: Question): Promise<FastifyReply> {
  const text = described.get(profile) ?? metadataOf(profile)
  described.set(profile, text)
  reply.header('cache-control', 'public, max-age=3600')
  return send(request, reply, 'application/xml;charset=utf-8', () => text)
}

async function service(question: Question): Promise<FastifyReply> {
  const { request, reply, profile, root, query } = question
  const { kind, type } = notationFor(profile, 'service', query.get('$format'), request.headers.accept)
  reply.header('cache-control', 'public, max-age=3600')
  return send(request, reply, `${type};charset=utf-8`, () =>
    kind === 'json' ? JSON.stringify(serviceJson(profile, root)) : serviceXml(profile, root),
  )
}

/** The digits alone, whatever somebody takes. */
async function answerCount({ request, reply, profile, site, query, following }: Question, set: Shown): Promise<FastifyReply> {
  const options = optionsIn(query, set, profile)
  const shelf = await following.current()
  if (holds(request, reply, shelf, `${site.origin} ${request.url}`)) return reply.code(304).send()
  const rows = rowsIn(shelf, site, set)
  const count = options.filter === undefined ? rows.size : ordered(rows, set, options, site.origin).length
  return send(request, reply, 'text/plain;charset=utf-8', () => String(count))
}

function rowsIn(shelf: Shelf, { portal }: Site, set: Shown): Listing {
  const parent = set.parent && shown.v2.get(set.parent.set)!.properties[set.parent.property]!
  if (parent !== undefined && isList(parent) && parent.large) throw unsupported(`Read ${set.name} with the rows they belong to`)
  return listing(shelf, portal, set)
}

async function answerList(question: Question, set: Shown): Promise<FastifyReply> {
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

const askedOf = ({ profile, site, root }: Question, set: Shown, { expand, select }: Pick<Options, 'expand' | 'select'>): Asked => ({
  profile,
  origin: site.origin,
  root,
  set,
  expand,
  select,
})

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

const typed = ({ type }: Notation): string => `${type};charset=utf-8`

/** The rows with what is too large to be held. */
async function completed({ context, site }: Question, asked: Asked, rows: readonly Listed[]): Promise<readonly Row[]> {
  const large = largeIn(asked)
  if (large.length === 0) return rows.map(({ row }) => row)
  const texts = await contentOf(context, rows, site.origin)
  return rows.map(({ row, name }) => ({ ...row, ...Object.fromEntries(large.map(property => [property, texts.get(name) ?? []])) }))
}

async function answerRow(question: Question, set: Shown, { key }: Address & { readonly kind: 'row' }): Promise<FastifyReply> {
  const { request, reply, profile, site, query, following } = question
  const options = optionsIn(query, set, profile)
  refuseList(query)
  const { kind, type } = notationFor(profile, 'entry', query.get('$format'), request.headers.accept)
  const shelf = await following.current()
  const found = found404(rowsIn(shelf, site, set), set, key)
  if (holds(request, reply, shelf, `${site.origin} ${request.url} ${type}`)) return reply.code(304).send()
  const asked = askedOf(question, set, options)
  const [row] = await completed(question, asked, [found])
  return send(request, reply, typed({ kind, type }), () => rowOf(asked, kind, row!))
}

/** What can only be asked of a list. */
function refuseList(query: ReadonlyMap<string, string>): void {
  const strange = ['$filter', '$orderby', '$top', '$skip', '$inlinecount', '$count'].find(name => query.has(name))
  if (strange !== undefined) throw wrong(`${strange} is asked of a set`)
}

function found404(rows: Listing, set: Shown, key: readonly KeyPart[]): Listed {
  const named = key.every(({ name }) => name !== undefined)
  if (named && key.some(({ name }) => !set.key.includes(name!))) throw wrong(`The key of ${set.name} is ${set.key.join(', ')}`)
  const values = named && key.length > 1 ? set.key.map(name => key.find(part => part.name === name)?.value ?? '') : key.map(({ value }) => value)
  const found = rowWithKey(rows, set, values)
  if (!found) throw missing(`${set.name} has no such row, or it is withdrawn`)
  return found
}

async function answerProperty(question: Question, set: Shown, address: Address & { readonly kind: 'property' }): Promise<FastifyReply> {
  const { request, reply, profile, site, query, following } = question
  const property = Object.hasOwn(set.properties, address.property) ? set.properties[address.property] : undefined
  if (property === undefined) throw missing(`${set.name} has no ${address.property}`)
  optionsIn(query, set, profile)
  refuseList(query)
  const shelf = await following.current()
  const found = found404(rowsIn(shelf, site, set), set, address.key)
  const asked = askedOf(question, set, { expand: new Set([address.property].filter(() => isList(property))), select: undefined })
  const [row] = await completed(question, { ...asked, select: new Set([address.property]) }, [found])
  if (holds(request, reply, shelf, `${site.origin} ${request.url} ${request.headers.accept}`)) return reply.code(304).send()
  if (address.as === '$count') return send(request, reply, 'text/plain;charset=utf-8', () => partCount(row!, address.property))
  if (address.as === '$value') return send(request, reply, 'text/plain;charset=utf-8', () => valueIn(asked, row!, address.property))
  const { kind, type } = notationFor(profile, 'feed', query.get('$format'), request.headers.accept)
  const body = propertyOf(asked, kind, row!, address.property)
  if (body === undefined) return reply.code(204).send()
  return send(request, reply, kind === 'atom' && !isList(property) ? 'application/xml;charset=utf-8' : typed({ kind, type }), () => body)
}

function partCount(row: Row, name: string): string {
  const parts = row[name]
  if (!Array.isArray(parts)) throw wrong(`${name} is no list`)
  return String(parts.length)
}

function valueIn(asked: Asked, row: Row, name: string): string {
  const text = textOf(asked, row, name)
  if (text === null) throw missing(`${name} has no value`)
  return text
}
