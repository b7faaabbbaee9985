import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house } from '#testing'
import { buildAssets } from '../../tools/assets.mjs'
import { mountWeb, webServer } from './app.ts'

async function site() {
  await buildAssets()
  const context = await house()
  const app = webServer()
  await mountWeb(app, { context, demo: true, secret: 'secret', publicUrl: 'http://chm.localhost:8080' })
  return app
}

test('the home page is drawn', async () => {
  const app = await site()
  const answer = await app.inject({ url: '/fr', headers: { host: 'bch.localhost:8080' } })
  console.log(answer.headers, answer.body)
  assert.equal(answer.statusCode, 200)
})
