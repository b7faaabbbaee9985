import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { loadCatalogue } from '#catalogue'
import { formatNamed, formats, registered, useFormats } from '#formats'
import type { Held } from '#platform/context.ts'
import { loadPortals } from '#portals'
import { aRecord, anAccount, browserOf, house, thePassword } from '#testing'
import { mountWeb, webServer } from '../app.ts'

const issuer = 'http://localhost:8080'
const six = (en: string) => ({ en, fr: en, es: en, ar: en, ru: en, zh: en })

afterEach(() => useFormats([]))

async function signedIn(roles: readonly Held[] = [{ role: 'administrator', for: '*' }]) {
  const context = await house()
  await loadPortals(context)
  await loadCatalogue(context)
  await anAccount(context, { email: 'root@example.org', name: 'Root', roles })
  const app = webServer()
  await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl: issuer })
  const browser = browserOf(app)
  await browser.go(`${issuer}/en/sign-in`)
  await browser.send('action="/en/sign-in"', { email: 'root@example.org', password: thePassword })
  return { context, browser }
}

const bulletin = () => {
  const { format, labels } = registered('news')!
  return {
    definition: JSON.stringify({ ...format, name: 'bulletin', code: 'BUL', version: 1 }),
    labels: JSON.stringify({ ...labels, title: six('Bulletin') }),
  }
}

test('a format is begun as a copy, looked at with its form and page, and put into use', async () => {
  const { browser } = await signedIn()

  const copy = await browser.go(`${issuer}/en/admin/formats/copy?of=news`)
  const looked = await browser.send('action="/en/admin/formats"', { ...bulletin(), _op: 'check' })
  const used = await browser.send('action="/en/admin/formats"', { ...bulletin(), _op: 'use' })

  assert.match(copy.body, /&quot;newsCopy&quot;/)
  assert.match(looked.body, /The format is sound/)
  assert.match(looked.body, /There are no records of this format yet/)
  assert.match(looked.body, /Preview of the form[\s\S]*name="\/title\/en"[\s\S]*Preview of the page/)
  assert.equal(used.url.pathname, '/en/admin/formats/bulletin')
  assert.match(used.body, /Version 1 is in use/)
  assert.match((await browser.go(`${issuer}/en/formats/bulletin`)).body, /<h1[^>]*>[^<]*Bulletin/)
  assert.match((await browser.go(`${issuer}/en/formats`)).body, /\/en\/formats\/bulletin/)
})

test('a field is added by a form, and stands in definition, section and words', async () => {
  const { browser } = await signedIn()
  await browser.go(`${issuer}/en/admin/formats/news`)
  const { format, labels } = registered('news')!
  const names = Object.fromEntries(Object.entries(six('Mood')).map(([locale, label]) => [`field/label/${locale}`, label]))
  const field = { 'field/name': 'mood', 'field/type': 'text', 'field/section': format.sections[0]!.name, ...names }
  const texts = { definition: JSON.stringify(format), labels: JSON.stringify(labels), version: '1' }

  const extended = await browser.send('action="/en/admin/formats/news"', { ...texts, ...field, _op: 'add-field' })

  assert.match(extended.body, /The format is sound/)
  assert.match(extended.body, /&quot;mood&quot;: \{\s+&quot;type&quot;: &quot;text&quot;/)
})

test('what is wrong is said in words, and what was typed stays', async () => {
  const { browser } = await signedIn()
  await browser.go(`${issuer}/en/admin/formats/news`)
  const { labels } = bulletin()

  const broken = await browser.send('action="/en/admin/formats/news"', {
    definition: '{"name":\n oops',
    labels,
    version: '1',
    note: 'my note',
    _op: 'use',
  })
  const wrong = await browser.send('action="/en/admin/formats/news"', { definition: '{"name":"news"}', labels, version: '1', _op: 'check' })

  assert.equal(broken.status, 422)
  assert.match(broken.body, /no JSON any more at line 2/)
  assert.match(broken.body, /oops[\s\S]*my note/)
  assert.match(wrong.body, /“fields” is missing/)
  assert.equal(formatNamed('news').version, 1)
})

test('a change that loses values says which, how many and where, before it is made', async () => {
  const { browser, context } = await signedIn()
  await aRecord(context, { format: 'news', state: 'published' })
  await browser.go(`${issuer}/en/admin/formats/news`)
  const { format, labels } = registered('news')!
  const { title, ...rest } = format.fields
  const definition = {
    ...format,
    title: ['headline'],
    fields: { ...rest, headline: title },
    sections: format.sections.map(section => ({ ...section, fields: section.fields.map(name => (name === 'title' ? 'headline' : name)) })),
  }
  const words = { ...labels, fields: { ...labels!.fields, headline: { label: six('Headline') } } }

  const looked = await browser.send('action="/en/admin/formats/news"', {
    definition: JSON.stringify(definition),
    labels: JSON.stringify(words),
    version: '1',
    _op: 'check',
  })

  assert.match(looked.body, /Values no longer shown[\s\S]*<code>title<\/code>[\s\S]*CHM-NEWS-/)
})

test('whoever was overtaken goes on from the version in use, with everything typed', async () => {
  const { browser } = await signedIn()
  await browser.go(`${issuer}/en/admin/formats/copy?of=news`)
  await browser.send('action="/en/admin/formats"', { ...bulletin(), _op: 'use' })
  const late = { ...bulletin(), labels: JSON.stringify({ ...registered('bulletin')!.labels, title: six('Gazette') }) }

  await browser.go(`${issuer}/en/admin/formats/bulletin`)
  const refused = await browser.send('action="/en/admin/formats/bulletin"', { ...late, version: '0', _op: 'use' })
  const again = await browser.send('action="/en/admin/formats/bulletin"', { ...late, _op: 'use' })

  assert.match(refused.body, /Somebody put version 1 into use[\s\S]*Gazette/)
  assert.match(again.body, /Version 2 is in use[\s\S]*Open version 1/)
})

test('every format can be opened, checked and taken away as a file; others than administrators see none of it', async () => {
  const { browser } = await signedIn()
  for (const { name } of formats()) {
    const page = await browser.go(`${issuer}/en/admin/formats/${name}`)
    assert.equal(page.status, 200, name)
    assert.equal(JSON.parse((await browser.go(`${issuer}/en/formats/${name}/file`)).body).definition.name, name)
  }
  const { browser: other } = await signedIn([{ role: 'focal-point', for: 'cr' }])

  for (const path of ['', '/new', '/copy?of=news', '/news']) assert.equal((await other.go(`${issuer}/en/admin/formats${path}`)).status, 403, path)
})

test('whatever is typed as a format is answered in the editor, with what is wrong', async () => {
  const { browser } = await signedIn()
  const deep = `${'{"not":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  const odd = ['null', '1', '[]', '{"sections":1}', '{"sections":[null,1,{"name":"s"}]}', `{"fields":{"a":{"type":"text","visible":${deep}}}}`, deep]
  await browser.go(`${issuer}/en/admin/formats/copy?of=news`)

  for (const definition of odd)
    for (const op of ['check', 'use', 'add-field']) {
      const answer = await browser.send('action="/en/admin/formats"', {
        definition,
        labels: 'null',
        'field/name': 'a',
        'field/section': 's',
        _op: op,
      })
      assert.equal(answer.status, 422, `${op} ${definition.slice(0, 40)}`)
    }
})
