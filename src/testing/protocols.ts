import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import type { Context } from '#platform/context.ts'
import { loadPortals } from '#portals'
import { house } from './house.ts'

/** What an interface answers. */
export type InterfaceAnswer = {
  readonly status: number
  readonly type: string
  readonly text: string
  readonly headers: { readonly [name: string]: string | number | readonly string[] | undefined }
}

/** The protocols of other people alone, called in process as `chm.localhost`. */
export type Interfaces = {
  readonly context: Context
  readonly get: (url: string, headers?: { readonly [name: string]: string }) => Promise<InterfaceAnswer>
  readonly post: (url: string, body: string, type: string) => Promise<InterfaceAnswer>
}

let open: FastifyInstance | undefined

/** The interfaces on an emptied house; with `keep` on that of another test, as after a restart. */
export async function interfaces({ keep }: { readonly keep?: Context } = {}): Promise<Interfaces> {
  await open?.close()
  const context = keep ?? (await house())
  await loadPortals(context)
  const { mountInterfaces } = await import('#interfaces')
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true, maxParamLength: 600 } })
  await mountInterfaces(app, { context, publicUrl: 'http://chm.localhost', limited: false })
  open = app
  const answer = async (request: InjectOptions): Promise<InterfaceAnswer> => {
    const { statusCode, headers, body } = await app.inject(request)
    return { status: statusCode, type: String(headers['content-type']), text: body, headers }
  }
  return {
    context,
    get: (url, headers) => answer({ method: 'GET', url, headers: { host: 'chm.localhost', ...headers } }),
    post: (url, body, type) => answer({ method: 'POST', url, payload: body, headers: { host: 'chm.localhost', 'content-type': type } }),
  }
}
