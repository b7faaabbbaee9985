import { where } from '#platform/filter.ts'
import { locales } from '#platform/localized.ts'
import type { Portal } from '../portal.ts'
import { countries, help, virtualLibrary, records } from './menu.ts'

export const bch: Portal = {
  id: 'bch',
  kind: 'central',
  hosts: ['bch.localhost'],
  name: {
    en: 'Biosafety Clearing-House',
    fr: 'Centre d’échange pour la prévention des risques biotechnologiques',
    es: 'Centro de Intercambio de Información sobre Seguridad de la Biotecnología',
    ar: 'غرفة تبادل معلومات السلامة الأحيائية',
    ru: 'Механизм посредничества по биобезопасности',
    zh: '生物安全信息交换所',
  },
  shortName: { en: 'BCH', fr: 'CEPRB', es: 'CIISB', ar: 'BCH', ru: 'МПБ', zh: 'BCH' },
  tagline: {
    en: 'Laws, decisions and knowledge on living modified organisms.',
    fr: 'Lois, décisions et connaissances sur les organismes vivants modifiés.',
    es: 'Leyes, decisiones y conocimientos sobre organismos vivos modificados.',
    ar: 'القوانين والقرارات والمعارف المتعلقة بالكائنات الحية المحوّرة.',
    ru: 'Законы, решения и знания о живых изменённых организмах.',
    zh: '有关改性活生物体的法律、决定和知识。',
  },
  government: null,
  scope: where('house', 'BCH'),
  formats: [
    'biosafetyDecision',
    'biosafetyLaw',
    'nationalRiskAssessment',
    'authority',
    'supplementaryAuthority',
    'biosafetyExpert',
    'countryProfile',
    'database',
    'modifiedOrganism',
    'dnaSequence',
    'organism',
    'laboratoryDetection',
    'independentRiskAssessment',
    'cpbNationalReport5',
    'focalPoint',
    'contact',
    'organization',
    'resource',
    'capacityBuildingInitiative',
    'biosafetyNews',
    'submission',
  ],
  locales,
  theme: { mark: 'bch', tokens: { '--brand-hue': '255', '--accent-hue': '40' } },
  menu: [
    records,
    {
      path: '/search?format=biosafetyDecision',
      label: { en: 'Decisions', fr: 'Décisions', es: 'Decisiones', ar: 'القرارات', ru: 'Решения', zh: '决定' },
    },
    {
      path: '/search?format=biosafetyLaw',
      label: {
        en: 'Laws and regulations',
        fr: 'Lois et règlements',
        es: 'Leyes y reglamentos',
        ar: 'القوانين واللوائح',
        ru: 'Законы и нормативные акты',
        zh: '法律和法规',
      },
    },
    {
      path: '/search?format=modifiedOrganism&format=dnaSequence&format=organism',
      label: { en: 'Organisms', fr: 'Organismes', es: 'Organismos', ar: 'الكائنات الحية', ru: 'Организмы', zh: '生物体' },
    },
    countries,
    virtualLibrary,
    help,
  ],
}
