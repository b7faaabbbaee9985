import { withLabels } from '../with-labels.ts'
import { absCheckpoint } from './abs-checkpoint.ts'
import { absCheckpointCommunique } from './abs-checkpoint-communique.ts'
import { absNationalModelContractualClause } from './abs-national-model-contractual-clause.ts'
import { absPermit } from './abs-permit.ts'
import { absProcedure } from './abs-procedure.ts'
import { communityProtocol } from './community-protocol.ts'
import { measure } from './measure.ts'
import { modelContractualClause } from './model-contractual-clause.ts'

/** Formats of the Access and Benefit-sharing Clearing-House. */
export const absch = withLabels(import.meta.dirname, [
  measure,
  absProcedure,
  absPermit,
  absCheckpoint,
  absCheckpointCommunique,
  absNationalModelContractualClause,
  modelContractualClause,
  communityProtocol,
])
