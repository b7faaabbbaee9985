import { not, where } from '#platform/filter.ts'
import type { Fields, Format } from '../../format.ts'
import { languages, tail, tailSection } from '../shared.ts'
import { organismFacets } from './organism-facets.ts'

const undated = where('dateOfRaNotAvailable', true)

/** What one kind of risk assessment asks otherwise: who made it, and what follows from it. */
type Difference = Pick<Format, 'name' | 'code' | 'kind'> & { readonly origin: Fields; readonly assessors: Fields; readonly forwarding?: Fields }

/** Risk assessment of living modified organisms, as Article 15 and Annex III of the Cartagena Protocol structure it. */
export function riskAssessment({ name, code, kind, origin, assessors, forwarding = {} }: Difference): Format {
  return {
    name,
    code,
    house: 'BCH',
    houses: ['BCH'],
    kind,
    version: 1,
    workflow: { confirmation: { months: 24, when: where('expires', true) } },
    title: ['title'],
    summary: 'documentsSummary',
    date: 'date',
    sections: [
      {
        name: 'assessment',
        fields: ['languages', ...Object.keys(origin), 'title', 'date', 'dateOfRaNotAvailable', ...Object.keys(assessors), 'contacts'],
      },
      { name: 'organisms', fields: ['modifiedOrganisms', 'scopes'] },
      { name: 'documents', fields: ['documents', 'documentsSummary'] },
      { name: 'effects', fields: effects },
      { name: 'management', fields: ['riskManagementStrategies', 'receivingEnvironment', 'detectionMethod'] },
      ...(forwarding['isForCommercialUse'] ? [{ name: 'forwarding', fields: Object.keys(forwarding) }] : []),
      { name: 'confirmation', fields: ['expires'] },
      tailSection,
    ],
    fields: {
      languages,
      ...origin,
      title: { type: 'localizedText', required: true },
      date: { type: 'date', visible: not(undated), required: not(undated) },
      dateOfRaNotAvailable: { type: 'boolean' },
      ...assessors,
      contacts: { type: 'references', formats: ['contact'] },
      modifiedOrganisms: { type: 'references', formats: ['modifiedOrganism'], required: true },
      scopes: { type: 'terms', vocabulary: 'ra-scope', other: true, required: true },
      documents: { type: 'links', required: true },
      documentsSummary: { type: 'richText' },
      ...Object.fromEntries(effects.map(effect => [effect, { type: 'richText' } as const])),
      riskManagementStrategies: { type: 'richText' },
      receivingEnvironment: { type: 'richText' },
      detectionMethod: { type: 'richText' },
      ...forwarding,
      expires: { type: 'boolean', required: true },
      ...tail,
    },
    facets: [{ facet: 'riskScope', path: 'scopes' }, ...organismFacets],
  }
}

/** The steps of Annex III, in their order: effects, likelihood, consequences, overall risk, recommendation. */
const effects = [
  'adverseEffects',
  'adverseEffectsLikelihood',
  'adverseEffectsConsequence',
  'adverseEffectsOverallRisk',
  'adverseEffectsRecommendation',
]
