import { withLabels } from '../with-labels.ts'
import { absCheckpoint } from './abs-checkpoint.ts'
import { absCheckpointCommunique } from './abs-checkpoint-communique.ts'
import { absPermit } from './abs-permit.ts'
import { measure } from './measure.ts'

/** Formats of the Access and Benefit-sharing Clearing-House. */
export const absch = withLabels(import.meta.dirname, [measure, absPermit, absCheckpoint, absCheckpointCommunique])
