import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fieldsOfBody, fieldsOfQuery, formLimits } from './fields.ts'

const fields = (text: string) => [...fieldsOfBody(Buffer.from(text, 'latin1'))]

test('a form’s fields keep their order, their repetitions and every script', () => {
  const sent = new URLSearchParams([
    ['/title/ar', 'غابات & أنهار'],
    ['target', '1'],
    ['target', '2'],
    ['emoji', '🌿+%'],
  ])

  assert.deepEqual(fields(sent.toString()), [...sent])
})

test('line ends become one kind, and a field without a value is empty', () => {
  assert.deepEqual(fields('a=1%0D%0A2%0D3&b&c='), [
    ['a', '1\n2\n3'],
    ['b', ''],
    ['c', ''],
  ])
})

test('what cannot be text is refused, each with its own reason', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['a=%FF', 'form.encoding'],
    ['a=%E4%BD', 'form.encoding'],
    ['a=%', 'form.encoding'],
    ['a=\xff', 'form.encoding'],
    ['a%00=1', 'form.name'],
    [`${'n'.repeat(formLimits.nameLength + 1)}=1`, 'form.name'],
    [`${'/0'.repeat(formLimits.depth + 1)}=1`, 'form.name'],
    ['/__proto__/polluted=1', 'form.name'],
    ['constructor=1', 'form.name'],
    ['a=1&'.repeat(formLimits.fields + 1), 'form.fields'],
  ]

  for (const [body, code] of refused) assert.throws(() => fields(body), { refusal: 'invalid', code }, body.slice(0, 40))
})

test('control characters that came along when something was copied do not cost what was typed', () => {
  assert.deepEqual(fields('a=%00one%0Btwo%0C&b=%1B%5B31m%09%0Ared'), [
    ['a', 'one\ntwo\n'],
    ['b', '[31m\t\nred'],
  ])
})

test('any bytes are either fields or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      try {
        fieldsOfBody(Buffer.from(bytes))
      } catch (error) {
        assert.equal((error as Error).name, 'Refused')
      }
    }),
  )
})

test('any query is a search: broken bytes and control characters become text', () => {
  assert.equal(fieldsOfQuery('/en/search?q=a%00b%FF').get('q'), 'a b\ufffd')
  fc.assert(fc.property(fc.string(), text => fieldsOfQuery(`/en/search?${text}`) instanceof URLSearchParams))
})
