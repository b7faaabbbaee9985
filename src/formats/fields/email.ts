import { plain } from './plain-text.ts'

/** An e-mail address. */
export const email = plain({
  most: 254,
  issues: address => (pattern.test(address) ? [] : [{ path: '', code: 'email.wrong' }]),
  sample: 'office@example.org',
})

// as wide as mail itself: other scripts are allowed, blanks, brackets and a missing domain are not
const pattern = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/u
