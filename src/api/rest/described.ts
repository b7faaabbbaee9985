/** The parts of which the description of a route is made. */
export const text = { type: 'string' } as const

/** A record in the address, in any form in which it can be named. */
export const recordParameter = {
  type: 'object',
  properties: {
    identifier: { type: 'string', maxLength: 200, description: 'Identifier in any form: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number' },
  },
  required: ['identifier'],
} as const

/** What a route answers when all goes well, and that everything else is a problem. */
export const answers = (status: number, description: string, schema: object = { type: 'object', additionalProperties: true }) => ({
  [status]: { description, content: { 'application/json': { schema } } },
  default: {
    description: 'What could not be done, and why',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
})

/** A record as the API writes it. */
export const recordSchema = { $ref: '#/components/schemas/Record' } as const

/** Routes that change something need a token. */
export const withToken = [{ token: [] }] as const
