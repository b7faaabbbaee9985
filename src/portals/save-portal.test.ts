import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context, Held } from '#platform/context.ts'
import { inTransaction } from '#platform/transaction.ts'
import { house, rows } from '#testing'
import { nationalMenu } from './defaults/national.ts'
import { loadPortals, portalNamed } from './registry.ts'
import { savePortal, type PortalInput } from './save-portal.ts'
import { themeTokens, wrongTokens } from './theme.ts'

const national = (id: string): PortalInput => ({
  id,
  kind: 'national',
  government: id,
  hosts: [`${id}.example.org`],
  name: { en: `Site of ${id}` },
  shortName: { en: id },
  tagline: {},
  locales: ['en'],
  theme: { mark: 'national', tokens: {} },
  menu: nationalMenu(id),
})

/** A house with two national sites, and somebody acting in it. */
async function asHolder(...roles: readonly Held[]): Promise<Context> {
  const context = await house()
  await loadPortals(context)
  const administrator: Context = { ...context, actor: { id: 'account:9', roles: [{ role: 'administrator', for: '*' }] } }
  for (const id of ['cr', 'ke']) await savePortal(administrator, national(id))
  return { ...context, actor: { id: 'account:1', roles } }
}

const editor = { role: 'site-editor', for: 'cr' }
const look = { name: { es: 'Otro nombre' }, tagline: { es: 'Lema' }, theme: { mark: 'cr', tokens: { '--brand-hue': '20' } }, menu: [] }

const saved = (attempt: Promise<void>) =>
  attempt.then(
    () => 'saved',
    (error: { code: string }) => error.code,
  )

test('who may change what of which portal', async () => {
  const may = async (roles: readonly Held[], id: string, change: Partial<PortalInput>) =>
    saved(savePortal(await asHolder(...roles), { ...national(id), ...change }))
  const others: readonly (readonly Held[])[] = [
    [],
    [{ role: 'secretariat', for: '*' }],
    [{ role: 'focal-point', for: 'cr' }],
    [{ role: 'publishing-authority', for: 'cr' }],
    [{ role: 'site-editor', for: 'ke' }],
    [{ role: 'administrator', for: 'cr' }],
  ]

  assert.equal(await may([editor], 'cr', look), 'saved')
  for (const change of [{ hosts: ['x.example.org'] }, { locales: ['en', 'es'] as const }, { formats: ['nbsap'] }, { scope: { all: [] } }]) {
    assert.equal(await may([editor], 'cr', { ...look, ...change }), 'portal.save', JSON.stringify(change))
    assert.equal(await may([{ role: 'administrator', for: '*' }], 'cr', { ...look, ...change }), 'saved', JSON.stringify(change))
  }
  assert.equal(await may([editor], 'ke', look), 'portal.save')
  assert.equal(await may([editor], 'be', look), 'portal.save')
  for (const roles of others) assert.equal(await may(roles, 'cr', look), 'portal.save', JSON.stringify(roles))
})

test('an editor cannot take over a central portal or move a site to another country', async () => {
  const context = await asHolder(editor)
  const { scope: _, formats: __, ...chm } = portalNamed('chm')

  assert.equal(await saved(savePortal(context, { ...chm, name: { en: 'Mine' } })), 'portal.save')
  assert.equal(await saved(savePortal(context, { ...chm, kind: 'national', government: 'cr' })), 'portal.save')
  assert.equal(await saved(savePortal(context, { ...national('cr'), government: 'ke' })), 'portal.save')
})

test('a saved portal and its announcement are one; saving it unchanged says nothing', async () => {
  const context = await asHolder(editor)

  await savePortal(context, { ...national('cr'), ...look })
  await savePortal(context, { ...national('cr'), ...look })
  await assert.rejects(
    inTransaction(context, async unit => {
      await savePortal(unit, { ...national('cr'), name: { en: 'Never' } })
      throw new Error('undone')
    }),
  )

  const events = (await rows(context, 'event')).filter(({ actor }) => actor === 'account:1')
  assert.deepEqual(
    events.map(({ name, subject, details }) => ({ name, subject, details })),
    [{ name: 'portal.saved', subject: 'portal:cr', details: { changed: ['name', 'tagline', 'theme', 'menu'], government: 'cr' } }],
  )
  assert.deepEqual(portalNamed('cr').name, { es: 'Otro nombre' })
})

test('everything wrong with a portal is told at once', async () => {
  const context = await asHolder({ role: 'administrator', for: '*' })
  const wrong: PortalInput = {
    ...national('cr'),
    hosts: ['not a host', 'ke.example.org', 'http://x.example.org', 'localhost'],
    name: { en: '' },
    tagline: { en: 'x'.repeat(301), xx: 'unknown language' },
    locales: [],
    theme: { mark: 'eagle', tokens: { '--brand-hue': 'red;}', '--anything': '1', __proto__: '1' } as never },
    menu: [
      { path: 'https://evil.example', label: { en: 'Out' } },
      { path: '//evil.example', label: {} },
    ],
  }

  const refusal = await savePortal(context, wrong).catch((error: { details: { issues: readonly { path: string; code: string }[] } }) => error)

  assert.deepEqual(
    (refusal as { details: { issues: readonly { path: string; code: string }[] } }).details.issues.map(({ path, code }) => `${path} ${code}`),
    [
      '/hosts/0 portal.host',
      '/hosts/1 portal.host-taken',
      '/hosts/2 portal.host',
      '/hosts/3 portal.host',
      '/name portal.text-missing',
      '/tagline/en portal.text-long',
      '/tagline/xx portal.text-long',
      '/locales portal.locales',
      '/theme/tokens/--brand-hue portal.token',
      '/theme/tokens/--anything portal.token',
      '/theme/mark portal.mark',
      '/menu/0/path portal.path',
      '/menu/1/path portal.path',
      '/menu/1/label portal.text-missing',
    ],
  )
})

test('a country has one site', async () => {
  const context = await asHolder({ role: 'administrator', for: '*' })

  assert.equal(await saved(savePortal(context, { ...national('be'), government: 'cr' })), 'portal.input')
  assert.equal(await saved(savePortal(context, { ...national('cr'), kind: 'central', government: null })), 'portal.input')
})

test('two portals asking for the same host at once do not both get it', async () => {
  const context = await asHolder({ role: 'administrator', for: '*' })

  const answers = await Promise.all(['be', 'cn'].map(id => saved(savePortal(context, { ...national(id), hosts: ['same.example.org'] }))))

  assert.deepEqual([...answers].sort(), ['portal.input', 'saved'])
})

test('a theme holds known tokens of the right shape only', () => {
  assert.deepEqual(wrongTokens({ mark: 'chm', tokens: { '--brand-hue': '150', '--radius': '6px', '--brand-chroma': '0.12' } }), [])
  for (const value of ['url(//x)', '1;color:red', '', ' 150', '-1', 'calc(1)']) {
    for (const token of Object.keys(themeTokens))
      assert.deepEqual(wrongTokens({ mark: 'chm', tokens: { [token]: value } }), [token], `${token}: ${value}`)
  }
  assert.deepEqual(wrongTokens({ mark: 'chm', tokens: { constructor: '1' } }), ['constructor'])
})
