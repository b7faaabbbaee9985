import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Context } from '#platform/context.ts'
import { openFiles } from '#platform/files.ts'
import { draftOf, find, saveDraft, sendBack, submit } from '#records'
import { aBody, aDraft, addDraft, aRecord, aVisit, formIn, house, rows, temporaryFolder } from '#testing'
import type { Answer, Visit } from '../page.ts'
import { compare } from './compare.tsx'
import { edit } from './edit.tsx'
import { save } from './save.ts'
import { show } from './show.tsx'

const author = { roles: [{ role: 'authorised-user', for: 'cr' }] }
const authority = { roles: [{ role: 'publishing-authority', for: 'cr' }] }

type Page = Extract<Answer, { kind: 'page' }>
const html = (answer: Answer): string => {
  assert.equal(answer.kind, 'page')
  return render((answer as Page).body)
}

/** Open the form of a draft, change some fields, press a button. */
async function press(
  context: Context,
  id: string,
  op: string,
  changes: Readonly<Record<string, string>> = {},
  more: { readonly uploads?: Visit['uploads'] } = {},
): Promise<Answer> {
  const form = await opened(context, id)
  for (const [name, value] of Object.entries(changes)) form.set(name, value)
  form.set('_op', op)
  return save.answer(aVisit(context, { params: { identifier: id }, form, ...more }))
}

const opened = async (context: Context, id: string): Promise<URLSearchParams> =>
  formIn(html(await edit.answer(aVisit(context, { params: { identifier: id } }))), 'data-draft=')

const blank = { languages: ['es', 'en'] }

test('what is typed is saved whether it is complete or not', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap', data: blank })

  const answer = await press(context, id, 'save', { '/title/es': 'Estrategia', '/startDate': 'no date at all' })

  assert.equal(answer.kind, 'redirect')
  const { draft } = await draftOf(context, id)
  assert.deepEqual(draft.data['title'], { ...(draft.data['title'] as object), es: 'Estrategia' })
  assert.equal(draft.data['startDate'], 'no date at all')
})

test('submitting what is incomplete saves it, locks nothing, and says what is missing', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap', data: { ...blank, title: {}, documentLinks: [] } })

  const answer = await press(context, id, 'submit', { '/title/es': 'Estrategia' })

  assert.equal((answer as Page).status, 422)
  assert.match(html(answer), /field-error/)
  const { draft } = await draftOf(context, id)
  assert.equal(draft.state, 'open')
  assert.deepEqual(draft.data['title'], { es: 'Estrategia' })
})

test('what may not be stored is marked, and everything typed beside it is still in the form', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap', data: { ...blank, title: { es: 'Antes' }, documentLinks: [{ url: 'https://a.example/1' }] } })

  const answer = await press(context, id, 'save', { '/title/es': 'Estrategia', '/documentLinks/0/url': 'javascript:alert(1)' })

  const form = formIn(html(answer), 'data-draft=')
  assert.equal((answer as Page).status, 422)
  assert.match(html(answer), /field-error/)
  assert.equal(form.get('/title/es'), 'Estrategia')
  assert.equal(form.get('/documentLinks/0/url'), 'javascript:alert(1)')
  assert.doesNotMatch(html(answer), /href="javascript/)
  assert.deepEqual((await draftOf(context, id)).draft.data['title'], { es: 'Antes' })
})

test('a complete draft is submitted, and published at once for a publishing authority', async () => {
  const waiting = await house(author)
  const first = await aDraft(waiting, { format: 'nbsap', data: await aBody(waiting, 'nbsap', 'cr') })
  const submitted = await press(waiting, first, 'submit')
  assert.equal((await draftOf(waiting, first)).draft.state, 'submitted')

  const deciding = { ...waiting, actor: { ...waiting.actor, roles: authority.roles } }
  const second = await aDraft(deciding, { format: 'nbsap', data: await aBody(deciding, 'nbsap', 'cr') })
  const published = await press(deciding, second, 'submit')

  assert.equal(submitted.kind, 'redirect')
  assert.equal(published.kind, 'redirect')
  assert.equal((await find(deciding, second)).record.state, 'published')
})

test('a text that somebody else saved meanwhile is not overwritten, and neither is lost', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap', data: { ...blank, title: { es: 'Antes' } } })
  const form = await opened(context, id)
  await saveDraft(context, { id, data: { ...blank, title: { es: 'Del otro' } } })

  form.set('/title/es', 'Mío')
  const answer = await save.answer(aVisit(context, { params: { identifier: id }, form }))

  assert.equal((answer as Page).status, 409)
  assert.match(html(answer), /Del/)
  assert.equal(formIn(html(answer), 'data-draft=').get('/title/es'), 'Mío')
  assert.deepEqual((await draftOf(context, id)).draft.data['title'], { es: 'Del otro' })

  const again = formIn(html(answer), 'data-draft=')
  again.set('/title/es', 'Mío y más')
  again.set('_op', 'autosave')
  await save.answer(aVisit(context, { params: { identifier: id }, form: again }))
  assert.deepEqual((await draftOf(context, id)).draft.data['title'], { es: 'Del otro' })
  const anew = await opened(context, id)
  assert.equal(anew.get('/title/es'), 'Mío y más')
  anew.set('_op', 'both:/title/es')
  const decided = await save.answer(aVisit(context, { params: { identifier: id }, form: anew }))
  assert.deepEqual((await draftOf(context, id)).draft.data['title'], { es: 'Del otro / Mío y más' })
  assert.doesNotMatch(html(decided), /data-conflict/)
})

test('what two people write into different fields comes together, and a submission waits until it was seen', async () => {
  const context = await house(authority)
  const id = await aDraft(context, {
    format: 'nbsap',
    data: { ...(await aBody(context, 'nbsap', 'cr')), ...blank, title: { es: 'Antes', en: 'Before' } },
  })
  const form = await opened(context, id)
  const { draft } = await draftOf(context, id)
  await saveDraft({ ...context, actor: { ...context.actor, id: 'account:2' } }, { id, data: { ...draft.data, title: { es: 'Antes', en: 'After' } } })

  form.set('/title/es', 'Después')
  form.set('_op', 'submit')
  const answer = await save.answer(aVisit(context, { params: { identifier: id }, form }))

  const again = formIn(html(answer), 'data-draft=')
  assert.deepEqual([again.get('/title/es'), again.get('/title/en')], ['Después', 'After'])
  again.set('_op', 'submit')
  assert.equal((await save.answer(aVisit(context, { params: { identifier: id }, form: again }))).kind, 'redirect')
  const { revision } = await find(context, id)
  assert.deepEqual(revision!.data['title'], { es: 'Después', en: 'After' })
})

test('a form that is sent twice is saved, submitted and published once', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap', data: await aBody(context, 'nbsap', 'cr') })
  const twice = async (by: Context, op: string) => {
    const form = await opened(by, id)
    form.set('/title/en', `Pressed ${op}`)
    form.set('_op', op)
    return Promise.all([form, form].map(sent => save.answer(aVisit(by, { params: { identifier: id }, form: sent }))))
  }

  const answers = [await twice(context, 'save'), await twice(context, 'submit')].flat()
  const deciding = { ...context, actor: { ...context.actor, roles: authority.roles } }
  await sendBack(deciding, id, 'Once more')
  answers.push(...(await twice(deciding, 'submit')))

  assert.deepEqual(
    answers.map(({ kind }) => kind),
    answers.map(() => 'redirect'),
  )
  assert.deepEqual([(await rows(context, 'revision')).length, (await rows(context, 'draft')).length], [1, 0])
})

test('what was typed while a colleague published begins a change of what is public now', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap', data: await aBody(context, 'nbsap', 'cr') })
  const form = await opened(context, id)
  await submit({ ...context, actor: { id: 'account:9', roles: authority.roles } }, id)

  form.set('/title/en', 'Typed too late')
  const answer = await save.answer(aVisit(context, { params: { identifier: id }, form }))
  const again = formIn(html(answer), 'data-draft=')
  await save.answer(aVisit(context, { params: { identifier: id }, form: again }))

  assert.match(html(answer), /published while you were writing/)
  assert.equal(again.get('/title/en'), 'Typed too late')
  assert.equal(((await draftOf(context, id)).draft.data['title'] as { en: string }).en, 'Typed too late')
  assert.notEqual(((await find(context, id)).revision!.data['title'] as { en: string }).en, 'Typed too late')
})

test('saving by itself answers the new version and how the draft stands, and asks to be drawn again when others wrote', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap', data: blank })
  const form = await opened(context, id)
  form.set('_op', 'autosave')
  form.set('/title/es', 'A')
  form.set('/startDate', 'soon')
  const sent = async () => JSON.parse(String(((await save.answer(aVisit(context, { params: { identifier: id }, form }))) as { body: unknown }).body))

  const first = await sent()
  form.set('/title/es', 'B')
  const stale = await sent()

  assert.equal(first.redraw, undefined)
  assert.match(first.hints['/startDate'].text, /\w/)
  assert.ok(first.sections.some(({ progress }: { progress: string }) => /[1-9] of \d/.test(progress)))
  assert.deepEqual([stale.redraw, stale.version], [true, first.version])
})

test('a language is taken away with its texts only when that was asked for, and missing texts can be copied', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap' })
  await saveDraft(context, { id, data: { ...blank, title: { es: 'Plan', en: 'Plan' }, summary: { es: '<p>Resumen</p>' } } })
  const ticked = async (op: string) => {
    const form = await opened(context, id)
    form.delete('/languages')
    form.append('/languages', 'es')
    form.set('_op', op)
    return save.answer(aVisit(context, { params: { identifier: id }, form }))
  }

  await press(context, id, 'copy-text:/summary:en')
  const copied = (await draftOf(context, id)).draft.data['summary']
  const asked = html(await ticked('refresh'))
  const kept = (await draftOf(context, id)).draft.data
  await press(context, id, 'remove-language:en')
  const { data } = (await draftOf(context, id)).draft

  assert.deepEqual(copied, { es: '<p>Resumen</p>', en: '<p>Resumen</p>' })
  assert.match(asked, /value="remove-language:en"/)
  assert.deepEqual([kept['languages'], kept['title']], [['es', 'en'], { es: 'Plan', en: 'Plan' }])
  assert.deepEqual([data['languages'], data['title'], data['summary']], [['es'], { es: 'Plan' }, { es: '<p>Resumen</p>' }])
})

test('a record that is referred to is created on the way, named where it belongs, and leads back', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'modifiedOrganism', owner: 'account:1', data: { languages: ['en'], genes: undefined } })

  const answer = await press(context, id, 'create:/genes:dnaSequence', { '/transformationEvent': 'MON810' })
  const { draft } = await draftOf(context, id)
  const [gene] = draft.data['genes'] as readonly [{ readonly identifier: string }]
  const form = html(
    await edit.answer(aVisit(context, { params: { identifier: gene.identifier }, query: (answer as { to: string }).to.split('?')[1]! })),
  )
  const sent = formIn(form, 'data-draft=')
  sent.set('_op', 'back')
  const back = await save.answer(aVisit(context, { params: { identifier: gene.identifier }, form: sent }))

  assert.equal(draft.data['transformationEvent'], 'MON810')
  assert.equal((await draftOf(context, gene.identifier)).record.format, 'dnaSequence')
  assert.match((back as { to: string }).to, /\/records\/BCH-LMO-[^/]+\/edit$/)
  assert.match(html(await edit.answer(aVisit(context, { params: { identifier: id } }))), /Still a draft/)
})

test('rows are added, moved and removed by ordinary buttons, and what stands in them stays', async () => {
  const context = await house(author)
  const links = [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }]
  const id = await aDraft(context, { format: 'nbsap', data: { ...blank, documentLinks: links } })
  const urls = (answer: Answer) => {
    const form = formIn(html(answer), 'data-draft=')
    return [...form].filter(([name]) => /^\/documentLinks\/\d+\/url$/.test(name)).map(([, value]) => value)
  }

  const added = urls(await press(context, id, 'add:/documentLinks'))
  const moved = urls(await press(context, id, 'down:/documentLinks/0'))
  const removed = urls(await press(context, id, 'remove:/documentLinks/0'))

  assert.deepEqual(
    [added, moved, removed],
    [['https://a.example/1', 'https://a.example/2', ''], ['https://a.example/2', 'https://a.example/1'], ['https://a.example/1']],
  )
})

test('a file is kept with the draft whichever button was pressed, and a wrong or too large one is refused without losing the text', async () => {
  const context = await house(author)
  const folder = temporaryFolder()
  await openFiles(path.join(folder, 'files'))
  const id = await aDraft(context, { format: 'nbsap', data: { ...blank, documentLinks: [] } })
  const upload = (name: string, bytes: string) => {
    writeFileSync(path.join(folder, name), bytes)
    return { uploads: [{ field: '_file:/documentLinks', name, path: path.join(folder, name), size: bytes.length }] }
  }

  await press(context, id, 'save', {}, upload('plan.txt', 'A plan for the paramo'))
  const refused = await press(context, id, 'save', { '/title/es': 'Sigue aquí' }, upload('plan.svg', '<svg onload="alert(1)"/>'))

  const [cut] = upload('plan.pdf', '%PDF-1.7').uploads
  const tooLarge = await press(context, id, 'save', { '/title/es': 'Sigue aquí' }, { uploads: [{ ...cut!, cut: true }] })

  const { draft } = await draftOf(context, id)
  for (const answer of [refused, tooLarge]) {
    assert.equal((answer as Page).status, 422)
    assert.equal(formIn(html(answer), 'data-draft=').get('/title/es'), 'Sigue aquí')
  }
  assert.match(html(tooLarge), /notice-title">[^<]*larger/)
  assert.match(JSON.stringify(draft.data['documentLinks']), /\/files\/[0-9A-F-]+\/plan\.txt/)
  assert.equal((await rows(context, 'attachment')).length, 1)
})

test('a question that another answer opens appears when the form is drawn again', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'measure', data: { ...blank, isAmendment: false } })

  const answer = await press(context, id, 'refresh', { '/isAmendment': 'true' })

  assert.match(html(answer), /name="\/amendmentsDescription\/es"/)
})

test('script in every text comes back as text, in the form and on the page', async () => {
  const context = await house(authority)
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'>'
  const id = await aDraft(context, { format: 'nbsap', data: { ...(await aBody(context, 'nbsap', 'cr')), ...blank } })

  await press(context, id, 'save', { '/title/es': hostile, '/summary/es': hostile, '/jurisdictionInfo/es': hostile })
  const form = html(await edit.answer(aVisit(context, { params: { identifier: id } })))
  await press(context, id, 'submit')
  const page = html(await show.answer(aVisit(context, { params: { identifier: id } })))

  for (const drawn of [form, page])
    assert.doesNotMatch(drawn.replace(/<script type="application\/ld\+json".*?<\/script>/g, ''), /<script>alert|<img[^>]*onerror/)
  assert.equal(formIn(form, 'data-draft=').get('/title/es'), hostile)
})

test('two revisions are compared word by word, whatever numbers are asked for', async () => {
  const context = await house(authority)
  const id = await aRecord(context, {
    format: 'nbsap',
    government: 'cr',
    state: 'published',
    data: { languages: ['en'], title: { en: 'A plan for forests' } },
  })
  await addDraft(context, id, { ...(await aBody(context, 'nbsap', 'cr')), languages: ['en'], title: { en: 'A plan for reefs' } })
  await press(context, id, 'submit')

  const changes = html(await compare.answer(aVisit(context, { params: { identifier: id }, query: 'from=1&to=2' })))
  const nonsense = html(await compare.answer(aVisit(context, { params: { identifier: id }, query: 'from=-1&to=abc' })))

  assert.match(changes, /<del>forests<\/del>/)
  assert.match(changes, /<ins>reefs<\/ins>/)
  assert.equal(nonsense, changes)
})

test('a person of another country sees neither the form nor the draft', async () => {
  const context = await house(author)
  const id = await aDraft(context, { format: 'nbsap', government: 'ke', data: blank })

  for (const page of [edit, save, show])
    await assert.rejects(async () => page.answer(aVisit(context, { params: { identifier: id } })), { refusal: 'not-found' })
})
