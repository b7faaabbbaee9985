import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import { schemaKeywords } from '#formats'

/** Check bodies as they are, and parameters, which arrive as text, after turning them into numbers and lists. */
export function validators(scope: FastifyInstance): void {
  const strict = new Ajv2020({ allErrors: false, strict: false })
  const coercing = new Ajv2020({ allErrors: false, strict: false, coerceTypes: 'array', useDefaults: true })
  for (const ajv of [strict, coercing]) ajv.addVocabulary([...schemaKeywords])
  scope.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? strict : coercing).compile(httpPart === 'headers' ? asTheyArrive(schema as Headers) : (schema as object)),
  )
  scope.setSerializerCompiler(() => value => JSON.stringify(value))
}

type Headers = { readonly properties?: Readonly<Record<string, object>>; readonly required?: readonly string[] }

/** Names of headers arrive in lower case, however a description writes them. */
const asTheyArrive = ({ properties = {}, required = [], ...schema }: Headers): object => ({
  ...schema,
  properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name.toLowerCase(), property])),
  required: required.map(name => name.toLowerCase()),
})
