import { any, where, type Filter } from '#platform/filter.ts'
import type { MenuLink } from '../portal.ts'
import { help, virtualLibrary, news, records, strategies, targets } from './menu.ts'
import { aichiPeriod, happenings, reporting } from './offered.ts'

/** What a national site shows unless its row says otherwise: records of the country and records that speak of it. */
export const nationalScope = (government: string): Filter => any(where('government', government), where('mentions', government))

/** Formats a national site offers for submission. */
export const nationalFormats: readonly string[] = [
  ...reporting,
  'authority',
  'measure',
  'absProcedure',
  'absPermit',
  'absCheckpoint',
  'absCheckpointCommunique',
  'absNationalModelContractualClause',
  'biosafetyLaw',
  'biosafetyDecision',
  'nationalRiskAssessment',
  'supplementaryAuthority',
  'biosafetyExpert',
  'countryProfile',
  'database',
  'contact',
  'organization',
  'resource',
  'capacityBuildingInitiative',
  ...happenings,
  ...aichiPeriod,
  'absNationalReport1',
  'cpbNationalReport5',
]

/** The menu a national site begins with. */
export const nationalMenu = (government: string): readonly MenuLink[] => [
  records,
  targets,
  strategies,
  {
    path: `/countries/${government}`,
    label: { en: 'Country profile', fr: 'Profil du pays', es: 'Perfil del país', ar: 'الملف القطري', ru: 'Профиль страны', zh: '国家概况' },
  },
  news,
  virtualLibrary,
  help,
]
