import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { withdraw } from '#records'
import { aPartner, type Partner } from '#testing'

const python = '/usr/bin/python3'
const can = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0
const absent = (found: boolean, what: string) => (found ? false : `${what} is not installed`)
const run = promisify(execFile)

const title = { en: 'Rivers & <lakes>', ar: 'الأنهار والبحيرات', zh: '河流与湖泊'.repeat(12) }
const aHundred = Array.from({ length: 100 }, (_, index) => index)

test('a public reader of feeds reads the three kinds alike, in Arabic as in English', async () => {
  const { publish, get } = await aPartner()
  const id = await publish({ format: 'nbsap', government: 'cr', data: { title } })

  for (const locale of ['en', 'ar', 'zh'] as const) {
    const told = async (kind: string) => (await get(`/feeds/records.${locale}.${kind}?country=cr`)).text
    const [rss, atom, json] = [parseRssFeed(await told('rss')), parseAtomFeed(await told('atom')), parseJsonFeed(await told('json'))]

    assert.deepEqual([rss.items?.[0]?.title, atom.entries?.[0]?.title?.value, json.items?.[0]?.title], [title[locale], title[locale], title[locale]])
    assert.deepEqual([rss.items?.[0]?.guid?.value, atom.entries?.[0]?.id?.replace('urn:uuid:', '').toUpperCase(), json.items?.[0]?.id], [id, id, id])
    assert.equal(Date.parse(atom.entries![0]!.published!), Date.parse(json.items![0]!.date_published!))
    assert.ok(rss.items![0]!.link!.includes(`/${locale}/records/`))
  }
})

test(
  'a public reader of calendars reads the meetings',
  { skip: absent(can(python, '-c', 'import vobject, icalendar'), 'vobject or icalendar') },
  async () => {
    const { publish, get } = await aPartner()
    const id = await publish({ format: 'meeting', data: { title, startDate: '2027-03-01', endDate: '2027-03-05' } })
    const script = [
      'import sys, vobject, icalendar',
      'text = sys.stdin.buffer.read().decode()',
      'one = vobject.readOne(text).vevent',
      'other = icalendar.Calendar.from_ical(text).walk("VEVENT")[0]',
      'print(one.uid.value, one.summary.value, one.dtstart.value, one.dtend.value, sep="|")',
      'print(other["UID"], other["SUMMARY"], other["DTSTART"].dt, other["DTEND"].dt, sep="|")',
    ].join('\n')

    for (const locale of ['ar', 'zh', 'en'] as const) {
      const { text } = await get(`/calendars/events.${locale}.ics`)
      const read = spawnSync(python, ['-c', script], { input: text, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })
      const line = `${id}|${title[locale]}|2027-03-01|2027-03-06`
      assert.equal(read.stdout.toString().trim(), `${line}\n${line}`, read.stderr.toString())
    }
  },
)

const harvester = '/usr/bin/oai_pmh'
const catmandu = '/usr/bin/catmandu'
/** Away from any proxy of the machine. */
const plainly = { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', HOME: '/tmp' }, maxBuffer: 64_000_000 }
const portOf = ({ origin }: Partner) => new URL(origin).port

test(
  'public harvesters take everything, page after page, and hear what is gone',
  { skip: absent(can(harvester, '--help') || can(catmandu, '--version'), 'HTTP::OAI or Catmandu') },
  async () => {
    const partner = await aPartner()
    const ids: string[] = []
    for (const _ of [...aHundred, ...aHundred, ...aHundred]) ids.push(await partner.publish({ format: 'nbsap', government: 'cr', data: { title } }))
    await withdraw(partner.context, ids[7]!)
    const base = `http://127.0.0.1:${portOf(partner)}/oai`

    const harvested = await run(harvester, ['--metadataPrefix', 'oai_dc', '-X', 'ListRecords', base], plainly)
    const imported = await run(catmandu, ['convert', 'OAI', '--url', base, '--metadataPrefix', 'oai_dc', 'to', 'JSON'], plainly)

    const idsIn = (text: string) => [...new Set([...text.matchAll(/oai:chm\.localhost:([\w-]{36})/g)].map(([, id]) => id!))]
    assert.deepEqual(idsIn(harvested.stdout).toSorted(), ids.toSorted())
    const rows = JSON.parse(imported.stdout) as readonly {
      readonly _identifier: string
      readonly _status?: string
      readonly title?: readonly string[]
    }[]
    assert.deepEqual(rows.map(({ _identifier }) => _identifier.split(':').at(-1)!).toSorted(), ids.toSorted())
    assert.deepEqual(
      rows.filter(({ _status }) => _status === 'deleted').map(({ _identifier }) => _identifier.split(':').at(-1)),
      [ids[7]],
    )
    assert.ok(rows.filter(({ title: told }) => told?.includes(title.ar)).length === ids.length - 1)
  },
)
