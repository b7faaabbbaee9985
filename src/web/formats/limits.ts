import type { Field } from '#formats'
import type { Visit } from '../page.ts'

/** The bounds of a field, in words. */
export function limitsOf(field: Field, visit: Visit): readonly string[] {
  return [
    field.maxWords !== undefined && visit.say('format.limit.words', { most: field.maxWords }),
    field.maxLength !== undefined && visit.say('format.limit.characters', { most: field.maxLength }),
    field.maxItems !== undefined && visit.say('format.limit.items', { most: field.maxItems }),
    field.min !== undefined && visit.say('format.limit.least', { least: field.min }),
    field.max !== undefined && visit.say('format.limit.most', { most: field.max }),
    field.partial && visit.say('format.limit.partial'),
    field.accept !== undefined && visit.say('format.limit.accept', { types: field.accept.join(', ') }),
  ].filter(line => typeof line === 'string')
}
