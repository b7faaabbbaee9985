import { printForm, printReceipt, printRecord, receiptKey, type Print } from '#printing'
import { disposition } from '#platform/ranges.ts'
import { countUse } from '#usage'
import type { Answer, Page } from '../page.ts'
import { idOf } from '../records/address.ts'
import { receipt, receipts } from './receipts.tsx'

/** A record as a PDF, in the language asked for; `?draft` as its draft stands. */
const record: Page = {
  method: 'GET',
  path: '/records/:identifier/pdf',
  answer: async visit => {
    const { params, query, locale, origin, context } = visit
    const [language, draft] = [query.get('language') ?? undefined, query.has('draft')]
    const print = await printRecord(context, { identifier: params['identifier']!, locale, language, draft, origin })
    if (print.open && !draft) countUse(context, 'downloads', await idOf(visit), visit)
    return pdf(print)
  },
}

/** The blank form of a format as a PDF. */
const form: Page = {
  method: 'GET',
  path: '/formats/:name/form.pdf',
  answer: async ({ params, locale, origin }) => pdf(await printForm(params['name']!, locale, origin)),
}

/** A receipt as a PDF, for those who work on its record. */
const receiptPdf: Page = {
  method: 'GET',
  path: '/receipts/:id/pdf',
  needs: 'signed-in',
  answer: async ({ context, params, locale, origin }) => pdf(await printReceipt(context, params['id']!, locale, origin)),
}

/** The public key by which receipts are verified without us. */
const key: Page = {
  method: 'GET',
  path: '/receipts/key',
  answer: () => ({ kind: 'bytes', type: 'application/x-pem-file', body: receiptKey().pem, headers: { 'cache-control': 'public, max-age=3600' } }),
}

const pdf = ({ bytes, name, open }: Print): Answer => ({
  kind: 'bytes',
  type: 'application/pdf',
  body: bytes,
  headers: {
    'content-disposition': disposition(name, true),
    'cache-control': open ? 'public, max-age=300' : 'private, no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  },
})

/** Records, blank forms and receipts on paper. */
export const pages: readonly Page[] = [record, form, receipts, receipt, receiptPdf, key]
