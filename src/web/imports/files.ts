import { Refused } from '#platform/errors.ts'
import { disposition } from '#platform/ranges.ts'
import { annotatedCopy, importNumbered, templateFor, templateKinds } from '#spreadsheets'
import type { Answer, Page } from '../page.ts'

/** The file once more, with its problems marked. */
export const annotated: Page = {
  method: 'GET',
  path: '/imports/:id/annotated.xlsx',
  needs: 'signed-in',
  answer: async visit => {
    const run = await importNumbered(visit.context, visit.params['id']!)
    const name = `${run.name.replace(/\.[^.]*$/, '')}-${visit.say('imports.annotated.name')}.xlsx`
    return download(annotatedCopy(visit.context, run, visit.locale), workbook, name)
  },
}

/** A spreadsheet to fill in, in the visitor's language. */
export const template: Page = {
  method: 'GET',
  path: '/imports/template',
  answer: async visit => {
    const kind = templateKinds.find(one => one === visit.query.get('kind')) ?? 'xlsx'
    const format = visit.query.get('template')
    if (!format) throw new Refused('not-found', 'format.unknown', { format: '' })
    const { bytes, type, name } = await templateFor(visit.context, format, kind, visit.locale)
    return download(bytes, type, name)
  },
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Bytes to keep as a file of this name. */
export const download = (body: NodeJS.ReadableStream, type: string, name: string): Answer => ({
  kind: 'bytes',
  type,
  body,
  headers: { 'content-disposition': disposition(name, false) },
})
