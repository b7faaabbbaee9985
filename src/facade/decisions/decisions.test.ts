import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, facadeOf, type FacadeCaller } from '#testing'

const conferenceOfTheParties = { identifier: 'C4C77949-A28B-554B-8A8F-208FA62FB781' }
const text = {
  en: '<p>The Conference of the Parties,</p><p><em>Recalling</em> decision 14/34,</p><ol><li>Adopts the guide &amp; its annex;</li><li>Invites Parties to:<ol><li>remove barriers;</li><li>report on <a href="/en/records/x">rivers</a>;</li></ol></li></ol>',
  fr: '<p>La Conférence des Parties,</p><p>Rappelant la décision 14/34,</p><ol><li>Adopte le guide ;</li></ol>',
}

type Node = { readonly code: string; readonly kind: string; readonly number: string | null; readonly html: { readonly [language: string]: string }; readonly nodes: readonly Node[] } // prettier-ignore

describe('decisions of the existing service', () => {
  let caller: FacadeCaller
  const get = (address: string) => caller.ask('GET', address)
  const texts = async (query: object) =>
    (await get(`v2016/decision-texts?${Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`).join('&')}`)).json // prettier-ignore

  before(async () => {
    caller = await facadeOf()
    for (const [number, data] of [
      ['4', { text, symbol: 'CBD/COP/DEC/15/4', title: { en: 'Framework', fr: 'Cadre' } }],
      ['12', { symbol: 'CBD/COP/DEC/15/12', title: { en: 'Rivers' }, text: { en: '<p>Of rivers</p>' } }],
    ] as const) {
      const id = `DECISION-15-${number.padStart(2, '0')}`
      const whole = {
        ...data,
        number,
        session: 15,
        body: conferenceOfTheParties,
        treaty: { identifier: 'XXVII8' },
        date: '2022-12-19',
        files: undefined,
      }
      await aRecord(caller.context, { id, format: 'decision', government: null, state: 'published', data: whole })
      await announce(caller.context, 'record.published', id)
    }
  })

  test('a decision is found by code, with or without zeros, by symbol and by identifier', async () => {
    const { json } = await get('v2021/decisions/CBD%2FCOP%2F15%2F04')

    assert.deepEqual(
      [json.code, json.treaty, json.body, json.session, json.decision, json.title.fr],
      ['CBD/COP/15/04', 'XXVII8', 'COP', 15, 4, 'Cadre'],
    )
    assert.equal(json.akomaNtoso, '/akn/un/statement/deliberation/cbd-cop/2022-12-19/15-4')
    for (const name of ['cbd/cop/15/4', 'CBD/COP/DEC/15/4', 'DECISION-15-04', json._id])
      assert.equal((await get(`v2021/decisions/${encodeURIComponent(name)}`)).json.identifier, 'DECISION-15-04', name)
    for (const name of ['CBD/COP/15/99', 'x', '%00', "'"])
      assert.ok([400, 404].includes((await get(`v2021/decisions/${encodeURIComponent(name)}`)).status), name)
  })

  test('its parts stand in a tree, each with its text in every language that has it', async () => {
    const { json } = await get('v2021/decisions/CBD%2FCOP%2F15%2F04/tree')
    const told = (nodes: readonly Node[]): unknown => nodes.map(({ kind, number, html, nodes: inner }) => [kind, number, html['en'], told(inner)])

    assert.deepEqual(told(json.nodes), [
      ['preamble', null, '<p>The Conference of the Parties,</p>', []],
      ['preamble', null, '<p><i>Recalling</i> decision 14/34,</p>', []],
      ['paragraph', '1', '<p>Adopts the guide &amp; its annex;</p>', []],
      [
        'paragraph',
        '2',
        '<p>Invites Parties to:</p>',
        [
          ['item', 'a', '<p>remove barriers;</p>', []],
          ['item', 'b', '<p>report on <a href="http://chm.localhost/en/records/x">rivers</a>;</p>', []],
        ],
      ],
    ])
    assert.equal(json.nodes[2].html.fr, '<p>Adopte le guide ;</p>')
    assert.deepEqual(Object.keys(json.nodes[3].html), ['en'])
  })

  test('a part is read alone, by its object id, its code or its name in Akoma Ntoso', async () => {
    const nodes = (await get('v2021/decisions/CBD%2FCOP%2F15%2F04/nodes')).json as readonly (Node & { readonly _id: string; readonly eId: string })[]
    const first = nodes.find(({ kind }) => kind === 'paragraph')!

    assert.equal(nodes.length, 6)
    for (const name of [first._id, first.code, first.eId]) {
      const { json } = await get(`v2021/decisions/DECISION-15-04/nodes/${encodeURIComponent(name)}`)
      assert.equal(json._id, first._id)
    }
    const address = `v2021/decisions/DECISION-15-04/nodes/${first._id}/text`
    assert.deepEqual((await get(`${address}/fr`)).json, { locale: 'fr', html: '<p>Adopte le guide ;</p>' })
    assert.equal((await get(`${address}/ru`)).status, 404)
    assert.equal((await get('v2021/decisions/DECISION-15-04/nodes/none')).status, 404)
    assert.equal((await caller.ask('PUT', `${address}/en`, { body: { html: 'x' } })).status, 501)
  })

  test('whole texts are asked by treaty, body, session and number; lists may leave the text out', async () => {
    const one = await texts({ q: { treaty: 'XXVII8', body: 'COP', session: 15, decision: 4 }, fo: 1 })
    const list = await texts({ q: { body: 'COP', session: 15 }, s: { decision: 1 }, f: { decision: 1, symbol: 1 } })

    assert.deepEqual([one.content, one.contents], [text.en, text])
    assert.deepEqual(list.map(({ _id, ...rest }: { _id: string }) => rest), [{ decision: 4, symbol: 'CBD/COP/DEC/15/4' }, { decision: 12, symbol: 'CBD/COP/DEC/15/12' }]) // prettier-ignore
    assert.equal(await texts({ q: { session: 99 }, fo: 1 }), null)
    assert.deepEqual(await texts({ q: { session: 15 }, c: 1 }), { count: 2 })
  })
})
