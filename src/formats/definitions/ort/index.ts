import { withLabels } from '../with-labels.ts'
import { nationalReport7 } from './national-report-7.ts'
import { nationalReport7BinaryIndicatorData } from './national-report-7-binary-indicator-data.ts'
import { nationalReport7IndicatorData } from './national-report-7-indicator-data.ts'
import { nationalTarget7 } from './national-target-7.ts'
import { nationalTarget7Mapping } from './national-target-7-mapping.ts'
import { nbsap } from './nbsap.ts'
import { stakeholderCommitment } from './stakeholder-commitment.ts'
import { stakeholderCredential } from './stakeholder-credential.ts'

/** Formats of the online reporting tool. */
export const ort = withLabels(import.meta.dirname, [
  nationalTarget7,
  nationalTarget7Mapping,
  nbsap,
  nationalReport7,
  nationalReport7IndicatorData,
  nationalReport7BinaryIndicatorData,
  stakeholderCommitment,
  stakeholderCredential,
])
