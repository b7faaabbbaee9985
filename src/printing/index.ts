export { openPrinting } from './set.ts'
export { printForm } from './print-form.ts'
export { printRecord, type Print, type PrintWish } from './print-record.ts'
