import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsOfAjv from 'ajv-formats'
import fc from 'fast-check'
import { exampleWorld } from '../example-world.ts'
import type { Field } from '../format.ts'
import { refusesDraft } from '../issues.ts'
import { schemaKeywords } from '../json-schema.ts'
import { cases } from './cases.ts'
import { fieldTypeNames } from './field-type-name.ts'
import { fieldTypes, typeOf } from './index.ts'

const world = exampleWorld()
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
;(formatsOfAjv as unknown as (ajv: Ajv2020) => void)(ajv)
ajv.addVocabulary([...schemaKeywords])

const fieldOf = (name: (typeof fieldTypeNames)[number]): Field => ({ type: name, ...cases[name].field })
const codes = (name: (typeof fieldTypeNames)[number], value: unknown) => typeOf(fieldOf(name)).check(value, fieldOf(name), world).map(({ code }) => code) // prettier-ignore

test('the list of kinds and their objects name the same kinds', () => {
  assert.deepEqual(Object.keys(fieldTypes).sort(), [...fieldTypeNames].sort())
})

for (const name of fieldTypeNames) {
  const { good, malformed, wrong } = cases[name]
  const field = fieldOf(name)
  const type = typeOf(field)

  test(`${name}: a good value has no issues, has its shape, and agrees with its schema`, () => {
    const agrees = ajv.compile(type.schema(field))

    for (const value of good) {
      assert.deepEqual(codes(name, value), [], JSON.stringify(value))
      assert.ok(type.present(value) && type.is(value), JSON.stringify(value))
      assert.ok(agrees(value), `${JSON.stringify(value)} ${ajv.errorsText(agrees.errors)}`)
    }
  })

  test(`${name}: a malformed value refuses a draft, and its schema refuses it too`, () => {
    const agrees = ajv.compile(type.schema(field))

    for (const value of malformed) {
      assert.ok(type.check(value, field, world).some(refusesDraft), JSON.stringify(value))
      assert.ok(!agrees(value), JSON.stringify(value))
    }
  })

  test(`${name}: a wrong value waits for publication, and its code says why`, () => {
    for (const [value, code] of wrong) {
      assert.ok(codes(name, value).includes(code), `${JSON.stringify(value)} ${codes(name, value).join()}`)
      assert.ok(!type.check(value, field, world).some(refusesDraft), JSON.stringify(value))
    }
  })

  test(`${name}: cleaning a good value keeps it, and cleaning anything twice is cleaning it once`, () => {
    for (const value of good) assert.deepEqual(type.clean(value, field), value)
    for (const value of [...good, ...malformed, ...wrong.map(([bad]) => bad)]) {
      const once = type.clean(value, field)
      assert.deepEqual(type.clean(once, field), once, JSON.stringify(value))
    }
  })

  test(`${name}: nothing is no value, and cleans to nothing`, () => {
    for (const nothing of [undefined, null, '', '   ', [], {}, [''], { en: '' }]) {
      assert.ok(!type.present(nothing), JSON.stringify(nothing))
      assert.equal(type.clean(nothing, field), undefined, JSON.stringify(nothing))
    }
  })

  test(`${name}: the sample is good, reads as a line, and gives text and facts`, () => {
    const sample = type.sample(field, world)

    assert.deepEqual(codes(name, sample), [])
    assert.deepEqual(type.clean(sample, field), sample)
    assert.notEqual(type.line(sample, field, 'fr', world), '')
    for (const { language, text } of type.text(sample, field)) assert.ok(language !== '' && text !== '')
    for (const fact of type.facts(sample, field)) assert.ok(['string', 'number', 'boolean'].includes(typeof fact))
    assert.match(type.edm, /^(Collection\()?(Edm|chm)\.\w+\)?$/)
  })

  test(`${name}: whatever it is given, it does not throw`, () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), value => {
        type.check(value, field, world)
        type.clean(value, field)
        if (type.is(value)) assert.ok([type.text(value, field), type.facts(value, field), type.line(value, field, 'ar', world)])
      }),
      { numRuns: 200, examples: [[[{ toString: false }, []]]] },
    )
  })
}
