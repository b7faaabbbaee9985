import type { Data } from '#formats'
import { penOf } from '../pen.ts'
import { phoneOf } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

/** An organization in the library: from the country where it sits, in the language of that country. */
function organization(
  country: string,
  name: string,
  title: string | Data,
  type: string,
  city: string | Data,
  profile: string | Data,
  data: Data = {},
  more: Partial<Sketch> = {},
): Sketch {
  return penOf(country, 'library').record(
    'organization',
    `organization.${name}`,
    {
      houses: ['cbdLibrary:chm'],
      name: title,
      organizationType: type,
      city,
      country,
      phones: [phoneOf(country, name)],
      emails: [`contact@${name}.example`],
      websites: [`https://www.${name}.example`],
      profile,
      ...data,
    },
    more,
  )
}

/** Organizations that work with biodiversity. */
export const organizations: readonly Sketch[] = [
  organization(
    'cr',
    'corredores',
    { es: 'Red Mesoamericana de Corredores', en: 'Mesoamerican Corridor Network' },
    'Non-governmental organization',
    'San José',
    {
      es: 'Acompaña a comités locales de corredores biológicos desde Chiapas hasta el Darién con cartografía, monitoreo acústico y mediación.',
      en: 'Accompanies local corridor committees from Chiapas to the Darién with maps, acoustic monitoring and mediation.',
    },
    {
      thematicAreas: ['Protected areas', 'Ecosystem approach'],
      gbfTargets: ['GBF-TARGET-01', 'GBF-TARGET-03'],
      operationalLanguages: ['Spanish', 'English'],
    },
    { changes: [{ data: { contacts: ['cr.ferrer'], linkedOrganizations: ['library.organization.taxonomos'] } }] },
  ),
  organization(
    'cr',
    'taxonomos',
    { es: 'Escuela Centroamericana de Parataxonomía', en: 'Central American School of Parataxonomy' },
    'Academic or research institute',
    'Liberia',
    'Forma a personas de comunidades rurales en colecta, fotografía y determinación de insectos y plantas.',
    {
      thematicAreas: ['Global Taxonomy Initiative', 'Taxonomy'],
      gbfTargets: ['GBF-TARGET-20'],
      linkedOrganizations: ['library.organization.corredores'],
    },
  ),
  organization(
    'ke',
    'rangelands',
    'East African Rangelands Alliance',
    'Non-governmental organization',
    'Nanyuki',
    {
      en: 'Supports community conservancies with grazing plans, peace dialogues and wildlife monitoring in four countries.',
      fr: 'Soutient les aires communautaires de quatre pays : plans de pâturage, dialogues de paix et suivi de la faune.',
    },
    {
      thematicAreas: ['Dry and sub-humid lands biodiversity', 'Indigenous peoples and local communities'],
      gbfTargets: ['GBF-TARGET-03', 'GBF-TARGET-09'],
    },
  ),
  organization(
    'ke',
    'biosafe-africa',
    'African Biosafety Laboratories Circle',
    'Intergovernmental organization',
    'Nairobi',
    'A circle of public laboratories that compare detection methods, share reference material and train analysts.',
    {
      houses: ['cbdLibrary:bch'],
      operationalRegions: ['Africa'],
      areasOfWork: ['Detection of living modified organisms', 'Inter-laboratory comparison'],
    },
  ),
  organization(
    'be',
    'jardins',
    {
      fr: 'Alliance des jardins botaniques pour les pays partenaires',
      en: 'Botanic Gardens Alliance for Partner Countries',
      ar: 'تحالف الحدائق النباتية للبلدان الشريكة',
    },
    'Non-governmental organization',
    'Bruxelles',
    'Met en relation jardins botaniques et herbiers d’Europe et d’Afrique pour la conservation de plantes menacées et le retour des données.',
    { thematicAreas: ['Global Strategy for Plant Conservation', 'Ex situ conservation'], gbfTargets: ['GBF-TARGET-04', 'GBF-TARGET-20'] },
  ),
  organization(
    'be',
    'finance-nature',
    { fr: 'Observatoire de la finance pour la nature', en: 'Observatory of Finance for Nature' },
    'Academic or research institute',
    'Louvain-la-Neuve',
    'Suit les flux publics et privés qui favorisent ou dégradent la biodiversité et publie des méthodes ouvertes.',
    {
      thematicAreas: ['Financial mechanism and resource mobilization', 'Economics, trade and incentive measures'],
      gbfTargets: ['GBF-TARGET-18', 'GBF-TARGET-19'],
    },
  ),
  organization(
    'cn',
    'wetland-network',
    { zh: '东亚湿地守护网络', en: 'East Asian Wetland Guardians Network' },
    'Non-governmental organization',
    { zh: '上海', en: 'Shanghai' },
    {
      zh: '联合沿海社区、学校和观鸟会，守护东亚—澳大利西亚迁飞区的滨海湿地。',
      en: 'Coastal communities, schools and birdwatchers who look after wetlands of the East Asian–Australasian Flyway.',
    },
    { thematicAreas: ['Marine and coastal biodiversity', 'Inland waters biodiversity'], gbfTargets: ['GBF-TARGET-02', 'GBF-TARGET-22'] },
  ),
  organization(
    'cn',
    'seedbank',
    { zh: '西南山地种质资源库', en: 'Gene Bank of the South-western Mountains' },
    'Academic or research institute',
    { zh: '昆明', en: 'Kunming' },
    '保存高山野生植物和作物野生近缘种的种子、组织培养材料和脱氧核糖核酸。',
    {
      houses: ['cbdLibrary:chm', 'cbdLibrary:abs-ch'],
      thematicAreas: ['Ex situ conservation'],
      gbfTargets: ['GBF-TARGET-04'],
      absThematicAreas: ['Collections and taxonomic research'],
    },
  ),
  organization(
    'eg',
    'red-sea',
    { ar: 'مبادرة شعاب البحر الأحمر', en: 'Red Sea Reefs Initiative', fr: 'Initiative pour les récifs de la mer Rouge' },
    'Non-governmental organization',
    { ar: 'مرسى علم', en: 'Marsa Alam' },
    {
      ar: 'تجمع مراكز الغوص والصيادين والباحثين لرصد الشعاب وتركيب مراسٍ ثابتة وتنظيف القاع.',
      en: 'Dive centres, fishers and researchers who monitor reefs, install moorings and clean the seabed.',
    },
    { thematicAreas: ['Marine and coastal biodiversity', 'Tourism'], gbfTargets: ['GBF-TARGET-03', 'GBF-TARGET-08'] },
  ),
  organization(
    'kz',
    'steppe',
    { ru: 'Фонд «Живая степь»', en: 'Living Steppe Fund' },
    'Non-governmental organization',
    { ru: 'Костанай', en: 'Kostanay' },
    {
      ru: 'Изучает и охраняет сайгу, дроф и степные пожары, готовит рейнджеров и издаёт полевые определители.',
      en: 'Studies and protects saiga and bustards, works on steppe fires, trains rangers and publishes field guides.',
    },
    { thematicAreas: ['Endangered species', 'Dry and sub-humid lands biodiversity'], gbfTargets: ['GBF-TARGET-04'] },
  ),
  organization(
    'in',
    'seed-keepers',
    'Deccan Seed Keepers’ Federation',
    'Indigenous peoples and local communities',
    'Medak',
    'Five hundred women farmers who keep, grow and exchange seed of millets and pulses and document it in their own registers.',
    {
      houses: ['cbdLibrary:chm', 'cbdLibrary:abs-ch'],
      thematicAreas: ['Agricultural biodiversity'],
      gbfTargets: ['GBF-TARGET-10', 'GBF-TARGET-13'],
      absThematicAreas: ['Traditional knowledge and customary law', 'Food and agriculture'],
    },
  ),
  organization(
    'fj',
    'pacific-lmma',
    'Pacific Learning Network for Managed Seas',
    'Non-governmental organization',
    'Suva',
    'Brings together village wardens, chiefs and scientists of twelve island States to learn from closures and customary rules.',
    { thematicAreas: ['Island biodiversity', 'Marine and coastal biodiversity'], gbfTargets: ['GBF-TARGET-03', 'GBF-TARGET-22'] },
  ),
  organization(
    'ke',
    'aquaculture',
    'Lake Basin Fish Health Service',
    'Government agency (national or federal)',
    'Kisumu',
    'Monitors fish health in cage farms.',
    {},
    { stage: 'submitted', reason: 'New organization, please add it to the library.' },
  ),
  organization(
    'pe',
    'yachay',
    { es: 'Casa de Saberes Yachay', en: 'Yachay House of Knowledge' },
    'Indigenous peoples and local communities',
    'Cusco',
    'Reúne a sabias y sabios quechuas que enseñan tejido, siembra y señas del clima.',
    {},
    { stage: 'draft' },
  ),
]
