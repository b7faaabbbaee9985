import type { FastifyReply } from 'fastify'
import type { Asked } from '../answers/asked.ts'
import { missing, wrong } from '../answers/failure.ts'
import { propertyOf, rowOf, textOf } from '../answers/written.ts'
import { isList, type Row } from '../model/kinds.ts'
import type { Shown } from '../model/profile.ts'
import { optionsIn } from '../query/options.ts'
import { holds, send } from '../respond.ts'
import { rowWithKey, type Listed, type Listing } from '../shelf/lists.ts'
import type { Address, KeyPart } from './address.ts'
import { notationFor } from './negotiation.ts'
import { askedOf, completed, refuseList, rowsIn, typed, type Question } from './question.ts'

/** One row by its key. */
export async function answerRow(question: Question, set: Shown, { key }: Address & { readonly kind: 'row' }): Promise<FastifyReply> {
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

function found404(rows: Listing, set: Shown, key: readonly KeyPart[]): Listed {
  const named = key.every(({ name }) => name !== undefined)
  if (named && key.some(({ name }) => !set.key.includes(name!))) throw wrong(`The key of ${set.name} is ${set.key.join(', ')}`)
  const values = named && key.length > 1 ? set.key.map(name => key.find(part => part.name === name)?.value ?? '') : key.map(({ value }) => value)
  const found = rowWithKey(rows, set, values)
  if (!found) throw missing(`${set.name} has no such row, or it is withdrawn`)
  return found
}

/** One property of a row: its value, its text alone, or how many parts it has. */
export async function answerProperty(question: Question, set: Shown, address: Address & { readonly kind: 'property' }): Promise<FastifyReply> {
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
