import { text } from '../schema.ts'

/** The parts of which the description of a route is made. */
export { anything, listOf, moment, shape, nullable, object, text, whole, words } from '../schema.ts'

/** A record in the address, in any form in which it can be named. */
export const recordParameter = {
  type: 'object',
  properties: {
    identifier: {
      type: 'string',
      maxLength: 200,
      description: 'Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number',
    },
  },
  required: ['identifier'],
} as const

/** What a route answers when all goes well, and that everything else is a problem. */
export const answers = (status: number, description: string, schema: object) => ({
  [status]: { description, content: { 'application/json': { schema } } },
  ...refused,
})

/** As `answers`, of a route that has nothing more to say. */
export const nothing = (description: string) => ({ 204: { description, type: 'null' }, ...refused })

const refusal = {
  description: 'What could not be done, and why',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** Whatever is refused, and whatever fails here, is a problem. */
export const refused = { '4xx': refusal, default: refusal }

/** A record as the API writes it. */
export const recordSchema = { $ref: '#/components/schemas/Record' } as const

/** How a record stands after a step. */
export const standingSchema = { $ref: '#/components/schemas/Standing' } as const

/** A record with its draft. */
export const draftSchema = { $ref: '#/components/schemas/Draft' } as const

/** The header that makes a call safe to send again. */
export const repeatable = {
  'Idempotency-Key': {
    ...text,
    description: 'Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day.',
  },
} as const

/** The header that names what a change was made from. */
export const fromVersion = {
  'If-Match': { ...text, description: 'The `ETag` of the draft as it was read. If somebody saved it meanwhile, the answer is 412.' },
} as const

/** Routes that change something need a token. */
export const withToken = [{ token: [] }] as const
