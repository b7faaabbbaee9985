import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'

/** What a scanner says: nothing found; a threat by its name; or that it takes no files of this size. */
export type Verdict = { readonly found: 'clean' | 'beyond' } | { readonly found: 'infected'; readonly threat: string }

/** A scanner. It fails with an error of the network when nobody answers. */
export type Antivirus = { readonly scan: (bytes: Readable) => Promise<Verdict> }

let opened: Antivirus | undefined

/** The scanner of this process; `undefined` where the operator has none. */
export const antivirus = (): Antivirus | undefined => opened

/** Use the ClamAV daemon at `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`; nobody, without an address. */
export function openAntivirus(address: string | undefined): Antivirus | undefined {
  opened = address === undefined ? undefined : clamd(address)
  return opened
}

const patienceSeconds = 60

/** A ClamAV daemon, spoken to in INSTREAM: chunks behind their length in four bytes, a length of zero ends them (clamd(8)). */
export const clamd = (address: string): Antivirus => ({
  scan: async bytes => {
    const socket = connected(new URL(address))
    const answer = text(socket)
    // clamd answers and hangs up in the middle of a file it finds too large: the answer counts, not the broken line
    const sent = pipeline(bytes, framed, socket, { end: false }).then(
      () => undefined,
      (problem: Error) => problem,
    )
    try {
      const said = await answer
      bytes.destroy()
      const problem = await sent
      if (said === '' && problem) throw problem
      return verdictIn(said)
    } finally {
      bytes.destroy()
      socket.destroy()
      await sent
    }
  },
})

function connected({ protocol, hostname, port, pathname }: URL): Socket {
  const socket = protocol === 'unix:' ? connect(decodeURIComponent(pathname)) : connect(Number(port || 3310), hostname.replace(/^\[|\]$/g, ''))
  socket.setTimeout(patienceSeconds * 1000, () => socket.destroy(new Error('The virus scanner does not answer')))
  socket.write('zINSTREAM\0')
  return socket
}

async function* framed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue
    yield lengthOf(chunk.length)
    yield chunk
  }
  yield lengthOf(0)
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

function verdictIn(said: string): Verdict {
  const answer = said.replace(/\0.*$/s, '').trim()
  const threat = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (threat !== undefined) return { found: 'infected', threat }
  if (answer === 'stream: OK') return { found: 'clean' }
  if (/size limit exceeded/i.test(answer)) return { found: 'beyond' }
  throw new Error(`The virus scanner says: ${answer.slice(0, 200) || 'nothing'}`)
}
