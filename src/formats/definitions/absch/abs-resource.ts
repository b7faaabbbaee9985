import { where } from '#platform/filter.ts'
import type { Field, Fields, Format } from '../../format.ts'
import { resource } from '../joint/resource.ts'

/** What one kind of resource of this house asks otherwise than the virtual library. */
type Difference = Pick<Format, 'name' | 'code'> & { readonly types: string; readonly keywords: Field; readonly countryRegions: Field }

/** Records that only a resource of the Biosafety Clearing-House speaks of. */
const askedInBch = new Set(['biosafety/modifiedOrganisms', 'biosafety/organisms', 'biosafety/genes'])

const onBiosafety = where('gbfTargets', 'GBF-TARGET-17')

/** A resource of the ABS Clearing-House alone: the virtual library's, with types of its own and always with its ABS subjects. */
export function absResource({ name, code, types, keywords, countryRegions }: Difference): Format {
  const { houses: _houses, ...fields } = resource.fields
  const { libraries: _libraries, ...legacyNames } = resource.legacyNames ?? {}
  return {
    ...resource,
    name,
    code,
    house: 'ABSCH',
    houses: ['ABSCH'],
    sections: resource.sections.map(section => ({ ...section, fields: section.fields.map(field => (field === 'houses' ? 'libraries' : field)) })),
    fields: {
      ...fields,
      libraries: { type: 'terms', vocabulary: 'clearing-houses', legacy: true },
      resourceTypes: { ...fields['resourceTypes']!, vocabulary: types },
      countryRegions,
      cbdSubjects: { type: 'terms', vocabulary: 'cbd-subjects' },
      nagoya: nagoya(keywords),
      biosafety: biosafety(),
    },
    facets: [
      ...(resource.facets ?? []).filter(source => !('path' in source && askedInBch.has(source.path))),
      { facet: 'clauseKeyword', path: 'nagoya/mccKeywords' },
    ],
    legacyNames,
  }
}

function nagoya(mccKeywords: Field): Field {
  const { subjects, ...parts } = resource.fields['nagoya']!.fields!
  return { type: 'group', required: true, fields: { subjects: { ...subjects!, required: true }, ...parts, mccKeywords } }
}

function biosafety(): Field {
  const asked = ['subjects', 'raRecommend', 'raAuthorAffiliation', 'raSubjects']
  const parts: Fields = Object.fromEntries(Object.entries(resource.fields['biosafety']!.fields!).filter(([name]) => asked.includes(name)))
  return { type: 'group', required: onBiosafety, fields: { ...parts, subjects: { ...parts['subjects']!, required: onBiosafety } } }
}
