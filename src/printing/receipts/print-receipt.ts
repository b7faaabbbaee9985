import { default as qrcode } from 'qrcode-generator'
import { formatNamed, formatTitle, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { inLocale, type Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { find, revisionAt } from '#records'
import { countryName } from '#vocabularies'
import type { Document } from '../document.ts'
import type { Print } from '../print-record.ts'
import { set } from '../set.ts'
import { momentIn } from '../words.ts'
import type { Receipt } from './receipt.ts'
import { receiptFor, statementOf } from './verify-receipt.ts'

/** The PDF of a receipt for those who work on its record. Refuses `receipt.unknown`, `print.busy`, `print.failed`. */
export async function printReceipt(context: Context, id: string, locale: Locale, origin: string): Promise<Print> {
  const receipt = await receiptFor(context, id)
  return {
    bytes: await set(await receiptDocument(context, receipt, locale, origin)),
    name: `${statementOf(receipt).identifier} ${receipt.id.slice(0, 8)}.pdf`,
    open: false,
  }
}

/** The document of a receipt: what it states, its signature, and how anybody verifies it. */
export async function receiptDocument(context: Context, receipt: Receipt, locale: Locale, origin: string): Promise<Document> {
  const statement = statementOf(receipt)
  const { record } = await find(context, receipt.record)
  const { data } = await revisionAt(context, receipt.record, receipt.revision)
  const format = formatNamed(statement.format)
  const title = inLocale(titleOf(format, data), locale)
  const address = `${origin}/${locale}/receipts/${receipt.id}`
  const entry = (name: string, value: string) => ({ name: say(locale, `printing.${name}`), value })
  return {
    locale,
    title: say(locale, 'printing.receipt'),
    titleLanguage: locale,
    kicker: [inLocale(formatTitle(format), locale).text, record.government === null ? undefined : countryName(record.government, locale)]
      .filter(Boolean)
      .join(' · '),
    foot: `${statement.identifier} · ${receipt.id}`,
    date: statement.publishedAt,
    author: 'OpenCHM',
    blocks: [
      { kind: 'text', runs: [{ text: say(locale, 'printing.receipt-lead') }] },
      { kind: 'heading', level: 2, text: title.text || statement.identifier, language: title.text ? title.language : locale },
      {
        kind: 'facts',
        entries: [
          entry('receipt-record', statement.identifier),
          entry('receipt-format', inLocale(formatTitle(format), locale).text),
          entry('revision', String(statement.revision)),
          entry('receipt-at', momentIn(new Date(statement.publishedAt), locale)),
          ...(statement.publishedBy ? [entry('receipt-by', statement.publishedBy.name)] : []),
          entry('receipt-number', receipt.id),
          entry('receipt-hash', statement.sha256),
          entry('receipt-signature', `${receipt.signature.slice(0, 44)}\u200b${receipt.signature.slice(44)}`),
          entry('receipt-key', receipt.key),
        ],
      },
      { kind: 'text', runs: [{ text: say(locale, 'printing.receipt-verify') }] },
      { kind: 'text', runs: [{ text: address, link: address, broken: true }] },
      { kind: 'code', rows: squares(address), link: address },
    ],
  }
}

/** The QR code of an address, with error correction for a creased page. */
function squares(address: string): readonly string[] {
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const side = Array.from({ length: code.getModuleCount() }, (_, index) => index)
  return side.map(row => side.map(column => (code.isDark(row, column) ? '1' : '0')).join(''))
}
