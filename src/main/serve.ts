import type { FastifyInstance } from 'fastify'
import { mountApi } from '#api'
import { mountFacade } from '#facade'
import { mountInformea } from '#informea'
import { mountInterfaces } from '#interfaces'
import type { Context } from '#platform/context.ts'
import { mountWeb, placesOf, webServer } from '#web'
import { mountHealth, type Check } from './health.ts'

/** What is served, and under which address readers see it. */
export type Serving = {
  /** As a guest; each request acts as its own visitor. */
  readonly context: Context
  readonly demo: boolean
  readonly secret: string
  readonly publicUrl: string
  /** Stands a proxy before us that says for whom it asks? */
  readonly behindProxy: boolean
  readonly checks: readonly Check[]
  /** Off only where a measurement asks faster than anybody may. */
  readonly limited?: boolean
  /** Is shown the server before anything is mounted on it. */
  readonly watch?: (app: FastifyInstance) => void
}

/** A proxy is believed if it stands on this machine or in its private network; what a reader claims beyond it is not. */
const neighbours = 'loopback, linklocal, uniquelocal'

/** The server with everything mounted on it. It listens to nothing yet. */
export async function serve({ context, demo, secret, publicUrl, behindProxy, checks, watch, limited = true }: Serving): Promise<FastifyInstance> {
  const app = webServer({ trustProxy: behindProxy && neighbours })
  watch?.(app)
  mountHealth(app, checks)
  await mountApi(app, { context, publicUrl, limited, places: placesOf })
  await mountFacade(app, { context, publicUrl, limited })
  await mountInterfaces(app, { context, publicUrl, limited })
  await mountInformea(app, { context, publicUrl, limited })
  await mountWeb(app, { context, demo, secret, publicUrl })
  return app
}
