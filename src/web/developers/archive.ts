/** A file of an archive. */
type Entry = { readonly name: string; readonly bytes: Buffer }

const block = 512

/** Files as one archive (ustar, POSIX.1-1988), the same for the same files. Names are at most 100 signs of ASCII. */
export const archive = (entries: readonly Entry[]): Buffer => Buffer.concat([...entries.flatMap(entryOf), Buffer.alloc(2 * block)])

function entryOf({ name, bytes }: Entry): readonly Buffer[] {
  const head = Buffer.alloc(block)
  const octal = (value: number, at: number, length: number) => head.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at)
  head.write(name, 0, 100, 'ascii')
  octal(0o644, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(bytes.length, 124, 12)
  // npm shows no dates; a fixed one keeps the archive the same
  octal(499_162_500, 136, 12)
  head.write(' '.repeat(8), 148)
  head.write('0', 156)
  head.write('ustar\0', 257)
  head.write('00', 263)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return [head, bytes, Buffer.alloc((block - (bytes.length % block)) % block)]
}
