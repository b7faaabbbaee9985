import { withLabels } from '../with-labels.ts'
import { biosafetyDecision } from './biosafety-decision.ts'
import { biosafetyExpert } from './biosafety-expert.ts'
import { biosafetyLaw } from './biosafety-law.ts'
import { biosafetyNews } from './biosafety-news.ts'
import { countryProfile } from './country-profile.ts'
import { dnaSequence } from './dna-sequence.ts'
import { expertAssignment } from './expert-assignment.ts'
import { independentRiskAssessment } from './independent-risk-assessment.ts'
import { laboratoryDetection } from './laboratory-detection.ts'
import { modifiedOrganism } from './modified-organism.ts'
import { nationalRiskAssessment } from './national-risk-assessment.ts'
import { organism } from './organism.ts'
import { supplementaryAuthority } from './supplementary-authority.ts'

/** Formats of the Biosafety Clearing-House. */
export const bch = withLabels(import.meta.dirname, [
  biosafetyDecision,
  biosafetyLaw,
  nationalRiskAssessment,
  supplementaryAuthority,
  biosafetyExpert,
  countryProfile,
  modifiedOrganism,
  dnaSequence,
  organism,
  laboratoryDetection,
  independentRiskAssessment,
  biosafetyNews,
  expertAssignment,
])
