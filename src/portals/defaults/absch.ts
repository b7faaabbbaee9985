import { where } from '#platform/filter.ts'
import { locales } from '#platform/localized.ts'
import type { Portal } from '../portal.ts'
import { countries, help, virtualLibrary, records } from './menu.ts'

export const absch: Portal = {
  id: 'absch',
  kind: 'central',
  hosts: ['absch.localhost'],
  name: {
    en: 'Access and Benefit-sharing Clearing-House',
    fr: 'Centre d’échange sur l’accès et le partage des avantages',
    es: 'Centro de Intercambio de Información sobre Acceso y Participación en los Beneficios',
    ar: 'غرفة تبادل معلومات الحصول وتقاسم المنافع',
    ru: 'Механизм посредничества по доступу и совместному использованию выгод',
    zh: '获取和惠益分享信息交换所',
  },
  shortName: { en: 'ABSCH', fr: 'CE-APA', es: 'CIIABS', ar: 'ABSCH', ru: 'МП-ДСИВ', zh: 'ABSCH' },
  tagline: {
    en: 'Who grants access to genetic resources, under which rules, and with which permits.',
    fr: 'Qui accorde l’accès aux ressources génétiques, selon quelles règles et avec quels permis.',
    es: 'Quién concede acceso a los recursos genéticos, con qué reglas y con qué permisos.',
    ar: 'من يمنح الحصول على الموارد الجينية، وبأي قواعد، وبأي تصاريح.',
    ru: 'Кто предоставляет доступ к генетическим ресурсам, по каким правилам и с какими разрешениями.',
    zh: '由谁准予获取遗传资源，适用哪些规则，需要哪些许可。',
  },
  government: null,
  scope: where('house', 'ABSCH'),
  formats: [
    'absPermit',
    'measure',
    'absProcedure',
    'authority',
    'absCheckpoint',
    'absCheckpointCommunique',
    'absNationalModelContractualClause',
    'database',
    'absNationalReport1',
    'focalPoint',
    'contact',
    'organization',
    'resource',
    'modelContractualClause',
    'communityProtocol',
    'capacityBuildingInitiative',
    'submission',
  ],
  locales,
  theme: { mark: 'absch', tokens: { '--brand-hue': '305', '--accent-hue': '85' } },
  menu: [
    records,
    {
      path: '/search?format=absPermit',
      label: {
        en: 'Certificates of compliance',
        fr: 'Certificats de conformité',
        es: 'Certificados de cumplimiento',
        ar: 'شهادات الامتثال',
        ru: 'Сертификаты о соблюдении',
        zh: '遵守证书',
      },
    },
    {
      path: '/search?format=measure',
      label: { en: 'Measures', fr: 'Mesures', es: 'Medidas', ar: 'التدابير', ru: 'Меры', zh: '措施' },
    },
    {
      path: '/search?format=absCheckpoint&format=absCheckpointCommunique',
      label: {
        en: 'Checkpoints',
        fr: 'Points de contrôle',
        es: 'Puntos de verificación',
        ar: 'نقاط التفتيش',
        ru: 'Контрольные пункты',
        zh: '检查点',
      },
    },
    countries,
    virtualLibrary,
    help,
  ],
}
