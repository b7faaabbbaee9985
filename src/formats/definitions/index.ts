import type { Format } from '../format.ts'
import type { Labels } from '../labels.ts'
import absCheckpointLabels from './abs-checkpoint.labels.json' with { type: 'json' }
import { absCheckpoint } from './abs-checkpoint.ts'
import absCheckpointCommuniqueLabels from './abs-checkpoint-communique.labels.json' with { type: 'json' }
import { absCheckpointCommunique } from './abs-checkpoint-communique.ts'
import absPermitLabels from './abs-permit.labels.json' with { type: 'json' }
import { absPermit } from './abs-permit.ts'
import authorityLabels from './authority.labels.json' with { type: 'json' }
import { authority } from './authority.ts'
import biosafetyDecisionLabels from './biosafety-decision.labels.json' with { type: 'json' }
import { biosafetyDecision } from './biosafety-decision.ts'
import biosafetyLawLabels from './biosafety-law.labels.json' with { type: 'json' }
import { biosafetyLaw } from './biosafety-law.ts'
import caseStudyLabels from './case-study.labels.json' with { type: 'json' }
import { caseStudy } from './case-study.ts'
import contactLabels from './contact.labels.json' with { type: 'json' }
import { contact } from './contact.ts'
import dnaSequenceLabels from './dna-sequence.labels.json' with { type: 'json' }
import { dnaSequence } from './dna-sequence.ts'
import eventLabels from './event.labels.json' with { type: 'json' }
import { event } from './event.ts'
import focalPointLabels from './focal-point.labels.json' with { type: 'json' }
import { focalPoint } from './focal-point.ts'
import measureLabels from './measure.labels.json' with { type: 'json' }
import { measure } from './measure.ts'
import modifiedOrganismLabels from './modified-organism.labels.json' with { type: 'json' }
import { modifiedOrganism } from './modified-organism.ts'
import nationalTarget7Labels from './national-target-7.labels.json' with { type: 'json' }
import { nationalTarget7 } from './national-target-7.ts'
import nbsapLabels from './nbsap.labels.json' with { type: 'json' }
import { nbsap } from './nbsap.ts'
import newsLabels from './news.labels.json' with { type: 'json' }
import { news } from './news.ts'
import organismLabels from './organism.labels.json' with { type: 'json' }
import { organism } from './organism.ts'
import organizationLabels from './organization.labels.json' with { type: 'json' }
import { organization } from './organization.ts'
import resourceLabels from './resource.labels.json' with { type: 'json' }
import { resource } from './resource.ts'

/** The formats this house ships with, with their words, in the order in which they are offered. */
export const shipped: readonly { readonly format: Format; readonly labels: Labels }[] = [
  { format: nationalTarget7, labels: nationalTarget7Labels },
  { format: nbsap, labels: nbsapLabels },
  { format: focalPoint, labels: focalPointLabels },
  { format: resource, labels: resourceLabels },
  { format: organization, labels: organizationLabels },
  { format: contact, labels: contactLabels },
  { format: caseStudy, labels: caseStudyLabels },
  { format: event, labels: eventLabels },
  { format: news, labels: newsLabels },
  { format: authority, labels: authorityLabels },
  { format: measure, labels: measureLabels },
  { format: absPermit, labels: absPermitLabels },
  { format: absCheckpoint, labels: absCheckpointLabels },
  { format: absCheckpointCommunique, labels: absCheckpointCommuniqueLabels },
  { format: biosafetyDecision, labels: biosafetyDecisionLabels },
  { format: biosafetyLaw, labels: biosafetyLawLabels },
  { format: modifiedOrganism, labels: modifiedOrganismLabels },
  { format: dnaSequence, labels: dnaSequenceLabels },
  { format: organism, labels: organismLabels },
]
