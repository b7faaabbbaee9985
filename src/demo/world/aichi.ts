import type { Data } from '#formats'
import { penOf } from '../pen.ts'
import { paper } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

const cr = penOf('cr', 'cr.decade').record
const eg = penOf('eg', 'eg.decade').record
const cn = penOf('cn', 'cn.decade').record
const world = penOf('ke', 'decade').record

const indicator = (name: string, title: Data, aichiTarget: string, data: Data = {}): Sketch =>
  world('strategicPlanIndicator', `indicator.${name}`, { title, aichiTarget, availabilityStatus: 'Available today', ...data })

const contributions = (texts: { readonly [target: number]: string | Data }): Data =>
  Object.fromEntries(Object.entries(texts).map(([target, description]) => [`aichiTarget${target}`, { description }]))

/** The years of the Aichi Targets as three countries reported them. */
export const aichiYears: readonly Sketch[] = [
  indicator(
    'protected',
    { en: 'Trends in the area of protected land and sea', fr: 'Évolution de la superficie des aires protégées' },
    'AICHI-TARGET-11',
    {
      isEasyToCommunicate: true,
      usedInGbo3OrGbo4: true,
      source: 'https://indicators.secretariat.example/protected | Method',
    },
  ),
  indicator('red-list', { en: 'Red List Index by country', es: 'Índice de la Lista Roja por país' }, 'AICHI-TARGET-12', {
    isFromGlobalToNationalIndicator: true,
  }),
  indicator('awareness', { en: 'Share of people who can name a wild species near their home' }, 'AICHI-TARGET-01', {
    availabilityStatus: 'In development',
    isFromNationalToGlobalIndicator: true,
  }),
  world(
    'aichiTarget',
    'target.1',
    {
      number: 1,
      title: {
        en: 'Aichi Target 1: people know what biodiversity is worth',
        fr: 'Objectif d’Aichi 1 : chacun connaît la valeur de la biodiversité',
        es: 'Meta de Aichi 1: la gente conoce el valor de la diversidad biológica',
      },
      shortTitle: { en: 'Awareness', fr: 'Sensibilisation', es: 'Sensibilización' },
      strategicGoal: 'AICHI-GOAL-A',
      strategicPlanIndicators: ['decade.indicator.awareness'],
      guide: 'Ask people what they know before telling them what to know; repeat the question every three years.',
      champions: [{ description: 'Schools that name their trees', countries: ['ke', 'kz'] }],
      resources: [
        { description: 'Question sheet', links: ['https://indicators.secretariat.example/awareness | Question sheet'], categories: ['Tools'] },
      ],
    },
    { by: 'secretariat' },
  ),
  world(
    'aichiTarget',
    'target.11',
    {
      number: 11,
      title: {
        en: 'Aichi Target 11: seventeen per cent of land, ten per cent of sea',
        fr: 'Objectif d’Aichi 11 : dix-sept pour cent des terres, dix pour cent des mers',
      },
      shortTitle: { en: 'Protected areas', fr: 'Aires protégées' },
      strategicGoal: 'AICHI-GOAL-C',
      strategicPlanIndicators: ['decade.indicator.protected'],
      progress: 'The figure was reached on land; connection and good management were not.',
    },
    { by: 'secretariat' },
  ),
  cr('nationalTarget', 'target.corredores', {
    title: { es: 'Al 2020, veinticinco corredores con comité activo', en: 'By 2020, twenty-five corridors with an active committee' },
    description: 'Un corredor cuenta cuando su comité se reúne, tiene plan y publica su mapa.',
    jurisdiction: 'National / federal',
    isAichiTarget: false,
    aichiTargets: ['AICHI-TARGET-11'],
    noOtherAichiTargets: false,
  }),
  cr('nationalTarget', 'target.especies', {
    title: { es: 'Ninguna especie endémica menos', en: 'Not one endemic species fewer' },
    description: 'Planes de rescate para las doce especies endémicas en mayor peligro.',
    jurisdiction: 'National / federal',
    isAichiTarget: false,
    aichiTargets: ['AICHI-TARGET-12'],
    noOtherAichiTargets: false,
  }),
  eg('nationalTarget', 'target.marine', {
    title: { ar: 'حماية عُشر المياه الساحلية بحلول عام 2020', en: 'One tenth of coastal waters protected by 2020' },
    description: { ar: 'تُحسب المنطقة محمية متى كان لها حراس وخريطة منشورة.' },
    jurisdiction: 'National / federal',
    isAichiTarget: false,
    aichiTargets: ['AICHI-TARGET-11'],
    noOtherAichiTargets: false,
  }),
  cr('nationalIndicator', 'indicator.comites', {
    title: {
      es: 'Comités de corredor que se reunieron al menos seis veces en el año',
      en: 'Corridor committees that met at least six times in the year',
    },
    description: 'Se cuenta por actas; la fuente es el registro de comités.',
    strategicPlanIndicators: ['decade.indicator.protected'],
  }),
  eg('nationalIndicator', 'indicator.rangers', {
    title: { ar: 'عدد الحراس لكل مائة كيلومتر مربع من المحميات البحرية', en: 'Rangers per hundred square kilometres of marine reserve' },
    description: 'يُحسب في الأول من يناير من كل عام.',
  }),
  cr('nationalAssessment', 'assessment.corredores', {
    nationalTarget: 'cr.decade.target.corredores',
    progress: 'On track to achieve target',
    date: '2018-12-10',
    assessmentText: 'Treinta y dos comités estaban activos a fines de 2018; tres más esperan su plan.',
    nationalIndicatorsUsed: true,
    nationalIndicators: 'Actas de comités, superficie con plan aprobado.',
    confidence: 'Based on comprehensive evidence',
    confidenceInfo: 'Todas las actas son públicas.',
    adequacy: 'Monitoring is adequate',
  }),
  eg('nationalAssessment', 'assessment.marine', {
    aichiTarget: 'AICHI-TARGET-11',
    progress: 'Progress towards target but at an insufficient rate',
    date: '2019-02-20',
    assessmentText: { ar: 'بلغت المساحة المحمية سبعة في المائة؛ وتنقص القوارب اللازمة للدوريات.' },
    confidence: 'Based on partial evidence',
    confidenceInfo: 'لا تُحدّث الخرائط إلا كل ثلاث سنوات.',
    adequacy: 'Monitoring is partial',
  }),
  cr('implementationActivity', 'activity.pasos', {
    title: { es: 'Pasos de fauna en la carretera interamericana', en: 'Wildlife crossings on the inter-American highway' },
    description: 'Catorce pasos subterráneos y seis aéreos entre Liberia y Cañas.',
    status: 'Completed',
    actionTypes: ['Protected and conserved areas'],
    jurisdiction: 'National / federal',
    aichiTargets: ['AICHI-TARGET-05', 'AICHI-TARGET-11'],
    nationalTargets: ['cr.decade.target.corredores'],
    nationalIndicators: ['cr.decade.indicator.comites'],
    partners: ['library.organization.corredores'],
    documentLinks: [paper('cr', 'pasos-fauna', 'Informe final')],
  }),
  cn('implementationActivity', 'activity.schools', {
    title: { zh: '长江沿岸百所学校观测江豚', en: 'A hundred schools watch the finless porpoise' },
    description: '学生每周在固定地点观察一小时，记录上传至公共平台。',
    status: 'In progress',
    actionTypes: ['Research, monitoring and knowledge'],
    jurisdiction: { identifier: 'Subnational' },
    jurisdictionInfo: '长江中下游五省',
    aichiTargets: ['AICHI-TARGET-12'],
    documentText: '观测手册第二版已发放。',
  }),
  cr('nationalSupportTool', 'tool.mapa', {
    title: { es: 'Mapa vivo de corredores', en: 'Living map of corridors' },
    description: 'Cada comité dibuja, cada cambio queda fechado y firmado.',
    status: 'In progress',
    supportTools: ['Databases and information systems', 'Planning and decision-support tools'],
    jurisdiction: 'National / federal',
    nationalTargets: ['cr.decade.target.corredores'],
    aichiTargets: ['AICHI-TARGET-11'],
    thematicAreas: ['Protected areas'],
    documentLinks: ['https://mapa.corredores.example | Mapa vivo'],
  }),
  eg('nationalSupportTool', 'tool.moorings', {
    title: { ar: 'دليل مراسي القوارب فوق الشعاب', en: 'Guide to moorings above reefs' },
    status: 'Completed',
    supportTools: ['Guidelines and manuals'],
    jurisdiction: 'National / federal',
    nationalTargets: ['eg.decade.target.marine'],
    aichiTargets: ['AICHI-TARGET-10'],
    documentText: 'يشرح الدليل تثبيت المرساة دون خدش المرجان، بالرسم وبأرقام الحمولة.',
  }),
  cr('nationalReport', 'report.5', {
    title: { es: 'Quinto informe nacional: del bosque al mar', en: 'Fifth national report: from forest to sea' },
    reportType: 'Fifth national report',
    summary: 'Qué se logró entre 2009 y 2013 y qué quedó pendiente en el mar.',
    jurisdiction: 'National / federal',
    startDate: '2009-01-01',
    endDate: '2013-12-31',
    status: 'Final',
    adoptionDate: '2014-05-22',
    documentLinks: [paper('cr', 'quinto-informe', 'Quinto informe')],
  }),
  cn('nationalReport', 'report.5', {
    title: { zh: '第五次国家报告', en: 'Fifth national report' },
    reportType: 'Fifth national report',
    summary: '评估生态保护红线试点和自然保护区网络的成效。',
    jurisdiction: 'National / federal',
    startDate: '2010-01-01',
    endDate: '2013-12-31',
    status: 'Approved',
    approvedStatus: 'Technical document',
    approvingBody: 'Inter-ministerial body',
    approvingBodyInfo: '国家生物多样性委员会',
    documentLinks: [paper('cn', 'fifth-report', '第五次国家报告')],
  }),
  cr('nationalReport6', 'report.6', {
    targetPursued: true,
    implementationMeasures: [
      {
        title: { es: 'Pago por servicios en corredores', en: 'Payments for services in corridors' },
        description: 'Las fincas dentro de un corredor reciben un diez por ciento más.',
        nationalTargets: ['cr.decade.target.corredores'],
        aichiTargets: ['AICHI-TARGET-03', 'AICHI-TARGET-11'],
        assessment: 'Partially effective',
        assessmentDescription: 'Subió el interés de fincas medianas; las pequeñas carecen de escritura.',
        obstacles: 'Títulos de propiedad sin inscribir.',
      },
      {
        title: 'Rescate de doce especies endémicas',
        nationalTargets: ['cr.decade.target.especies'],
        assessment: 'Effective',
      },
    ],
    progressAssessments: [{ nationalTarget: 'cr.decade.target.corredores', assessment: 'cr.decade.assessment.corredores' }],
    nationalContribution: contributions({
      1: 'Ocho de cada diez personas encuestadas nombraron una especie de su cantón.',
      11: 'Treinta y dos corredores unen ahora las áreas protegidas.',
      12: 'Dos especies endémicas mejoraron de categoría.',
      16: 'El país prepara los pasos para ratificar el Protocolo de Nagoya.',
    }),
    gspcNationalContribution: {
      hasGSPCTargets: false,
      plantConservationNetwork: 'Seis jardines botánicos comparten un catálogo.',
      gspcTarget1: {
        categoryProgress: 'On track to achieve the target at the national level',
        description: 'Flora en línea de todas las plantas conocidas.',
      },
      gspcTarget8: { categoryProgress: 'Progress at the national level, but at an insufficient rate' },
    },
    iplcContribution: { description: 'Bribris y cabécares vigilan la cuenca alta según sus propias normas.' },
    biodiversityCountryProfile: {
      statusAndTrends: 'La cobertura forestal creció; los arrecifes del Caribe perdieron la mitad de su coral vivo.',
      mainDriversOfChange: 'Piña, turismo costero sin plan, calentamiento del mar.',
    },
  }),
  eg('nationalReport6', 'report.6', {
    targetPursued: true,
    implementationMeasures: [
      {
        title: { ar: 'مراسٍ ثابتة بدل المراسي الملقاة', en: 'Fixed moorings in place of anchors' },
        nationalTargets: ['eg.decade.target.marine'],
        assessment: 'Effective',
        assessmentDescription: 'لم تُسجل أضرار جديدة في ثمانية عشر موقعا من عشرين.',
      },
    ],
    progressAssessments: [{ aichiTarget: 'AICHI-TARGET-11', assessment: 'eg.decade.assessment.marine' }],
    nationalContribution: contributions({
      10: { ar: 'أُبقيت حافلات الغوص خارج أربعة مواقع لمدة عامين.', en: 'Dive boats stayed away from four sites for two years.' },
      11: 'أُعلنت محميتان بحريتان جديدتان.',
    }),
    biodiversityCountryProfile: { statusAndTrends: 'تتعافى أعداد الأطوم ببطء.' },
  }),
  cr('action', 'action.limpieza', {
    title: 'Limpieza de playas con escuelas, 2012',
    description: 'Nueve playas, dos mil estudiantes, una tonelada de redes.',
  }),
]
