import { formatNamed, type Format, type House } from '#formats'
import type { Actor, Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { newId } from '#platform/ids.ts'
import { inTransaction } from '#platform/transaction.ts'
import { bodyFor, governmentIn } from './body.ts'
import { isUid } from './identifiers.ts'
import { pinned } from './pinned.ts'
import { administers, creatable, editable, worksFor } from './policy.ts'
import { newsOf, type Held } from './record.ts'
import { add, lock, putDraft } from './store.ts'

/** What a record is made from: a body of any completeness, the client's own id, and the house where it is made. */
export type NewDraft = { readonly format: string; readonly data: unknown; readonly id?: string; readonly house?: House }

/**
 * Make a record with a draft. A national record belongs to the government of the actor's role for ever.
 * Refuses `format.unknown`, `record.closed` (administrators bring old records in), `record.id`, `record.house`, `record.create`, `record.government`, `record.body`, and `record.exists` for an id that was ever used.
 */
export function createDraft(context: Context, { format: name, data, id = newId(), house }: NewDraft): Promise<Held> {
  return inTransaction(context, async unit => {
    const format = formatNamed(name)
    if (!isUid(id)) throw new Refused('invalid', 'record.id', { id })
    const record = { id, format: format.name, kind: format.kind, houses: format.houses, ...originFor(unit.actor, format, governmentIn(data), house) }

    const body = await pinned(unit, format, bodyFor(format, record, data, {}, unit.actor))

    if (!(await add(unit, record))) throw new Refused('conflict', 'record.exists', { id })
    await putDraft(unit, id, body)
    const made = await lock(unit, id)
    await announce(unit, 'record.drafted', id, newsOf(made.record))
    return made
  })
}

/** Whose record this actor would make, and under which prefix. Refuses what `createDraft` refuses before it looks at the body. */
export function originFor(actor: Actor, format: Format, named: string | undefined, house?: House): Belonging & { readonly prefix: House } {
  if (format.closed && !administers(actor)) throw new Refused('conflict', 'record.closed', { format: format.name })
  const origin = originOf(format, actor, named, house)
  const facts = { format: format.name, kind: format.kind, house: format.houses, ...origin, government: origin.government ?? undefined }
  if (!matches(editable(actor), facts)) throw new Refused('forbidden', 'record.create', { format: format.name })
  return origin
}

function originOf(format: Format, actor: Actor, named: string | undefined, house = format.prefix ?? format.house) {
  if (!matches(creatable(actor), { format: format.name, kind: format.kind, house: format.houses }))
    throw new Refused('forbidden', 'record.create', { format: format.name })
  if (!format.houses.includes(house)) throw new Refused('invalid', 'record.house', { house, houses: format.houses })
  return { prefix: format.prefix ?? house, ...belonging[format.kind](actor, named, format) }
}

type Belonging = { readonly government: string | null; readonly owner: string }

const belonging: { readonly [kind in Format['kind']]: (actor: Actor, named: string | undefined, format: Format) => Belonging } = {
  national: (actor, named) => ofCountry(ownGovernment(actor, named)),
  contact: (actor, named) => (named === undefined ? { government: null, owner: actor.id! } : ofCountry(ownGovernment(actor, named))),
  reference: actor => ({ government: null, owner: actor.id! }),
  secretariat: (_actor, named, format) => ({ government: 'government' in format.fields ? country(named) : null, owner: 'SCBD' }),
}

const ofCountry = (government: string): Belonging => ({ government, owner: `country:${government}` })

function ownGovernment(actor: Actor, named: string | undefined): string {
  if (administers(actor)) return country(named)
  const own = worksFor(actor)
  const government = named ?? (own.length === 1 ? own[0] : undefined)
  if (government === undefined) throw new Refused('invalid', 'record.government', { governments: own })
  if (!own.includes(government)) throw new Refused('forbidden', 'record.government', { governments: own, named })
  return government
}

function country(named: string | undefined): string {
  if (named === undefined || !/^[a-z]{2,3}$/.test(named)) throw new Refused('invalid', 'record.government', { named })
  return named
}
