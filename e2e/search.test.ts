import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { at, journey } from './site.ts'

journey('a reader on a phone filters in the drawer, keeps the place, and reads the number of records', async visit => {
  const reader = await visit({ width: 360 })
  await reader.goto(await at('/en/search'))
  const all = await total(reader)

  await reader.locator('.facets-open').click()
  await reader.locator('#filters').waitFor({ state: 'visible' })
  await reader.locator('[data-facet=government] .facet-value[href*="government=ke"]').click()

  await reader.waitForURL(/government=ke#filters$/)
  await reader.waitForFunction(() => document.activeElement?.matches('a.facet-value'))
  assert.match(await reader.evaluate(() => document.activeElement!.textContent), /^Kenya/)
  await reader.waitForFunction(() => document.querySelector('[role=status][data-announce]')?.textContent !== '')
  assert.match((await reader.locator('.facets-head h2').textContent())!, /1/)
  assert.ok((await reader.locator('[data-facet=government] .facet-value[href*="government=cr"] .facet-count').textContent()) !== '0')
  await reader.keyboard.press('Escape')
  assert.ok((await total(reader)) < all)
})

journey('a reader finds a country in the filter in another language, opens a region by keyboard, and excludes a type', async visit => {
  const reader = await visit()
  await reader.goto(await at('/en/search'))

  await reader.locator('input[name=find-government]').fill('bresil')
  await reader.locator('[data-facet=government] .facet-values li').nth(1).waitFor({ state: 'detached' })
  assert.equal((await reader.locator('[data-facet=government] .facet-name').allTextContents()).join(), 'Brazil')
  const branch = reader.locator('[data-facet=region] .facet-branch > summary').first()
  await branch.focus()
  await reader.keyboard.press('Enter')
  await reader.locator('[data-facet=region] .facet-branch[open] .facet-value').first().waitFor()
  const before = await total(reader)
  await reader.locator('[data-facet=format] .facet-not').first().click()
  await reader.waitForURL(/-format=/)
  assert.ok((await total(reader)) < before)
})

journey('a slash goes to the search box, and the builder writes what is asked', async visit => {
  const reader = await visit()
  await reader.goto(await at('/en/search'))

  await reader.keyboard.press('/')
  assert.equal(await reader.evaluate(() => document.activeElement?.id), 'site-q')
  await reader.keyboard.type('forest -law')
  await reader.keyboard.press('Enter')
  await reader.waitForURL(/q=forest/)
  await reader.locator('.builder-link').click()
  assert.equal(await reader.locator('.builder [name=what]').nth(1).inputValue(), 'law')
  await reader.locator('.builder [name=what]').nth(1).fill('plan')
  await reader.locator('.builder button[name=search]').click()

  await reader.waitForURL(/\/search\?/)
  assert.equal(new URL(reader.url()).searchParams.get('q'), 'forest -plan')
})

for (const script of [true, false])
  journey(`every view of a search, its pages and its spans are there ${script ? 'with' : 'without'} script`, async visit => {
    const reader = await visit({ script })
    await reader.goto(await at('/en/search?format=nationalTarget7'))
    const all = await total(reader)

    for (const view of ['Table', 'Cards', 'Matrix', 'Map', 'Chart', 'List']) {
      await reader.locator(`.results-views [title=${view}]`).click()
      assert.equal(await total(reader), all, view)
      assert.equal(new URL(reader.url()).searchParams.get('format'), 'nationalTarget7', view)
      const shown = { Matrix: '.chart-matrix', Map: '.chart-map', Chart: '.chart-bar', Table: '.table' }[view] ?? '.hit'
      assert.ok(await reader.locator(shown).first().isVisible(), view)
    }

    const seen = new Set<string | null>()
    await reader.goto(await at('/en/search?format=nationalTarget7&sort=title'))
    for (let read = 0; read < all;) {
      const links = await reader.locator('.hit-title a').all()
      for (const link of links) seen.add(await link.getAttribute('href'))
      read += links.length
      if (read < all) await reader.locator('.pager [rel=next]').click()
    }
    assert.equal(seen.size, all)

    await reader.goto(await at('/en/search'))
    if ((await reader.locator('[data-facet=year]').getAttribute('open')) === null) await reader.locator('[data-facet=year] > summary').click()
    await reader.locator('.year-form [name=from]').fill('2024')
    await reader.locator('.year-form [name=to]').fill('2024-06-30')
    await reader.locator('.year-form button').click()
    assert.match((await reader.locator('.chip').first().textContent())!, /2024 – 2024-06-30/)
    assert.ok((await total(reader)) > 0)
    for (const time of await reader.locator('.hit time').all()) assert.match((await time.getAttribute('datetime'))!, /^2024(-0[1-6]|$)/)
  })

/** How many records the page says it found. */
const total = async (page: Page): Promise<number> => Number((await page.locator('h1').textContent())!.replace(/[^\d]/g, ''))
