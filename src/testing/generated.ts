import type { Context } from '#platform/context.ts'
import { serve } from '../main/serve.ts'
import { clientOf } from './client.ts'
import { refusalsOf, schemaOf, watchRoutes } from './surface.ts'

/** Every generated file as it should be now: path → text. */
export async function generated(context: Context): Promise<ReadonlyMap<string, string>> {
  let routes = () => ''
  const publicUrl = 'http://localhost:8080'
  const app = await serve({
    context,
    demo: true,
    secret: 'generated',
    publicUrl,
    behindProxy: false,
    checks: [],
    watch: server => (routes = watchRoutes(server)),
  })
  const openapi = await app.inject('/api/v1/openapi.json')
  await app.close()
  return new Map([
    ['generated/schema.sql', await schemaOf(context.db)],
    ['generated/routes.txt', routes()],
    ['generated/openapi.json', `${JSON.stringify(openapi.json(), null, 2)}\n`],
    ['docs/errors.md', refusalsOf()],
    ...(await clientOf(openapi.json())),
  ])
}
