import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Context } from '#platform/context.ts'
import { files, usualFileLimits } from '#platform/files.ts'
import { Refused } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { writer } from '../asking.ts'
import { withFormFile } from '../bodies.ts'
import { badRequest, FacadeError, invalidParameter, mandatory, notFound } from '../error.ts'
import { objectIn, textIn, textMaybe } from '../given.ts'
import { userIdOf } from '../people.ts'
import { add, get, held, put, type TemporaryFile } from './store.ts'

const address = '/v2015/temporary-files'
/** What one person may have waiting. */
const most = { files: 50, bytes: 4 * 1024 ** 3 } as const
const mostOfForm = 1024 * 1024

/** Files that come before the document they are for: a place to send them to, or a small one at once. */
export const temporaryFiles: readonly RouteOptions[] = [
  { method: ['POST', 'PUT'], url: address, handler: begin },
  { method: 'GET', url: `${address}/:uid`, handler: read },
]

/** Where the bytes are sent to, by whoever knows the address, as today: without a token. */
export const temporaryUploads: readonly RouteOptions[] = [
  { method: 'PUT', url: `${address}/:uid/content`, bodyLimit: usualFileLimits.each, handler: receive },
]

const plain = 'application/octet-stream'

async function begin(request: FastifyRequest): Promise<object> {
  const { context, publicUrl } = writer(request)
  const waiting = await held(context)
  if (waiting.files >= most.files || waiting.bytes >= most.bytes) throw badRequest('You have as many temporary files as you may')
  if (request.isMultipart()) return beginWithForm(request, context)
  const name = textIn(objectIn(request.body), 'filename', 255)
  const file = await placed(context, name, typeIn(textMaybe(request.body, 'contentType', 100)))
  return { url: `${publicUrl()}/api${address}/${file.uid}/content`, ...about(file) }
}

const beginWithForm = (request: FastifyRequest, context: Context): Promise<object> =>
  withFormFile(request, mostOfForm, async ({ fieldname, filename, mimetype, file: stream }) => {
    if (fieldname !== 'file') throw mandatory('file')
    const bytes = await buffer(stream)
    if (stream.truncated) throw new FacadeError(413, 'badRequest', 'A form brings at most 1 MB: ask for an address to send the file to')
    const file = await placed(context, filename, typeIn(mimetype))
    await files().temporary.append(file.part, 0, Readable.from([bytes]), { most: mostOfForm })
    const stored = { size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') }
    await put(context, file.uid, stored)
    return { url: null, ...about({ ...file, ...stored }), ...stored, filename: file.name }
  })

async function placed(context: Context, given: string, type: string): Promise<TemporaryFile> {
  const name =
    given
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .split(/[/\\]/)
      .at(-1)!
      .trim() || 'file'
  const part = newId()
  const uid = randomBytes(16).toString('hex')
  const file = { uid, part, name, type, size: 0, hash: null, arrived: false, madeBy: context.actor.id!, at: context.now() }
  await files().temporary.begin(part)
  await add(context, file)
  return file
}

function typeIn(type = plain): string {
  if (!/^[\w.+-]{1,60}\/[\w.+-]{1,80}(;[^\r\n]{0,60})?$/.test(type)) throw invalidParameter('contentType', 'It is no media type')
  return type
}

async function receive(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = request.asking
  const file = await placeAt(context, request)
  if (file.arrived) throw badRequest('The file has come already')
  const bytes = request.body as Readable | undefined
  if (!bytes) throw mandatory('file')
  const size = await appended(file.part, bytes)
  await put(context, file.uid, { size, hash: await digestOf(files().temporary.place(file.part)) })
  return reply.code(200).send()
}

/** All the bytes; of a file that broke off or was too large nothing stays, so that it can be sent again. */
async function appended(part: string, bytes: Readable): Promise<number> {
  const { temporary, limits } = files()
  try {
    return await temporary.append(part, 0, bytes, { most: limits.each })
  } catch (error) {
    if (error instanceof Refused && error.code === 'upload.busy') throw error
    await temporary.remove(part)
    await temporary.begin(part)
    throw error
  }
}

async function placeAt(context: Context, { params }: FastifyRequest): Promise<TemporaryFile> {
  const { uid } = params as { readonly uid: string }
  const file = /^[0-9a-f]{32}$/i.test(uid) ? await get(context, uid.toLowerCase()) : undefined
  if (!file) throw notFound('There is no such temporary file')
  return file
}

async function read(request: FastifyRequest): Promise<object> {
  const { context } = writer(request)
  const file = await placeAt(context, request)
  if (file.madeBy !== context.actor.id) throw notFound('There is no such temporary file')
  return { url: null, ...about(file), hash: file.hash, filename: file.name, size: Number(file.size) }
}

const about = ({ uid, name, type, madeBy }: TemporaryFile) => ({
  uid,
  contentType: type,
  metadata: { filename: name, 'content-type': type, user: String(userIdOf(madeBy)) },
})

async function digestOf(place: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(place)) digest.update(chunk as Buffer)
  return digest.digest('hex')
}
