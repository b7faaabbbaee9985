import { plain } from './plain-text.ts'

/** A part of a person's name (first, middle or last), as the person writes it. */
export const personName = plain({ most: 200, right: name => !/[<>{}@\\]|:\/\//.test(name), code: 'name.characters', sample: 'Maria' })
