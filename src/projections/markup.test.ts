import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { element, holdable } from './markup.ts'

/** What a reader finds in an element `a` and its attribute `b`. */
function read(document: string): readonly [string, string | undefined] {
  const found = { text: '', attribute: undefined as string | undefined }
  const parser = new SaxesParser()
  parser.on('error', error => assert.fail(error.message))
  parser.on('opentag', ({ attributes }) => (found.attribute = attributes['b'] as string | undefined))
  parser.on('text', text => (found.text += text))
  parser.write(document)
  parser.close()
  return [found.text, found.attribute]
}

test('every text is read as it was written, as far as XML can hold it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const [inside, attribute] = read(element('a', { b: text }, text).xml)

      assert.equal(inside, holdable(text))
      assert.equal(attribute, holdable(text).replaceAll('\n', ' '))
    }),
  )
})

test('what XML cannot hold is replaced by the sign for it', () => {
  assert.equal(element('a', {}, 'x\u0000\u001b\ud800\uffff\u{1f438}').xml, '<a>x\ufffd\ufffd\ufffd\ufffd\u{1f438}</a>')
})

test('what has no value is left out, and what is markup is not escaped again', () => {
  assert.equal(element('a', { b: undefined, c: 0 }, undefined, [element('d'), '<']).xml, '<a c="0"><d/>&lt;</a>')
})
