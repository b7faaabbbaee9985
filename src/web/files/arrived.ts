import { fieldAt, type Data, type Field, type Format } from '#formats'
import { Refused } from '#platform/errors.ts'
import { addressOf, fileFor, valueAt, withValue, type ChmRecord } from '#records'
import type { Visit } from '../page.ts'

/** The body with the files that the form's script has sent already (`_uploaded:/field` names each by its id); what stands there is not added twice. Refuses `file.unknown`. */
export async function withArrived(visit: Visit, record: ChmRecord, format: Format, body: Data): Promise<Data> {
  let next = body
  for (const [key, id] of visit.form) {
    const pointer = /^_uploaded:(\/[A-Za-z0-9/]+)$/.exec(key)?.[1]
    const field = pointer === undefined ? undefined : fieldAt(format, namesIn(pointer))
    if (pointer === undefined || field === undefined) continue
    const { attachment } = await fileFor(visit.context, id)
    if (attachment.record !== record.id) throw new Refused('not-found', 'file.unknown', { id })
    next = withLink(next, pointer, field, { url: addressOf(attachment), name: attachment.name })
  }
  return next
}

type Link = { readonly url: string; readonly name: string }

function withLink(body: Data, pointer: string, { type }: Field, link: Link): Data {
  if (type === 'link') return withValue(body, pointer, link)
  const held = valueAt(body, pointer)
  const links = Array.isArray(held) ? (held as readonly Partial<Link>[]) : []
  return links.some(({ url }) => url === link.url) ? body : withValue(body, pointer, [...links, link])
}

const namesIn = (pointer: string): string =>
  pointer
    .split('/')
    .filter(part => part !== '' && !/^\d+$/.test(part))
    .join('/')
