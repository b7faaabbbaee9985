/** What is open and must be closed, in the reverse order. */
export type Closing = {
  /** Throws once the closing has begun: then nothing more is opened, and this too is closed. */
  readonly add: (name: string, close: () => unknown) => void
  /** Close everything; a part that fails or takes too long does not keep the others open. */
  readonly closeAll: () => Promise<void>
}

/** Keep what must be closed. `say` is told what did not close well. */
export function openClosing(say: (sentence: string) => void, seconds = 30): Closing {
  const open: { readonly name: string; readonly close: () => unknown }[] = []
  let closing: Promise<void> | undefined

  const closeRest = async () => {
    for (let part = open.pop(); part; part = open.pop()) {
      const problem = await within(seconds, part.close)
      if (problem) say(`${part.name} did not close well: ${problem}`)
    }
  }
  return {
    add: (name, close) => {
      open.push({ name, close })
      if (closing) throw new Error('stopped while starting')
    },
    closeAll: () => (closing = (closing ?? Promise.resolve()).then(closeRest)),
  }
}

async function within(seconds: number, work: () => unknown): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>(resolve => (timer = setTimeout(() => resolve(`not within ${seconds} seconds`), seconds * 1000)))
  const done = (async () => void (await work()))().catch((error: Error) => error.message)
  return await Promise.race([done, late]).finally(() => clearTimeout(timer))
}
