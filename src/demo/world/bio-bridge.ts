import type { Data } from '#formats'
import { penOf } from '../pen.ts'
import { phoneOf } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

const penIn = (country: string) => penOf(country, 'bridge').record

const contact = (
  country: string,
  name: string,
  firstName: string,
  lastName: string,
  contactOrganization: string,
  designation: string | Data,
): Sketch =>
  penIn(country)('bbiContact', `contact.${name}`, {
    firstName,
    lastName,
    designation,
    contactOrganization: `library.organization.${contactOrganization}`,
    phones: [phoneOf(country, name)],
    emails: [`${name}@${contactOrganization}.example`],
  })

/** Bio-Bridge: who asks for scientific help, who offers it, and what came of it. */
export const bioBridge: readonly Sketch[] = [
  contact('cr', 'arce', 'Lucrecia', 'Arce Vindas', 'taxonomos', { es: 'Directora de cursos', en: 'Head of courses' }),
  contact('ke', 'barasa', 'Naomi', 'Barasa', 'rangelands', 'Programme lead'),
  contact('be', 'delvaux', 'Maxime', 'Delvaux', 'jardins', { fr: 'Chargé des échanges', en: 'Exchange officer' }),
  penIn('ke')('bbiProfile', 'profile.rangelands', {
    title: 'Rangeland scientists who come to stay a season',
    organization: 'library.organization.rangelands',
    contact: 'bridge.contact.barasa',
    assistanceTypesFree: ['Advice of experts', 'Training and workshops'],
    assistanceTypes: ['Study visits and exchange of staff', 'Joint research'],
    suggestedExpertise: 'Grazing plans, drought reserves, counting from the air with small planes.',
    coverageAreas: ['Eastern Africa'],
    cbdSubjects: ['Dry and sub-humid lands biodiversity'],
  }),
  penIn('be')('bbiProfile', 'profile.jardins', {
    title: { fr: 'Jardins qui forment des jardiniers', en: 'Gardens that train gardeners' },
    organization: 'library.organization.jardins',
    contact: 'bridge.contact.delvaux',
    assistanceTypesFree: ['Guides, tools and learning materials'],
    assistanceTypes: ['Scholarships and study places', 'Use of laboratories and equipment'],
    suggestedExpertise: 'Conservation de semences récalcitrantes, herbiers numériques, étiquetage.',
    coverageAreas: ['Africa'],
    cbdSubjects: ['Forest biodiversity', 'Taxonomy'],
  }),
  penIn('cr')('bbiRequest', 'request.bees', {
    title: { es: 'Identificar abejas sin aguijón con ayuda de sus cantos', en: 'Telling stingless bees apart by their hum' },
    problem: {
      es: 'Los meliponicultores confunden cuatro especies; tres se crían bien y una muere en caja. El personal reconoce dos.',
      en: 'Keepers mix up four species; three thrive in boxes and one dies. Staff can tell two of them apart.',
    },
    objectives: 'Una guía sonora para teléfono y doce monitores formados.',
    assistanceTypes: ['Training and workshops', 'Access to technology and know-how'],
    typesDetails: [
      { identifier: 'Training and workshops', details: 'Dos talleres de cuatro días en Guanacaste' },
      { identifier: 'Access to technology and know-how', details: 'Clasificador acústico que funcione sin conexión' },
    ],
    startDate: '2025-06-02',
    endDate: '2026-05-29',
    country: 'cr',
    coverage: ['Central America'],
    jurisdiction: 'Subnational',
    beneficiaryTypes: ['Indigenous peoples and local communities'],
    cbdSubjects: ['Agricultural biodiversity'],
    gbfTargets: ['GBF-TARGET-10'],
    addressedPriorities: 'Meta nacional sobre polinizadores.',
    organization: 'library.organization.taxonomos',
    contact: 'bridge.contact.arce',
    coFinancing: 'Alojamiento y transporte local a cargo de la escuela.',
  }),
  penIn('ke')('bbiRequest', 'request.grass', {
    title: { en: 'A seed bank for perennial grasses', fr: 'Une banque de semences pour graminées pérennes' },
    problem: 'After three dry years the grasses that hold the soil no longer set seed; nobody in the region can dry and store what is left.',
    assistanceTypes: ['Study visits and exchange of staff', 'Use of laboratories and equipment'],
    typesDetails: [{ identifier: 'Use of laboratories and equipment', details: 'Drying room for two seasons' }],
    startDate: '2026-01-12',
    country: 'ke',
    coverage: ['Eastern Africa'],
    gbfTargets: ['GBF-TARGET-02', 'GBF-TARGET-04'],
    addressedPriorities: 'National target on degraded rangelands.',
    organization: 'library.organization.rangelands',
    contact: 'bridge.contact.barasa',
  }),
  penIn('cr')(
    'bbiRequest',
    'request.fungi',
    {
      title: 'Cultivar hongos comestibles del roble sin vaciar el bosque',
      country: 'cr',
      problem: 'En borrador: falta la lista de especies.',
    },
    { stage: 'draft' },
  ),
  penIn('be')('bbiOpportunity', 'offer.herbarium', {
    title: { fr: 'Six places dans un herbier : trois mois, logés', en: 'Six places in a herbarium: three months, with lodging' },
    description: {
      fr: 'Les stagiaires numérisent la collection de leur propre pays et repartent avec les images et les données.',
      en: 'Trainees digitize the collection of their own country and go home with images and data.',
    },
    assistanceTypes: ['Scholarships and study places', 'Data, collections and information systems'],
    startDate: '2027-02-01',
    endDate: '2027-04-30',
    primaryOrganization: 'library.organization.jardins',
    contact: 'bridge.contact.delvaux',
    areasBenefited: ['Africa'],
    eligibility: 'Personnel d’un herbier ou d’un jardin botanique, deux ans d’expérience.',
    applicationDeadline: '2026-12-15',
    applicationProcess: 'Une page : quelle collection, quelle question.',
    cbdSubjects: ['Forest biodiversity'],
    gbfTargets: ['GBF-TARGET-20', 'GBF-TARGET-21'],
  }),
  penIn('cr')('bbiOpportunity', 'offer.parataxonomy', {
    title: { es: 'Curso de parataxonomía con cupos para la región', en: 'Parataxonomy course with places for the region' },
    description: 'Doce semanas de campo y colección; la mitad de los cupos para personas de fuera del país.',
    assistanceTypes: ['Training and workshops'],
    primaryOrganization: 'library.organization.taxonomos',
    contact: 'bridge.contact.arce',
    areasBenefited: ['Central America', 'Caribbean'],
    eligibility: 'Haber terminado la secundaria y vivir cerca de un área protegida.',
    applicationProcess: 'Carta de la comunidad y una lámina de un insecto dibujada a mano.',
    cbdSubjects: ['Taxonomy'],
    gbfTargets: ['GBF-TARGET-20'],
  }),
]
