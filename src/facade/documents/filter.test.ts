import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everything, matches, type Facts } from '#platform/filter.ts'
import { filterIn } from './filter.ts'

const permit: Facts = { format: 'absPermit', owner: 'country:br', government: 'br', house: ['ABSCH'], draft: 'submitted', id: 'A' }

const asked: readonly (readonly [text: string, holds: boolean])[] = [
  ["(type eq 'absPermit')", true],
  ["type eq 'measure' or type eq 'absPermit'", true],
  ["type eq 'measure' or type eq 'database'", false],
  ["owner eq 'country:br' and type ne 'measure'", true],
  ["owner eq 'country:br' and (type eq 'measure' or type eq 'database')", false],
  ["type eq 'measure' or owner eq 'country:br' and type eq 'absPermit'", true],
  ["not (type eq 'measure')", true],
  ["not type eq 'absPermit'", false],
  ["metadata/government eq 'BR' AND realm eq 'abs'", true],
  ["realm eq 'ABS-DEV'", true],
  ["realm eq 'nothing'", false],
  ['isRequest eq true', true],
  ["type eq 'it''s'", false],
]

for (const [text, holds] of asked)
  test(`${text} ${holds ? 'holds' : 'does not hold'} for a permit of Brazil`, () => {
    assert.equal(matches(filterIn(text), permit), holds)
  })

test('an owner is a user by the number clients know', () => {
  assert.ok(matches(filterIn("owner eq 'user:13'"), { owner: 'account:12' }))
  assert.ok(!matches(filterIn("owner eq 'user:1'"), { owner: 'account:0' }))
})

test('no filter asks for everything', () => {
  for (const text of [undefined, '', '  ']) assert.deepEqual(filterIn(text), everything)
})

for (const text of [
  "substringof('a', type)",
  'type',
  'type eq',
  "type eq 'a",
  "(type eq 'a'",
  "type eq 'a')",
  "type gt 'a'",
  "type eq 'a' or",
  "data eq 'a'",
  "constructor eq 'a'",
  "__proto__ eq 'a'",
  "type eq 'a'; drop table record",
  "type eq 'a\u0000'",
  "' or 1=1 --",
  '('.repeat(500),
  `${'('.repeat(25)}type eq 'a'${')'.repeat(25)}`,
  `type eq '${'a'.repeat(5000)}'`,
  'not '.repeat(30),
])
  test(`${JSON.stringify(text.slice(0, 40))} is refused`, () => {
    assert.throws(() => filterIn(text), { statusCode: 400, code: 'invalidParameter', fields: ['$filter'] })
  })
