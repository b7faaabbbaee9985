import { plain } from './plain-text.ts'

/** A part of a person's name (first, middle or last), as the person writes it. */
export const personName = plain({
  most: 200,
  issues: name => (/[<>{}@\\]|:\/\//.test(name) ? [{ path: '', code: 'name.characters' }] : []),
  sample: 'Maria',
})
