import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from '#formats'
import { guest } from '#platform/context.ts'
import { aBody, house, rows } from '#testing'
import { amend } from './amend.ts'
import { createDraft } from './create-draft.ts'
import { discardDraft } from './discard-draft.ts'
import { find, identifierOf } from './find.ts'
import { published } from './list.ts'
import { publish } from './publish.ts'
import { submit } from './submit.ts'
import { summaries } from './summaries.ts'
import { withdraw } from './withdraw.ts'

const author = {
  id: 'account:1',
  roles: [
    { role: 'authorised-user', for: 'cr' },
    { role: 'secretariat', for: '*' },
  ],
}
const reviewer = {
  id: 'account:2',
  roles: [
    { role: 'publishing-authority', for: 'cr' },
    { role: 'secretariat', for: '*' },
  ],
}

/** Records of closed formats are only brought in. */
const importer = { id: 'account:1', roles: [{ role: 'administrator', for: '*' }] }

for (const format of formats())
  test(`a record of the format ${format.name} goes from draft to found, is amended and withdrawn`, async () => {
    const context = await house({ actor: format.closed ? importer : author })
    const visitor = { ...context, actor: guest }
    const data = await aBody(context, format.name, 'cr')
    const government = 'government' in format.fields && format.kind !== 'reference' ? 'cr' : null

    const { record } = await createDraft(context, { format: format.name, data })
    await assert.rejects(find(visitor, record.id), { refusal: 'not-found' })
    const submitted = await submit(context, record.id)
    if (submitted.draft) await publish({ ...context, actor: reviewer }, record.id)

    const found = await find(visitor, identifierOf(record, 1).toLowerCase())
    assert.deepEqual([found.record.id, found.record.government, found.record.state], [record.id, government, 'published'])
    assert.deepEqual(found.revision!.data, data)
    const [card] = await summaries(visitor, [record.id])
    assert.ok(Object.values(card!.title).some(Boolean))
    assert.match(card!.date, /^\d{4}/)
    assert.equal((await published(visitor, [record.id])).length, 1)

    const again = await amend({ ...context, actor: reviewer }, record.id)
    assert.equal(again.draft!.state, 'open')
    await discardDraft({ ...context, actor: reviewer }, record.id)
    if ('amendmentIntent' in format.fields) return
    await withdraw({ ...context, actor: reviewer }, record.id, 'Superseded.')
    const row = (await rows(context, 'record')).find(({ id }) => id === record.id)
    assert.equal(row!.state, 'withdrawn')
  })
