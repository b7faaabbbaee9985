import { where } from '#platform/filter.ts'
import { locales } from '#platform/localized.ts'
import type { Portal } from '../portal.ts'
import { countries, help, virtualLibrary, news, records, strategies, targets } from './menu.ts'
import { aichiPeriod, commitments, communications, cooperation, happenings, library, reporting } from './offered.ts'

export const chm: Portal = {
  id: 'chm',
  kind: 'central',
  hosts: ['chm.localhost'],
  name: {
    en: 'Clearing-House Mechanism',
    fr: 'Centre d’échange',
    es: 'Mecanismo de Facilitación',
    ar: 'آلية غرفة تبادل المعلومات',
    ru: 'Механизм посредничества',
    zh: '信息交换所机制',
  },
  shortName: { en: 'CHM', fr: 'CHM', es: 'CHM', ar: 'CHM', ru: 'МП', zh: 'CHM' },
  tagline: {
    en: 'What countries plan and do for biodiversity, and what helps them do it.',
    fr: 'Ce que les pays prévoient et réalisent pour la biodiversité, et ce qui les y aide.',
    es: 'Lo que los países planifican y hacen por la diversidad biológica, y lo que les ayuda a lograrlo.',
    ar: 'ما تخططه البلدان وتنجزه من أجل التنوع البيولوجي، وما يساعدها على ذلك.',
    ru: 'Что страны планируют и делают ради биоразнообразия и что им в этом помогает.',
    zh: '各国为生物多样性制定的规划、采取的行动，以及可用的支持资源。',
  },
  government: null,
  scope: where('house', 'CHM', 'ORT'),
  formats: [...reporting, ...library, ...happenings, ...commitments, ...cooperation, ...aichiPeriod, ...communications],
  locales,
  theme: { mark: 'chm', tokens: {} },
  menu: [records, virtualLibrary, targets, strategies, countries, news, help],
}
