import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nationalMenu, savePortal } from '#portals'
import { house } from '#testing'
import { originsFrom } from './work.ts'

const name = { en: 'Costa Rica' }
const costaRica = {
  id: 'cr',
  kind: 'national',
  government: 'cr',
  name,
  shortName: name,
  tagline: {},
  locales: ['en'],
  theme: { mark: 'national', tokens: {} },
  menu: nationalMenu('cr'),
} as const

const cases: readonly (readonly [string, string, string, readonly string[], string])[] = [
  ['the host of the portal, beside the product’s', 'https://chm.example.org', 'cr', ['cr.example.org'], 'https://cr.example.org'],
  ['the first of several', 'https://chm.example.org', 'cr', ['biodiversidad.example', 'cr.example.org'], 'https://biodiversidad.example'],
  ['its name on this machine while the product is tried out there', 'http://localhost:8080', 'cr', ['cr.example.org'], 'http://cr.localhost:8080'],
  ['the same port', 'https://chm.example.org:8443', 'cr', ['cr.example.org'], 'https://cr.example.org:8443'],
  [
    'the product’s address where it shows that portal',
    'https://www.cr.example.org',
    'cr',
    ['cr.example.org', 'www.cr.example.org'],
    'https://www.cr.example.org',
  ],
  ['the product’s address for the portal that answers for hosts nobody knows', 'https://chm.example.org', 'chm', [], 'https://chm.example.org'],
  ['the product’s address for one that has none of its own out there', 'https://chm.example.org', 'cr', [], 'https://chm.example.org'],
  ['the product’s address where it is a number', 'http://192.0.2.7:8080', 'bch', [], 'http://192.0.2.7:8080'],
]

for (const [what, url, portal, hosts, expected] of cases)
  test(`letters lead to ${what}`, async () => {
    const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
    await savePortal(context, { ...costaRica, hosts })

    assert.equal(originsFrom(url)(portal), expected)
  })
