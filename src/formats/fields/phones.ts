import { listOf } from './list-of.ts'
import { plain } from './plain-text.ts'

const phone = plain({
  most: 100,
  issues: number => (number.replace(/\D/g, '').length >= 3 && !/[<>{}@\\]/.test(number) ? [] : [{ path: '', code: 'phone.wrong' }]),
  sample: '+506 2222 3333',
})

/** Telephone or fax numbers, in free form: they must hold digits and nothing a number has no use for. */
export const phones = listOf(phone)
