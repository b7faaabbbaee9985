import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Context } from '#platform/context.ts'
import { draftOf, saveDraft } from '#records'
import { aDraft, aRecord, aVisit, formIn, house, rows, type VisitOptions } from '#testing'
import type { Answer, Page } from '../../page.ts'
import { copy, create } from '../create.ts'
import { edit } from '../edit.tsx'
import { beginPages } from './begin.tsx'
import { candidatesPage } from './candidates.ts'
import { presence } from './presence.ts'
import { termsPage } from './terms.ts'
import { worldPage } from './world-map.ts'

const author = { roles: [{ role: 'authorised-user', for: 'cr' }] }
const blank = { languages: ['es'], government: { identifier: 'cr' } }

const html = async (context: Context, identifier: string) =>
  render(((await edit.answer(aVisit(context, { params: { identifier } }))) as Extract<Answer, { kind: 'page' }>).body)
const told = async (page: Page, context: Context, options: VisitOptions) =>
  JSON.parse(String(((await page.answer(aVisit(context, options))) as Extract<Answer, { kind: 'bytes' }>).body))
const leadsTo = async (page: Page, context: Context, options: VisitOptions): Promise<string> =>
  ((await page.answer(aVisit(context, options))) as Extract<Answer, { kind: 'redirect' }>).to

test('New and Copy pressed twice make one draft; pressed again after writing they make another', async () => {
  const context = await house(author)
  const form = { format: 'nbsap', id: '0F8FAD5B-D9CB-469F-A165-70867728950E' }
  const source = await aRecord(context, { format: 'nbsap', state: 'published' })
  const again = { params: { identifier: source }, form: { id: '1F8FAD5B-D9CB-469F-A165-70867728950E' } }

  const [first, second] = [await leadsTo(create, context, { form }), await leadsTo(create, context, { form })]
  const copies = [await leadsTo(copy, context, again), await leadsTo(copy, context, again)]
  const later = { ...context, now: () => new Date(Date.now() + 60_000) }
  await saveDraft(later, { id: form.id, data: { ...blank, title: { es: 'Plan' } } })
  const third = await leadsTo(create, context, { form })

  assert.deepEqual([first === second, copies[0] === copies[1], first === third], [true, true, false])
  assert.equal((await rows(context, 'draft')).length, 3)
})

test('a blank form offers the last record of its kind and templates; one that is begun offers neither', async () => {
  const context = await house(author)
  await aRecord(context, { format: 'nbsap', state: 'published', data: { title: { es: 'Plan 2016' } } })
  const id = await aDraft(context, { format: 'nbsap' })
  await saveDraft(context, { id, data: blank })
  const [take, use, keep] = beginPages as readonly [Page, Page, Page]

  const offered = await html(context, id)
  await take.answer(aVisit(context, { params: { identifier: id } }))
  const taken = await html(context, id)
  await keep.answer(aVisit(context, { params: { identifier: id }, form: { name: 'Ours', for: 'country' } }))
  const next = await aDraft(context, { format: 'nbsap' })
  await saveDraft(context, { id: next, data: blank })
  const { template } = Object.fromEntries(formIn(await html(context, next), '/template"'))
  await use.answer(aVisit(context, { params: { identifier: next }, form: { template: template! } }))

  assert.match(offered, /Plan 2016/)
  assert.doesNotMatch(taken, /draft-beginnings/)
  assert.match(taken, /value="confirm:\/title"/)
  assert.deepEqual((await draftOf(context, next)).draft.data['title'], { es: 'Plan 2016' })
  await use.answer(aVisit(context, { params: { identifier: next }, form: { template: template!, remove: '1' } }))
  assert.deepEqual(await rows(context, 'draft_template'), [])
})

test('an open form hears its version and who else is there; a guest hears that nobody is signed in', async () => {
  const context = await house(author)
  const identifier = await aDraft(context, { format: 'nbsap' })
  await presence.answer(aVisit({ ...context, actor: { id: 'account:2', roles: author.roles } }, { params: { identifier } }))

  const heard = await told(presence, context, { params: { identifier } })
  const guest = await presence.answer(aVisit({ ...context, actor: { id: undefined, roles: [] } }, { params: { identifier } }))
  const foreign = await presence.answer(aVisit({ ...context, actor: { id: 'account:3', roles: [] } }, { params: { identifier } }))

  assert.equal(heard.version, (await draftOf(context, identifier)).draft.version)
  assert.match(heard.text, /also has this draft open/)
  assert.deepEqual([(guest as { status?: number }).status, (foreign as { status?: number }).status], [401, 404])
})

test('records that fit are found while typing, drafts of one’s own among them, and nothing outside what may stand there', async () => {
  const context = await house(author)
  const identifier = await aDraft(context, { format: 'modifiedOrganism', owner: 'account:1' })
  const gene = await aDraft(context, { format: 'dnaSequence', owner: 'account:1', data: { languages: ['en'], name: { en: 'Cry gene of mine' } } })
  const look = (field: string, q = '') => told(candidatesPage, context, { params: { identifier }, query: String(new URLSearchParams({ field, q })) })

  const genes = (await look('/genes')) as readonly { readonly identifier: string; readonly draft?: true }[]

  assert.deepEqual(
    genes.filter(({ identifier }) => identifier === gene).map(({ draft }) => draft),
    [true],
  )
  assert.deepEqual([await look('/title'), await look('/__proto__'), await look('')], [[], [], []])
})

test('terms are found in every language, with the terms above them, and only in vocabularies there are', async () => {
  const context = await house(author)
  const found = await told(termsPage, context, { locale: 'fr', query: 'in=gbf-targets&q=Espèces exotiques' })
  const other = await told(termsPage, context, { locale: 'ar', query: 'in=countries&q=kenya' })

  assert.ok(found.length > 0 && found[0].identifier.startsWith('GBF-TARGET'))
  assert.equal(other[0].identifier, 'ke')
  assert.deepEqual(await told(termsPage, context, { query: 'in=nothing&q=x' }), [])
})

test('the tree of a vocabulary is handed out branch by branch', async () => {
  const context = await house(author)
  const top = (await told(termsPage, context, { query: 'in=cbd-subjects&of=' })) as readonly {
    readonly identifier: string
    readonly narrower?: true
  }[]
  const branch = top.find(({ narrower }) => narrower)!
  const below = await told(termsPage, context, { query: `in=cbd-subjects&of=${branch.identifier}` })

  assert.ok(top.length > 3 && below.length > 0)
  assert.deepEqual(await told(termsPage, context, { query: 'in=cbd-subjects&of=nothing' }), [])
})

test('the Earth is drawn with all its land', async () => {
  const { body } = (await worldPage.answer(aVisit(await house(author)))) as Extract<Answer, { kind: 'bytes' }>

  assert.match(String(body), /^<svg [^>]*viewBox="-180 -90 360 180"/)
  assert.ok((String(body).match(/M/g) ?? []).length > 200)
  assert.doesNotMatch(String(body), /NaN|undefined/)
})
