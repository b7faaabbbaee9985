import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Unanswerable } from '../answers/failure.ts'
import { expressionOf, type Columns, type Lists } from './expression.ts'
import type { Kind, Known } from './functions.ts'
import type { Read } from './operators.ts'
import type { Dialect } from './tokens.ts'

const columns: Columns = new Map<string, Kind>([
  ['number', 'text'],
  ['note', 'text'],
  ['size', 'number'],
  ['virtual', 'flag'],
  ['updated', 'moment'],
])
const row: { readonly [name: string]: Known } = {
  number: "O'Brien 14/25",
  note: null,
  size: 7,
  virtual: true,
  updated: Date.UTC(2025, 2, 4, 5, 6, 7),
}

const lists: Lists = new Map([
  [
    'title',
    {
      columns: new Map<string, Kind>([
        ['language', 'text'],
        ['value', 'text'],
      ]),
      lists: new Map(),
    },
  ],
  [
    'roles',
    { columns: new Map<string, Kind>([['treaty', 'text']]), lists: new Map([['words', { columns: new Map([['', 'text']]), lists: new Map() }]]) },
  ],
  ['none', { columns: new Map(), lists: new Map() }],
])
const bare = (word: string): Read => ({ value: () => word, parts: () => [] })
const parts: { readonly [list: string]: readonly Read[] } = {
  title: [
    ['en', 'Rivers'],
    ['fr', 'Rivières'],
  ].map(([language, value]) => ({ value: name => (name === 'language' ? language! : value!), parts: () => [] })),
  roles: [{ value: () => 'cbd', parts: () => ['CHM NFP', 'BCH NFP'].map(bare) }],
  none: [],
}
const reading: Read = { value: name => row[name]!, parts: name => parts[name]! }

const answerOf = (text: string, dialect: Dialect): Known => expressionOf(text, dialect, columns, lists).of(reading)

const right: { readonly [dialect in Dialect | 'both']: readonly (readonly [string, Known])[] } = {
  both: [
    ["number eq 'O''Brien 14/25'", true],
    ["number ne 'x'", true],
    ['size gt 6', true],
    ['size ge 7', true],
    ['size lt 7', false],
    ['size le 7', true],
    ['size eq 7 and virtual', true],
    ['size eq 8 or virtual eq true', true],
    ['not (size eq 7)', false],
    ['not virtual', false],
    ['size eq 1 or size eq 7 and virtual eq false', false],
    ['(size eq 1 or size eq 7) and virtual', true],
    ['note eq null', true],
    ['null eq note', true],
    ['note ne null', false],
    ["note eq 'x'", false],
    ["note ne 'x'", true],
    ["note gt 'x'", false],
    ['size add 2 mul 3 eq 13', true],
    ['size sub 2 sub 1 eq 4', true],
    ['size mod 4 eq 3', true],
    ['size div 2 eq 3.5', true],
    ['size div 0 eq null', true],
    ['-size eq -7', true],
    ['size lt 1e2', true],
    ["startswith(number,'O''Br')", true],
    ["startswith(number, 'x')", false],
    ["endswith(number,'/25')", true],
    ["startswith(note,'x')", null],
    ["not startswith(note,'x')", null],
    ['length(number) eq 13', true],
    ["indexof(number,'Brien') eq 2", true],
    ["substring(number,2,5) eq 'Brien'", true],
    ["substring(number,8) eq '14/25'", true],
    ["tolower(number) eq 'o''brien 14/25'", true],
    ["toupper(number) eq 'O''BRIEN 14/25'", true],
    ["trim(concat(' ',number)) eq number", true],
    ['year(updated) eq 2025 and month(updated) eq 3 and day(updated) eq 4', true],
    ['hour(updated) eq 5 and minute(updated) eq 6 and second(updated) eq 7', true],
    ['round(3.5) eq 4 and floor(3.9) eq 3 and ceiling(3.1) eq 4', true],
  ],
  v2: [
    ["substringof('Brien',number)", true],
    ["substringof('brien',number)", false],
    ["updated gt datetime'2025-01-01T00:00:00'", true],
    ["updated gt datetime'2025-03-04'", true],
    ["updated eq datetime'2025-03-04T05:06:07'", true],
    ["updated eq datetimeoffset'2025-03-04T07:06:07+02:00'", true],
    ["updated lt datetime'2025-03-04T05:06:07.001'", true],
    ['size eq 7L and size lt 7.5d', true],
    ["guid'11111111-2222-4333-8444-555555555555' eq '11111111-2222-4333-8444-555555555555'", true],
  ],
  v4: [
    ["contains(number,'Brien')", true],
    ['updated gt 2025-01-01T00:00:00Z', true],
    ['updated gt 2025-03-04', true],
    ['updated eq 2025-03-04T07:06:07+02:00', true],
    ['updated le 2025-03-04T05:06:07.000Z and size eq 7', true],
    ["11111111-2222-4333-8444-555555555555 eq '11111111-2222-4333-8444-555555555555'", true],
  ],
}

test('every operator and function gives what the standard says', () => {
  for (const dialect of ['v2', 'v4'] as const)
    for (const [text, expected] of [...right.both, ...right[dialect]]) assert.equal(answerOf(text, dialect), expected, `${dialect}: ${text}`)
})

const wrong: { readonly [dialect in Dialect | 'both']: readonly string[] } = {
  both: [
    '',
    ' ',
    'number',
    'size eq',
    'eq 7',
    'size eq 7 7',
    'size eq 7 and',
    'and size eq 7',
    '(size eq 7',
    'size eq 7)',
    '()',
    "number eq 'x",
    "number eq x'",
    'number eq "x"',
    'size = 7',
    'size == 7',
    'size eq 7;',
    "size eq 7 -- '",
    'secret eq 7',
    'constructor eq 7',
    '__proto__ eq null',
    'toString() eq 1',
    'hasOwnProperty(number)',
    "number eq 7'",
    'number eq 7',
    "size eq '7'",
    'virtual gt 1',
    "updated gt '2025-01-01'",
    'number and size',
    'not size',
    '-number eq 1',
    "number add 'x' eq 1",
    'length(size) eq 1',
    'length() eq 1',
    'length(number,number) eq 1',
    "startswith(number) eq 'x'",
    'nothing(number)',
    "number eq 'x' union select * from record",
    '{"$ne":1}',
    'number eq $number',
    'size eq 1..2',
    'size eq 7x',
    '\u0000',
    'number/any(t: t eq 1)',
    'title/value eq 1',
    'title/ eq 1',
  ],
  v2: [
    "contains(number,'x')",
    "updated gt datetime'2025-02-30T00:00:00'",
    "updated gt datetime'tomorrow'",
    "updated gt date'2025-01-01'",
    'updated gt 2025-01-01T00:00:00Z',
    "size eq X'00'",
    "replace(number,'a','b') eq 'x'",
  ],
  v4: [
    "substringof('x',number)",
    "updated gt datetime'2025-01-01T00:00:00'",
    'updated gt 2025-02-30',
    'updated gt 2025-13-01T00:00:00Z',
    "number eq guid'11111111-2222-4333-8444-555555555555'",
    "replace(number,'a','b') eq 'x'",
  ],
}

test('whatever is no condition of the dialect is refused with its reason', () => {
  for (const dialect of ['v2', 'v4'] as const)
    for (const text of [...wrong.both, ...wrong[dialect]])
      assert.throws(
        () => {
          const { kind } = expressionOf(text, dialect, columns)
          if (kind !== 'flag') throw new Unanswerable(400, 'BadRequest', 'no condition')
        },
        (error: unknown) => error instanceof Unanswerable && [400, 501].includes(error.status) && error.message !== '',
        `${dialect}: ${text}`,
      )
})

test('depth and length have an end that is said, and long ones within it are answered', () => {
  const deep = (levels: number) => `${'('.repeat(levels)}size eq 7${')'.repeat(levels)}`
  const long = (parts: number) => Array(parts).fill('size eq 7').join(' or ')

  assert.equal(answerOf(deep(90), 'v4'), true)
  assert.equal(answerOf(long(300), 'v2'), true)
  for (const text of [
    deep(1000),
    'not '.repeat(1000) + 'virtual',
    '-'.repeat(1000) + '1 eq 1',
    'trim('.repeat(1000),
    long(500),
    `number eq '${'x'.repeat(7000)}'`,
  ])
    assert.throws(() => answerOf(text, 'v2'), Unanswerable, text.slice(0, 30))
})

test('in v4 a value may be one of a list of constants', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['size in (6, 7)', true],
    ['size in (-7)', false],
    ['size add 1 in (8)', true],
    ['not (size in (7))', false],
    ["number in ('a','O''Brien 14/25') and virtual in (true)", true],
    ['note in (null)', true],
    ['updated in (2025-03-04T05:06:07Z)', true],
    ["title/any(t: t/language in ('es','fr'))", true],
    [`size in (${Array(700).fill('7').join(',')})`, true],
  ]
  for (const [text, expected] of cases) assert.equal(answerOf(text, 'v4'), expected, text)
  for (const text of [
    'size in ()',
    'size in 7',
    'size in (7',
    "size in ('7')",
    'size in (size)',
    'size in ((7))',
    'in (7)',
    'size in (7,)',
    `size in (${'7,'.repeat(800)}7)`,
  ])
    assert.throws(() => answerOf(text, 'v4'), Unanswerable, text.slice(0, 40))
  assert.throws(() => answerOf('size in (7)', 'v2'), Unanswerable)
})

test('in v4 a condition looks into lists, in v2 it does not', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ["title/any(t: t/language eq 'fr' and startswith(t/value,'Riv'))", true],
    ["title/any(t: t/language eq 'fr' and t/value eq 'Rivers')", false],
    ["title/all(t: contains(t/value,'Riv'))", true],
    ["title/all(t: t/language eq 'en')", false],
    ["not title/any(t: t/language eq 'zh')", true],
    ["title/any(t: t/language eq 'en' and size eq 7)", true],
    ['title/any()', true],
    ['none/any()', false],
    ['none/all(x: size eq 8)', true],
    ["roles/any(r: r/treaty eq 'cbd' and r/words/any(w: w eq 'CHM NFP'))", true],
    ["roles/any(r: r/words/all(w: w eq 'CHM NFP'))", false],
  ]
  for (const [text, expected] of cases) assert.equal(answerOf(text, 'v4'), expected, text)
  for (const [text] of cases)
    assert.throws(
      () => answerOf(text, 'v2'),
      (error: unknown) => error instanceof Unanswerable && error.status === 501,
      text,
    )
  for (const text of [
    'title/all()',
    'title/any(',
    'title/any(t)',
    'title/any(t:)',
    'title/any(t: t)',
    "title/any(t: t eq 'x')",
    "title/any(size: size/value eq 'x')",
    "title/any(t: t/nothing eq 'x')",
    "title/any(t: roles/any(r: r/treaty eq 'cbd'))",
    "title/any(t: t/value eq 'x') and t/value eq 'x'",
    Array(21).fill('title/any()').join(' or '),
    'title/any(t: '.repeat(200),
    `title/any(t: ${Array(60).fill("t/value eq 'x'").join(' or ')})`,
  ])
    assert.throws(() => answerOf(text, 'v4'), Unanswerable, text.slice(0, 60))
})
