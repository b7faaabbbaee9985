import { all, any, between, not, where, type Value } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { organismFacets } from './organism-facets.ts'
import { government, languages, otherTerm, tail, tailSection } from '../shared.ts'

/** Types of decision that may stand together in one record: each with its narrower terms. */
const combinable = {
  introduction: ['E8C5A15C-A736-4fb7-A1B6-192412BE7E45', 'A0F944AD-1578-47F4-BB71-A9805EC0EB7A', '47B66371-7016-4F28-B33A-0DBFF43581CA'],
  directUse: ['BE64016A-C3BD-4C61-9620-C3FEF96B2A24', '0D0BEEF4-54E4-44C1-ABB2-B89DC145E0B3', 'C15E5CD8-B6F9-41AE-A09C-7EF5F73B0507'],
} as const

/** Types of decision and communication that need a record of their own. */
const separate = {
  simplified: ['8979219B-330B-424F-A52C-209D4B4B65C0'],
  transit: ['1B6F702C-0C68-4B53-BCA4-1DA4A25E23A8'],
  containedUse: ['D698B5F7-A434-49E2-A7FF-FE869AFBEE8D'],
  unintentional: ['83C0DBFB-AD5C-4B88-8ECE-5365991F2956'],
  illegal: ['3FF9FEB3-20FA-4287-B562-46635A1154A3'],
  noAccess: ['3293477D-466D-40CB-A890-4B139BCE93AC'],
  domesticRegulations: ['0C9BBC54-34F1-431A-A579-F018D8E5CEAD'],
  declaration: ['8E26ACCB-3358-4BC3-8389-56AA508991E6'],
  information: ['A8C8A4D9-8084-4F6E-88B7-47BA04075E40'],
  pharmaceuticals: ['2C74A444-32C1-45B0-B1AC-F419773A4A7E'],
  other: [otherTerm],
} as const

/** Types of decision and communication (8.1 to 8.12 and "Other") by their terms. */
export const decisionTypes = { ...combinable, ...separate } as const

/** The name of a type of decision or communication. */
export type DecisionType = keyof typeof decisionTypes

const chosen = (...types: readonly DecisionType[]) => where('decisionTypes', ...types.flatMap((type): readonly Value[] => decisionTypes[type]))

const introduction = chosen('introduction')
const directUse = chosen('directUse')
const simplified = chosen('simplified')
const unintentional = chosen('unintentional')
const illegal = chosen('illegal')
const [, directImport, domesticUse] = decisionTypes.directUse

const amendment = where('isAmendment', true)
const crossesBorder = all(introduction, where('addressesTransboundaryMovement', true))
const staysInside = all(introduction, where('addressesTransboundaryMovement', false))
const namesExporters = any(crossesBorder, all(directUse, not(introduction)))
const result = any(introduction, directUse)
const forwarding = chosen('introduction', 'directUse', 'simplified', 'containedUse')
const decidesOnOrganisms = chosen('introduction', 'directUse', 'simplified', 'transit', 'containedUse')
const withoutAgreement = all(simplified, where('movementAllowedUnderA131A', true))
const assessed = any(introduction, simplified, where('decisionTypes', domesticUse))
const anyType = between('decisionTypes')

const results = {
  withConditions: '3EFF4792-A896-4DC7-9945-04FE9C8B5B4F',
  prohibition: '6DD1B161-4CDB-4900-BD31-DBB97E86B2AE',
  furtherInformation: '8D91ACEE-C6B3-4204-8FE6-00AE424013FF',
  periodExtended: '19F9F13E-195E-45B5-88DD-058A07E0D6F6',
} as const

const conditional = all(result, where('decisionResult', results.withConditions))
const reasoned = all(result, where('decisionResult', ...Object.values(results)))
const extended = all(result, where('decisionResult', results.periodExtended))

/** Decision or other communication on living modified organisms (Articles 10 to 14, 17, 20.3 (d) and 25 of the Cartagena Protocol). */
export const biosafetyDecision: Format = {
  name: 'biosafetyDecision',
  code: 'DEC',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'national',
  version: 1,
  workflow: { confirmation: { months: 24, when: where('expires', true) } },
  title: ['title'],
  summary: 'conditions',
  date: 'date',
  sections: [
    { name: 'amendment', fields: ['languages', 'government', 'isAmendment', 'amendedRecords', 'amendmentsDetails'] },
    {
      name: 'decision',
      fields: ['authorities', 'title', 'date', 'takenPriorEntryIntoForce', 'jurisdictionsDetails', 'decisionTypes'],
    },
    {
      name: 'introduction',
      fields: [
        'addressesTransboundaryMovement',
        'intention',
        'receiptDate',
        'receiptAcknowledgementDate',
        'communicationDate',
        'appliesToTransboundaryMovement',
        'involvesFieldTrial',
        'involvesCommercialRelease',
        'appliesToSubsequentIntroductions',
      ],
    },
    { name: 'directUse', fields: ['uses', 'takenInAccordanceWithA116'] },
    { name: 'parties', fields: ['exporters', 'importers'] },
    { name: 'result', fields: ['decisionResult', 'conditions', 'extensionPeriod', 'reasons'] },
    { name: 'simplified', fields: ['movementAllowedUnderA131A', 'appliesToSubsequentImports', 'exemptFromAIA'] },
    {
      name: 'movement',
      fields: [
        'transboundaryMovementType',
        'releaseInformation',
        'estimatedQuantities',
        'releaseCircumstance',
        'releaseDate',
        'lmoUseInformation',
        'adverseEffectInformation',
        'pointOfContact',
        'otherTransboundaryInformation',
      ],
    },
    { name: 'organisms', fields: ['modifiedOrganisms', 'riskAssessments'] },
    { name: 'forwarding', fields: ['isForCommercialUse', 'forwardToOECD', 'isForFoodSafety', 'codexConducted', 'forwardToFAO'] },
    { name: 'documents', fields: ['documents'] },
    { name: 'confirmation', fields: ['expires'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    isAmendment: { type: 'boolean', required: true },
    amendedRecords: { type: 'references', formats: ['biosafetyDecision'], own: true, notSelf: true, visible: amendment, required: amendment },
    amendmentsDetails: { type: 'richText', visible: amendment, required: amendment },
    authorities: { type: 'references', formats: ['authority', 'supplementaryAuthority'], own: true, required: true },
    title: { type: 'localizedText', required: true },
    date: { type: 'date', required: true },
    takenPriorEntryIntoForce: { type: 'boolean' },
    jurisdictionsDetails: { type: 'localizedText' },
    decisionTypes: { type: 'terms', vocabulary: 'decision-types', other: true, exclusive: Object.values(separate).flat(), required: true },

    addressesTransboundaryMovement: { type: 'boolean', visible: introduction, required: introduction },
    intention: {
      type: 'term',
      vocabulary: 'decision-types',
      below: decisionTypes.introduction[0],
      visible: crossesBorder,
      required: crossesBorder,
    },
    receiptDate: { type: 'date', visible: crossesBorder },
    receiptAcknowledgementDate: { type: 'date', visible: crossesBorder },
    communicationDate: { type: 'date', visible: crossesBorder },
    appliesToTransboundaryMovement: { type: 'boolean', visible: staysInside, required: staysInside },
    involvesFieldTrial: { type: 'boolean', visible: introduction },
    involvesCommercialRelease: { type: 'boolean', visible: introduction },
    appliesToSubsequentIntroductions: { type: 'boolean', visible: introduction, required: introduction },

    uses: { type: 'terms', vocabulary: 'decision-uses', visible: directUse, required: directUse },
    takenInAccordanceWithA116: { type: 'boolean', visible: directUse, required: directUse },

    exporters: { type: 'references', formats: ['contact'], visible: namesExporters, required: crossesBorder },
    importers: { type: 'references', formats: ['contact'], visible: result, required: result },

    decisionResult: { type: 'term', vocabulary: 'decision-results', visible: result, required: result },
    conditions: { type: 'richText', visible: conditional, required: conditional },
    extensionPeriod: { type: 'number', integer: true, min: 1, visible: extended, required: extended },
    reasons: { type: 'richText', visible: reasoned, required: reasoned },

    movementAllowedUnderA131A: { type: 'boolean', visible: simplified },
    appliesToSubsequentImports: { type: 'boolean', visible: withoutAgreement, required: withoutAgreement },
    exemptFromAIA: { type: 'boolean', visible: simplified },

    transboundaryMovementType: { type: 'term', vocabulary: 'tbm-types', system: true, visible: any(unintentional, illegal) },
    releaseInformation: { type: 'localizedText', visible: unintentional },
    estimatedQuantities: { type: 'localizedText', visible: unintentional },
    releaseCircumstance: { type: 'localizedText', visible: unintentional },
    releaseDate: { type: 'date', visible: unintentional },
    lmoUseInformation: { type: 'localizedText', visible: unintentional },
    adverseEffectInformation: { type: 'localizedText', visible: unintentional },
    pointOfContact: { type: 'references', formats: ['contact'], visible: unintentional },
    otherTransboundaryInformation: { type: 'localizedText', visible: any(unintentional, illegal) },

    modifiedOrganisms: {
      type: 'references',
      formats: ['modifiedOrganism'],
      visible: any(decidesOnOrganisms, illegal, chosen('domesticRegulations')),
      required: decidesOnOrganisms,
    },
    riskAssessments: { type: 'references', formats: ['nationalRiskAssessment'], own: true, visible: assessed, required: assessed },

    isForCommercialUse: { type: 'boolean', visible: forwarding },
    forwardToOECD: { type: 'boolean', visible: all(forwarding, where('isForCommercialUse', true)) },
    isForFoodSafety: { type: 'boolean', visible: forwarding },
    codexConducted: { type: 'boolean', visible: all(forwarding, where('isForFoodSafety', true)) },
    forwardToFAO: { type: 'boolean', visible: all(forwarding, where('isForFoodSafety', true)) },

    documents: { type: 'links', visible: anyType, required: anyType },
    expires: { type: 'boolean', required: true },
    ...tail,
  },
  rules: [
    {
      kind: 'holds',
      code: 'decision.directUse',
      fields: ['decisionTypes'],
      when: directUse,
      filter: where('decisionTypes', directImport, domesticUse),
    },
    {
      kind: 'holds',
      code: 'decision.simplified',
      fields: ['movementAllowedUnderA131A', 'exemptFromAIA'],
      when: simplified,
      filter: any(where('movementAllowedUnderA131A', true), where('exemptFromAIA', true)),
    },
    { kind: 'atLeastOne', code: 'decision.illegalMovement', fields: ['modifiedOrganisms', 'otherTransboundaryInformation'], when: illegal },
  ],
  derivations: [
    { set: 'transboundaryMovementType', to: '22B915C4-193E-4087-89ED-D104EEEC4330', when: unintentional },
    { set: 'transboundaryMovementType', to: 'A9A800DC-F313-4F79-B3E4-768E41088D11', when: illegal },
  ],
  facets: [
    { facet: 'decisionType', path: 'decisionTypes' },
    { facet: 'decisionResult', path: 'decisionResult' },
    { facet: 'use', path: 'uses' },
    ...organismFacets,
  ],
  legacyNames: { exemptedFromAIA: 'exemptFromAIA', otherTransboundryInformation: 'otherTransboundaryInformation' },
}
