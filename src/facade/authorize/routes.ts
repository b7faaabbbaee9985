import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { portals } from '#portals'

const script = readFileSync(new URL('./frame.js', import.meta.url), 'utf8')
const frames = ['/app/authorize.html', '/accounts/app/authorize.html'] as const

/**
 * The hidden frame by which pages of one operator share a token (`getAuthenticationToken`, `setAuthenticationToken`). Only pages of our own
 * portals may show it and are answered. It knows what they gave it, and nothing of a sign-in on our pages.
 */
export function mountFrame(scope: FastifyInstance, publicUrl: () => string): void {
  for (const url of frames)
    scope.get(url, async (_request, reply) => {
      const origins = trustedOrigins(publicUrl())
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', `default-src 'none'; script-src 'self'; frame-ancestors 'self' ${origins.join(' ')}`)
        .header('cache-control', 'no-cache')
        .send(pageFor(origins))
    })
  scope.get('/app/authorize.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=3600').send(script),
  )
}

/** Where our portals are read: their hosts, by the scheme and port of our own address. */
function trustedOrigins(publicUrl: string): readonly string[] {
  const { protocol, port, origin } = new URL(publicUrl)
  const hosts = portals().flatMap(portal => portal.hosts)
  return [...new Set([origin, ...hosts.map(host => `${protocol}//${host}${port === '' ? '' : `:${port}`}`)])]
}

const pageFor = (origins: readonly string[]): string => `<!DOCTYPE html>
<html lang="en">
<title>Authorization</title>
<script src="/app/authorize.js" data-trusted="${JSON.stringify(origins).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></script>
</html>
`
