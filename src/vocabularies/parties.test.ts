import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTerm, narrowerOf, parties, partyStatus, treaties } from './index.ts'

test('the Convention has 196 Parties, the Cartagena Protocol 173', () => {
  assert.equal(parties('CBD').length, 196)
  assert.equal(parties('CPB').length, 173)
})

test('the Protocols have the Parties whose instruments are known', () => {
  assert.equal(parties('NP').length, 134)
  assert.equal(parties('NKLSP').length, 37)
})

test('every Party is a country or the European Union, and Party to the Convention', () => {
  const convention = new Set(parties('CBD'))

  for (const treaty of treaties)
    for (const party of parties(treaty)) {
      assert.ok(isTerm(['countries'], party), party)
      assert.ok(convention.has(party), `${treaty} ${party}`)
    }
})

test('a Party to the Supplementary Protocol is a Party to the Cartagena Protocol', () => {
  const protocol = new Set(parties('CPB'))

  assert.deepEqual(
    parties('NKLSP').filter(party => !protocol.has(party)),
    [],
  )
})

test('nobody becomes a Party before the treaty is in force, nor before ninety days after the deposit', () => {
  const inForce = { CBD: '1993-12-29', CPB: '2003-09-11', NP: '2014-10-12', NKLSP: '2018-03-05' }

  for (const treaty of treaties)
    for (const party of parties(treaty)) {
      const { since, deposited, instrument } = partyStatus(party, treaty)
      if (since === undefined || deposited === undefined) continue
      const days = (Date.parse(since) - Date.parse(deposited)) / 86_400_000
      assert.ok(since >= inForce[treaty], `${treaty} ${party}`)
      assert.ok(instrument === 'succession' || days >= 90, `${treaty} ${party}`)
    }
})

test('status and dates of a Party', () => {
  assert.deepEqual(partyStatus('CR', 'CBD'), {
    status: 'party',
    signed: '1992-06-13',
    instrument: 'ratification',
    deposited: '1994-08-26',
    since: '1994-11-24',
  })
  assert.equal(partyStatus('eu', 'NP').status, 'party')
})

test('a deposit makes a Party only after ninety days', () => {
  assert.equal(partyStatus('uz', 'CPB', '2019-11-01').status, 'ratified')
  assert.equal(partyStatus('uz', 'CPB', '2020-01-23').status, 'party')
  assert.ok(!parties('CPB', '2019-11-01').includes('uz'))
})

test('a signature alone makes no Party, and most areas have none', () => {
  assert.equal(partyStatus('us', 'CBD').status, 'signatory')
  assert.equal(partyStatus('va', 'CBD').status, 'none')
  assert.equal(partyStatus('constructor', 'CBD').status, 'none')
  assert.ok(!parties('CBD').includes('us'))
})

test('the Parties to a treaty are the members of its region', () => {
  assert.deepEqual([...narrowerOf('3AA1250A-8715-436C-B397-75FB0C9AB472')].sort(), [...parties('CPB')].sort())
})
