import type { Data } from '#formats'
import { penOf } from '../pen.ts'
import { paper } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

/** A decision or communication of a type of its own. */
function communication(
  country: string,
  name: string,
  type: string,
  date: string,
  title: string | Data,
  data: Data,
  more: Partial<Sketch> = {},
): Sketch {
  return penOf(country).record(
    'biosafetyDecision',
    `decision.${name}`,
    {
      isAmendment: false,
      authorities: [`${country}.biosafety`],
      title,
      date,
      decisionTypes: [type],
      documents: [paper(country, `decision-${name}`, name)],
      expires: false,
      ...data,
    },
    more,
  )
}

const contained = 'LMOs for contained use (Article 6, paragraph 2)'
const simplified = 'Simplified procedure (Article 13)'
const unintentional = 'Unintentional transboundary movement of LMOs (Article 17)'
const illegal = 'Illegal transboundary movement of LMOs (Article 25, paragraph 3)'
const declaration = 'Declaration in the absence of a domestic regulatory framework (Article 11, paragraph 6)'
const domestic = 'Domestic regulations apply to specific imports (Article 14, paragraph 4)'
const information = 'Information on documentation requirements (Article 18)'

const { body, release } = penOf('cr')

/** Decisions and communications of the less common types, and those of Costa Rica. */
export const communications: readonly Sketch[] = [
  body('importer', { es: 'Granos del Atlántico S. A.', en: 'Atlantic Grains' }, 'Private sector (business and industry)', 'Limón'),
  release(
    'papaya',
    '2020-02-27',
    {
      es: 'Liberación de papaya resistente a la mancha anular para producción de semilla',
      en: 'Release of ringspot-resistant papaya for seed production',
    },
    ['bch.lmo.papaya'],
    'Approval with conditions',
    'La papaya silvestre no crece en la zona autorizada y la proteína se consume de forma habitual en frutos infectados.',
    { conditions: 'Aislamiento de cuatrocientos metros, bolsas en flores destinadas a semilla y auditoría semestral.', involvesFieldTrial: true },
    { changes: [{ data: { relevantInformation: 'Se agregó el informe de la auditoría del segundo semestre.' } }] },
  ),
  communication(
    'cr',
    'mosquito',
    contained,
    '2022-08-18',
    { es: 'Uso confinado de mosquitos modificados en insectario', en: 'Contained use of modified mosquitoes in an insectary' },
    {
      modifiedOrganisms: ['bch.lmo.mosquito'],
      relevantInformation:
        'Se autoriza con doble puerta, trampas de vigilancia y protocolo de destrucción; la solicitud se limita a investigación y cuenta con comité de bioseguridad.',
    },
  ),
  communication('ke', 'contained-potato', contained, '2023-03-14', 'Contained use of salt-tolerant potato in a glasshouse', {
    modifiedOrganisms: ['bch.lmo.potato'],
    relevantInformation: 'The plants stay in pots; the exhaust air is filtered and tubers are autoclaved.',
  }),
  communication(
    'be',
    'simplifiee',
    simplified,
    '2021-05-05',
    { fr: 'Procédure simplifiée pour l’importation de levures de laboratoire', en: 'Simplified procedure for imports of laboratory yeast' },
    { exemptFromAIA: true, modifiedOrganisms: ['bch.lmo.yeast'] },
  ),
  communication(
    'cn',
    'leak',
    unintentional,
    '2021-11-30',
    { zh: '边境地区散落耐除草剂玉米种子的通报', en: 'Notice of spilled herbicide-tolerant maize seed near the border' },
    {
      releaseInformation: '运输车辆翻覆，散落约两百公斤玉米种子，已全部清理并翻耕。',
      estimatedQuantities: '约二百公斤',
      releaseDate: '2021-11-22',
      pointOfContact: ['cn.ministry'],
      modifiedOrganisms: null,
      lmoUseInformation: '用于饲料加工',
      adverseEffectInformation: '未发现不利影响，将监测自生苗一年。',
    },
  ),
  communication('in', 'papaya', illegal, '2022-07-11', 'Unapproved papaya seed found in a consignment', {
    modifiedOrganisms: ['bch.lmo.papaya'],
    otherTransboundaryInformation: 'Forty kilograms of seed were seized and destroyed; the country of origin was informed.',
  }),
  communication('fj', 'declaration', declaration, '2020-09-09', 'Declaration on imports of modified organisms for food and feed', {
    relevantInformation: 'Until a law is in force, the first import of each organism is decided after a risk assessment, within 270 days.',
    authorities: ['fj.biosafety'],
  }),
  penOf('fj').biosafetyAuthority(
    'Biosecurity Desk of the Ministry of Environment',
    'Suva',
    'Receives notifications and decides with the biosecurity agency.',
  ),
  communication(
    'ma',
    'domestic',
    domestic,
    '2023-01-26',
    { ar: 'سريان اللوائح الوطنية على واردات البذور', fr: 'Application de la réglementation nationale aux importations de semences' },
    { authorities: ['ma.biosafety'], relevantInformation: 'لا يسمح بدخول بذور محورة معدة للزراعة.' },
  ),
  penOf('ma').biosafetyAuthority(
    { ar: 'لجنة السلامة الأحيائية', fr: 'Comité de biosécurité' },
    { ar: 'الرباط', fr: 'Rabat' },
    'تدرس الواردات وترفع توصياتها إلى الوزارة.',
  ),
  communication('no', 'documentation', information, '2019-10-22', 'Documents that accompany modified organisms for food and feed', {
    relevantInformation: 'The commercial invoice names the organisms and the unique identifier of each event.',
  }),
  penOf('mg').biosafetyAuthority(
    { fr: 'Comité national de biosécurité', en: 'National Biosafety Committee' },
    'Antananarivo',
    'Examine les demandes d’importation et conseille le ministère.',
  ),
  penOf('mg').record('biosafetyLaw', 'politique', {
    isAmendment: false,
    title: { fr: 'Politique nationale de biosécurité', en: 'National biosafety policy' },
    type: 'Policy',
    jurisdiction: 'National / federal',
    cpbSubjectAreas: ['Biosafety administration and institutions'],
    cpbOrganismTypes: ['All types of organisms'],
    entryIntoForce: '2019-05-14',
    documents: [paper('mg', 'politique-biosecurite', 'Politique nationale de biosécurité')],
    authorities: ['mg.biosafety'],
    expires: false,
  }),
  penOf('za').record('biosafetyLaw', 'gmo-act', {
    isAmendment: false,
    title: 'Genetically Modified Organisms Act',
    type: 'Law',
    jurisdiction: 'National / federal',
    cpbSubjectAreas: ['Risk assessment', 'LMOs for introduction into the environment', 'Liability and redress for damage resulting from LMOs'],
    cpbOrganismTypes: ['All types of organisms'],
    description: 'Permits, an executive council, an advisory committee and inspections; users are liable for damage.',
    entryIntoForce: '1999-12-01',
    documents: [paper('za', 'gmo-act', 'Act')],
    authorities: ['za.biosafety'],
    expires: false,
  }),
  penOf('in').record('biosafetyLaw', 'rules', {
    isAmendment: false,
    title: 'Rules for the manufacture, use, import, export and storage of hazardous micro-organisms and genetically engineered organisms',
    type: 'Regulation',
    jurisdiction: 'National / federal',
    cpbSubjectAreas: ['All functions pursuant to the Cartagena Protocol on Biosafety'],
    cpbOrganismTypes: ['All types of organisms'],
    entryIntoForce: '1993-09-13',
    documents: [paper('in', 'biosafety-rules', 'Rules')],
    authorities: ['in.biosafety'],
    expires: false,
  }),
  penOf('no').record('biosafetyLaw', 'gene-technology-act', {
    isAmendment: false,
    title: 'Gene Technology Act',
    type: 'Law',
    jurisdiction: 'National / federal',
    cpbSubjectAreas: ['LMOs for introduction into the environment', 'Socioeconomic considerations'],
    cpbOrganismTypes: ['All types of organisms'],
    description: 'Besides safety, benefit to society, sustainability and ethics are weighed.',
    entryIntoForce: '1993-09-01',
    documents: [paper('no', 'gene-technology-act', 'Act')],
    authorities: ['no.biosafety'],
    expires: false,
  }),
  penOf('br').record('biosafetyLaw', 'biosafety-law', {
    isAmendment: false,
    title: { en: 'Biosafety Law', es: 'Ley de bioseguridad' },
    type: 'Law',
    jurisdiction: 'National / federal',
    cpbSubjectAreas: ['All functions pursuant to the Cartagena Protocol on Biosafety'],
    cpbOrganismTypes: ['All types of organisms'],
    description: 'Creates the technical council and the council of ministers, and sets the rules for research, release and labelling.',
    entryIntoForce: '2005-03-24',
    documents: [paper('br', 'biosafety-law', 'Biosafety Law')],
    authorities: ['br.biosafety'],
    expires: false,
  }),
  communication(
    'kz',
    'wheat-food',
    'Domestic use, including placing on the market',
    '2026-07-14',
    { ru: 'Использование муки из пшеницы, устойчивой к ржавчине', en: 'Use of flour from rust-resistant wheat' },
    {
      uses: ['Direct use as food'],
      takenInAccordanceWithA116: false,
      modifiedOrganisms: ['bch.lmo.wheat'],
      decisionResult: 'Approval without conditions',
      importers: ['kz.importer'],
    },
    { stage: 'submitted', reason: 'Заключение экспертной комиссии приложено.' },
  ),
  communication(
    'eg',
    'aia',
    'According to the advance informed agreement procedure of the Protocol (Article 10)',
    '2024-10-02',
    { ar: 'الموافقة المسبقة على استيراد تقاوي قطن مقاوم للديدان', en: 'Advance informed agreement on seed of bollworm-resistant cotton' },
    {
      addressesTransboundaryMovement: true,
      intention: 'According to the advance informed agreement procedure of the Protocol (Article 10)',
      receiptDate: '2024-02-11',
      receiptAcknowledgementDate: '2024-04-30',
      communicationDate: '2024-10-02',
      appliesToSubsequentIntroductions: false,
      involvesFieldTrial: true,
      exporters: ['ke.enzymes'],
      importers: ['eg.importer'],
      modifiedOrganisms: ['bch.lmo.cotton'],
      decisionResult: 'Prohibition',
      reasons: 'تزرع في مصر أصناف القطن طويلة التيلة، ولم تقدم بيانات كافية عن انتقال الجينات إليها.',
    },
  ),
]
