import type { Context } from '#platform/context.ts'
import type { Portal } from '#portals'
import type { Named } from '#search'

/** The pages of a portal that may be suggested to whom this context is for; keys are paths below the language. */
export type Places = (context: Context, portal: Portal) => Promise<readonly Named[]>

declare module 'fastify' {
  interface FastifyInstance {
    places: Places
  }
}
