import type { Visit } from '../page.ts'

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size as it is written in a language: `1.2 MB`. */
export function sizeOf(bytes: number, locale: string): string {
  const step = Math.min(steps.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024)))
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: steps[step]!, unitDisplay: 'short', maximumFractionDigits: step > 1 ? 1 : 0 })
  return format.format(bytes / 1024 ** step)
}

/** How a licence is called: Creative Commons by their short names, others in the reader's words. */
export const licenceName = ({ say }: Pick<Visit, 'say'>, licence: string): string =>
  licence.startsWith('CC') ? licence.replace(/^CC-/, 'CC ').replace(/^CC0-/, 'CC0 ').replace(/-(\d)/, ' $1') : say(`files.licence-${licence}`)
