import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#platform/context.ts'
import { Refused, type Refusal } from '#platform/errors.ts'
import { isLocale, type Locale } from '#platform/localized.ts'
import { isMessage, say } from '#platform/messages.ts'
import { appendUpload, beginUpload, cancelUpload, uploadAt, type Progress } from '#records'
import { cookiesIn, sessionOf, standingOf } from '../session.ts'

type Mounting = { readonly context: Context; readonly secure: () => boolean }

const statuses: { readonly [refusal in Refusal]: number } = { invalid: 422, forbidden: 403, 'not-found': 404, conflict: 409 }

/** The addresses to which the script of a form sends large files, piece by piece, and asks where to go on: `/uploads`. Only from our own pages, by people signed in. */
export function mountUploads(scope: FastifyInstance, mounting: Mounting): void {
  scope.register(async inner => {
    inner.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
    inner.setErrorHandler((error, request, reply) => answerRefusal(error, request, reply))

    inner.post('/uploads', async (request, reply) => {
      const { record = '', name = '', size, replaces } = request.query as Asked
      const context = await personIn(mounting, request)
      const begun = await beginUpload(context, { record, name, size: Number(size), ...(replaces ? { replaces } : {}) })
      return answerProgress(reply.code(201), begun)
    })
    inner.get('/uploads/:id', async (request, reply) => answerProgress(reply, await uploadAt(await personIn(mounting, request), idIn(request))))
    inner.patch('/uploads/:id', async (request, reply) => {
      const context = await personIn(mounting, request)
      // an empty text would count as nothing has come
      const offset = Number(request.headers['upload-offset'] || NaN)
      return answerProgress(reply, await appendUpload(context, idIn(request), { offset, bytes: request.body as Readable }))
    })
    inner.delete('/uploads/:id', async (request, reply) => {
      await cancelUpload(await personIn(mounting, request), idIn(request))
      return reply.code(204).send()
    })
  })
}

type Asked = { readonly record?: string; readonly name?: string; readonly size?: string; readonly replaces?: string }

const idIn = (request: FastifyRequest): string => (request.params as { readonly id: string }).id

/** The person whose page sent this. Refuses `form.foreign`, also for a session that has ended: the form itself offers to sign in again. */
async function personIn({ context, secure }: Mounting, request: FastifyRequest): Promise<Context> {
  const cookies = cookiesIn(request.headers.cookie, secure())
  const session = await sessionOf(context, { cookies, address: request.ip, agent: request.headers['user-agent'] ?? '' })
  const origin = `${request.protocol}://${request.host}`
  const token = String(request.headers['x-csrf'] ?? '')
  if (session.actor.id === undefined || standingOf(session, { origin, headers: request.headers, token }) !== 'ours')
    throw new Refused('forbidden', 'form.foreign')
  return { ...context, actor: session.actor }
}

function answerProgress(reply: FastifyReply, { id, offset, size, attachment }: Progress): FastifyReply {
  return reply
    .headers({ 'cache-control': 'private, no-store', 'upload-offset': offset, 'upload-length': size })
    .send({ id, offset, size, ...(attachment ? { file: { id: attachment.id, url: attachment.url, name: attachment.name } } : {}) })
}

function answerRefusal(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof Refused)) throw error
  const locale = localeIn(request)
  const words = `error.${error.code}`
  const values = Object.fromEntries(Object.entries(error.details).filter(([, value]) => ['string', 'number'].includes(typeof value))) as Record<
    string,
    string | number
  >
  const message = say(locale, isMessage(words) ? words : `error.${error.refusal}.lead`, values)
  return reply
    .code(statuses[error.refusal])
    .header('cache-control', 'private, no-store')
    .send({ code: error.code, message, ...(error.code === 'upload.offset' ? { offset: error.details['offset'] } : {}) })
}

function localeIn(request: FastifyRequest): Locale {
  const asked = request.headers['accept-language']?.slice(0, 2)
  return isLocale(asked) ? asked : 'en'
}
