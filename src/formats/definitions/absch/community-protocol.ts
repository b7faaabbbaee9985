import { resource } from '../joint/resource.ts'
import { absResource } from './abs-resource.ts'

/** Community protocols, procedures and customary laws of indigenous peoples and local communities (Article 12.1 of the Nagoya Protocol). */
export const communityProtocol = absResource({
  name: 'communityProtocol',
  code: 'CPP',
  types: 'cpp-types',
  keywords: resource.fields['nagoya']!.fields!['mccKeywords']!,
  countryRegions: { ...resource.fields['countryRegions']!, required: true },
})
