import type { FastifyReply, FastifyRequest } from 'fastify'
import { siteAt } from '#portals'
import { missing, wrong } from '../answers/failure.ts'
import { isList, type Row } from '../model/kinds.ts'
import { shownByRest, type Shown } from '../model/profile.ts'
import type { SetName } from '../model/sets.ts'
import type { Answering } from '../odata/question.ts'
import { queryOf } from '../query/options.ts'
import { holds, send } from '../respond.ts'
import { countryCode } from '../rows/countries.ts'
import { contentOf } from '../shelf/content.ts'
import { listing, type Listed } from '../shelf/lists.ts'
import { restRow } from './shape.ts'

/** Where REST 2.0 stands. */
export const restPath = '/informea/api/2.0'

const types: { readonly [type: string]: SetName } = {
  decisions: 'Decisions',
  meetings: 'Meetings',
  contacts: 'Contacts',
  'country-reports': 'CountryReports',
  'national-plans': 'NationalPlans',
  'country-profiles': 'CountryProfiles',
  documents: 'Documents',
  treaties: 'Treaties',
  sites: 'Sites',
  legislation: 'Legislation',
}

const [ownSize, mostSize] = [100, 500]

/** `/informea/api/2.0/decisions?page=0&items_per_page=500`: a bare array; with `$count=true` only how many there are. */
export async function answerRest(answering: Answering, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { type } = request.params as { readonly type: string }
  const name = Object.hasOwn(types, type) ? types[type] : undefined
  if (name === undefined) throw missing(`There is nothing of type ${type.slice(0, 60)}; there are ${Object.keys(types).join(', ')}`)
  const set = shownByRest(name)
  const query = queryOf((request.raw.url ?? '').split('?').slice(1).join('?'))
  const [page, size, conditions] = [numberIn(query, 'page', 0), numberIn(query, 'items_per_page', ownSize), conditionsIn(query, set)]
  if (size > mostSize || size === 0) throw wrong(`items_per_page is 1 to ${mostSize}`)

  const { context, following, crawls, publicUrl } = answering
  const site = siteAt(request, publicUrl())
  const shelf = await following.current()
  const rows = listing(shelf, site.portal, set)
  const chosen = () => [...rows.values()].filter(({ row }) => conditions.every(holdsFor => holdsFor(row))).toSorted(byIdentifier)
  const counted = query.get('$count') === 'true'
  const reader = [request.ip, restPath, site.portal.id, name, [...query].filter(([key]) => key !== 'page').join('&')].join('\n')
  const names = counted ? [] : crawls.followed(reader, page, context.now().getTime(), () => chosen().map(one => one.name))
  const shownRows = names
    .slice(page * size)
    .flatMap(one => rows.get(one) ?? [])
    .slice(0, size)
  if (holds(request, reply, shelf, [site.origin, request.url, ...shownRows.map(one => one.name)].join(' '))) return reply.code(304).send()
  return send(request, reply, 'application/json; charset=utf-8', async () => {
    if (counted) return JSON.stringify({ count: chosen().length })
    const texts = name === 'Decisions' ? await contentOf(context, shownRows, site.origin) : new Map()
    const withTexts = ({ row, name: record }: Listed): Row => (texts.has(record) ? { ...row, content: texts.get(record)! } : row)
    return JSON.stringify(shownRows.map(listed => restRow(set, withTexts(listed), site.origin)))
  })
}

const byIdentifier = ({ row: one }: Listed, { row: other }: Listed): number => (String(one['id']) < String(other['id']) ? -1 : 1)

function numberIn(query: ReadonlyMap<string, string>, name: string, otherwise: number): number {
  const text = query.get(name)
  if (text === undefined) return otherwise
  if (!/^\d{1,9}$/.test(text)) throw wrong(`${name} is a number`)
  return Number(text)
}

type Condition = (row: Row) => boolean

const ours = new Set(['page', 'items_per_page', '$count', '$format', '_format'])

/** Every other parameter narrows: a property with its value, `treaty`, `country` by two or three letters, `updated_since` a day. */
function conditionsIn(query: ReadonlyMap<string, string>, set: Shown): readonly Condition[] {
  return [...query].filter(([name]) => !ours.has(name)).map(([name, value]) => conditionOf(name, value, set))
}

function conditionOf(name: string, value: string, { properties }: Shown): Condition {
  if (name === 'updated_since') return since(value)
  if (name === 'treaty' && 'treaties' in properties)
    return row => (row['treaties'] as readonly { readonly value: string }[]).some(part => part.value === value)
  const property = Object.hasOwn(properties, name) ? properties[name]! : undefined
  if (property === undefined || isList(property) || property.type !== 'String') throw wrong(`Nothing can be narrowed by ${name.slice(0, 60)}`)
  const wanted = name === 'country' ? countryCode(value) : value
  return row => row[name] === wanted
}

function since(text: string): Condition {
  const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(moment)) throw wrong('updated_since is a day or a moment')
  return row => typeof row['updated'] === 'number' && row['updated'] >= moment
}
