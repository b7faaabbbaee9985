import type { FastifyInstance } from 'fastify'
import { bodyOf, jsonLimits } from '#platform/json.ts'

/** Read bodies as JSON and as nothing else: in UTF-8, within the limits, without keys that JavaScript reads as something of its own. */
export function parseJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    ['application/json', 'application/*+json'],
    { parseAs: 'buffer', bodyLimit: jsonLimits.bytes },
    (_request, body, done) => {
      try {
        done(null, bodyOf(body as Buffer))
      } catch (error) {
        done(error as Error)
      }
    },
  )
}

/** Read bodies as the bytes of a file and as nothing else, handed on as they arrive. */
export function parseBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    ['application/octet-stream', 'application/partial-upload', 'application/offset+octet-stream'],
    (_request, payload, done) => done(null, payload),
  )
}
