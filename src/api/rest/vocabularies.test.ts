import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { callerOf, house, rows } from '#testing'
import { changeTerm, loadVocabularies, mediaTypes, syntaxes, vocabularies } from '#vocabularies'

describe('vocabularies through the API', () => {
  afterEach(async () => loadVocabularies(await house()))

  const managed = (context: Awaited<ReturnType<typeof callerOf>>['context']) => ({
    ...context,
    actor: { id: 'account:1', roles: [{ role: 'vocabulary-manager', for: '*' }] },
  })

  test('every vocabulary is listed, and each answers with its terms, their mappings, and as SKOS', async () => {
    const { call } = await callerOf()
    const { json } = await call('GET', '/vocabularies')

    assert.equal(json.vocabularies.length, vocabularies().length)
    const one = await call('GET', '/vocabularies/gbf-targets')
    assert.deepEqual([one.status, one.json.terms.length, one.json.terms[2].home], [200, 23, 'gbf-targets'])
    const { json: mapped } = await call('GET', '/vocabularies/gbf-targets/mappings')
    assert.ok(
      mapped.mappings.some(
        (line: { term: string; target: string; relation: string; note: { en: string } }) =>
          line.term === 'GBF-TARGET-03' && line.target === 'AICHI-TARGET-11' && line.relation === 'close' && line.note.en,
      ),
    )
    for (const syntax of syntaxes) {
      const { type, ending } = mediaTypes[syntax]
      for (const address of ['/vocabularies/gbf-targets', '/terms/GBF-TARGET-03']) {
        const asked = await call('GET', address, { headers: { accept: type } })
        const named = await call('GET', `${address}?format=${ending}`)
        assert.deepEqual([asked.status, String(asked.headers['content-type']).split(';')[0], named.text], [200, type, asked.text])
        assert.match(asked.text, /GBF-TARGET-03/)
      }
    }
    assert.equal(
      (await call('GET', '/vocabularies/gbf-targets', { headers: { accept: '*/*' } })).headers['content-type'],
      'application/json; charset=utf-8',
    )
  })

  test('an answer that the caller has already is not sent again, until something was changed', async () => {
    const { call, context } = await callerOf()
    const addresses = [
      '/vocabularies',
      '/vocabularies/gbf-targets',
      '/vocabularies/gbf-targets?format=ttl',
      '/vocabularies/gbf-targets/mappings',
      '/terms/GBF-TARGET-03',
    ]
    const tags = await Promise.all(addresses.map(async address => String((await call('GET', address)).headers['etag'])))

    for (const [place, address] of addresses.entries()) {
      const again = await call('GET', address, { headers: { 'if-none-match': tags[place]! } })
      assert.deepEqual([again.status, again.text], [304, ''], address)
    }
    await changeTerm(managed(context), { identifier: 'GBF-TARGET-03', note: { en: 'New' } })
    assert.equal((await call('GET', '/terms/GBF-TARGET-03', { headers: { 'if-none-match': tags[4]! } })).status, 200)
  })

  test('a term is read by any of its identifiers, with its history', async () => {
    const { call, context } = await callerOf()
    await changeTerm(managed(context), { identifier: 'GBF-TARGET-03', note: { en: 'New' }, comment: 'Asked for' })

    const { json } = await call('GET', '/terms/gbf-target-03')
    const { json: history } = await call('GET', '/terms/GBF-TARGET-03/history')

    assert.deepEqual([json.identifier, json.note.en], ['GBF-TARGET-03', 'New'])
    assert.deepEqual(
      history.changes.map((change: { action: string; comment: string; actor?: string }) => [change.action, change.comment, change.actor]),
      [['changed', 'Asked for', undefined]],
    )
    for (const address of ['/terms/nobody', '/terms/nobody/history', '/vocabularies/nothing', '/vocabularies/nothing/mappings'])
      assert.equal((await call('GET', address)).status, 404, address)
    assert.equal((await call('GET', '/terms/GBF-TARGET-03?format=pdf')).status, 400)
  })

  test('a program proposes for the person whose token it bears', async () => {
    const { call, context, tokenOf } = await callerOf()
    const token = await tokenOf([])
    const proposal = { kind: 'new', vocabulary: 'org-types', body: { label: { en: 'Museum' } }, reason: 'Many' }

    const made = await call('POST', '/proposals', { token, body: proposal })

    assert.deepEqual([made.status, made.json.state, made.json.body], [201, 'open', { label: { en: 'Museum' } }])
    assert.equal((await call('POST', '/proposals', { body: proposal })).status, 401)
    assert.equal((await call('POST', '/proposals', { token: await tokenOf([], ['read']), body: proposal })).status, 403)
    assert.equal((await call('POST', '/proposals', { token, body: { ...proposal, reason: ' ' } })).status, 422)
    assert.equal((await call('POST', '/proposals', { token, body: { ...proposal, kind: 'burn' } })).status, 400)
    assert.equal((await rows(context, 'term_proposal')).length, 1)
  })
})
