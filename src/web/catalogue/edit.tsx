import { createReadStream } from 'node:fs'
import { text } from 'node:stream/consumers'
import { effectOf, faultsOf, fileOf, putFormat, readFile, versionsOf } from '#catalogue'
import { formatNamed, onTrial, registered, type Format, type Labels } from '#formats'
import { Refused } from '#platform/errors.ts'
import { forAdministrators } from '../admin/guard.ts'
import { wordsFor } from '../errors/errors.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { withField } from './added-field.ts'
import { editorPage, type Edited } from './editor.tsx'
import { jsonIn, textOf } from './json-text.ts'
import { beginPage } from './list.tsx'
import { previewOf } from './preview.tsx'

/** A format in the editor; `?version` opens an older one. */
const opened: Page = forAdministrators('GET', '/admin/formats/:name', async visit => {
  const format = formatNamed(visit.params['name']!)
  const versions = await versionsOf(visit.context, format.name)
  const older = versions.find(({ version }) => String(version) === visit.query.get('version'))
  const { definition, labels } = older ?? fileOf(format.name)
  return editorPage(visit, { name: format.name, version: format.version, definition: textOf(definition), labels: textOf(labels), note: '', versions })
})

const copied: Page = forAdministrators('GET', '/admin/formats/copy', visit => {
  const { definition, labels } = fileOf(visit.query.get('of') ?? '')
  const { oneFor: _, legacyNames: __, migrations: ___, ...rest } = definition
  const copy = { ...rest, name: `${definition.name}Copy`, code: `${definition.code}X`, version: 1 }
  return editorPage(visit, { ...blank, definition: textOf(copy), labels: textOf(labels) })
})

const uploaded: Page = forAdministrators('POST', '/admin/formats/file', async visit => {
  try {
    const file = readFile(visit.uploads[0] ? await text(createReadStream(visit.uploads[0].path)) : '')
    const known = registered(String((file.definition as { readonly name?: unknown } | undefined)?.name))
    const version = known?.format.version ?? 0
    return await looked(visit, { ...blank, name: known?.format.name, version, definition: textOf(file.definition), labels: textOf(file.labels) })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return beginPage(visit, wordsFor(visit, error))
  }
})

const posted = (path: string): Page => forAdministrators('POST', path, answered)

/** Look at what was typed, add a field to it, or put it into use. */
async function answered(visit: Visit): Promise<Answer> {
  const name = visit.params['name']
  const typed: Edited = {
    name,
    version: Number(visit.form.get('version') ?? 0),
    definition: visit.form.get('definition') ?? '',
    labels: visit.form.get('labels') ?? '',
    note: visit.form.get('note') ?? '',
    versions: name === undefined ? [] : await versionsOf(visit.context, name),
  }
  const op = visit.form.get('_op')
  if (op === 'use') return attempted(visit, typed, () => used(visit, typed))
  return attempted(visit, typed, () => looked(visit, op === 'add-field' ? extended(visit, typed) : typed))
}

async function attempted(visit: Visit, typed: Edited, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal === 'forbidden') throw error
    const faults = error.details['issues'] as Edited['faults']
    return editorPage(visit, { ...typed, ...(faults ? { faults } : { refused: wordsFor(visit, error) }), ...versionAfter(typed, error) })
  }
}

/** Whoever was overtaken goes on from the version in use. */
const versionAfter = ({ version }: Edited, { details }: Refused) => ({
  version: typeof details['version'] === 'number' ? details['version'] : version,
})

async function used(visit: Visit, typed: Edited): Promise<Answer> {
  const change = {
    definition: jsonIn('definition', typed.definition),
    labels: jsonIn('labels', typed.labels),
    version: typed.version,
    note: typed.note,
  }
  const { name, version } = await putFormat(visit.context, change)
  return { kind: 'redirect', to: visit.to(`/admin/formats/${name}`), flash: { key: 'catalogue.used', values: { version: String(version) } } }
}

async function looked(visit: Visit, typed: Edited): Promise<Answer> {
  const definition = jsonIn('definition', typed.definition)
  const labels = jsonIn('labels', typed.labels)
  const faults = faultsOf(definition, labels)
  if (faults.length > 0) return editorPage(visit, { ...typed, faults })
  const format = onTrial({ ...(definition as Format), version: typed.version + 1 }, labels as Labels)
  const effect = await effectOf(visit.context, format, typed.version)
  return editorPage(visit, { ...typed, sound: { format, effect, preview: await previewOf(visit, format) } })
}

function extended(visit: Visit, typed: Edited): Edited {
  const written = { definition: jsonIn('definition', typed.definition), labels: jsonIn('labels', typed.labels) }
  const { definition, labels } = withField(written, visit.form)
  return { ...typed, definition: textOf(definition), labels: textOf(labels) }
}

const blank: Edited = { name: undefined, version: 0, definition: '', labels: '', note: '', versions: [] }

export const pages: readonly Page[] = [copied, uploaded, posted('/admin/formats'), opened, posted('/admin/formats/:name')]
