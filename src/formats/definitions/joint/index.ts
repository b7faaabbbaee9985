import { withLabels } from '../with-labels.ts'
import { authority } from './authority.ts'
import { capacityBuildingInitiative } from './capacity-building-initiative.ts'
import { capacityBuildingResource } from './capacity-building-resource.ts'
import { contact } from './contact.ts'
import { database } from './database.ts'
import { focalPoint } from './focal-point.ts'
import { organization } from './organization.ts'
import { resource } from './resource.ts'
import { submission } from './submission.ts'

/** Formats that several clearing-houses share. */
export const joint = withLabels(import.meta.dirname, [
  focalPoint,
  resource,
  organization,
  contact,
  authority,
  database,
  capacityBuildingInitiative,
  capacityBuildingResource,
  submission,
])
