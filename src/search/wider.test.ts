import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetNamed, facetNames } from '#formats'
import { matches } from '#platform/filter.ts'
import { ancestorsOf, listedIn, termNamed } from '#vocabularies'
import { addressOf, askedIn } from './asked.ts'
import { filterOf, questionOf } from './question.ts'
import { unwidened, widened, widerFacet, withRelatives } from './wider.ts'

const asked = (address: string) => askedIn(new URLSearchParams(address))

for (const name of facetNames.filter(name => facetNamed(name)?.related))
  test(`what carries a broader or a narrower term of a ${name} is found with its related terms, and without them only what is narrower`, () => {
    const { vocabularies } = facetNamed(name)!
    const within = (identifier: string) => termNamed(identifier)!.vocabularies.some(key => vocabularies.includes(key))
    const narrow = vocabularies.flatMap(listedIn).find(({ identifier }) => ancestorsOf(identifier).some(within))
    const child = narrow?.identifier ?? listedIn(vocabularies[0]!)[0]!.identifier
    const parent = narrow === undefined ? child : ancestorsOf(child).find(within)!
    const [tagged, above] = [withRelatives({ [name]: [child] }), withRelatives({ [name]: [parent] })]
    const finds = (address: string, facets: typeof tagged) => matches(filterOf(asked(address)), facets)

    assert.deepEqual([finds(`${name}=${parent}`, tagged), finds(`${name}=${child}`, tagged)], [true, true])
    assert.equal(finds(`${name}=${child}`, above), parent === child)
    assert.equal(finds(`${name}=${child}&related=${name}`, above), true)
    assert.equal(finds(`${name}=${parent}&related=${name}`, tagged), true)
    assert.equal(finds(`-${name}=${child}&related=${name}`, above), false)
    assert.equal(finds(`-${name}=${child}`, above), parent !== child)
  })

test('related terms are asked for by a name of the address, and counted under the name of the filter', () => {
  const address = 'trait=a&-use=b&related=trait&related=use'
  const question = questionOf(asked(address), { all: [] }, 'en')

  assert.equal(addressOf(asked(address)).toString(), address)
  assert.equal(addressOf(asked('trait=a&related=government&related=nothing')).toString(), 'trait=a')
  assert.deepEqual(question.selected, { [widerFacet('trait')]: ['a'] })
  assert.deepEqual(question.filter, { all: [{ all: [] }, { not: { field: widerFacet('use'), in: ['b'] } }] })
  assert.deepEqual(widened({ ...question, facets: ['trait', 'format'] }).facets, [widerFacet('trait'), 'format'])
  const counts = [{ value: 'a', count: 1, selected: true }]
  assert.deepEqual(unwidened({ total: 1, hits: [], words: [], facets: { [widerFacet('trait')]: counts, format: [] } }, question).facets, {
    trait: counts,
    format: [],
  })
})
