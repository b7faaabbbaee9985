import { riskAssessment } from './risk-assessment.ts'

/** Risk assessment made independently of a regulatory process: by a researcher, a company or an organization. */
export const independentRiskAssessment = riskAssessment({
  name: 'independentRiskAssessment',
  code: 'IRA',
  kind: 'reference',
  origin: {},
  assessors: { organizations: { type: 'references', formats: ['organization'], required: true } },
})
