import { setImmediate as others } from 'node:timers/promises'

/** Characters written in one turn: some milliseconds of work. */
const perTurn = 65_536

/** All long answers wait in one line, so that many of them hold up others no more than one does. */
let line: Promise<void> = Promise.resolve()

/** Pieces with room between them, so that others are answered while a long answer is written. */
export async function* inTurns(pieces: Iterable<string>): AsyncGenerator<string> {
  let characters = 0
  for (const piece of pieces) {
    yield piece
    if ((characters += piece.length) < perTurn) continue
    characters = 0
    await (line = line.then(() => others()))
  }
}
