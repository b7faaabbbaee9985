import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteAt } from './site.ts'

const asking = (host: string, protocol = 'https') => ({ host, hostname: host.replace(/:\d+$/, ''), protocol })

test('a host of ours is answered under its own address, any other under that of the program', () => {
  const publicUrl = 'https://chm.example.org/'

  const [house, own, claimed] = ['bch.localhost:8080', 'chm.example.org', 'evil.example'].map(host => siteAt(asking(host), publicUrl))

  assert.deepEqual([house!.origin, house!.portal.id], ['https://bch.localhost:8080', 'bch'])
  assert.deepEqual([own!.origin, own!.portal.id], ['https://chm.example.org', 'chm'])
  assert.deepEqual([claimed!.origin, claimed!.portal.id], ['https://chm.example.org', 'chm'])
})
