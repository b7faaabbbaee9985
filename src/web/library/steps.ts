import {
  addRecord,
  changeEntry,
  collectionAt,
  copyCollection,
  hideList,
  linesOf,
  placeWithin,
  removeCollection,
  removeRecord,
  renewAddress,
  restoreCollection,
  restoreRecord,
  type Collection,
  type EntryChange,
} from '#collections'
import { Refused } from '#platform/errors.ts'
import { inLocale, isLocale } from '#platform/localized.ts'
import { isMessage } from '#platform/messages.ts'
import type { Answer, Page, Visit } from '../page.ts'
import { pathTo, places } from './address.ts'

const pressed = (path: string, answer: Page['answer']): readonly Page[] =>
  Object.values(places).map(place => ({ method: 'POST', path: `/library/${place}/:id${path}`, needs: 'signed-in', answer }))

const idIn = ({ params }: Visit): string => params['id']!
const recordIn = ({ params }: Visit): string => params['record']!

/** Back to a collection, with what became of it. */
const back = (visit: Visit, collection: Pick<Collection, 'kind' | 'id'>, key: string, place = ''): Answer => ({
  kind: 'redirect',
  to: `${visit.to(pathTo(collection))}${place}`,
  flash: { key },
})

const added = pressed('/entries', async visit => {
  const collection = await collectionAt(visit.context, idIn(visit))
  const { form } = visit
  try {
    const note = { [visit.locale]: form.get('note') ?? '' }
    const { record } = await addRecord(visit.context, collection.id, {
      record: identifierIn(form.get('record') ?? ''),
      note,
      section: form.get('section') ?? '',
    })
    return back(visit, collection, 'library.entry.added', `#entry-${record}`)
  } catch (error) {
    if (!(error instanceof Refused) || !isMessage(`error.${error.code}`)) throw error
    return { kind: 'redirect', to: visit.to(pathTo(collection)), flash: { key: `error.${error.code}`, tone: 'warning', values: wordsOf(error) } }
  }
})

const wordsOf = ({ details }: Refused): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)]))

/** The identifier in what somebody pasted: itself, or the end of a record's address. */
export const identifierIn = (text: string): string => decoded(/\/records\/([^/?#\s]+)/.exec(text)?.[1] ?? text.trim())

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const stepped = pressed('/entries/:record', async visit => {
  const collection = await collectionAt(visit.context, idIn(visit))
  const record = recordIn(visit)
  if (visit.form.get('step') === 'out') {
    await removeRecord(visit.context, collection.id, record)
    return { kind: 'redirect', to: visit.to(pathTo(collection), { out: record }) }
  }
  await changeEntry(visit.context, collection.id, record, await changeIn(visit, collection, record))
  return back(visit, collection, 'library.entry.saved', `#entry-${record}`)
})

/** What a button or the small form of an entry asks. */
async function changeIn(visit: Visit, collection: Collection, record: string): Promise<EntryChange> {
  const lines = await linesOf(visit.context, collection)
  const line = lines.find(one => one.record === record)
  const place = line ? placeWithin(lines, line) : 0
  const moves: { readonly [step: string]: number } = { up: place - 1, down: place + 1 }
  const step = visit.form.get('step') ?? ''
  if (Object.hasOwn(moves, step)) return { place: moves[step]! }

  const language = visit.form.get('language') ?? ''
  const typed = (field: string) => visit.form.get(`${field}/${record}`)
  const section = typed('section')
  const wanted = numberIn(typed('place') ?? '')
  const stays = section === null || section === line?.section
  return {
    note: { ...line?.note, [isLocale(language) ? language : visit.locale]: typed('note') ?? '' },
    ...(section === null ? {} : { section }),
    ...(wanted === undefined || (!stays && wanted === place) ? {} : { place: wanted }),
  }
}

/** A whole number in the digits people type: European, Arabic or Persian. */
function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
  return /^\d{1,4}$/.test(plain) ? Number(plain) : undefined
}

const restored = pressed('/entries/:record/restoration', async visit => {
  const collection = await collectionAt(visit.context, idIn(visit))
  await restoreRecord(visit.context, collection.id, recordIn(visit))
  return back(visit, collection, 'library.entry.restored', `#entry-${recordIn(visit)}`)
})

const copied = pressed('/copy', async visit => back(visit, await copyCollection(visit.context, idIn(visit), visit.portal.id), 'library.copied'))

const hidden = pressed('/hiding', async visit => {
  await hideList(visit.context, idIn(visit))
  return { kind: 'redirect', to: visit.to('/library/lists'), flash: { key: 'library.hidden' } }
})

const removed = pressed('/removal', async visit => {
  const { kind, id } = await removeCollection(visit.context, idIn(visit))
  return { kind: 'redirect', to: visit.to(kind === 'list' ? '/library/lists' : '/library', { removed: `${places[kind]}/${id}` }) }
})

const broughtBack = pressed('/restoration', async visit => back(visit, await restoreCollection(visit.context, idIn(visit)), 'library.restored'))

const renewed = pressed('/address', async visit => {
  const { kind } = await collectionAt(visit.context, idIn(visit))
  return back(visit, { kind, id: await renewAddress(visit.context, idIn(visit)) }, 'library.renewed')
})

/** Everything that a press changes about a collection or what is in it. */
export const stepPages: readonly Page[] = [...added, ...stepped, ...restored, ...copied, ...hidden, ...removed, ...broughtBack, ...renewed]

/** The title of a collection for this reader. */
export const titleFor = ({ title }: Pick<Collection, 'title'>, visit: Visit): string => inLocale(title, visit.locale).text
