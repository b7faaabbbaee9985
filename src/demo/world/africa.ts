import { penOf } from '../pen.ts'
import { paper } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

const mg = penOf('mg')
const ma = penOf('ma')
const za = penOf('za')

const antananarivo = 'Antananarivo'
const rabat = { ar: 'الرباط', fr: 'Rabat' }
const pretoria = 'Pretoria'

/** Madagascar. */
export const madagascar: readonly Sketch[] = [
  mg.focalPoint(
    'cdb',
    ['CBD-FP1', 'CHM-FP'],
    'Hery',
    'Andriamanana',
    { fr: 'Directeur des aires protégées', en: 'Director of protected areas' },
    { fr: 'Ministère de l’Environnement et du Développement durable', en: 'Ministry of the Environment and Sustainable Development' },
    antananarivo,
  ),
  mg.focalPoint(
    'apa',
    ['ABS-FP', 'NP-FP'],
    'Voahirana',
    'Rasoanaivo',
    { fr: 'Cheffe de service', en: 'Head of service' },
    { fr: 'Ministère de l’Environnement et du Développement durable', en: 'Ministry of the Environment and Sustainable Development' },
    antananarivo,
  ),
  mg.body(
    'ministere',
    { fr: 'Ministère de l’Environnement et du Développement durable', en: 'Ministry of the Environment and Sustainable Development' },
    'Government',
    antananarivo,
  ),
  mg.body(
    'vohimana',
    { fr: 'Communauté locale de base de Vohimana', en: 'Vohimana Local Community' },
    'Indigenous peoples and local communities',
    'Andasibe',
  ),
  mg.body(
    'plantes',
    { fr: 'Centre malgache des plantes utiles', en: 'Malagasy Centre for Useful Plants' },
    'Academic or research institute',
    antananarivo,
  ),
  mg.absAuthority(
    { fr: 'Autorité nationale pour l’accès aux ressources génétiques', en: 'National Authority for Access to Genetic Resources' },
    antananarivo,
    { absGeneticResourceTypes: ['Plants', 'Reptiles and amphibians'] },
  ),
  mg.record('measure', 'decret', {
    isAmendment: false,
    title: { fr: 'Décret sur l’accès et le partage des avantages issus des ressources génétiques', en: 'Decree on access and benefit-sharing' },
    status: 'Legally binding',
    entryIntoForce: '2017-02',
    type: 'Decree',
    jurisdiction: 'National / federal',
    description: 'Confie l’instruction des demandes à une autorité unique et réserve aux communautés locales une part des avantages monétaires.',
    documents: [paper('mg', 'decret-apa', 'Décret APA')],
    authorities: ['mg.abs'],
    absMeasures: {
      relevantElements: [
        { identifier: 'Access', answer: true, section: 'Titre II' },
        { identifier: 'Benefit-sharing', answer: true, section: 'Titre III' },
      ],
    },
  }),
  mg.permit(
    'diabete',
    { fr: 'Plantes de la forêt de Vohimana pour la recherche sur le diabète', en: 'Plants of the Vohimana forest for research on diabetes' },
    ['2023-11-06', '2028-11-05'],
    {
      from: 'mg.vohimana',
      to: 'be.universite',
      of: 'Feuilles et écorces de onze espèces utilisées par les tradipraticiens, et extraits préparés sur place.',
      use: 'Non-commercial',
      keywords: ['Vascular plants', 'Traditional knowledge associated with genetic resources'],
    },
    { picInformation: 'Réunion villageoise du 2 septembre 2023, procès-verbal en malgache et en français.' },
    { changes: [{ data: { amendmentDescription: 'Ajout de deux espèces à la demande de la communauté.' } }] },
  ),
  mg.permit(
    'grenouilles',
    { fr: 'Peptides de la peau de grenouilles mantelles', en: 'Skin peptides of mantella frogs' },
    ['2021-07-19', '2023-07-18'],
    {
      from: 'mg.ministere',
      to: 'mg.plantes',
      of: 'Prélèvements cutanés non invasifs sur quatre espèces.',
      use: 'Non-commercial',
      keywords: ['Reptiles and amphibians'],
    },
  ),
  mg.record('nbsap', 'strategie', {
    title: {
      fr: 'Stratégie et plan d’action nationaux pour la biodiversité de Madagascar 2025-2035',
      en: 'National Biodiversity Strategy and Action Plan of Madagascar 2025–2035',
    },
    summary:
      'La stratégie s’appuie sur la gestion communautaire des forêts et des zones marines et vise à mettre fin au défrichement des forêts humides.',
    isGbfAligned: true,
    jurisdiction: 'National / federal',
    startDate: '2025-01-01',
    endDate: '2035-12-31',
    status: 'Final',
    adoptionDate: '2025-07',
    documentLinks: [paper('mg', 'spanb', 'SPANB 2025-2035')],
  }),
  mg.target(
    2,
    { fr: 'Restaurer les forêts sèches de l’ouest et les mangroves', en: 'Restore western dry forests and mangroves' },
    'Quatre millions d’hectares de paysages sont en restauration, dont les mangroves de Mahajamba et les forêts à baobabs du Menabe.',
    { actors: 'Les communautés assurent les pépinières et la surveillance des feux.' },
  ),
  mg.target(
    3,
    { fr: 'Des aires protégées qui comptent pour les lémuriens et les villages', en: 'Protected areas that matter for lemurs and villages' },
    'Le système d’aires protégées couvre les habitats de toutes les espèces de lémuriens en danger, avec des contrats de cogestion financés sur la durée.',
    { degree: 'High' },
  ),
  mg.target(
    4,
    { fr: 'Aucune extinction de lémurien, de tortue ou de palmier', en: 'No extinction of lemurs, tortoises or palms' },
    'Le trafic de tortues radiées cesse et les palmiers endémiques réduits à moins de cinquante pieds sont multipliés et réintroduits.',
    { also: { 5: 'Medium' } },
  ),
  mg.target(
    9,
    { fr: 'Vivre de la forêt et de la mer sans les épuiser', en: 'Live off forest and sea without exhausting them' },
    'Les fermetures temporaires de la pêche au poulpe, décidées par les villages, sont appliquées sur toute la côte sud-ouest.',
    { actors: 'Associations de pêcheurs vezo.' },
  ),
  mg.target(
    13,
    { fr: 'Des avantages qui reviennent aux villages', en: 'Benefits that return to villages' },
    'Chaque accord d’accès prévoit un fonds villageois, et un registre des savoirs est tenu par les tradipraticiens.',
    { degree: 'Medium' },
  ),
  mg.news(
    'poulpe',
    '2025-06-18',
    { fr: 'Réouverture de la pêche au poulpe : deux fois plus gros', en: 'Octopus fishing reopens: catches twice the size' },
    'Après trois mois de fermeture volontaire, dix-huit villages ont rouvert ensemble leurs récifs.',
    'Les pesées ont eu lieu en public. Une partie des recettes finance la surveillance des récifs fermés.',
    { subjects: ['Marine and coastal biodiversity', 'Sustainable use of biodiversity'], gbfTargets: ['GBF-TARGET-09'], records: ['mg.target.9'] },
  ),
]

const departmentOfMorocco = { ar: 'قطاع المياه والغابات', fr: 'Département des eaux et forêts' }

/** Morocco. */
export const morocco: readonly Sketch[] = [
  ma.focalPoint(
    'cbd',
    ['CBD-FP1', 'CHM-FP'],
    'رشيد',
    'العلوي',
    { ar: 'رئيس قسم التنوع البيولوجي', fr: 'Chef de la division de la biodiversité' },
    departmentOfMorocco,
    rabat,
  ),
  ma.focalPoint(
    'nagoya',
    ['NP-FP', 'ABS-FP'],
    'هدى',
    'بنجلون',
    { ar: 'مكلفة بالموارد الجينية', fr: 'Chargée des ressources génétiques' },
    departmentOfMorocco,
    rabat,
  ),
  ma.body('department', departmentOfMorocco, 'Government', rabat),
  ma.body('argan', { ar: 'تعاونيات نساء أركان سوس', fr: 'Coopératives féminines d’argan du Souss' }, 'Indigenous peoples and local communities', {
    ar: 'تارودانت',
    fr: 'Taroudant',
  }),
  ma.absAuthority({ ar: 'مصلحة الموارد الجينية', fr: 'Service des ressources génétiques' }, rabat, {
    absGeneticResourceTypes: ['Plants', 'Derivatives and biochemical compounds'],
  }),
  ma.permit(
    'argan',
    { ar: 'مستخلصات أوراق الأركان لمستحضرات التجميل', fr: 'Extraits de feuilles d’arganier pour la cosmétique' },
    ['2022-09-12', '2027-09-11'],
    {
      from: 'ma.argan',
      to: null,
      of: { ar: 'أوراق الأركان وبقايا العصر من تعاونيات سوس.', fr: 'Feuilles d’arganier et tourteaux des coopératives du Souss.' },
      use: 'Commercial',
      keywords: ['Vascular plants', 'Derivatives and biochemical compounds'],
    },
  ),
  ma.record('nbsap', 'strategy', {
    title: { ar: 'الاستراتيجية الوطنية للتنوع البيولوجي في المغرب 2030', fr: 'Stratégie nationale du Maroc pour la biodiversité 2030' },
    summary: {
      ar: 'تربط الاستراتيجية بين صون غابات الأرز والأركان وتنمية المناطق الجبلية والواحات.',
      fr: 'La stratégie relie la conservation des cédraies et de l’arganeraie au développement des montagnes et des oasis.',
    },
    isGbfAligned: true,
    jurisdiction: 'National / federal',
    startDate: '2024-01-01',
    endDate: '2030-12-31',
    status: 'Final',
    adoptionDate: '2024-12',
    documentLinks: [paper('ma', 'snb-2030', 'الاستراتيجية الوطنية')],
  }),
  ma.target(
    2,
    { ar: 'استعادة أركان سوس وغابات الأرز', fr: 'Restaurer l’arganeraie et les cédraies' },
    {
      ar: 'يعاد تشجير خمسين ألف هكتار سنوياً بأنواع محلية مع تنظيم الرعي بالاتفاق مع الجماعات.',
      fr: 'Cinquante mille hectares par an sont reboisés en espèces locales, avec un pâturage réglé par accord avec les communautés.',
    },
    { actors: 'تعاونيات نسائية وجمعيات رعاة.' },
  ),
  ma.target(
    3,
    { ar: 'شبكة محميات من الأطلس إلى المحيط', fr: 'Un réseau d’aires protégées de l’Atlas à l’océan' },
    'تغطي المحميات والمجالات المحمية الجماعية ثلاثين في المائة، وتشمل خليج الداخلة والسهوب الشرقية.',
    {},
  ),
  ma.target(8, { ar: 'واحات قادرة على الصمود', fr: 'Des oasis résilientes' }, 'تستعاد الخطارات وتغرس أصناف نخيل مقاومة للجفاف ومرض البيوض.', {
    also: { 11: 'Medium' },
  }),
  ma.target(
    9,
    { ar: 'أعشاب وثمار برية بدخل كريم', fr: 'Plantes et fruits sauvages, revenus dignes' },
    'ينظم جمع الزعتر وإكليل الجبل بعقود مع التعاونيات ودورات راحة.',
    { stage: 'submitted' },
  ),
  ma.news(
    'ibis',
    '2024-07-01',
    { ar: 'عام قياسي لطائر أبو منجل الأصلع', fr: 'Année record pour l’ibis chauve' },
    { ar: 'تجاوز عدد الأزواج المعششة في سوس ماسة مئة وخمسين زوجاً.', fr: 'Plus de cent cinquante couples ont niché à Souss-Massa.' },
    'ساعدت نقاط المياه ومراقبة المنحدرات من صيادي المنطقة على نجاح الفراخ.',
    { subjects: ['Endangered species'], gbfTargets: ['GBF-TARGET-04'] },
  ),
]

/** South Africa. */
export const southAfrica: readonly Sketch[] = [
  za.focalPoint(
    'cbd',
    ['CBD-FP1', 'CHM-FP'],
    'Nomvula',
    'Dlamini',
    'Chief Director, Biodiversity Planning',
    'Department of Nature and Fisheries',
    pretoria,
  ),
  za.focalPoint('cartagena', ['CPB-FP1', 'BCH-FP'], 'Johan', 'Terblanche', 'Registrar for modified organisms', 'Department of Farming', pretoria),
  za.body('department', 'Department of Nature and Fisheries', 'Government', pretoria),
  za.body('khoisan', 'Council of Rooibos Knowledge Holders', 'Indigenous peoples and local communities', 'Clanwilliam'),
  za.body('rooibos', 'Cederberg Rooibos Growers', 'Private sector (business and industry)', 'Clanwilliam'),
  za.body('importer', 'Highveld Millers', 'Private sector (business and industry)', 'Johannesburg'),
  za.absAuthority('Bioprospecting Directorate', pretoria, { absGeneticResourceTypes: ['Plants', 'Animals'] }),
  za.biosafetyAuthority(
    'Registrar for Genetically Modified Organisms',
    pretoria,
    'Receives applications, publishes notices and issues permits on the advice of an independent committee.',
  ),
  za.record('measure', 'bioprospecting', {
    isAmendment: false,
    title: 'Bioprospecting, Access and Benefit-sharing Regulations',
    status: 'Legally binding',
    entryIntoForce: '2015-05-19',
    type: 'Regulation',
    jurisdiction: 'National / federal',
    description:
      'Discovery needs notification, commercialisation a permit; benefits are paid into a trust fund for holders of resources and knowledge.',
    documents: [paper('za', 'babs-regulations', 'Regulations')],
    authorities: ['za.abs'],
    absMeasures: {
      relevantElements: [
        { identifier: 'Benefit-sharing fund or trust', answer: true, section: 'Regulation 17' },
        { identifier: 'Permit or its equivalent as evidence of consent', answer: true, section: 'Regulation 4' },
      ],
    },
  }),
  za.permit(
    'rooibos',
    'Rooibos leaf and honeybush for teas and extracts',
    ['2019-11-01', '2029-10-31'],
    {
      from: 'za.khoisan',
      to: 'za.rooibos',
      of: 'Leaf of Aspalathus linearis and Cyclopia species, and knowledge of their preparation as tea.',
      use: 'Commercial',
      keywords: ['Vascular plants', 'Traditional knowledge associated with genetic resources'],
    },
    { matInformation: 'A levy on the farm-gate price is paid into a trust of the knowledge holders.' },
    { changes: [{ on: '2022-07-20', data: { amendmentDescription: 'The first payment of the levy was recorded and the reporting date changed.' } }] },
  ),
  za.record(
    'nbsap',
    'strategy',
    {
      title: 'National Biodiversity Strategy and Action Plan of South Africa 2025–2030',
      summary: 'Spatial priorities, the wildlife economy and fair transformation are the three threads of the plan.',
      isGbfAligned: true,
      jurisdiction: 'National / federal',
      startDate: '2025-04-01',
      endDate: '2030-03-31',
      status: 'Draft',
      documentLinks: [paper('za', 'nbsap-draft', 'Draft strategy')],
    },
    { stage: 'published', on: '2025-03-24' },
  ),
  za.target(
    3,
    'Expand protection of grassland, Succulent Karoo and the ocean',
    'Stewardship contracts with land owners and new offshore areas bring protection to 30 per cent, starting with ecosystem types that have none.',
    { degree: 'High', actors: 'Farmers and community trusts sign stewardship contracts.' },
  ),
  za.target(
    6,
    'Clear invasive trees from water source areas',
    'Wattle, pine and hakea are cleared from the twenty-two strategic water source areas, and clearing teams are paid for results.',
    { also: { 11: 'Medium' }, indicators: ['Condensed hectares kept clear for three years'] },
  ),
  za.target(
    9,
    'A wildlife economy that includes people',
    'Game meat, indigenous plants and tourism provide work for 100,000 more people, two thirds of them women and youth.',
    {},
  ),
  za.release(
    'maize',
    '2020-09-17',
    'General release of maize with two insect resistances',
    ['bch.lmo.maize-stack'],
    'Approval with conditions',
    'Stacking the events does not change the conclusions for the single ones.',
    { conditions: 'Refuge planting and yearly reports on resistance in stalk borer.', involvesCommercialRelease: true },
  ),
  za.record('biosafetyDecision', 'decision.transit', {
    isAmendment: false,
    authorities: ['za.biosafety'],
    title: 'Transit of modified maize to landlocked neighbours',
    date: '2022-02-08',
    decisionTypes: ['Transit of LMOs (Article 6, paragraph 1)'],
    modifiedOrganisms: ['bch.lmo.maize'],
    relevantInformation: 'Transit is allowed in sealed wagons, on a route without stops in seed-growing districts and with notice of each train.',
    documents: ['https://documents.environment-za.example/decision-transit.pdf'],
    expires: false,
  }),
  za.news(
    'fynbos',
    '2026-01-29',
    'Volunteers find a lost fynbos heath on Table Mountain',
    'A heath last seen in 1908 flowered after a controlled burn.',
    'Citizen scientists uploaded a picture; botanists confirmed the find within a day and collected seed for the gene bank.',
    { subjects: ['Endangered species', 'Global Strategy for Plant Conservation'], gbfTargets: ['GBF-TARGET-04'] },
  ),
]
