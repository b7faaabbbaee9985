/** Text. */
export const text = { type: 'string' } as const

/** A number that counts. */
export const whole = { type: 'integer' } as const

/** A moment (RFC 3339). */
export const moment = { type: 'string', format: 'date-time' } as const

/** An object whose properties depend on what it is about. */
export const anything = { type: 'object', additionalProperties: true } as const

/** One of the named shapes of the description. */
export const shape = (name: string) => ({ $ref: `#/components/schemas/${name}` }) as const

/** Text by language. */
export const words = shape('Localized')

/** Any number of these. */
export const listOf = (items: object) => ({ type: 'array', items }) as const

/** This, or nothing. */
export const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] }) as const

/** An object that always has these properties, but for the optional ones. */
export const object = (properties: { readonly [name: string]: object }, optional: readonly string[] = []) =>
  ({ type: 'object', properties, required: Object.keys(properties).filter(name => !optional.includes(name)) }) as const
