import { plain } from './plain-text.ts'

/** An e-mail address. */
export const email = plain({
  most: 254,
  right: address => /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/u.test(address),
  code: 'email.wrong',
  sample: 'office@example.org',
})
