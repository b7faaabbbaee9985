import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, askedIn, barred, toggled } from '#search'
import type { Visit } from '../page.ts'
import { waysOf } from './ways-of.ts'

const visit = { to: (path: string, query?: URLSearchParams) => `${path}?${query?.toString()}` } as Visit

const addresses = [
  '',
  'q=forest+%26+law&sort=title&page=3&size=50&view=cards',
  'government=fr&format=resource&format=news&-government=br&-subject=CBD-SUBJECT-BIOMES&from=2019',
  'format=news&-format=resource&concepts=no&group=government&by=format',
  'format=news&government=fr&off=format&related=government',
]
const values = ['fr', 'br', 'news', 'resource', 'CBD-SUBJECT-BIOMES', 'A B&C=D/é中', '%00', '']

for (const address of addresses) {
  test(`ways from “${address}” are those of the search with the value chosen or excluded`, () => {
    const asked = askedIn(new URLSearchParams(address))

    for (const facet of ['government', 'format', 'subject']) {
      const ways = waysOf(facet, asked, visit)
      for (const value of values) {
        assert.equal(ways.toggled(value), visit.to('/search', addressOf(asked, toggled(asked, facet, value))))
        assert.equal(ways.barred(value), visit.to('/search', addressOf(asked, barred(asked, facet, value))))
      }
    }
  })
}
