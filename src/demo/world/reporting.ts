import type { Data } from '#formats'
import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

const ke = penOf('ke').record
const cr = penOf('cr').record
const cn = penOf('cn').record
const be = penOf('be').record

/** Figures of one indicator over the years. */
const series = (indicatorCode: string, unit: string, values: { readonly [year: number]: number }, footnote?: string): readonly Data[] =>
  Object.entries(values).map(([year, value]) => ({
    indicatorCode,
    hasDisaggregation: false,
    year: Number(year),
    unit,
    value,
    footnote: footnote ?? null,
  }))

/** The same figures for parts of a country. */
const parts = (
  indicatorCode: string,
  disaggregationType: string,
  unit: string,
  year: number,
  values: { readonly [part: string]: number },
): readonly Data[] =>
  Object.entries(values).map(([disaggregation, value]) => ({
    indicatorCode,
    hasDisaggregation: true,
    disaggregationType,
    disaggregation,
    year,
    unit,
    value,
  }))

/** One answer to all questions of a kind, and others where they differ. */
const answered = (questions: string, answer: string, others: Data = {}): Data => ({
  ...Object.fromEntries(questions.split(' ').map(question => [question, answer])),
  ...others,
})

/** The answers of a country on what it has in place, behind the binary indicators. */
const inPlace = (most: string, comments: Data): Data => ({
  binaryResponseGoalB: { responses: answered('qb_1 qb_2 qb_3 qb_4', most), comments: comments['B'] },
  binaryResponseTarget1: { responses: { q1: 'yes', ...answered('q1_1_a q1_1_b', most), q1_2: ['forTerrestrialPlanning', 'forInlandWaterPlanning'] } },
  binaryResponseTarget5: { responses: { q5_1: ['terrestrialSpecies', 'internationalTrade'] } },
  binaryResponseTarget6: { responses: answered('q6_1 q6_2 q6_3', most), comments: comments['6'] },
  binaryResponseTarget8: {
    responses: { ...answered('q8_2 q8_3 q8_4 q8_5 q8_6 q8_8 q8_9', most), q8_1: ['climateChange'], q8_7: ['adaptation', 'natureBasedSolutions'] },
  },
  binaryResponseTarget9: {
    responses: answered('q9_1 q9_2 q9_3', 'partially', { q9_3_1: ['indigenousPeoplesLocalCommunities', 'womenGirls'], q9_4: most }),
  },
  binaryResponseTarget12: { responses: answered('q12_1 q12_2', 'underDevelopment'), comments: comments['12'] },
  binaryResponseTarget13: { responses: answered('q13_1 q13_2 q13_3 q13_5 q13_6 q13_7', most, { q13_4: 'yes' }) },
  binaryResponseTarget14: {
    responses: answered('q14_1 q14_2 q14_4 q14_5', 'underDevelopment', { q14_3: 'partially', q14_3_a: ['agriculture', 'tourism'] }),
  },
  binaryResponseTarget15: { responses: answered('q15_1 q15_2 q15_3 q15_4 q15_5', 'no', { q15_1: 'underDevelopment' }) },
  binaryResponseTarget16: { responses: answered('q16_1 q16_2 q16_3', 'partially') },
  binaryResponseTarget17: { responses: answered('q17_1 q17_2 q17_3 q17_4 q17_5 q17_6', most) },
  binaryResponseTarget20: {
    responses: { q20_1: most, q20_2: ['childrenYouth'], q20_3: 'partially', q20_4: ['indigenousPeoplesLocalCommunities'], q20_5: 'no' },
  },
  binaryResponseTarget22: {
    responses: {
      q22_1_a: ['womenGirls', 'indigenousPeoplesLocalCommunities'],
      q22_1_b: ['rightsOverTraditionalKnowledge'],
      q22_1_c: 'yes',
      q22_1_d: ['childrenYouth'],
      q22_1_e: ['none'],
      q22_2: most,
      q22_3_a: ['indigenousPeoplesLocalCommunities'],
      q22_3_b: ['rightsOverLandsAndTerritories'],
      q22_3_c: 'no',
    },
  },
  binaryResponseTarget23: { responses: answered('q23_1 q23_2 q23_3 q23_4', 'underDevelopment') },
})

const progressIn = (
  target: string,
  levelOfProgress: string,
  texts: readonly [actions: Data | string, progress: string, challenges: string, effect: string],
  data: Data = {},
): Data => ({
  targetType: 'national',
  target,
  mainActionsSummary: texts[0],
  levelOfProgress,
  progressSummary: texts[1],
  keyChallengesSummary: texts[2],
  actionEffectivenessSummary: texts[3],
  ...data,
})

/** Seventh national reports with their figures, mappings of national targets, and what others than States commit to. */
export const reporting: readonly Sketch[] = [
  ke('nationalTarget7Mapping', 'mapping.3', {
    globalGoalOrTarget: 'GBF-TARGET-03',
    elementOfGlobalTargetsInfo: 'Community conservancies count beside parks; equitable management is measured by who sits on the board.',
    referencePeriod: [
      {
        headlineIndicator: 'GBF-INDICATOR-3.1',
        hasReferencePeriod: true,
        referencePeriodInfo: 'Area of parks and conservancies on 1 January 2022.',
      },
    ],
  }),
  cr('nationalTarget7Mapping', 'mapping.2', {
    globalGoalOrTarget: 'GBF-TARGET-02',
    elementOfGlobalTargetsInfo: { es: 'La meta nacional cubre bosques ribereños y manglares; los arrecifes se tratan en otra meta.' },
    referencePeriod: [{ headlineIndicator: 'GBF-INDICATOR-2.2', hasReferencePeriod: false }],
  }),
  be('nationalTarget7Mapping', 'mapping.a', {
    globalGoalOrTarget: 'GBF-GOAL-A',
    elementOfGlobalTargetsInfo: {
      fr: 'Les quatre éléments de l’objectif sont suivis par Région.',
      en: 'All four elements of the goal are followed by Region.',
    },
    referencePeriod: [
      { headlineIndicator: 'GBF-INDICATOR-A.2', hasReferencePeriod: true, referencePeriodInfo: 'Carte de 2018.' },
      { headlineIndicator: 'GBF-INDICATOR-A.3', hasReferencePeriod: false },
    ],
  }),
  ke('nationalReport7IndicatorData', 'figures.protected', {
    indicator: 'GBF-INDICATOR-3.1',
    sourceOfData: 'national',
    data: [
      ...series('3.1', 'per cent of land', { 2019: 11.7, 2020: 12, 2021: 12.4, 2022: 13.1, 2023: 14.9, 2024: 16.2, 2025: 17.8 }),
      ...parts('3.1', 'Kind of area', 'per cent of land', 2025, { Parks: 8.1, Conservancies: 7.4, 'Forest reserves': 2.3 }),
    ],
    comments: 'Conservancies are counted once their grazing plan is registered.',
  }),
  ke('nationalReport7IndicatorData', 'figures.restored', {
    indicator: 'GBF-INDICATOR-2.2',
    sourceOfData: 'availableDataset',
    globalDescription: 'Hectares under restoration as published by the regional observatory',
    globalDataSources: ['https://data.rangelands.example/restoration | Data set'],
    data: series('2.2', 'thousand hectares', { 2021: 41, 2022: 77, 2023: 130, 2024: 214 }),
  }),
  cr('nationalReport7IndicatorData', 'cifras.comites', {
    nationalIndicator: { identifier: 'CR-1.1', value: { es: 'Comités de corredor activos', en: 'Active corridor committees' } },
    sourceOfData: 'national',
    data: series('CR-1.1', 'comités', { 2021: 36, 2022: 38, 2023: 41, 2024: 44 }, 'Por actas publicadas'),
  }),
  cn('nationalReport7IndicatorData', 'figures.none', {
    indicator: 'GBF-INDICATOR-A.4',
    sourceOfData: 'noData',
    sourceOfDataInfo: {
      zh: '首批六十个物种的遗传监测将于2027年完成，届时补报。',
      en: 'Genetic monitoring of the first sixty species ends in 2027; figures follow.',
    },
  }),
  ke(
    'nationalReport7BinaryIndicatorData',
    'answers',
    inPlace('partially', { B: 'The framework act of 2013 is under revision.', 6: 'Two ports inspect ballast water.' }),
  ),
  cr('nationalReport7BinaryIndicatorData', 'respuestas', inPlace('fully', { 12: { es: 'Corredores biológicos interurbanos en cuatro ciudades.' } })),
  ke('nationalReport7', 'report.7', {
    sectionI: {
      nationalAuthorities: 'Ministry of Environment, with the county governments.',
      contactPerson: 'Amina Hassan Abdi',
      contactDetails: 'focalpoint.ke@demo.example',
      processUndertaken: { en: 'Six county meetings, one national validation, drafts open for comments for thirty days.' },
    },
    sectionII: {
      hasRevisedNbsap: 'yes',
      hasStakeholderEngagement: true,
      stakeholders: ['Youth', 'Academia and scientific community', 'Subnational and local governments'],
      hasNbsapAdopted: 'yes',
      policyInstrument: 'Adopted by the cabinet or council of ministers',
      implementationProgress: 'Twenty-six of forty-seven counties have written the strategy into their own development plans.',
    },
    sectionIII: [
      progressIn(
        'ke.target.3',
        'On track to achieve target',
        [
          {
            en: 'Registration of conservancies was moved to the counties and takes ninety days.',
            fr: 'L’enregistrement des réserves relève désormais des comtés.',
          },
          'Protected and conserved land grew from 12 to 17.8 per cent in five years.',
          'Half of the new conservancies pay their rangers from one donor.',
          'Elephant deaths fell where rangers are neighbours.',
        ],
        {
          indicatorData: {
            headline: [{ indicator: 'GBF-INDICATOR-3.1', data: 'ke.figures.protected' }],
          },
        },
      ),
      progressIn(
        'ke.target.2',
        'Progress towards target but at an insufficient rate',
        [
          'Grass reseeding, half-moons, closure of hilltops.',
          '214,000 hectares are under restoration; the plan asked for 400,000.',
          'Seed of perennial grasses is scarce after three dry years.',
          'Reseeded plots held grass two months longer into the drought.',
        ],
        { indicatorData: { headline: [{ indicator: 'GBF-INDICATOR-2.2', data: 'ke.figures.restored' }] } },
      ),
    ],
    sectionIV: [
      {
        gbfGoal: 'GBF-GOAL-A',
        summaryOfProgress: 'Rangelands gained; montane streams lost. The balance is positive for area and unknown for genes.',
      },
      {
        gbfGoal: 'GBF-GOAL-B',
        summaryOfProgress: 'Water towers are valued in county budgets since 2024.',
        indicatorData: { binary: [{ indicator: 'KMGBF-INDICATOR-BIN-B', data: 'ke.answers' }] },
      },
    ],
    sectionV: { assessmentSummary: 'The law is ahead of the purse. What counties can pay for themselves lasts.' },
    sectionOtherInfo: { additionalInformation: 'County tables are annexed to the paper edition.' },
  }),
  cr(
    'nationalReport7',
    'informe.7',
    {
      sectionI: {
        nationalAuthorities: 'Ministerio de Ambiente, Comisión de Biodiversidad.',
        contactPerson: 'Marcela Ugalde Solís',
        contactDetails: 'focalpoint.cr@demo.example',
        processUndertaken: { es: 'Consulta en las once áreas de conservación.', en: 'Consultation in the eleven conservation areas.' },
      },
      sectionII: {
        hasRevisedNbsap: 'inProgress',
        anticipatedNbsapDate: '2026-12-31',
        hasStakeholderEngagement: true,
        stakeholders: ['Indigenous peoples and local communities'],
        hasNbsapAdopted: 'inProgress',
        implementationProgress: 'Las metas ya orientan el presupuesto ordinario de 2026.',
      },
      sectionIII: [
        progressIn('cr.target.3', 'On track to exceed target', [
          'Ampliación marina y comités de corredor.',
          'El treinta por ciento del mar está protegido.',
          'Vigilar a trescientas millas cuesta más que declarar.',
          'La pesca ribereña reporta atunes más grandes en el borde.',
        ]),
      ],
      sectionIV: [{ gbfGoal: 'GBF-GOAL-A', summaryOfProgress: 'Bosque estable; arrecifes en descenso.' }],
      sectionV: { assessmentSummary: 'Falta unir el mar con el presupuesto.' },
    },
    { stage: 'submitted', reason: 'Las cifras de sección IV se revisarán con el instituto de estadística.' },
  ),
  be('stakeholderCommitment', 'commitment.soils', {
    firstName: 'Nathalie',
    lastName: 'Wouters',
    designation: { fr: 'Directrice', en: 'Director' },
    department: 'Sols vivants',
    organization: { fr: 'Coalition Sols vivants', en: 'Living Soils Coalition' },
    organizationType: 'Partnership or coalition',
    address: 'Rue du Moulin 12',
    city: 'Namur',
    state: 'Wallonie',
    country: 'be',
    emails: ['nathalie@sols-vivants.example'],
    jurisdiction: 'National / federal',
    jurisdictionCountries: ['be'],
    title: { fr: 'Cinquante mille hectares sans labour profond', en: 'Fifty thousand hectares without deep ploughing' },
    description: { fr: 'Quatre cents fermes s’engagent à garder le sol couvert toute l’année et à publier leurs mesures de vers de terre.' },
    timelineStartDate: '2024-03-01',
    timelineEndDate: '2030-12-31',
    coverageScope: 'national',
    coverageCountries: ['be'],
    isLinkedToNbsap: true,
    linkedToNbsapCountries: ['be'],
    primaryGlobalAlignment: 'GBF-TARGET-10',
    otherGlobalAlignments: ['GBF-TARGET-07'],
    implementingConsiderations: ['Science and innovation'],
    isFundingSufficient: false,
    partners: 'Deux coopératives, une école d’agriculture.',
    isReportingOnTarget15: false,
    isProgressTracked: true,
    progressInformation: 'Comptage de vers de terre chaque mars, par carré de trente centimètres.',
    progressTrackingUrl: 'https://www.sols-vivants.example/comptage',
  }),
  penOf('in').record('stakeholderCommitment', 'commitment.schools', {
    firstName: 'Kavya',
    lastName: 'Menon',
    designation: 'Coordinator',
    department: 'Schools',
    organization: 'Monsoon Youth Network',
    organizationType: 'Youth organization',
    address: '4 Lake Road',
    city: 'Kochi',
    state: 'Kerala',
    country: 'in',
    emails: ['kavya@monsoon-youth.example'],
    jurisdiction: { identifier: 'Subnational', customValue: { en: 'Kerala' } },
    jurisdictionCountries: ['in'],
    title: 'A pond in every school yard',
    description: 'Nine hundred schools dig, plant and observe a pond; the older pupils keep the frog diary.',
    timelineStartDate: '2025-06-02',
    isOpenEnded: true,
    nextStepsInformation: 'Six districts join each year.',
    coverageScope: 'national',
    coverageCountries: ['in'],
    isLinkedToNbsap: false,
    primaryGlobalAlignment: 'GBF-TARGET-12',
    isFundingSufficient: true,
    partners: 'Parents, and one well digger in each block.',
    isReportingOnTarget15: false,
    isProgressTracked: false,
  }),
  be('stakeholderCredential', 'credential.soils', {
    isParty: false,
    firstName: 'Nathalie',
    lastName: 'Wouters',
    designation: { fr: 'Directrice', en: 'Director' },
    department: 'Sols vivants',
    organization: { fr: 'Coalition Sols vivants', en: 'Living Soils Coalition' },
    organizationType: 'Partnership or coalition',
    address: 'Rue du Moulin 12',
    city: 'Namur',
    state: 'Wallonie',
    country: 'be',
    emails: ['bureau@sols-vivants.example'],
    authorizedEmails: ['nathalie@sols-vivants.example'],
  }),
  penOf('in').record('stakeholderCredential', 'credential.youth', {
    isParty: false,
    firstName: 'Kavya',
    lastName: 'Menon',
    designation: 'Coordinator',
    department: 'Schools',
    organization: 'Monsoon Youth Network',
    organizationType: 'Youth organization',
    address: '4 Lake Road',
    city: 'Kochi',
    state: 'Kerala',
    country: 'in',
    emails: ['office@monsoon-youth.example'],
    authorizedEmails: ['kavya@monsoon-youth.example', 'treasurer@monsoon-youth.example'],
  }),
]
