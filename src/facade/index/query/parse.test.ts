import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isName } from '../fields/name.ts'
import { leavesOf, type Node } from './node.ts'
import { parsedQuery, type Reading } from './parse.ts'

const isField = (name: string) => name === '*' || isName(name)
const lenient: Reading = { field: 'text_EN_txt', isField, operator: 'OR' }
const strict: Reading = {
  ...lenient,
  refuse: why => {
    throw new Error(why)
  },
}

/** A tree in one line: `+must should -not`, leaves as `field:value`. */
function told(node: Node): string {
  if ('everything' in node) return '*:*'
  if ('of' in node) return `${told(node.of)}^${node.boost}`
  if ('bool' in node) {
    const { must, should, not } = node.bool
    return `(${[...must.map(part => `+${told(part)}`), ...should.map(told), ...not.map(part => `-${told(part)}`)].join(' ')})`
  }
  const field = node.field === 'text_EN_txt' ? '' : `${node.field}:`
  if ('term' in node) return `${field}${node.term}`
  if ('phrase' in node) return `${field}"${node.phrase}"`
  if ('exists' in node) return `${field}exists`
  if ('pattern' in node) return `${field}~${node.pattern.map(part => (typeof part === 'string' ? part : part.wild)).join('|')}`
  const { from = '*', to = '*', fromIncluded, toIncluded } = node.range
  return `${field}${fromIncluded ? '[' : '{'}${from}..${to}${toIncluded ? ']' : '}'}`
}

/** Every construct, and what it is read as. */
const readings: readonly (readonly [string, string])[] = [
  ['word', 'word'],
  ['two words', '(two words)'],
  ['schema_s:measure', 'schema_s:measure'],
  ['schema_s: measure', 'schema_s:measure'],
  ['title_EN_t:"national plan"', 'title_EN_t:"national plan"'],
  ['schema_s:(a b)', '(schema_s:a schema_s:b)'],
  ['schema_s:(a OR b)', '(schema_s:a schema_s:b)'],
  ['schema_s:("a" AND b)', '(+schema_s:"a" +schema_s:b)'],
  ['a AND b', '(+a +b)'],
  ['a && b', '(+a +b)'],
  ['a || b', '(a b)'],
  ['a OR b AND c', '(+b +c a)'],
  ['a NOT b', '(a -b)'],
  ['a !b', '(a -b)'],
  ['a -b', '(a -b)'],
  ['+a b', '(+a b)'],
  ['NOT version_s:*', '(-version_s:exists)'],
  ['-version_s:*', '(-version_s:exists)'],
  ['(*:* NOT version_s:*)', '(*:* -version_s:exists)'],
  ['NOT NOT a', 'a'],
  ['*:*', '*:*'],
  ['*', 'exists'],
  ['government_s:*', 'government_s:exists'],
  ['bio*', '~bio|*'],
  ['symbol_s:CBD\\/COP\\/*', 'symbol_s:~CBD/COP/|*'],
  ['symbol_s:C?D', 'symbol_s:~C|?|D'],
  ['createdDate_dt:[2020-01-01T00:00:00Z TO NOW]', 'createdDate_dt:[2020-01-01T00:00:00Z..NOW]'],
  ['createdDate_dt:{2020-01-01T00:00:00Z TO *}', 'createdDate_dt:{2020-01-01T00:00:00Z..*}'],
  ['date_dt:[* TO NOW-1YEAR/DAY}', 'date_dt:[*..NOW-1YEAR/DAY}'],
  ['position_i:[-5 TO 5]', 'position_i:[-5..5]'],
  ['position_i:-5', 'position_i:-5'],
  ['identifier_s:["a b" TO "c"]', 'identifier_s:[a b..c]'],
  ['title_t:plan^30', 'title_t:plan^30'],
  ['(a b)^0.5 OR c^=2', '((a b)^0.5 c^2)'],
  ['a\\ b', 'a b'],
  ['\\(a\\)', '(a)'],
  ['\\AND', 'AND'],
  ['title_s:a\\:b', 'title_s:a:b'],
  ['((a))', 'a'],
  ['((a b) AND (c OR NOT d))', '(+(a b) +(c -d))'],
  ['realm_ss:abs AND (schema_s:a OR schema_s:b) AND NOT government_s:br', '(+realm_ss:abs +(schema_s:a schema_s:b) -government_s:br)'],
]

test('every construct of the query language is read as it is meant', () => {
  for (const [text, expected] of readings) {
    assert.equal(told(parsedQuery(text, lenient)), expected, text)
    assert.equal(told(parsedQuery(text, strict)), expected, text)
  }
})

/** What people type without thinking of a query language. */
const typed: readonly (readonly [string, string])[] = [
  ['Convention: the plan', '(Convention: the plan)'],
  ['((((', '()'],
  ['))))', '()'],
  ['(a b', '(a b)'],
  ['a) b', '(a b)'],
  ['"open end', '"open end"'],
  ['AND', '()'],
  ['OR OR a', 'a'],
  ['a AND', 'a'],
  ['a NOT', 'a'],
  ['schema_s:', '()'],
  ['schema_s:()', '()'],
  ['[a', 'a'],
  ['a]', 'a'],
  ['x^', 'x'],
  ['roam~', 'roam'],
  ['"near by"~3', '"near by"'],
  ['title_s:/regex.*/', '(title s regex)'],
  ['C++ & co', '(C++ & co)'],
  ['http://example.org/?a=b', '~http://example.org/|?|a=b'],
  ['a - b', '(a - b)'],
  ["Robert'); DROP TABLE record;--", "(Robert' ; DROP TABLE record;--)"],
  ['\\', '()'],
]

test('whatever somebody types is read as something, with its words', () => {
  for (const [text, expected] of typed) assert.equal(told(parsedQuery(text, lenient)), expected, text)
})

test('what is not offered is refused where nothing may be taken for something else', () => {
  for (const text of [
    'roam~',
    'roam~0.8',
    '"near by"~3',
    'title_s:/a(b)*/',
    `${'('.repeat(100)}a${')'.repeat(100)}`,
    'x '.repeat(10_000),
    'x'.repeat(200_001),
  ])
    assert.throws(() => parsedQuery(text, strict), Error, text.slice(0, 40))
})

test('a query nested a thousand deep, or of a hundred kilobytes, becomes words', () => {
  const nested = parsedQuery(`${'('.repeat(1000)}forest AND water${')'.repeat(1000)}`, lenient)
  const long = parsedQuery('forest water OR (river AND '.repeat(4000), lenient)

  assert.equal(told(nested), '(forest water)')
  assert.equal(told(long), '(forest water river)')
})

test('no text is ever an error, and every leaf asks a field', () => {
  const signs = fc.constantFrom(
    '(',
    ')',
    '"',
    '[',
    ']',
    '{',
    '}',
    '^',
    '~',
    '*',
    '?',
    ':',
    '\\',
    '/',
    '+',
    '-',
    '!',
    '&&',
    '||',
    ' AND ',
    ' OR ',
    ' NOT ',
    ' TO ',
    ' ',
    'schema_s:',
    'a',
    'é',
    '森林',
    '\u0000',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, fc.string()), { maxLength: 40 }), parts => {
      for (const leaf of leavesOf(parsedQuery(parts.join(''), lenient))) assert.ok(isField(leaf.field))
    }),
    { numRuns: 2000 },
  )
})
