import { workflowRoles, workflowSteps } from './workflow.ts'

const object = (properties: object, required: readonly string[] = []) =>
  ({ type: 'object', properties, required, additionalProperties: false }) as const

const roles = { type: 'array', items: { enum: workflowRoles }, uniqueItems: true, maxItems: workflowRoles.length } as const
const path = { type: 'string', minLength: 1, maxLength: 200 } as const
const paths = { type: 'array', items: path, minItems: 1, maxItems: 10 } as const
const filter = { $ref: '#/$defs/filter' } as const
const months = { type: 'integer', minimum: 1, maximum: 600 } as const
const weeks = { type: 'integer', minimum: 1, maximum: 520 } as const
const sixTexts = object(
  Object.fromEntries(['en', 'fr', 'es', 'ar', 'ru', 'zh'].map(locale => [locale, { type: 'string', minLength: 1, maxLength: 500 }])),
  ['en', 'fr', 'es', 'ar', 'ru', 'zh'],
)

/** JSON Schema of the workflow a format definition may state, for a document that defines `#/$defs/filter`. */
export const workflowSchema = object({
  drafts: { ...roles, minItems: 1 },
  reviews: roles,
  publishes: { ...roles, minItems: 1 },
  tells: object(Object.fromEntries(workflowSteps.map(step => [step, roles]))),
  secondPerson: { const: true },
  deadline: object({ weeks, reminders: { type: 'array', items: weeks, maxItems: 20 }, escalation: weeks }, ['weeks', 'reminders', 'escalation']),
  confirmation: object({ months, when: filter, graceMonths: months }, ['months']),
  expiry: object({ field: path, noticeMonths: months, to: paths }, ['field', 'noticeMonths']),
  copies: {
    type: 'array',
    maxItems: 20,
    items: {
      type: 'array',
      maxItems: 10,
      items: {
        oneOf: [
          object({ through: paths }, ['through']),
          object(
            {
              countries: path,
              of: { type: 'object', additionalProperties: filter, minProperties: 1 },
              when: object({ through: paths, holds: filter }, ['through', 'holds']),
            },
            ['countries', 'of'],
          ),
        ],
      },
    },
  },
  checklist: {
    type: 'array',
    maxItems: 30,
    items: object({ name: { type: 'string', pattern: '^[a-z][A-Za-z0-9-]{0,60}$' }, label: sixTexts }, ['name', 'label']),
  },
})
