import { penOf } from '../pen.ts'
import { paper } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

const br = penOf('br')
const pe = penOf('pe')

const brasilia = 'Brasília'
const ministryOfBrazil = { en: 'Ministry of the Environment and Climate', es: 'Ministerio de Medio Ambiente y Clima' }

/** Brazil. */
export const brazil: readonly Sketch[] = [
  br.focalPoint('cbd', ['CBD-FP1', 'NP-FP'], 'Marcos Vinícius', 'Prado', 'Secretary for Biodiversity', ministryOfBrazil, brasilia),
  br.focalPoint(
    'cartagena',
    ['CPB-FP1', 'BCH-FP'],
    'Renata',
    'Siqueira Lopes',
    'Biosafety analyst',
    'National Technical Council on Biosafety',
    brasilia,
  ),
  br.body('ministry', ministryOfBrazil, 'Government', brasilia),
  br.body('institute', 'Rio Negro Institute of Amazonian Research', 'Academic or research institute', 'Manaus'),
  br.body('importer', 'Porto do Sul Commodities', 'Private sector (business and industry)', 'Paranaguá'),
  br.absAuthority('Council for Genetic Heritage Management', brasilia, {
    absGeneticResourceTypes: ['Plants', 'Animals', 'Micro-organisms', 'Fungi and lichens'],
  }),
  br.biosafetyAuthority(
    'National Technical Council on Biosafety',
    brasilia,
    'Assesses the safety of modified organisms at every stage from laboratory to market; its opinions bind the registering ministries.',
  ),
  br.record('measure', 'heritage-law', {
    isAmendment: false,
    title: {
      en: 'Law on genetic heritage, associated traditional knowledge and benefit-sharing',
      es: 'Ley de patrimonio genético, conocimiento tradicional asociado y distribución de beneficios',
    },
    status: 'Legally binding',
    entryIntoForce: '2015-11-17',
    type: 'Law',
    jurisdiction: 'National / federal',
    description:
      'Replaces prior authorisation by electronic registration; products notified before they are sold pay into a national benefit-sharing fund or agree on projects.',
    documents: [paper('br', 'heritage-law', 'Law on genetic heritage')],
    authorities: ['br.abs'],
    absMeasures: {
      relevantElements: [
        { identifier: 'Benefit-sharing fund or trust', answer: true, section: 'Chapter V' },
        { identifier: 'Digital sequence information', answer: true, section: 'Article 2' },
        { identifier: 'Traditional knowledge associated with genetic resources', answer: true, section: 'Chapter III' },
      ],
    },
  }),
  br.record('absCheckpoint', 'checkpoint', {
    name: 'National registration system for genetic heritage',
    responsibilities: 'Records access, shipment and notified products; registration is asked for by patent, health and agriculture offices.',
    jurisdiction: 'National / federal',
    informAllAuthorities: true,
  }),
  br.permit('andiroba', 'Seed oil of andiroba from extractive reserves of the Juruá', ['2023-08-22', '2028-08-21'], {
    from: 'br.ministry',
    to: 'br.institute',
    of: 'Seed of Carapa guianensis and its oil fractions, with knowledge of riverine communities on its extraction.',
    use: 'Commercial',
    keywords: ['Vascular plants', 'Traditional knowledge associated with genetic resources'],
  }),
  br.record('nbsap', 'strategy', {
    title: {
      en: 'Brazilian National Biodiversity Strategy and Action Plan 2025–2030',
      es: 'Estrategia y plan de acción nacional de biodiversidad del Brasil 2025-2030',
    },
    summary:
      'Built in seven regional dialogues, the plan assigns 234 actions to ministries and states, with separate chapters for the six biomes and the coastal zone.',
    isGbfAligned: true,
    jurisdiction: 'National / federal',
    startDate: '2025-01-01',
    endDate: '2030-12-31',
    status: 'Final',
    adoptionDate: '2025-11',
    documentLinks: [paper('br', 'nbsap-2030', 'National Biodiversity Strategy')],
  }),
  br.target(
    1,
    'Zero deforestation of natural vegetation by 2030 in all biomes',
    'Ecological-economic zoning is in force in every state of the Amazon and the Cerrado, and clearing of native vegetation, legal or illegal, falls to zero net loss by 2030.',
    { degree: 'High', indicators: ['Annual deforestation by biome (km²)'] },
  ),
  br.target(
    2,
    'Restoration of twelve million hectares with native seed networks',
    'Atlantic Forest, Cerrado springs and Amazonian fringe forests are restored, most of it with seed from indigenous and community collectors.',
    {
      also: { 8: 'Medium' },
      actors: 'Seed networks of indigenous women supply direct seeding in the upper Xingu.',
      changes: [{ data: { additionalInformation: 'The area under restoration was updated with the national platform.' } }],
    },
  ),
  br.target(
    3,
    'Indigenous lands and protected areas as one network',
    'Eighty per cent of the Amazon and thirty per cent of the other biomes and the sea are conserved through protected areas, indigenous and quilombola lands.',
    { degree: 'High' },
  ),
  br.target(
    7,
    'Fewer hazardous pesticides and mercury-free rivers',
    'Mercury in fish of the Tapajós falls below the safe limit and the registration of the most dangerous pesticides ends.',
    { degree: 'Medium' },
  ),
  br.target(
    13,
    'Genetic heritage that pays back',
    'The national benefit-sharing fund finances projects of indigenous peoples and family farmers in all biomes.',
    { degree: 'High' },
  ),
  br.target(
    19,
    'Finance for standing forests',
    'Payments for forests that remain standing and debt instruments cover at least half the cost of the plan.',
    { needs: 'Contributions to the forest facility are being negotiated.' },
  ),
  br.release(
    'soy',
    '2021-10-14',
    'Commercial release of high-oleic soybean',
    ['bch.lmo.soybean'],
    'Approval with conditions',
    'The altered oil profile gives no advantage outside cultivation and there are no sexually compatible wild relatives in Brazil.',
    { conditions: 'A monitoring plan for five harvests, with yearly reports to the council.', involvesCommercialRelease: true },
  ),
  br.release(
    'mosquito',
    '2020-05-21',
    {
      en: 'Release of mosquitoes with non-viable female offspring in a city of the interior',
      es: 'Liberación de mosquitos con progenie femenina inviable en una ciudad del interior',
    },
    ['bch.lmo.mosquito'],
    'Approval with conditions',
    'The trait does not persist without repeated releases.',
    { conditions: 'Weekly trapping, open data and a meeting with residents every quarter.', involvesFieldTrial: true },
  ),
  br.directUse(
    'wheat',
    '2025-05-08',
    'Import of stem-rust-resistant wheat for flour',
    ['bch.lmo.wheat'],
    'Request for additional information',
    'Field data from a tropical climate are missing.',
    { uses: ['Direct use as food'] },
  ),
  br.news(
    'seeds',
    '2024-09-05',
    'Xingu seed collectors reach four hundred tonnes',
    'Women’s groups of three peoples filled an order for restoration along highway BR-158.',
    'The order covers 140 species. Each group set its own price and calendar, and young people now run the seed houses.',
    { subjects: ['Ecosystem restoration', 'Indigenous peoples and local communities'], gbfTargets: ['GBF-TARGET-02'], records: ['br.target.2'] },
  ),
]

const lima = 'Lima'

/** Peru. */
export const peru: readonly Sketch[] = [
  pe.focalPoint(
    'cbd',
    ['CBD-FP1', 'CHM-FP'],
    'Julio',
    'Paredes Llanos',
    { es: 'Director general de diversidad biológica', en: 'Director-General for Biological Diversity' },
    { es: 'Ministerio del Ambiente', en: 'Ministry of the Environment' },
    lima,
  ),
  pe.focalPoint(
    'abs',
    ['ABS-FP', 'NP-FP', 'TKBD-FP'],
    'Rosa',
    'Quispe Huamán',
    { es: 'Especialista en recursos genéticos', en: 'Specialist in genetic resources' },
    { es: 'Ministerio del Ambiente', en: 'Ministry of the Environment' },
    lima,
  ),
  pe.body('ministerio', { es: 'Ministerio del Ambiente', en: 'Ministry of the Environment' }, 'Government', lima),
  pe.body(
    'parque',
    { es: 'Comunidades del Parque de la Papa del Valle Sagrado', en: 'Potato Park Communities of the Sacred Valley' },
    'Indigenous peoples and local communities',
    'Písac',
  ),
  pe.body(
    'agraria',
    { es: 'Universidad Agraria del Altiplano', en: 'Agrarian University of the Altiplano' },
    'Academic or research institute',
    'Puno',
  ),
  pe.body('importer', { es: 'Molinos del Callao', en: 'Callao Mills' }, 'Private sector (business and industry)', 'Callao'),
  pe.absAuthority({ es: 'Dirección de Recursos Genéticos y Bioseguridad', en: 'Directorate for Genetic Resources and Biosafety' }, lima, {
    absGeneticResourceTypes: ['Plants', 'Plant genetic resources for food and agriculture'],
  }),
  pe.biosafetyAuthority(
    { es: 'Autoridad Nacional de Bioseguridad', en: 'National Biosafety Authority' },
    lima,
    'Aplica la moratoria al ingreso y producción de organismos vivos modificados con fines de cultivo y vigila los ecosistemas.',
  ),
  pe.record('measure', 'reglamento', {
    isAmendment: false,
    title: {
      es: 'Reglamento de acceso a los recursos genéticos y sus derivados',
      en: 'Regulation on access to genetic resources and their derivatives',
    },
    status: 'Legally binding',
    entryIntoForce: '2021-07-24',
    type: 'Decree',
    jurisdiction: 'National / federal',
    description:
      'Distingue la investigación del uso comercial, simplifica los contratos con universidades y exige el contrato accesorio con comunidades cuando hay conocimientos tradicionales.',
    documents: [paper('pe', 'reglamento-acceso', 'Reglamento')],
    authorities: ['pe.abs'],
    absMeasures: {
      relevantElements: [
        { identifier: 'Derivatives', answer: true, section: 'Artículo 4' },
        { identifier: 'Simplified measures for non-commercial research', answer: true, section: 'Título III' },
      ],
    },
  }),
  pe.record('measure', 'protocolo', {
    isAmendment: false,
    title: { es: 'Protocolo biocultural de las comunidades del Parque de la Papa', en: 'Biocultural protocol of the Potato Park communities' },
    status: 'Legally binding',
    entryIntoForce: '2019-03',
    type: 'Customary law',
    jurisdiction: 'Community',
    jurisdictionName: { es: 'Seis comunidades del Valle Sagrado', en: 'Six communities of the Sacred Valley' },
    description:
      'Recoge los principios de ayni, equilibrio y dualidad con los que las comunidades deciden quién accede a sus papas nativas y cómo se reparte lo recibido.',
    documents: [paper('pe', 'protocolo-biocultural', 'Protocolo biocultural')],
    authorities: ['pe.parque'],
    linkedMeasures: ['pe.reglamento'],
    absMeasures: {
      relevantElements: [
        {
          identifier: 'Prior informed consent or approval and involvement of indigenous peoples and local communities',
          answer: true,
          section: 'Capítulo 2',
        },
        { identifier: 'Benefit-sharing for traditional knowledge', answer: true, section: 'Capítulo 4' },
      ],
    },
  }),
  pe.permit(
    'papas',
    {
      es: 'Papas nativas del Valle Sagrado para el estudio de tolerancia a heladas',
      en: 'Native potatoes of the Sacred Valley for research on frost tolerance',
    },
    ['2022-11-15', '2027-11-14'],
    {
      from: 'pe.parque',
      to: 'pe.agraria',
      of: 'Tubérculos y hojas de ciento diez variedades nativas, con los saberes sobre su siembra en altura.',
      use: 'Non-commercial',
      keywords: ['Plant genetic resources for food and agriculture', 'Traditional knowledge associated with genetic resources'],
    },
    { picInformation: 'Acta de la asamblea de las seis comunidades.' },
    { changes: [{ data: { amendmentDescription: 'Se añadieron treinta variedades con acuerdo de la asamblea.' } }] },
  ),
  pe.permit(
    'camu',
    { es: 'Extractos de camu camu para alimentos funcionales', en: 'Camu camu extracts for functional foods' },
    ['2024-05-29', '2029-05-28'],
    {
      from: 'pe.ministerio',
      to: null,
      of: 'Frutos de poblaciones silvestres de Myrciaria dubia de la cuenca del Nanay.',
      use: 'Commercial',
      keywords: ['Vascular plants', 'Derivatives and biochemical compounds'],
    },
  ),
  pe.record('nbsap', 'estrategia', {
    title: { es: 'Estrategia Nacional de Diversidad Biológica al 2050', en: 'National Strategy for Biological Diversity to 2050' },
    summary: 'Articula costa, sierra, selva y mar en objetivos compartidos con los gobiernos regionales y un plan de acción al 2030.',
    isGbfAligned: true,
    jurisdiction: 'National / federal',
    startDate: '2024-01-01',
    endDate: '2030-12-31',
    status: 'Approved',
    adoptionDate: '2024-10-04',
    approvedStatus: 'Decree or regulation',
    approvingBody: 'Head of State or Government',
    documentLinks: [paper('pe', 'endb-2050', 'Estrategia Nacional')],
  }),
  pe.record(
    'nbsap',
    'loreto',
    {
      title: 'Estrategia Regional de Diversidad Biológica de Loreto',
      isGbfAligned: false,
      jurisdiction: 'Subnational',
      jurisdictionInfo: 'Loreto',
      startDate: '2019-01-01',
      endDate: '2023-12-31',
      status: 'Final',
      adoptionDate: '2019-08',
      documentLinks: [paper('pe', 'loreto', 'Estrategia de Loreto')],
    },
    { stage: 'withdrawn', reason: 'Reemplazada por la estrategia regional vigente.' },
  ),
  pe.target(
    3,
    { es: 'Conservar mar y tierra con áreas naturales y reservas indígenas', en: 'Conserve sea and land with natural areas and indigenous reserves' },
    'El 30 % del ámbito terrestre y el 30 % del mar peruano se gestionan mediante áreas naturales, reservas indígenas y concesiones de conservación, incluida la corriente de Humboldt.',
    { degree: 'High' },
  ),
  pe.target(
    4,
    { es: 'Agrobiodiversidad viva en manos de quienes la cultivan', en: 'Living agrobiodiversity in the hands of those who grow it' },
    'Diez zonas de agrobiodiversidad reconocidas conservan en chacra las variedades nativas de papa, maíz, quinua y yuca, y mejora el estado de veinte especies amenazadas.',
    { also: { 10: 'Medium' }, actors: 'Guardianes de semillas intercambian variedades en ferias entre pisos ecológicos.' },
  ),
  pe.target(
    6,
    { es: 'Alerta frente a especies invasoras en lagos altoandinos', en: 'Alert for invasive species in high Andean lakes' },
    'El Titicaca y doce lagos altoandinos cuentan con vigilancia de trucha y pejerrey asilvestrados y con acuerdos de pesca.',
    {},
  ),
  pe.target(
    8,
    { es: 'Bofedales y glaciares tropicales ante el clima', en: 'Cushion bogs and tropical glaciers in a changing climate' },
    'Las comunidades pastoras restauran bofedales y amunas que guardan agua en la cabecera de cuencas con glaciares en retroceso.',
    { actors: 'Comités de riego y comunidades alpaqueras.' },
  ),
  pe.target(
    13,
    { es: 'Contratos de acceso con rostro de comunidad', en: 'Access contracts with the face of a community' },
    'Los contratos registran los beneficios entregados y el fondo intercultural apoya proyectos elegidos por los pueblos indígenas.',
    { degree: 'High' },
  ),
  pe.record('biosafetyLaw', 'moratoria', {
    isAmendment: false,
    title: {
      es: 'Ley de moratoria al ingreso y producción de organismos vivos modificados',
      en: 'Law on a moratorium on the entry and production of living modified organisms',
    },
    type: 'Law',
    jurisdiction: 'National / federal',
    cpbSubjectAreas: ['LMOs for introduction into the environment'],
    cpbOrganismTypes: ['Crops', 'Animals'],
    description:
      'Suspende por un plazo determinado el ingreso de organismos vivos modificados para cultivo o crianza, mientras se levantan líneas de base de la diversidad nativa.',
    entryIntoForce: '2011-12-10',
    documents: [paper('pe', 'moratoria', 'Ley de moratoria')],
    authorities: ['pe.biosafety'],
    expires: true,
  }),
  pe.directUse(
    'soya',
    '2022-06-16',
    'Ingreso de soya de alto oleico para aceite y torta',
    ['bch.lmo.soybean'],
    'Approval with conditions',
    'El uso es industrial y la moratoria no comprende el procesamiento.',
    {
      uses: ['Processing', 'Direct use as feed'],
      conditions: 'Transporte cerrado del puerto a la planta y vigilancia de plantas voluntarias en la ruta.',
    },
  ),
  pe.news(
    'papas',
    '2023-05-30',
    { es: 'Día de la Papa: treinta variedades vuelven a la chacra', en: 'Potato Day: thirty varieties return to the fields' },
    {
      es: 'El banco comunal devolvió semilla limpia de variedades que ya no se veían.',
      en: 'The community bank gave back clean seed of varieties that were no longer seen.',
    },
    'Las familias eligieron qué sembrar después de probar cada papa en la cocina. La universidad registra cómo resisten las heladas.',
    { subjects: ['Agricultural biodiversity'], gbfTargets: ['GBF-TARGET-04'], records: ['pe.permit.papas'] },
  ),
]
