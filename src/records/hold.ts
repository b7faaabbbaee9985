import type { Context } from '#platform/context.ts'
import { permitted } from './permitted.ts'
import { editable } from './policy.ts'
import type { Held } from './record.ts'
import { lock } from './store.ts'

/** A record the actor works on, with its draft, which nobody else changes before the transaction ends. Refuses `record.unknown`, `record.edit`. */
export const hold = async (unit: Context, id: string): Promise<Held> => permitted(unit, await lock(unit, id), editable, 'record.edit')
