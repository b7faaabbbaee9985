/* eslint-disable no-console -- a program of the command line speaks there */
// Receive a webhook: check its signature, and take each message once.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const key = Buffer.from((process.env.OPENCHM_WEBHOOK_SECRET ?? '').replace(/^whsec_/, ''), 'base64')
const taken = new Set() // keep these in your database
const minutes = 5

function isGenuine(headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signatures = '' } = headers
  if (!id || !(Math.abs(Date.now() / 1000 - Number(at)) <= minutes * 60)) return false
  const expected = createHmac('sha256', key).update(`${id}.${at}.`).update(body).digest()
  // there are two while the secret is being renewed
  return signatures.split(' ').some(signature => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64')
    return signature.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected)
  })
}

const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray())
  if (key.length === 0 || !isGenuine(request.headers, body)) return response.writeHead(401).end()
  const id = request.headers['webhook-id']
  if (!taken.has(id)) {
    const { type, data } = JSON.parse(body)
    console.log(type, id, data.record?.identifier ?? '')
    taken.add(id)
  }
  // answer within ten seconds; do what takes longer afterwards
  response.writeHead(204).end()
})
server.listen(Number(process.env.PORT ?? 9000), '127.0.0.1', () => console.log(`listening on ${server.address().port}`))
