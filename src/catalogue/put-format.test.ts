import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { formatNamed, formats, registered, useFormats, type Format, type Labels } from '#formats'
import { find } from '#records'
import { aDraft, aRecord, house, rows } from '#testing'
import { effectOf } from './effect.ts'
import { fileOf, readFile } from './file.ts'
import { loadCatalogue } from './load.ts'
import { putFormat } from './put-format.ts'
import { versionsOf } from './versions.ts'

const administrator = { role: 'administrator', for: '*' }
const news = registered('news') as { readonly format: Format; readonly labels: Labels }
const six = (en: string) => ({ en, fr: en, es: en, ar: en, ru: en, zh: en })

/** A format of its own, made from the one for news. */
const bulletin = { definition: { ...news.format, name: 'bulletin', code: 'BUL' }, labels: { ...news.labels, title: six('Bulletin') }, version: 0 }
/** News with the title in another field. */
const { title, ...rest } = news.format.fields
const renamed = {
  definition: {
    ...news.format,
    title: ['headline'],
    fields: { ...rest, headline: title! },
    sections: news.format.sections.map(section => ({ ...section, fields: section.fields.map(name => (name === 'title' ? 'headline' : name)) })),
    migrations: [{ to: 2, steps: [{ kind: 'rename', from: 'title', to: 'headline' }] }],
  },
  labels: { ...news.labels, fields: { ...news.labels.fields, headline: { label: six('Headline') } } },
  version: 1,
}

describe('formats that are put', () => {
  afterEach(() => useFormats([]))

  test('a format that was added is there at once, and in every process that reads the catalogue', async () => {
    const context = await house({ roles: [administrator] })

    const format = await putFormat(context, bulletin)

    assert.deepEqual([format.version, formatNamed('bulletin').code], [1, 'BUL'])
    useFormats([])
    assert.ok(!formats().some(({ name }) => name === 'bulletin'))
    await loadCatalogue(context)
    assert.equal(registered('bulletin')!.labels!.title.fr, 'Bulletin')
    const [event] = await rows(context, 'event')
    assert.deepEqual([event!.name, event!.subject, event!.details], ['format.changed', 'format:bulletin', { format: 'bulletin', version: 1 }])
  })

  test('a change is a new version; what is unchanged stays the version it is', async () => {
    const context = await house({ roles: [administrator] })
    await putFormat(context, bulletin)

    await putFormat(context, { ...bulletin, version: 1 })
    await putFormat(context, { ...bulletin, labels: { ...bulletin.labels, title: six('Gazette') }, version: 1, note: 'A better name' })

    const versions = await versionsOf(context, 'bulletin')
    assert.deepEqual(
      versions.map(({ version, note }) => [version, note]),
      [
        [2, 'A better name'],
        [1, null],
      ],
    )
  })

  test('a format with faults is refused with all of them, and nothing is kept', async () => {
    const context = await house({ roles: [administrator] })
    const bad = { ...bulletin, definition: { ...bulletin.definition, code: 'NEWS', title: ['nobody'] } }

    const refused = await putFormat(context, bad).catch(error => error)

    assert.deepEqual([refused.refusal, refused.code], ['invalid', 'format.faults'])
    assert.deepEqual(refused.details.issues.map(({ path }: { path: string }) => path), ['/definition/code', '/definition/title']) // prettier-ignore
    assert.deepEqual(await rows(context, 'format_version'), [])
  })

  test('whoever began with an older version is told, and nobody else than an administrator changes a format', async () => {
    const context = await house({ roles: [administrator] })
    await putFormat(context, bulletin)
    const others = [[], [{ role: 'secretariat', for: '*' }], [{ role: 'focal-point', for: 'cr' }], [{ role: 'publishing-authority', for: 'cr' }]]

    await assert.rejects(putFormat(context, bulletin), { refusal: 'conflict', code: 'format.stale', details: { version: 1 } })
    for (const roles of others)
      await assert.rejects(putFormat({ ...context, actor: { id: 'account:9', roles } }, { ...bulletin, version: 1 }), { refusal: 'forbidden' })
  })

  test('a dry run says what a version would do to the records there are, and does none of it', async () => {
    const context = await house({ roles: [administrator] })
    await aRecord(context, { format: 'news', state: 'published' })
    await aDraft(context, { format: 'news' })
    const { migrations: _none, ...careless } = renamed.definition
    const asked = { ...careless, version: 2 } as unknown as Format

    const lost = await effectOf(context, asked, 1)
    const kept = await effectOf(context, { ...renamed.definition, version: 2 } as unknown as Format, 1)

    assert.deepEqual([lost.published, lost.drafts, lost.changed], [1, 1, 0])
    assert.deepEqual(lost.lost.map(({ field, count }) => [field, count]), [['title', 2]]) // prettier-ignore
    assert.deepEqual(lost.issues.map(({ path, code, count }) => [path, code, count]).sort(), [['/headline', 'field.missing', 1], ['/title', 'value.unknown', 1]]) // prettier-ignore
    assert.deepEqual([kept.changed, kept.lost, kept.issues], [2, [], []])
    assert.equal(formatNamed('news').version, 1)
  })

  test('records survive a change: drafts are brought up at once, revisions when they are read, and what is stored of them stays', async () => {
    const context = await house({ roles: [administrator] })
    const id = await aRecord(context, { format: 'news', state: 'published' })
    await aDraft(context, { format: 'news' })
    const [before] = await rows(context, 'revision')

    await putFormat(context, renamed)

    const { revision } = await find(context, id)
    assert.deepEqual([revision!.data['headline'], revision!.data['title']], [before!.data.title, undefined])
    assert.deepEqual((await rows(context, 'revision'))[0], before)
    const [draft] = await rows(context, 'draft')
    assert.ok(draft!.data.headline && !draft!.data.title)
  })

  test('a format goes to another house as a file, and anything else is no such file', async () => {
    const context = await house({ roles: [administrator] })

    const deep = `{"openchm":"format","definition":${'{"not":'.repeat(50_000)}1${'}'.repeat(50_000)}}`

    const file = readFile(`\uFEFF${JSON.stringify(fileOf('measure'))}`)
    await putFormat(context, { ...readFile(JSON.stringify({ openchm: 'format', ...bulletin })), version: 0 })

    assert.deepEqual(file.definition, JSON.parse(JSON.stringify(formatNamed('measure'))))
    for (const text of ['', '{', '[]', 'null', '{"openchm":"site"}', `"${'x'.repeat(2_100_000)}"`, deep])
      assert.throws(() => readFile(text), { refusal: 'invalid', code: 'format.file' })
  })
})
