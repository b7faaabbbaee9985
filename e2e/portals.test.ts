import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { at, begin, fill, journey, press, type Answers, type Visit } from './site.ts'

type Path = {
  readonly what: string
  readonly format: string
  readonly host: string
  readonly identifier: RegExp
  readonly answers: Answers
  /** Fields in which the first record that is offered is chosen. */
  readonly first: readonly string[]
}

const transit = '1B6F702C-0C68-4B53-BCA4-1DA4A25E23A8'

const paths: readonly Path[] = [
  {
    what: 'a certificate of compliance',
    format: 'absPermit',
    host: 'absch.localhost',
    identifier: /^ABSCH-IRCC-CR-\d+$/,
    answers: {
      '/title/es': 'Certificado para levaduras del páramo',
      '/dateOfIssuance': '2026-03-02',
      '/picGranted': 'true',
      '/matEstablished': 'true',
      '/subjectMatter/es': 'Levaduras aisladas de suelos del páramo para fermentación.',
    },
    first: ['/absCNA', '/providers', '/entitiesToWhomPICGranted', '/usages'],
  },
  {
    what: 'a decision on a living modified organism',
    format: 'biosafetyDecision',
    host: 'bch.localhost',
    identifier: /^BCH-DEC-CR-\d+$/,
    answers: {
      '/isAmendment': 'false',
      '/title/es': 'Decisión sobre el tránsito de levaduras modificadas',
      '/date': '2026-04-15',
      '/decisionTypes': transit,
      '/documents/0/url': 'https://biosafety.example/decisions/17.pdf',
      '/expires': 'false',
    },
    first: ['/authorities', '/modifiedOrganisms'],
  },
]

for (const [place, path] of paths.entries()) {
  journey(`${path.what} takes its own path on ${path.host}, and other portals do not show it`, async visit => {
    const identifier = await submitted(visit, path)
    await approved(visit, path, identifier)

    const reader = await visit({ locale: 'es' })
    const other = paths[1 - place]!.host
    assert.match(identifier, path.identifier)
    assert.ok((await found(reader, path.host)).includes(`${identifier}-1`), 'its own portal does not show it')
    assert.ok(!(await found(reader, other)).includes(`${identifier}-1`), `${other} shows it`)
    assert.ok(!(await offered(visit, other)).includes(path.format), `${other} takes it`)
  })
}

async function submitted(visit: Visit, { format, host, answers, first }: Path): Promise<string> {
  const author = await visit({ account: 'author.cr', locale: 'es' })
  await author.goto(await at('/es/sign-in', host))
  const identifier = await begin(author, format, 'es', host)
  await fill(author, answers)
  for (const name of first) await author.locator(`[name="${name}"]`).first().check()
  await press(author, 'submit')
  await author.waitForURL('**/es/workspace')
  return identifier
}

async function approved(visit: Visit, { host, answers }: Path, identifier: string): Promise<void> {
  const authority = await visit({ account: 'authority.cr', locale: 'es' })
  await authority.goto(await at('/es/sign-in', host))
  await authority.goto(await at('/es/reviews', host))
  await authority.getByRole('link', { name: answers['/title/es']! }).last().click()
  await authority.locator('form[action$="/approval"] button').click()
  await authority.waitForURL(`**/records/${identifier}-1`)
}

/** The records a search for yeasts shows on a portal. */
async function found(reader: Page, host: string): Promise<readonly string[]> {
  await reader.goto(await at('/es/search?q=levaduras&size=100', host))
  const links = await reader.locator('.hit-title a').evaluateAll(links => links.map(link => link.getAttribute('href')!))
  return links.map(link => link.split('/').at(-1)!)
}

/** The formats an author may begin on a portal. */
async function offered(visit: Visit, host: string): Promise<readonly string[]> {
  const author = await visit({ account: 'author.cr', locale: 'es' })
  await author.goto(await at('/es/sign-in', host))
  await author.goto(await at('/es/workspace/new', host))
  return author.locator('input[name=format]').evaluateAll(inputs => inputs.map(input => (input as HTMLInputElement).value))
}
