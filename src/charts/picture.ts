import { createHash } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { apart } from '#platform/apart.ts'
import { Refused } from '#platform/errors.ts'
import type { Rasterizing } from './rasterizer.ts'

/** What drawing one picture may take. */
const limits = { seconds: 20, megabytes: 700 }
/** Pictures drawn at once, those that may wait, and those kept. */
const most = { atOnce: 1, waiting: 10, kept: 40 }

const rasterizer = new URL('./rasterizer.ts', import.meta.url)

let folder = path.join(os.tmpdir(), `openchm-fonts-${os.userInfo().uid}`)

/** Unpack fonts in this folder, which can be thrown away at any time. */
export function openPictures(place: string): void {
  folder = place
}

const kept = new Map<string, Buffer>()
let [busy, waiting] = [0, 0]
const turns: (() => void)[] = []

/** A drawing as PNG, twice as fine, in fonts of ours. Refuses `charts.busy`, `charts.failed`. */
export async function pictureOf(svg: string): Promise<Buffer> {
  const name = createHash('sha256').update(svg).digest('base64url')
  const held = kept.get(name)
  if (held) return held
  const drawn = await inTurn(() => rasterized({ svg, scale: 2, folder }))
  kept.set(name, drawn)
  if (kept.size > most.kept) kept.delete(kept.keys().next().value!)
  return drawn
}

async function inTurn(work: () => Promise<Buffer>): Promise<Buffer> {
  if (busy >= most.atOnce) {
    if (waiting >= most.waiting) throw new Refused('conflict', 'charts.busy')
    waiting++
    await new Promise<void>(turn => turns.push(turn))
    waiting--
  }
  busy++
  try {
    return await work()
  } finally {
    busy--
    turns.shift()?.()
  }
}

async function rasterized(asked: Rasterizing): Promise<Buffer> {
  try {
    return Buffer.from(await apart<Uint8Array>(rasterizer, asked, limits))
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem
    throw new Refused('conflict', 'charts.failed', { problem: `${problem.code} ${String(problem.details['problem'] ?? '')}`.trim() })
  }
}
