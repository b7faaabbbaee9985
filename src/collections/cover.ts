import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { changing, collectionAt } from './find.ts'
import { tell } from './make.ts'
import { coverOf, put, putCover, type StoredCover } from './store.ts'

/** Pixels a picture may have, and what becomes of it. */
const limits = { pixels: 60_000_000, width: 1280, height: 720, seconds: 20 } as const

/** Give a collection the picture in this file, drawn anew as WebP of at most 1280 × 720; or none. Refuses `collection.unknown`, `collection.change`, `collection.cover`. */
export async function setCover(context: Context, id: string, file: string | undefined): Promise<void> {
  const cover = file === undefined ? undefined : await drawn(file)
  await inTransaction(context, async unit => {
    const collection = await changing(unit, id)

    await putCover(unit, id, cover)
    await put(unit, { ...collection, changedAt: unit.now() })
    await tell(unit, 'changed', collection)
  })
}

/** The picture of a collection the actor may read. Refuses `collection.unknown`, `collection.no-cover`. */
export async function coverFor(context: Context, id: string): Promise<StoredCover> {
  await collectionAt(context, id)
  const cover = await coverOf(context, id)
  if (!cover) throw new Refused('not-found', 'collection.no-cover', { id })
  return cover
}

async function drawn(file: string): Promise<StoredCover> {
  try {
    const { data: bytes, info } = await sharp(file, { limitInputPixels: limits.pixels, pages: 1, failOn: 'error' })
      .rotate()
      .resize({ width: limits.width, height: limits.height, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: limits.seconds })
      .webp({ quality: 76 })
      .toBuffer({ resolveWithObject: true })
    return { hash: createHash('sha256').update(bytes).digest('hex'), width: info.width, height: info.height, bytes }
  } catch (problem) {
    throw new Refused('invalid', 'collection.cover', { problem: (problem as Error).message.slice(0, 200) })
  }
}
