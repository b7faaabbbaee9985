import type { IconName } from '../kit/icon.tsx'

const icons: { readonly [format: string]: IconName } = {
  resource: 'book',
  organization: 'building',
  contact: 'person',
  caseStudy: 'leaf',
  event: 'calendar',
  news: 'chat',
  nbsap: 'file',
  nationalTarget7: 'target',
  focalPoint: 'people',
  authority: 'shield',
  measure: 'scales',
  absPermit: 'handshake',
  absCheckpoint: 'pin',
  absCheckpointCommunique: 'compare',
  organism: 'leaf',
  dnaSequence: 'code',
  modifiedOrganism: 'flask',
  biosafetyLaw: 'scales',
  biosafetyDecision: 'done',
}

/** The drawing that stands for a format in lists; a sheet of paper for those without one. */
export const formatIcon = (format: string): IconName => icons[format] ?? 'file'
