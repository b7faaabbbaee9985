import type { Format } from '../format.ts'
import type { Labels } from '../labels.ts'
import { absCheckpoint } from './abs-checkpoint.ts'
import { absCheckpointCommunique } from './abs-checkpoint-communique.ts'
import { absPermit } from './abs-permit.ts'
import { authority } from './authority.ts'
import { biosafetyDecision } from './biosafety-decision.ts'
import { biosafetyLaw } from './biosafety-law.ts'
import { caseStudy } from './case-study.ts'
import { contact } from './contact.ts'
import { dnaSequence } from './dna-sequence.ts'
import { event } from './event.ts'
import { focalPoint } from './focal-point.ts'
import { measure } from './measure.ts'
import { modifiedOrganism } from './modified-organism.ts'
import { nationalTarget7 } from './national-target-7.ts'
import { nbsap } from './nbsap.ts'
import { news } from './news.ts'
import { organism } from './organism.ts'
import { organization } from './organization.ts'
import { resource } from './resource.ts'

/** The formats this house ships with, in the order in which they are offered. */
export const shipped: readonly { readonly format: Format; readonly labels: Labels | undefined }[] = [
  nationalTarget7,
  nbsap,
  focalPoint,
  resource,
  organization,
  contact,
  caseStudy,
  event,
  news,
  authority,
  measure,
  absPermit,
  absCheckpoint,
  absCheckpointCommunique,
  biosafetyDecision,
  biosafetyLaw,
  modifiedOrganism,
  dnaSequence,
  organism,
].map(format => ({ format, labels: undefined }))
