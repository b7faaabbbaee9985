import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unbracketed } from './bracketed.ts'

const read = (text: string): unknown => {
  const form = new URLSearchParams(text)
  return unbracketed(
    Object.fromEntries([...new Set(form.keys())].map(name => [name, form.getAll(name).length > 1 ? form.getAll(name) : form.get(name)])),
  )
}

const spelled: readonly (readonly [string, unknown])[] = [
  ['q=a&rows=5', { q: 'a', rows: '5' }],
  ['fq[]=a&fq[]=b', { fq: ['a', 'b'] }],
  ['fq[]=a', { fq: ['a'] }],
  ['fq[0]=a&fq[1]=b&fq[10]=c', { fq: ['a', 'b', 'c'] }],
  ['fq=a&fq[]=b', { fq: ['a', 'b'] }],
  ['fq=a&fq=b', { fq: ['a', 'b'] }],
  ['facet.field[]={!ex=x}a_s', { 'facet.field': ['{!ex=x}a_s'] }],
  ['s[createdOn]=-1', { s: { createdOn: -1 } }],
  ['s[name.en]=1', { s: { 'name.en': 1 } }],
  ['q[active]=true&q[code]=01&q[size]=7', { q: { active: true, code: '01', size: 7 } }],
  [
    'q[$and][0][adminTags][$all][]=abs&q[$and][0][adminTags][$all][]=faq&q[$and][1][x]=y',
    { q: { $and: [{ adminTags: { $all: ['abs', 'faq'] } }, { x: 'y' }] } },
  ],
  ['q[$or][0][active][$exists]=false', { q: { $or: [{ active: { $exists: false } }] } }],
  ['a]b=1&[c]=2', { 'a]b': '1', '[c]': '2' }],
]

test('lists and objects are read as clients spell them in names', () => {
  for (const [text, expected] of spelled) assert.deepEqual(read(text), expected, text)
})

test('what is spelled to do harm does none', () => {
  const held = read('q[__proto__][polluted]=1&q[constructor][prototype][polluted]=1') as { readonly q: object }

  assert.deepEqual(Object.keys(held.q), ['__proto__', 'constructor'])
  assert.equal(({} as { polluted?: unknown }).polluted, undefined)
  assert.throws(() => read(`q${'[a]'.repeat(13)}=1`), { code: 'invalidParameter', fields: ['q'] })
})
