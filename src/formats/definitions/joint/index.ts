import { withLabels } from '../with-labels.ts'
import { authority } from './authority.ts'
import { contact } from './contact.ts'
import { focalPoint } from './focal-point.ts'
import { organization } from './organization.ts'
import { resource } from './resource.ts'

/** Formats that several clearing-houses share. */
export const joint = withLabels(import.meta.dirname, [focalPoint, resource, organization, contact, authority])
