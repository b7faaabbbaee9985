import { textOf } from '../files/cell.ts'
import { joined, split } from '../values/lists.ts'
import { oneColumn, type ColumnKind, type Reading, type Writing } from './column.ts'

type LinkShape = {
  readonly url: string
  readonly name?: string
  readonly language?: string
  readonly tags?: readonly string[]
  readonly translationType?: { readonly identifier: string }
}

/** A link: `name | address | language | mark, mark | kind of translation`. An address alone will do. */
export const link: ColumnKind<LinkShape> = {
  suffixes: oneColumn,
  cells: (value, writing) => ({ '': written(value, writing) }),
  value: (cells, reading) => {
    const text = textOf(cells['']).trim()
    return text === '' ? undefined : read(text, reading)
  },
  hint: () => 'hint.link',
}

/** Several links, one on each line. */
export const links: ColumnKind<readonly LinkShape[]> = {
  suffixes: oneColumn,
  cells: (value, writing) => ({
    '': joined(
      value.map(one => written(one, writing)),
      'spaced',
    ),
  }),
  value: (cells, reading) => {
    const entries = split(textOf(cells['']), 'spaced')
    return entries.length > 0 ? entries.map(text => read(text, reading)) : undefined
  },
  hint: () => 'hint.links',
}

function written({ url, name, language, tags, translationType }: LinkShape, { field, term }: Writing): string {
  const kind = translationType ? term(translationType.identifier, field) : undefined
  const parts = [name ?? '', url ?? '', language ?? '', tags ? tags.map(tag => tag.replaceAll(',', '\\,')).join(', ') : '', kind ?? '']
  while (parts.length > 2 && parts.at(-1) === '') parts.pop()
  const plain = parts.map(part => part.replaceAll('\\', '\\\\').replaceAll('|', '\\|'))
  return parts.length === 2 && name === undefined && isAddress(url) ? url : plain.join(' | ')
}

function read(text: string, { field, terms }: Reading): object {
  if (isAddress(text)) return { url: text }
  const parts = text.split(/(?<!(?<!\\)(?:\\\\)*\\)\|/).map(part => part.trim().replace(/\\([\\|])/g, '$1'))
  const [name, url, language, tags, kind] = isAddress(parts[0]!) ? ['', parts[0], ...(parts[1] && parts.length === 2 ? [''] : parts.slice(1))] : parts
  if (parts.length === 1) return { url: text }
  const marks = (tags ?? '').split(/(?<!\\),/).flatMap(tag => (tag.trim() === '' ? [] : [tag.trim().replaceAll('\\,', ',')]))
  const [identifier] = kind ? terms(kind, field) : []
  return {
    ...(url ? { url } : {}),
    ...(name || (isAddress(parts[0]!) && parts.length === 2 && parts[1]) ? { name: name || parts[1] } : {}),
    ...(language ? { language } : {}),
    ...(marks.length > 0 ? { tags: marks } : {}),
    ...(kind ? { translationType: { identifier: identifier ?? kind } } : {}),
  }
}

const isAddress = (text: string | undefined): boolean => text !== undefined && /^(?:https?:\/\/|\/files\/|www\.)[^\s|]*$/i.test(text)
