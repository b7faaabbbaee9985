import { withLabels } from '../with-labels.ts'
import { bbiContact } from './bbi-contact.ts'
import { bbiOpportunity } from './bbi-opportunity.ts'
import { bbiProfile } from './bbi-profile.ts'
import { bbiRequest } from './bbi-request.ts'

/** Formats of the Bio-Bridge Initiative: who needs help, who offers it, and whom to turn to. */
export const bioBridge = withLabels(import.meta.dirname, [bbiRequest, bbiOpportunity, bbiProfile, bbiContact])
