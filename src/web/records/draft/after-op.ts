import { readFile } from 'node:fs/promises'
import type { Data, Format } from '#formats'
import { Refused } from '#platform/errors.ts'
import { depositFile, type ChmRecord, type Draft } from '#records'
import type { Visit } from '../../page.ts'
import { languagesIn } from '../drawing.ts'
import { afterStep, rowStepOf } from '../row-steps.ts'
import { afterDecision, decisionOf } from './decisions.ts'
import { withArrived } from '../../files/arrived.ts'
import { completenessOf, copiedInto, originalOf, placesIn, withoutLanguage } from './languages.ts'

/** A button that was pressed, in a form with this body. */
export type Pressed = {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly format: Format
  readonly draft: Draft
  readonly op: string
  readonly body: Data
}

/** The body after the button's own step. `decided`: a conflict that is settled by it; `leaving`: a language that would go with its texts, and has to be asked for. */
export type Stepped = { readonly body: Data; readonly decided?: string; readonly leaving?: string }

/** What the pressed button does to the body: a row more or less, files added, texts copied, a conflict decided. */
export async function afterOp(pressed: Pressed): Promise<Stepped> {
  const { visit, record, format, draft, op } = pressed
  const asked = languageAsked(pressed)
  const { body } = asked
  const step = rowStepOf(op)
  if (step) return { ...asked, body: afterStep(format, body, step) }
  const decision = decisionOf(op)
  if (decision) return { ...asked, body: afterDecision(body, draft.data, decision), decided: decision.path }
  const copy = copyOf(op)
  if (copy) return { ...asked, body: copiedInto(format, body, copy.language, sourcesOf(format, body, visit.locale), copy.pointer) }
  const held = await withArrived(visit, record, format, body)
  return { ...asked, body: visit.uploads.length > 0 ? await withUploads(pressed, held) : held }
}

/** Languages to copy from, the original first. */
function sourcesOf(format: Format, body: Data, locale: string): readonly string[] {
  const languages = languagesIn(body, locale)
  const original = originalOf(completenessOf(format, body, languages), locale)
  return original === undefined ? languages : [original, ...languages]
}

/** `copy-text:/title:fr` and `copy-texts:fr`. */
function copyOf(op: string): { readonly pointer?: string; readonly language: string } | undefined {
  const [verb, first = '', second = ''] = op.split(':')
  if (verb === 'copy-text') return { pointer: first, language: second }
  return verb === 'copy-texts' ? { language: first } : undefined
}

/** A language nobody ticks any more goes with its texts only when that was asked for in so many words. */
function languageAsked({ visit, format, op, body }: Pressed): Stepped {
  const agreed = op.startsWith('remove-language:') ? op.slice('remove-language:'.length) : undefined
  if (agreed !== undefined) return { body: withoutLanguage(format, body, agreed) }
  const kept = languagesIn(body, '')
  const gone = visit.form.getAll('_language').filter(language => !kept.includes(language))
  const held = gone.filter(language => textsIn(format, body, language) > 0)
  const written = held.length === 0 ? body : { ...body, languages: [...kept.filter(Boolean), ...held] }
  return { body: written, ...(held[0] === undefined ? {} : { leaving: held[0] }) }
}

/** How many texts a body has in a language. */
export const textsIn = (format: Format, body: Data, language: string): number => placesIn(format, body).filter(({ texts }) => texts[language]).length

/** Files chosen in the form are kept whichever button was pressed; choosing them was asking for it. A shape on the map is read from its file. */
async function withUploads({ visit, record, format }: Pressed, body: Data): Promise<Data> {
  let next = body
  for (const upload of visit.uploads) {
    const name = /^_file:\/([A-Za-z0-9]+)$/.exec(upload.field)?.[1]
    if (name === undefined || !Object.hasOwn(format.fields, name)) continue
    if (upload.cut) throw new Refused('invalid', 'file.too-large')
    const { type } = format.fields[name]!
    if (type === 'geojson') {
      next = { ...next, [name]: shapeIn(await readFile(upload.path, 'utf8')) }
      continue
    }
    const deposited = await depositFile(visit.context, { record: record.id, name: upload.name, place: upload.path, size: upload.size })
    const link = { url: deposited.url, name: deposited.name }
    const held = Array.isArray(next[name]) ? (next[name] as readonly unknown[]) : []
    next = { ...next, [name]: type === 'link' ? link : [...held, link] }
  }
  return next
}

const longestShape = 5_000_000

function shapeIn(text: string): unknown {
  if (text.length > longestShape) throw new Refused('invalid', 'file.too-large')
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
