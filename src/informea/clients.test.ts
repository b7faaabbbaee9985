import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { aPartner, type Partner } from '#testing'
import { setNames } from './model/sets.ts'
import { roots } from './odata/roots.ts'

const run = promisify(execFile)
const modules = path.resolve('node_modules')
const generator = path.join(path.dirname(fileURLToPath(import.meta.resolve('@odata2ts/odata2ts'))), 'run-cli.js')

/** What a generated client asks over: all it needs to read. */
const over = ({ get }: Partner) => ({
  get: async (address: string) => {
    const { status, json, headers } = await get(address, { accept: 'application/json' })
    return { status, statusText: '', headers, data: json }
  },
})

test('from each description a client is generated that compiles, and those of v2 and v4 read with it', async t => {
  const reader = await aPartner()
  await reader.publish({ format: 'meeting', data: { title: { en: 'Meeting of the Parties', fr: 'Réunion des Parties' } } })
  await reader.publish({ format: 'meeting', data: { title: { en: 'Another' }, startDate: '2020-01-02' } })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-odata-'))
  t.after(() => rm(folder, { recursive: true }))
  symlinkSync(modules, path.join(folder, 'node_modules'))

  const options = { noEmit: true, strict: true, skipLibCheck: true, module: 'preserve', target: 'es2022', types: [] }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*/*.ts'] }))

  for (const { profile, path: at } of roots) {
    const source = path.join(folder, `${profile}.xml`)
    writeFileSync(source, (await reader.get(`${at}/$metadata`)).text)
    await run(process.execPath, [generator, '-s', source, '-o', path.join(folder, profile), '-m', 'all', '-e', 'ts'], { cwd: folder })
  }

  await run(path.join(modules, '.bin/tsc'), ['-p', folder])
  const serviceOf = async (profile: string, at: string) => {
    const outfile = path.join(folder, `${profile}.mjs`)
    await build({ entryPoints: [path.join(folder, profile, 'InformeaService.ts')], bundle: true, format: 'esm', platform: 'node', outfile })
    const { InformeaService } = await import(pathToFileURL(outfile).href)
    for (const set of setNames) assert.equal(typeof InformeaService.prototype[set], 'function', set)
    return new InformeaService(over(reader), at)
  }
  const two = (await serviceOf('v2', '/odata/v2/informea.svc')).Meetings()
  const four = (await serviceOf('v4', '/odata/v4')).Meetings()
  const asked = (builder: any, meeting: any) =>
    builder.filter(meeting.start.le('2020-12-31T00:00:00Z')).orderBy(meeting.updated.desc()).top(5).count()

  const listed = (await two.query((builder: any, meeting: any) => builder.expand('title').orderBy(meeting.id.asc()))).data.d.results
  const [{ id }] = listed
  const one = (await (await serviceOf('v4', '/odata/v4')).Meetings(id).query()).data
  const later = (await four.query(asked)).data

  assert.deepEqual(
    listed.map(({ title }: any) => title.map(({ value }: any) => value)),
    [['Meeting of the Parties', 'Réunion des Parties'], ['Another']],
  )
  assert.deepEqual([one.id, one.title[0].value], [id, 'Meeting of the Parties'])
  assert.deepEqual([later['@odata.count'], later.value.length, later.value[0].title[0].value], [1, 1, 'Another'])
})
