import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { sql } from 'kysely'
import { aRecord, interfaces } from '#testing'

const missing = spawnSync('/usr/bin/python3', ['-c', 'import vobject']).status === 0 ? false : 'python3-vobject is not installed'
const person = {
  firstName: 'María José',
  middleName: undefined,
  lastName: 'García; Pérez, \\ hija',
  title: { es: 'Dra.' },
  organization: { es: 'Ministerio', ar: 'وزارة البيئة والتنمية المستدامة وحماية الطبيعة والموارد المائية' },
  emails: ['m@a.test', 'n@a.test'],
  addressLine2: { es: 'a\nb' },
  country: { identifier: 'cr' },
}

async function aFocalPoint(data: object = {}) {
  const house = await interfaces()
  const id = await aRecord(house.context, { format: 'focalPoint', government: 'cr', state: 'published', data: { ...person, ...data } })
  await announce(house.context, 'record.published', id)
  return { ...house, id }
}

test('a focal point goes into an address book as its designation publishes it', async () => {
  const { get, id } = await aFocalPoint({ notes: 'Quetzalwort' })

  const { status, type, text } = await get(`/cards/${id}.es.vcf`)

  assert.deepEqual([status, type], [200, 'text/vcard; charset=utf-8'])
  const whole = text.replaceAll('\r\n ', '')
  assert.match(whole, /^BEGIN:VCARD\r\nVERSION:4\.0\r\nKIND:individual\r\nUID:urn:uuid:/)
  assert.ok(whole.includes('N:García\\; Pérez\\, \\\\ hija;María José;;Dra.;'))
  assert.equal([...whole.matchAll(/^EMAIL/gm)].length, 2)
  assert.ok(whole.includes('Costa Rica') && !whole.includes('Quetzalwort') && !/gender/i.test(whole))
  assert.ok(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75))
})

test('a public reader of cards reads it', { skip: missing }, async () => {
  const { get, id } = await aFocalPoint()

  const { text } = await get(`/cards/${id}.ar.vcf`)

  const read =
    "import sys, vobject; c = vobject.readOne(sys.stdin.buffer.read().decode()); print(c.n.value.family, '|', c.org.value[0], '|', c.adr.value.country)"
  const said = execFileSync('/usr/bin/python3', ['-c', read], { input: text, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } }).toString()
  assert.equal(said.trim(), `García; Pérez, \\ hija | ${person.organization.ar} | كوستاريكا`)
})

test('others have no card, and what is withdrawn has none any more', async () => {
  const { context, get, id } = await aFocalPoint()
  const contact = await aRecord(context, { format: 'contact', government: 'cr', state: 'published' })
  await announce(context, 'record.published', contact)
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(context.db)
  await announce(context, 'record.withdrawn', id)

  assert.equal((await get(`/cards/${id}.en.vcf`)).status, 410)
  for (const name of [`${contact}.en.vcf`, `${id}.xx.vcf`, `${id}.vcf`, 'x', '%00', `${id}.en.vcf.`])
    assert.equal((await get(`/cards/${name}`)).status, 404, name)
})
