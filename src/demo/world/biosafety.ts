import type { Data } from '#formats'
import { penOf } from '../pen.ts'
import { phoneOf } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

const penIn = (country: string) => penOf(country, 'bch').record

const supplementary = (country: string, name: string | Data, city: string | Data, data: Data): Sketch =>
  penOf(country).record('supplementaryAuthority', 'liability', {
    name,
    city,
    country,
    phones: [phoneOf(country, 'liability')],
    emails: [`liability@environment-${country}.example`],
    responsibleForAll: true,
    functions: ['Evaluating the damage (Article 5.2 (b))', 'Determining the response measures to be taken (Article 5.2 (c))'],
    ...data,
  })

const degree = (title: string | Data, institution: string, startDate: string, endDate: string): Data => ({
  title,
  institution: `library.organization.${institution}`,
  startDate,
  endDate,
})

/** Biosafety beside decisions: authorities for liability, experts, laboratories, assessments of others, profiles, news. */
export const biosafety: readonly Sketch[] = [
  supplementary('be', { fr: 'Cellule dommages et réparation', en: 'Damage and Redress Unit' }, { fr: 'Bruxelles', en: 'Brussels' }, {}),
  supplementary('in', 'Biosafety Liability Board', 'New Delhi', {
    responsibleForAll: false,
    responsibilities: 'Damage caused by imported living modified organisms; States look after field trials.',
  }),
  penOf('ke').record('biosafetyExpert', 'expert.wekesa', {
    contact: 'ke.wekesa',
    profile: 'Fifteen years of pollen flow, from sorghum to cowpea; member of two national committees.',
    birthYear: 1974,
    nationalities: ['ke'],
    gender: 'Female',
    expertise: ['Risk assessment', 'Field trials', 'Agronomy and plant breeding'],
    motherTongue: ['Swahili'],
    languageRating: [
      { identifier: 'English', level: 'excellent' },
      { identifier: 'French', level: 'fair' },
    ],
    currentEmployment: {
      name: 'library.organization.biosafe-africa',
      title: 'Lead assessor',
      department: 'Plants',
      startDate: '2016-09-01',
      organizationType: 'Non-governmental organization',
      responsibilities: 'Leads assessments of plants for six countries.',
    },
    countryRegionsWorkedIn: ['ke', 'Eastern Africa'],
    primaryEducation: degree('PhD, plant ecology', 'seedbank', '2001-09-01', '2006-05-12'),
    secondaryEducation: degree('MSc, agronomy', 'seedbank', '1998-09-01', '2000-06-30'),
    relevantPublication: ['How far does sorghum pollen go? Six seasons at three sites'],
    panelServed: ['National biosafety committee, 2014–2022'],
  }),
  penOf('cn').record('biosafetyExpert', 'expert.he', {
    contact: 'cn.he',
    profile: { zh: '从事转基因植物检测方法研究二十年。', en: 'Twenty years of methods for detecting modified plants.' },
    birthYear: 1968,
    nationalities: ['cn'],
    gender: 'Male',
    expertise: ['Detection and identification of LMOs', 'Molecular biology and genetics'],
    motherTongue: ['Chinese'],
    languageRating: [{ identifier: 'English', level: 'good' }],
    currentEmployment: {
      name: 'library.organization.wetland-network',
      title: '实验室主任',
      department: '分子检测',
      startDate: '2009-03-01',
      organizationType: 'Academic or research institute',
      responsibilities: '负责比对试验和标准物质。',
    },
    primaryEducation: degree('分子生物学博士', 'wetland-network', '1993-09-01', '1997-07-01'),
  }),
  penOf('ke').record('countryProfile', 'biosafety-profile', {
    profile: {
      en: 'Kenya reviews field trials in ninety days and publishes every application in two newspapers. Maize, cotton and cassava are on trial.',
    },
  }),
  penOf('no').record('countryProfile', 'biosafety-profile', {
    profile: 'Norway asks three questions of each application: is it safe, does it benefit society, does it help the sustainable use of nature?',
  }),
  penIn('ke')('laboratoryDetection', 'laboratory.ke', {
    name: 'Eastern Africa reference laboratory',
    organization: 'library.organization.biosafe-africa',
    services: ['Screening for the presence of LMOs', 'Training of laboratory staff'],
    agreements: 'Serves five border posts under one contract.',
    certifications: 'Accredited for maize and soybean',
    detectionMethods: ['Real-time PCR', 'Lateral flow strip'],
    lmoTypes: ['Crops'],
    detectableLmos: ['bch.lmo.maize', 'bch.lmo.cotton'],
    detectableGenes: ['bch.gene.35s', 'bch.gene.nos', 'bch.gene.cry1a'],
  }),
  penIn('cn')('laboratoryDetection', 'laboratory.cn', {
    name: { zh: '水产与作物检测中心', en: 'Centre for detection in aquaculture and crops' },
    organization: 'library.organization.wetland-network',
    services: ['Quantification of LMOs', 'Reference materials', 'Proficiency testing'],
    certifications: { zh: '通过国家实验室认可，每两年复评一次。' },
    detectionMethods: ['Digital PCR', 'High-throughput sequencing'],
    detectableGenes: ['bch.gene.35s', 'bch.gene.pat'],
  }),
  penIn('be')('independentRiskAssessment', 'assessment.poplar', {
    title: { fr: 'Peupliers à lignine réduite : une relecture indépendante', en: 'Poplars with reduced lignin: an independent reading' },
    date: '2021-06-14',
    organizations: ['library.organization.jardins'],
    modifiedOrganisms: ['bch.lmo.poplar'],
    scopes: ['Field trial'],
    documents: ['https://documents.jardins.example/peupliers.pdf | Relecture'],
    documentsSummary: 'La relecture confirme le risque faible de croisement et demande un suivi des champignons du sol.',
    adverseEffectsOverallRisk: 'Faible tant que la récolte précède la floraison.',
    expires: false,
  }),
  penIn('ke')('independentRiskAssessment', 'assessment.cassava', {
    title: 'Virus-resistant cassava seen by farmers’ organizations',
    dateOfRaNotAvailable: true,
    organizations: ['library.organization.biosafe-africa'],
    modifiedOrganisms: ['bch.lmo.cassava'],
    scopes: ['Commercial production'],
    documents: ['https://documents.biosafe-africa.example/cassava.pdf | Assessment'],
    adverseEffectsLikelihood: 'Unlikely; cuttings are exchanged, seed is not.',
    expires: true,
  }),
  penIn('ke')('biosafetyNews', 'news.lab', {
    country: 'ke',
    title: { en: 'Reference laboratory opens its doors to schools', fr: 'Le laboratoire de référence ouvre ses portes aux écoles' },
    newsAbstract: 'Pupils extract DNA from bananas and read a strip test.',
    newsText: 'Four hundred pupils came in the first week. The most frequent question: does the banana feel it?',
  }),
  penIn('br')('biosafetyNews', 'news.register', {
    country: 'br',
    title: 'Field trials now on one public map',
    newsText: 'Each dot shows crop, trait and season. Neighbours may subscribe to a square on the map.',
  }),
  penIn('ke')('expertAssignment', 'assignment.lab', {
    title: 'Advice on the lay-out of a detection laboratory',
    experts: ['ke.expert.wekesa'],
    countries: ['ke'],
    expertise: ['Detection and identification of LMOs'],
    startDate: '2019-05-06',
    endDate: '2019-05-24',
    description: 'Three weeks on site; one-way flow of samples, two doors between clean and used.',
  }),
]
