import { where } from '#platform/filter.ts'
import { government } from '../shared.ts'
import { riskAssessment } from './risk-assessment.ts'

const ofFood = where('isForFoodSafety', true)

/** Risk assessment that a regulatory process of a government generated (Article 20.3 (c) of the Cartagena Protocol). */
export const nationalRiskAssessment = riskAssessment({
  name: 'nationalRiskAssessment',
  code: 'RA',
  kind: 'national',
  origin: { government },
  assessors: { authorities: { type: 'references', formats: ['authority'], own: true, required: true } },
  forwarding: {
    isForCommercialUse: { type: 'boolean' },
    forwardToOECD: { type: 'boolean', visible: where('isForCommercialUse', true) },
    isForFoodSafety: { type: 'boolean' },
    codexConducted: { type: 'boolean', visible: ofFood },
    forwardToFAO: { type: 'boolean', visible: ofFood },
  },
})
