import { withLabels } from '../with-labels.ts'
import { action } from './action.ts'
import { aichiTarget } from './aichi-target.ts'
import { caseStudy } from './case-study.ts'
import { event } from './event.ts'
import { implementationActivity } from './implementation-activity.ts'
import { marineEbsa } from './marine-ebsa.ts'
import { nationalAssessment } from './national-assessment.ts'
import { nationalIndicator } from './national-indicator.ts'
import { nationalReport } from './national-report.ts'
import { nationalReport6 } from './national-report-6.ts'
import { nationalSupportTool } from './national-support-tool.ts'
import { nationalTarget } from './national-target.ts'
import { resourceMobilisation } from './resource-mobilisation.ts'
import { resourceMobilisation2020 } from './resource-mobilisation-2020.ts'
import { strategicPlanIndicator } from './strategic-plan-indicator.ts'

/** Formats of the central clearing-house mechanism. */
export const chm = withLabels(import.meta.dirname, [
  nationalReport,
  nationalReport6,
  nationalTarget,
  nationalAssessment,
  nationalIndicator,
  implementationActivity,
  nationalSupportTool,
  action,
  resourceMobilisation,
  resourceMobilisation2020,
  aichiTarget,
  strategicPlanIndicator,
  marineEbsa,
  caseStudy,
  event,
])
