import { setImmediate as others } from 'node:timers/promises'

const fewPieces = 25

/** Pieces with room between them, so that others are answered while a long answer is written. */
export async function* inTurns(pieces: Iterable<string>): AsyncGenerator<string> {
  let count = 0
  for (const piece of pieces) {
    yield piece
    if ((count += 1) % fewPieces === 0) await others()
  }
}
