/** How the text of a type of file is read: by which reader, and up to how many bytes of the file. */
export type Way = { readonly reader: 'pdf' | 'office' | 'html' | 'plain'; readonly most: number }

const megabyte = 1024 ** 2
const office: Way = { reader: 'office', most: 200 * megabyte }
const html: Way = { reader: 'html', most: 20 * megabyte }
const plain: Way = { reader: 'plain', most: 20 * megabyte }

const ways: { readonly [type: string]: Way } = {
  'application/pdf': { reader: 'pdf', most: 200 * megabyte },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': office,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': office,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': office,
  'application/vnd.oasis.opendocument.text': office,
  'application/vnd.oasis.opendocument.spreadsheet': office,
  'application/vnd.oasis.opendocument.presentation': office,
  'text/html': html,
  'text/plain': plain,
  'text/markdown': plain,
  'text/csv': plain,
  'text/tab-separated-values': plain,
}

/** How files of this type are read. */
export const wayOf = (type: string): Way | undefined => (Object.hasOwn(ways, type) ? ways[type] : undefined)

/** Is there text to be read in files of this type? */
export const isReadable = (type: string): boolean => wayOf(type) !== undefined
