import type { Context } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { changesAfter, harvestable } from '#projections'
import { makers, neighbours } from '../rows/makers.ts'
import { measured } from './measured.ts'
import { emptyShelf, place, type Shelf } from './shelf.ts'

/** The shelf as it is kept up to date. */
export type Following = {
  /** With every change that was there when it was asked for. */
  readonly current: () => Promise<Shelf>
  /** Fill it before anybody asks. */
  readonly warm: () => void
}

const pageSize = 250
const hour = 3_600_000

/** What rows are made of, wherever it is shown. */
const followed = all(harvestable(), where('format', ...Object.keys(makers), ...neighbours))

/**
 * Follow the change log into memory. It is read only where somebody asks, from the last number on; and made anew behind the scenes every
 * hour, since labels of terms, formats and the calendar change rows without a change of their records.
 */
export function followChanges(context: Context): Following {
  let shelf: Shelf | undefined
  let running: Promise<Shelf> | undefined
  let waiting: Promise<Shelf> | undefined
  let renewing = false

  const renew = async () => {
    renewing = true
    try {
      const fresh = emptyShelf(context.now())
      await read(context, fresh)
      shelf = fresh
    } finally {
      renewing = false
    }
  }
  const readOn = async (): Promise<Shelf> => {
    if (shelf === undefined) await renew()
    else await read(context, shelf)
    const told = shelf!
    if (!renewing && context.now().getTime() - told.madeAt.getTime() > hour)
      void renew().catch((error: Error) => context.log.warn({ error: error.message }, 'InforMEA rows not renewed'))
    return told
  }
  const current = (): Promise<Shelf> => {
    if (running === undefined) return (running = readOn().finally(() => (running = undefined)))
    // what happened since the reading began may be missing in it: one more, for all who wait
    waiting ??= running.then(ignored, ignored).then(() => ((waiting = undefined), current()))
    return waiting
  }
  const warm = () => void current().catch((error: Error) => context.log.warn({ error: error.message }, 'InforMEA rows not read'))
  return { current, warm }
}

const ignored = () => {}

async function read(context: Context, shelf: Shelf): Promise<void> {
  for (;;) {
    const told = await changesAfter(context, followed, shelf.seq, pageSize)
    place(shelf, await measured(context, told))
    if (told.length < pageSize) return
  }
}
