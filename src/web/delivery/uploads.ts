import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { files } from '#platform/files.ts'
import type { Actor } from '#platform/context.ts'
import type { Visit } from '../page.ts'
import { addField, decodedUtf8, formLimits } from './fields.ts'

/** What a form with files may bring: so many, and from somebody not signed in no large ones. */
export const uploadLimits = { files: 20, guestBytes: 10 * 1024 * 1024 } as const

/** Most bytes of a file in a form. */
export const mostBytesOf = (actor: Actor): number => (actor.id === undefined ? uploadLimits.guestBytes : files().limits.each)

/** A form with files: its fields, and where its files lie until `remove` is called. */
export type Received = { readonly form: URLSearchParams; readonly uploads: Visit['uploads']; readonly remove: () => Promise<void> }

/** Read a multipart form; its files go as they arrive to a folder of their own beside those that are kept, and are never held in memory. */
export async function receive(request: FastifyRequest, fileSize: number): Promise<Received> {
  const folder = await files().room()
  const remove = () => rm(folder, { recursive: true, force: true })
  const form = new URLSearchParams()
  const uploads: Visit['uploads'][number][] = []
  try {
    for await (const part of request.parts({ limits: { ...multipartLimits, fileSize }, ...reading })) {
      if (part.type === 'field') {
        addField(form, part.fieldname, decodedUtf8(Buffer.from(String(part.value ?? ''), 'latin1')))
        continue
      }
      const stored = path.join(folder, String(uploads.length))
      await pipeline(part.file, createWriteStream(stored))
      // the page says so, with everything else that was typed
      const cut = part.file.truncated ? { cut: true as const } : {}
      if (part.filename) uploads.push({ field: part.fieldname, name: path.basename(part.filename), path: stored, size: part.file.bytesRead, ...cut })
    }
    return { form, uploads, remove }
  } catch (error) {
    await remove()
    throw refusalOf(error)
  }
}

/** Texts are handed over byte for byte, so that we see ourselves whether they are UTF-8; a file that is too large is cut, not thrown away with the form. */
const reading = { defCharset: 'latin1' }

const multipartLimits = {
  fields: formLimits.fields,
  fieldSize: formLimits.bytes,
  fieldNameSize: formLimits.nameLength,
  files: uploadLimits.files,
}

const refusals: { readonly [code: string]: Refused } = {
  FST_FILES_LIMIT: new Refused('invalid', 'form.files', { most: uploadLimits.files }),
  FST_FIELDS_LIMIT: new Refused('invalid', 'form.fields', { most: formLimits.fields }),
  FST_PARTS_LIMIT: new Refused('invalid', 'form.fields', { most: formLimits.fields }),
  FST_PROTO_VIOLATION: new Refused('invalid', 'form.name'),
  FST_NO_FORM_DATA: new Refused('invalid', 'form.encoding'),
}

/** The parser's own complaints are the sender's mistakes. */
function refusalOf(error: unknown): unknown {
  if (error instanceof Refused) return error
  const code = (error as { code?: string }).code
  return (
    (code !== undefined && refusals[code]) ||
    (error instanceof Error && /multipart|boundary|form|header/i.test(error.message) ? new Refused('invalid', 'form.encoding') : error)
  )
}
