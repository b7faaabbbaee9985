/** A property of iCalendar: its name with parameters, and its value as it shall stand. */
export type Line = readonly [name: string, value: string]

/** Lines as a document: CRLF, folded at 75 octets without parting a character (RFC 5545 §3.1). */
export const calendarOf = (lines: readonly Line[]): string => lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')

/** A text as a value (§3.3.11); control characters have no place in it. */
export const textValue = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** A day as a value. */
export const dayValue = (day: string): string => day.replaceAll('-', '')

/** A moment as a value, in UTC. */
export const momentValue = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const mostOctets = 75

function folded(line: string): string {
  if (Buffer.byteLength(line) <= mostOctets) return line
  const parts = ['']
  let room = mostOctets
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (size > room) {
      parts.push('')
      room = mostOctets - 1
    }
    parts[parts.length - 1] += character
    room -= size
  }
  return parts.join('\r\n ')
}
