import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '#platform/context.ts'
import { loadPortals, nationalMenu, savePortal } from '#portals'
import { house, rows } from '#testing'
import { displaceChart, homeCharts, mayPlace, placeChart } from './place-chart.ts'
import { mostCharts } from './saved-chart.ts'
import { removeChart, saveChart, savedChart, savedCharts } from './save-chart.ts'

const map = { portal: 'chm', name: '  Plans by   country ', query: 'q=reef&chart=map&by=subject&page=7&nonsense=1' }
const as = (id: string) => ({ id, roles: [] })

test('a chart is kept under its name with the shortest form of its query, and everybody with its address sees it', async () => {
  const context = await house()

  const { id } = await saveChart(context, map)

  const kept = await savedChart({ ...context, actor: guest }, id)
  assert.deepEqual([kept.name, kept.query, kept.owner], ['Plans by country', 'q=reef&chart=map&by=government', 'account:1'])
  assert.deepEqual(
    (await savedCharts(context)).map(chart => chart.id),
    [id],
  )
  assert.deepEqual(await savedCharts({ ...context, actor: as('account:2') }), [])
})

test('a list of records is kept like a chart: its order and how many, within what fits', async () => {
  const context = await house()

  const kept = await Promise.all(
    ['q=reef&sort=updated&most=7&page=3&view=map&by=format&group=format', 'most=1000', 'most=', 'most=-3'].map(query =>
      saveChart(context, { ...map, query }),
    ),
  )

  assert.deepEqual(
    kept.map(({ query }) => query),
    ['q=reef&sort=updated&most=7', 'most=20', 'most=5', 'most=5'],
  )
})

test('a guest keeps nothing, and a chart has a name that fits', async () => {
  const context = await house()

  await assert.rejects(saveChart({ ...context, actor: guest }, map), { refusal: 'forbidden', code: 'chart.save' })
  for (const name of ['', ' \u0000 ', 'x'.repeat(121)])
    await assert.rejects(saveChart(context, { ...map, name }), { refusal: 'invalid', code: 'chart.name' })
  await assert.rejects(
    saveChart(context, {
      ...map,
      query: `${'format=x'.repeat(1)}&${Array.from({ length: 90 }, (_, place) => `government=${'y'.repeat(60)}${place}`).join('&')}`,
    }),
    {
      code: 'chart.long',
    },
  )
  assert.deepEqual(await rows(context, 'chart'), [])
})

test('only its owner and an administrator delete a chart, and it leaves home pages too', async () => {
  const context = await house()
  const administrator = { ...context, actor: { id: 'account:9', roles: [{ role: 'administrator' as const, for: '*' }] } }
  const { id } = await saveChart(context, map)
  await placeChart(administrator, { portal: 'chm', chart: id })

  await assert.rejects(removeChart({ ...context, actor: as('account:2') }, id), { refusal: 'forbidden', code: 'chart.remove' })
  await removeChart(context, id)

  await assert.rejects(savedChart(context, id), { refusal: 'not-found', code: 'chart.unknown' })
  assert.deepEqual(await rows(context, 'home_chart'), [])
})

test('a home page holds charts in the order in which they were placed, each once, as many as fit', async () => {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  const ids: string[] = []
  for (let place = 0; place <= mostCharts.home; place++) ids.push((await saveChart(context, { ...map, name: `Chart ${place}` })).id)
  for (const chart of [...ids.slice(0, mostCharts.home), ids[0]!]) await placeChart(context, { portal: 'chm', chart })

  await assert.rejects(placeChart(context, { portal: 'chm', chart: ids.at(-1)! }), { refusal: 'conflict', code: 'chart.home-full' })
  await displaceChart(context, { portal: 'chm', chart: ids[0]! })
  await placeChart(context, { portal: 'chm', chart: ids.at(-1)! })

  assert.deepEqual(
    (await homeCharts(context, 'chm')).map(({ id }) => id),
    ids.slice(1),
  )
  assert.deepEqual(await homeCharts(context, 'bch'), [])
})

test('a site editor places charts on the own country’s home page, and nobody else’s', async () => {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  const text = { en: 'Costa Rica' }
  await savePortal(context, {
    id: 'cr',
    kind: 'national',
    government: 'cr',
    hosts: [],
    name: text,
    shortName: text,
    tagline: {},
    locales: ['en'],
    theme: { mark: 'cr', tokens: {} },
    menu: nationalMenu('cr'),
  })
  const { id } = await saveChart(context, map)
  const editor = { ...context, actor: { id: 'account:2', roles: [{ role: 'site-editor' as const, for: 'cr' }] } }

  await placeChart(editor, { portal: 'cr', chart: id })

  await assert.rejects(placeChart(editor, { portal: 'chm', chart: id }), { refusal: 'forbidden', code: 'chart.place' })
  assert.deepEqual([mayPlace(editor, 'cr'), mayPlace(editor, 'chm'), mayPlace({ ...context, actor: guest }, 'cr')], [true, false, false])
  const placed = (await rows(context, 'event')).find(({ name }) => name === 'chart.placed')
  assert.deepEqual([placed!['subject'], placed!['actor']], ['portal:cr', 'account:2'])
  await loadPortals(await house())
})
