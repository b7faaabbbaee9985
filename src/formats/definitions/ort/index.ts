import { withLabels } from '../with-labels.ts'
import { nationalTarget7 } from './national-target-7.ts'
import { nbsap } from './nbsap.ts'

/** Formats of the online reporting tool. */
export const ort = withLabels(import.meta.dirname, [nationalTarget7, nbsap])
