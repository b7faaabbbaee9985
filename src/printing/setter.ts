import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { answerApart } from '#platform/apart.ts'
import type { Document } from './document.ts'
import { fontsFor } from './fonts.ts'

/** What the setter is asked. */
export type Setting = { readonly document: Document }

const folder = '/document'

answerApart(async ({ document }: Setting): Promise<Uint8Array> => {
  const data = JSON.stringify(document)
  const { blobs, families } = await fontsFor(data)
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...blobs] }] })
  const [year, month, day] = document.date.slice(0, 10).split('-').map(Number)
  compiler.addSource(path.join(folder, 'main.typ'), readFileSync(path.join(import.meta.dirname, 'document.typ'), 'utf8'))
  compiler.mapShadow(path.join(folder, 'data.json'), Buffer.from(JSON.stringify({ ...document, day: [year, month, day], fonts: families })))
  const main = { mainFilePath: path.join(folder, 'main.typ') }

  const compiled = compiler.compile(main)
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'nothing was set').slice(0, 2000))
  return compiler.pdf(compiled.result, { creationTimestamp: Date.UTC(year!, month! - 1, day) / 1000, pdfTags: true })
})
