/** The names under which the existing service writes what ours spell better: format → path of ours → last name of theirs. Reading both is the business of the formats. */
const written: { readonly [format: string]: { readonly [ours: string]: string } } = {
  measure: { absMeasureNotApplicable: 'absMesasureNotApplicable' },
  biosafetyDecision: { exemptFromAIA: 'exemptedFromAIA', otherTransboundaryInformation: 'otherTransboundryInformation' },
  capacityBuildingInitiative: {
    isExecutedByAgencies: 'isExecutededByAgencies',
    isCollaboratedByPartners: 'isCollaboratededByPartners',
  },
  bbiOpportunity: { areasBenefited: 'areasBenifited' },
  marineEbsa: { areaIntroduction: 'areaIntroducion', recommendedToAnyByGovernments: 'recommendedToAnyByGovernment' },
}

/** The body with its fields named as the existing service writes them. */
export const theirNames = (format: string, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [theirName(format, name), value]))

/** A place in a body (JSON Pointer) as the existing service names it: dots, without numbers of rows. */
export function propertyAt(format: string, pointer: string): string {
  const [first = '', ...rest] = pointer
    .split('/')
    .slice(1)
    .filter(step => !/^\d+$/.test(step))
  return [theirName(format, first), ...rest].join('.')
}

function theirName(format: string, name: string): string {
  const names = Object.hasOwn(written, format) ? written[format]! : {}
  return Object.hasOwn(names, name) ? names[name]! : name
}
