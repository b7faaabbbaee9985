import sharp from 'sharp'
import { Refused } from '#platform/errors.ts'
import { files } from '#platform/files.ts'

/** Widths in which pictures are offered; never wider than the picture itself. */
export const pictureWidths = [160, 320, 640, 1280] as const

/** Pixels a picture may have to be made smaller: beyond it, it is only downloaded. */
const mostPixels = 100_000_000
const seconds = 20

sharp.concurrency(1)
sharp.cache(false)

/** The picture of these bytes in one of the widths, as WebP: turned upright and without what the camera wrote (place, time, owner). Refuses `file.picture`. */
export async function pictureOf(hash: string, width: number): Promise<string> {
  if (!pictureWidths.some(offered => offered === width)) throw new Refused('not-found', 'file.picture', { width, widths: pictureWidths })
  return files().derived(hash, `${width}.webp`, async (from, to) => {
    try {
      await sharp(from, { limitInputPixels: mostPixels, pages: 1, failOn: 'error' })
        .rotate()
        .resize({ width, withoutEnlargement: true })
        .timeout({ seconds })
        .webp({ quality: 80 })
        .toFile(to)
    } catch (problem) {
      throw new Refused('not-found', 'file.picture', { problem: (problem as Error).message })
    }
  })
}
