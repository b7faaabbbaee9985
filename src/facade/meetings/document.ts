import type { Doc } from '../index/fields/field.ts'
import { allAt, oneAt, termAt, textAt } from '../index/shelf/docs-of.ts'
import { itemNumber, localizedAt, momentAt, recordId } from './meeting.ts'

type Linked = { readonly url: string; readonly name?: string; readonly language?: string; readonly type?: string }

/** Where a document is shown on the page of its meeting, by the term of its group. */
const groups: { readonly [term: string]: { readonly type: string; readonly group?: string } } = {
  '8FD5EF2B-3B87-5C1C-8E9B-E07E8F95B0BD': { type: 'outcome' },
  '611E5A74-0480-5F67-94BE-0EBA0E528AC2': { type: 'official' },
  'A272CAA3-8591-5728-8468-9A2607213539': { type: 'information' },
  '94DDDFB3-48CA-5A0A-96A1-D60E4D085152': { type: 'other' },
  'BC0996BC-6790-53E2-B737-677FBAB04603': { type: 'notification' },
  'B1271754-95F5-57DC-B6E4-7097B62578BF': { type: 'in-session' },
  '09F8C4BB-51F0-599F-AF08-88E7D98907D5': { type: 'in-session', group: 'wg1' },
  '3D082C19-48B6-5F9D-B416-36E2AEE5E2CA': { type: 'in-session', group: 'wg2' },
  'FE3CA2EA-C3C3-5A30-B913-146C254EE020': { type: 'statement' },
  '0BEC76A0-D182-5BBA-A9AD-1E98D0948586': { type: 'in-session' },
  '7F26A629-DAAE-55A1-B58B-9D610A02C93D': { type: 'other' },
}

/** A document of a meeting as clients of the existing service read it. */
export function documentOf(doc: Doc, origin: string): object {
  const [symbol, title] = [textAt(doc, 'symbol') ?? '', localizedAt(doc, 'core title')]
  const { type, group } = groups[termAt(doc, 'group') ?? ''] ?? { type: 'other' }
  const nature = type === 'in-session' ? natureOf(symbol) : undefined
  const meeting = textAt(doc, 'meeting')
  const supersedes = [...allAt(doc, 'supersedes'), ...allAt(doc, 'revises')].map(id => recordId(String(id)))
  return {
    _id: recordId(doc.id),
    identifier: doc.id,
    symbol,
    normalizedSymbol: symbol.toUpperCase(),
    title,
    description: localizedAt(doc, 'description'),
    date: momentAt(doc, 'date'),
    type,
    ...(nature === undefined ? {} : { nature }),
    ...(group === undefined ? {} : { group }),
    displayGroup: group === undefined ? type : `${type}/${group}`,
    displayPosition: oneAt(doc, 'position') ?? null,
    position: oneAt(doc, 'position') ?? null,
    status: 'public',
    ...(meeting === undefined ? {} : { meeting: recordId(meeting), meetings: [recordId(meeting)] }),
    agendaItems: allAt(doc, 'agendaItems').map(itemNumber),
    files: (allAt(doc, 'files') as readonly Linked[]).map(file => fileOf(file, origin)),
    ...(supersedes.length > 0 ? { supersedes } : {}),
    metadata: { visible: true, printable: nature !== undefined },
    url: `${origin}/en/records/${doc.id}`,
  }
}

/** What is worked on in a session bears its nature in its symbol. */
const natureOf = (symbol: string): string => (/\/CRP\b/i.test(symbol) ? 'crp' : /\/L\.?\d/i.test(symbol) ? 'limited' : 'non-paper')

const fileOf = ({ url, name, language, type }: Linked, origin: string): object => ({
  url: url.startsWith('/') ? `${origin}${url}` : url,
  name: name ?? url.split('/').at(-1),
  language: language ?? 'en',
  type: type ?? typeOf(name ?? url),
})

const types: { readonly [ending: string]: string | undefined } = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  htm: 'text/html',
}

const typeOf = (name: string): string => types[/\.([a-z]{3,4})(?:[?#]|$)/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
