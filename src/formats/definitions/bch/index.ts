import { withLabels } from '../with-labels.ts'
import { biosafetyDecision } from './biosafety-decision.ts'
import { biosafetyLaw } from './biosafety-law.ts'
import { dnaSequence } from './dna-sequence.ts'
import { modifiedOrganism } from './modified-organism.ts'
import { organism } from './organism.ts'

/** Formats of the Biosafety Clearing-House. */
export const bch = withLabels(import.meta.dirname, [biosafetyDecision, biosafetyLaw, modifiedOrganism, dnaSequence, organism])
