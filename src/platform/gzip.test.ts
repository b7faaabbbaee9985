import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { pack, packPieces, takesGzip, worthPacking } from './gzip.ts'

test('packed answers go to those who take them, by name and by weight', () => {
  for (const taking of ['gzip', 'br, GZIP', 'gzip;q=0.5', 'gzip; q=1', ['deflate', 'gzip'], 'gzip ,br'])
    assert.equal(takesGzip(taking), true, String(taking))
  for (const not of [undefined, '', 'br', 'gzip;q=0', 'gzip;q=0.0', 'x-gzipped', '*;q=0']) assert.equal(takesGzip(not), false, String(not))
})

test('a text is the same when it is unpacked, whole or in pieces; short ones are not worth it', async () => {
  const text = 'Diversité biologique '.repeat(100)

  const whole = gunzipSync(await pack(text)).toString()
  const pieces = gunzipSync(await buffer(packPieces(Readable.from(['Diversité ', 'biologique'], { objectMode: false })))).toString()

  assert.equal(whole, text)
  assert.equal(pieces, 'Diversité biologique')
  assert.deepEqual([worthPacking(text), worthPacking('short')], [true, false])
})

test('a fault in the middle breaks the packed answer too, and a reader who leaves ends the pieces', async () => {
  const failing = Readable.from(
    (function* () {
      yield 'begun'
      throw new Error('no more')
    })(),
  )
  const endless = new Readable({ read: () => {} })

  const packer = packPieces(endless)
  packer.destroy()

  await assert.rejects(buffer(packPieces(failing)), /no more/)
  await new Promise(closed => (endless.destroyed ? closed(0) : endless.once('close', closed)))
  assert.ok(endless.destroyed)
})
