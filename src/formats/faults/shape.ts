import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { definitionSchema, labelsSchema } from '../definition-schema.ts'
import type { Fault } from './fault.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
const checks = { definition: ajv.compile(definitionSchema), labels: ajv.compile(labelsSchema) }
const mostFaults = 100

/** Where a definition, or its words, are not built as one must be. */
export function shapeFaults(part: 'definition' | 'labels', value: unknown): readonly Fault[] {
  const check = checks[part]
  if (check(value)) return []
  const errors = check.errors!
  const choices = errors.filter(({ keyword }) => alternatives.has(keyword)).map(({ instancePath }) => instancePath)
  const told = errors
    .filter(
      ({ keyword, instancePath }) =>
        !choices.some(path => instancePath.startsWith(path) && !(alternatives.has(keyword) && isOutermost(instancePath, choices))),
    )
    .filter(({ keyword }) => keyword !== 'propertyNames')
  const faults = told.slice(0, mostFaults).map(error => faultOf(part, error))
  return [...new Map(faults.map(fault => [`${fault.path} ${fault.code}`, fault])).values()]
}

/** What fits none of several shapes is told once, not once for each shape. */
const alternatives = new Set(['oneOf', 'anyOf'])

const isOutermost = (path: string, choices: readonly string[]) => !choices.some(other => other !== path && path.startsWith(other))

function faultOf(part: string, { keyword, params, instancePath }: ErrorObject): Fault {
  const path = `/${part}${instancePath}`
  const named = String(params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'] ?? '')
  if (keyword === 'required') return { path, code: 'format.fault.lacks', values: { name: named } }
  if (keyword === 'additionalProperties') return { path, code: 'format.fault.unknown', values: { name: named } }
  if (keyword === 'enum' || keyword === 'const')
    return { path, code: 'format.fault.value', values: { values: [params['allowedValues'] ?? params['allowedValue']].flat().join(', ') } }
  if (keyword === 'pattern') return { path, code: 'format.fault.form', values: { pattern: String(params['pattern']) } }
  if (keyword === 'type') return { path, code: 'format.fault.type', values: { type: [params['type']].flat().join(', ') } }
  return { path, code: alternatives.has(keyword) ? 'format.fault.none-of' : 'format.fault.shape', values: { keyword } }
}
