import { openPromise, type Entry } from 'yauzl'
import { Refused } from '#platform/errors.ts'

/** What an archive of a kind must hold to be one. */
export const mainParts: { readonly [type: string]: string } = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word/document.xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xl/workbook.xml',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'ppt/presentation.xml',
  'application/vnd.oasis.opendocument.text': 'content.xml',
  'application/vnd.oasis.opendocument.spreadsheet': 'content.xml',
  'application/vnd.oasis.opendocument.presentation': 'content.xml',
  'application/epub+zip': 'META-INF/container.xml',
}

/** What an office document may unfold to, and how many entries it may have: more is a bomb, not a document. */
const mostUnfolded = 2 * 1024 ** 3
const mostRatio = 200
const mostEntries = 20_000
const smallestBomb = 10 * 1024 ** 2

/** Refuses `file.archive` (`reason`: `damaged`, `content`, `macros`, `bomb`) for an office document that is none, acts by itself, or unfolds beyond measure. */
export async function refuseStrangeArchive(place: string, type: string, name: string): Promise<void> {
  const refused = (reason: string) => new Refused('invalid', 'file.archive', { name, reason })
  const entries = await entriesIn(place).catch(() => {
    throw refused('damaged')
  })
  const [packed, unfolded] = [sum(entries, 'compressedSize'), sum(entries, 'uncompressedSize')]
  if (entries.length >= mostEntries || unfolded > mostUnfolded) throw refused('bomb')
  if (unfolded > smallestBomb && unfolded > packed * mostRatio) throw refused('bomb')
  if (entries.some(({ fileName }) => /(^|\/)(vbaProject\.bin|Basic\/script-lc\.xml)$/i.test(fileName))) throw refused('macros')
  if (!entries.some(({ fileName }) => fileName === mainParts[type])) throw refused('content')
}

async function entriesIn(place: string): Promise<readonly Entry[]> {
  const zip = await openPromise(place, { lazyEntries: true, autoClose: false })
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) if (entries.push(entry) >= mostEntries) break
    return entries
  } finally {
    zip.close()
  }
}

const sum = (entries: readonly Entry[], size: 'compressedSize' | 'uncompressedSize'): number =>
  entries.reduce((total, entry) => total + entry[size], 0)
