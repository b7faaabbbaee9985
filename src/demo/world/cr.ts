import { penOf } from '../pen.ts'
import { paper } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

const { record, focalPoint, body, person, absAuthority, biosafetyAuthority, news, event } = penOf('cr')

const ministry = { es: 'Ministerio de Ambiente y Energía', en: 'Ministry of Environment and Energy' }
const sanJose = 'San José'

/** Costa Rica: institutions, rules, decisions, news. */
export const costaRica: readonly Sketch[] = [
  focalPoint(
    'cbd',
    ['CBD-FP1', 'CHM-FP'],
    'Marcela',
    'Ugalde Solís',
    { es: 'Directora de Biodiversidad', en: 'Director of Biodiversity' },
    ministry,
    sanJose,
  ),
  focalPoint(
    'sbstta',
    ['SBSTTA-FP', 'GTI-FP'],
    'Óscar',
    'Montero Vargas',
    { es: 'Curador de entomología', en: 'Curator of entomology' },
    { es: 'Museo de Historia Natural del Pacífico', en: 'Pacific Museum of Natural History' },
    'Puntarenas',
  ),
  focalPoint(
    'cartagena',
    ['CPB-FP1', 'BCH-FP'],
    'Gabriela',
    'Rojas Segura',
    { es: 'Jefa de Biotecnología', en: 'Head of Biotechnology' },
    { es: 'Servicio Fitosanitario', en: 'Plant Health Service' },
    sanJose,
  ),
  body('ministerio', ministry, 'Government', sanJose),
  body(
    'universidad',
    { es: 'Universidad Tecnológica del Valle Central', en: 'Central Valley University of Technology' },
    'Academic or research institute',
    'Cartago',
  ),
  body('semillas', { es: 'Semillas del Reventazón S. A.', en: 'Reventazón Seeds' }, 'Private sector (business and industry)', 'Turrialba'),
  body(
    'bribri',
    { es: 'Asociación de Guardianes de Semillas de Talamanca', en: 'Talamanca Seed Keepers Association' },
    'Indigenous peoples and local communities',
    'Bambú',
  ),
  person('alfaro', 'Rodrigo', 'Alfaro Jiménez', { es: 'Responsable de permisos de acceso', en: 'Officer for access permits' }, 'ministerio'),
  person('cordero', 'Ana Lucía', 'Cordero Baltodano', { es: 'Catedrática de genética vegetal', en: 'Professor of plant genetics' }, 'universidad'),
  absAuthority(
    { es: 'Oficina Técnica de Acceso a los Recursos Genéticos', en: 'Technical Office for Access to Genetic Resources' },
    sanJose,
    {
      absGeneticResourceTypes: ['Plants', 'Animals', 'Fungi and lichens', 'Micro-organisms'],
      contacts: ['cr.alfaro'],
      policyBasisForCompetency: 'La Ley de Biodiversidad encarga a la Oficina tramitar y dar seguimiento a las solicitudes de acceso.',
    },
    { changes: [{ on: '2022-05-10', data: { policyBasisForCompetencyRef: ['cr.ley-biodiversidad'] } }] },
  ),
  biosafetyAuthority(
    { es: 'Comisión Técnica de Bioseguridad', en: 'Technical Biosafety Commission' },
    sanJose,
    {
      es: 'Evalúa solicitudes de liberación, importación e investigación con organismos vivos modificados y asesora al Servicio Fitosanitario.',
      en: 'Assesses applications for release, import and research with living modified organisms and advises the Plant Health Service.',
    },
    { contacts: ['cr.cordero'] },
  ),
  record('measure', 'ley-biodiversidad', {
    isAmendment: false,
    title: {
      es: 'Ley de Biodiversidad: disposiciones sobre acceso a elementos y recursos genéticos',
      en: 'Biodiversity Law: provisions on access to genetic elements and resources',
    },
    status: 'Legally binding',
    entryIntoForce: '1998-05-27',
    type: 'Law',
    jurisdiction: 'National / federal',
    description:
      'Establece la soberanía del Estado sobre los elementos de la biodiversidad, exige consentimiento previamente informado y crea la oficina que otorga los permisos de acceso.',
    documents: [paper('cr', 'ley-de-biodiversidad', 'Ley de Biodiversidad')],
    authorities: ['cr.ministerio', 'cr.abs'],
    absMeasures: {
      geneticResources: {
        answer: true,
        elements: [
          { types: ['All genetic resources'], areas: ['Protected areas', 'Indigenous and traditional territories'], section: 'Artículos 3, 4 y 6' },
        ],
      },
      relevantElements: [
        { identifier: 'Access', answer: true, section: 'Artículos 62 a 69' },
        { identifier: 'Prior informed consent for genetic resources', answer: true, section: 'Artículo 63' },
        { identifier: 'Benefit-sharing', answer: true, section: 'Artículo 76' },
        { identifier: 'Digital sequence information', answer: false },
      ],
    },
  }),
  record('measure', 'reglamento-acceso', {
    isAmendment: false,
    title: {
      es: 'Normas generales para el acceso a elementos y recursos bioquímicos y genéticos',
      en: 'General rules for access to biochemical and genetic elements and resources',
    },
    status: 'Legally binding',
    entryIntoForce: '2003-12',
    type: 'Decree',
    jurisdiction: 'National / federal',
    description:
      'Regula el procedimiento, los plazos, los contratos y el seguimiento de los permisos de acceso para investigación y aprovechamiento económico.',
    documents: [paper('cr', 'normas-de-acceso', 'Normas generales de acceso')],
    authorities: ['cr.abs'],
    linkedMeasures: ['cr.ley-biodiversidad'],
    absMeasures: {
      relevantElements: [
        { identifier: 'Permit or its equivalent as evidence of consent', answer: true, section: 'Artículo 19' },
        { identifier: 'Requirements for mutually agreed terms', answer: true, section: 'Artículo 9, inciso 5' },
      ],
    },
  }),
  record('nbsap', 'estrategia', {
    title: { es: 'Estrategia Nacional de Biodiversidad de Costa Rica 2025-2035', en: 'National Biodiversity Strategy of Costa Rica 2025–2035' },
    summary: {
      es: 'Organiza la acción del país en siete políticas y veintitrés metas, con un capítulo dedicado a las reservas marinas y otro a los saberes de los pueblos indígenas.',
      en: 'Organises the country’s action in seven policies and twenty-three targets, with a chapter on marine reserves and another on the knowledge of indigenous peoples.',
    },
    isGbfAligned: true,
    jurisdiction: 'National / federal',
    startDate: '2025-01-01',
    endDate: '2035-12-31',
    status: 'Approved',
    adoptionDate: '2025-02-20',
    approvedStatus: 'Decree or regulation',
    approvingBody: 'Head of State or Government',
    documentLinks: [paper('cr', 'estrategia-2025-2035', 'Estrategia Nacional de Biodiversidad')],
  }),
  record('biosafetyLaw', 'ley-bioseguridad', {
    isAmendment: false,
    title: {
      es: 'Reglamento de bioseguridad agrícola para organismos vivos modificados',
      en: 'Agricultural biosafety regulation for living modified organisms',
    },
    type: 'Regulation',
    jurisdiction: 'National / federal',
    cpbSubjectAreas: ['LMOs for introduction into the environment', 'Risk assessment', 'Monitoring and enforcement'],
    cpbOrganismTypes: ['Crops', 'Trees'],
    description:
      'Fija los requisitos para registrar empresas, evaluar riesgos caso por caso y auditar parcelas con cultivos modificados destinados a la exportación de semilla.',
    entryIntoForce: '2006-02-15',
    documents: [paper('cr', 'bioseguridad-agricola', 'Reglamento de bioseguridad agrícola')],
    authorities: ['cr.biosafety'],
    expires: false,
  }),
  news(
    'humedal',
    '2025-02-02',
    { es: 'Nueva aula viva en el humedal Térraba-Sierpe', en: 'A new living classroom in the Térraba-Sierpe wetland' },
    {
      es: 'Las molusqueras de Ajuntaderas abren un sendero y un vivero de mangle para escuelas.',
      en: 'Shellfish gatherers of Ajuntaderas open a trail and a mangrove nursery for schools.',
    },
    'El sendero recorre un kilómetro de manglar y explica, en las palabras de quienes lo trabajan, cómo se cuida la piangua. El vivero produce cada año doce mil propágulos para restaurar esteros vecinos.',
    {
      subjects: ['Marine and coastal biodiversity', 'Ecosystem restoration'],
      gbfTargets: ['GBF-TARGET-02', 'GBF-TARGET-09'],
      records: ['cr.target.2'],
    },
  ),
  event(
    'corredores',
    ['2026-03-18', '2026-03-20'],
    'Workshop',
    { es: 'Taller sobre conectividad en corredores biológicos', en: 'Workshop on connectivity in biological corridors' },
    'Gestores de corredores, municipalidades y academia comparan métodos para medir la conectividad con cámaras trampa, sonido y ADN ambiental.',
    'Turrialba',
    { thematicAreas: ['Protected areas', 'Ecosystem approach'], gbfTargets: ['GBF-TARGET-01', 'GBF-TARGET-03'] },
  ),
]
