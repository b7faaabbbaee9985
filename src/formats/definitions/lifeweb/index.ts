import { withLabels } from '../with-labels.ts'
import { lwCampaign } from './lw-campaign.ts'
import { lwDonor } from './lw-donor.ts'
import { lwEvent } from './lw-event.ts'
import { lwProject } from './lw-project.ts'

/** Formats of the LifeWeb Initiative: projects that need funds and those who give them. */
export const lifeweb = withLabels(import.meta.dirname, [lwProject, lwEvent, lwDonor, lwCampaign])
