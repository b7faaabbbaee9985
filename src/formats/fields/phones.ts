import { listOf } from './list-of.ts'
import { plain } from './plain-text.ts'

/** Telephone or fax numbers, in free form: they must hold digits and nothing a number has no use for. */
export const phones = listOf(
  plain({
    most: 100,
    right: number => /\d{3}/.test(number.replace(/\D/g, '')) && !/[<>{}@\\]/.test(number),
    code: 'phone.wrong',
    sample: '+506 2222 3333',
  }),
)
