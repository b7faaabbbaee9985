import assert from 'node:assert/strict'
import { at, journey } from './site.ts'

const reference = (tag: string, operation: string) => at(`/ar/developers/reference/${tag}#${operation}`)

journey('a programmer changes the values of a call, runs it in the page, and reads what was wrong with it', async visit => {
  const programmer = await visit({ locale: 'ar', width: 360 })
  await programmer.goto(await reference('search', 'search'))
  const call = programmer.locator('form[data-try=search]')

  await call.locator('[name=q]').fill('agua')
  await call.locator('[name=format]').fill('nbsap, nationalTarget7')
  await call.locator('[name=size]').fill('1')
  await call.locator('button[type=submit]').click()
  await call.locator('output.good').waitFor()
  const found = JSON.parse((await call.locator('pre').textContent())!) as { readonly pageSize: number; readonly hits: readonly unknown[] }
  const shown = await programmer.locator('#call-search').textContent()

  assert.deepEqual([found.pageSize, found.hits.length], [1, 1])
  assert.ok(shown!.includes(`${new URL(programmer.url()).origin}/api/v1/search?q=agua&`), shown!)
  assert.match((await call.locator('dl').textContent())!, /ratelimit-remaining/)
  assert.deepEqual(new URL((await call.locator('[data-open]').getAttribute('href'))!, programmer.url()).searchParams.getAll('format'), [
    'nbsap',
    'nationalTarget7',
  ])

  await call.locator('[name=size]').fill('many')
  await call.locator('button[type=submit]').click()
  await call.locator('output.bad').waitFor()

  const problem = JSON.parse((await call.locator('pre').textContent())!) as { readonly status: number; readonly detail: string }
  assert.equal(problem.status, 400)
  assert.match(problem.detail, /\p{Script=Arabic}/u)
})

journey('without script the same call is a link to its answer', async visit => {
  const programmer = await visit({ script: false, locale: 'ar' })
  await programmer.goto(await reference('search', 'suggest'))

  assert.equal(await programmer.locator('form[data-try]:visible').count(), 0)
  await programmer.locator('#suggest summary').first().click()
  await programmer.locator('[data-without=suggest] a').click()

  assert.ok('records' in (JSON.parse(await programmer.locator('body').innerText()) as object))
})
