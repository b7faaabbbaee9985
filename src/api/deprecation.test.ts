import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { announceEnds } from './deprecation.ts'

test('a route that is to end says so in its description and in every answer, and the others say nothing', async () => {
  const app = Fastify()
  const schemas: { [url: string]: unknown } = {}
  announceEnds(app)
  app.addHook('onRoute', ({ url, schema }) => void (schemas[url] = schema?.['deprecated']))
  app.get('/old', { config: { deprecated: { since: new Date('2026-11-23'), sunset: new Date('2027-12-01') } } }, (_request, reply) =>
    reply.header('link', '</old?page=2>; rel="next"').send({}),
  )
  app.get('/new', () => ({}))

  const [old, current] = [await app.inject('/old'), await app.inject('/new')]

  assert.deepEqual(schemas, { '/old': true, '/new': undefined })
  assert.equal(old.headers['deprecation'], '@1795392000')
  assert.equal(old.headers['sunset'], 'Wed, 01 Dec 2027 00:00:00 GMT')
  assert.match(String(old.headers['link']), /rel="next", <\/en\/developers\/changes>; rel="deprecation"/)
  for (const name of ['deprecation', 'sunset', 'link']) assert.equal(current.headers[name], undefined)
})
