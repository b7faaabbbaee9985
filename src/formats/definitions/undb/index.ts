import { withLabels } from '../with-labels.ts'
import { undbAction } from './undb-action.ts'
import { undbActor } from './undb-actor.ts'
import { undbBizBioPledge } from './undb-biz-bio-pledge.ts'
import { undbParty } from './undb-party.ts'
import { undbPartner } from './undb-partner.ts'

/** Formats of the United Nations Decade on Biodiversity (2011–2020). */
export const undb = withLabels(import.meta.dirname, [undbPartner, undbAction, undbActor, undbParty, undbBizBioPledge])
