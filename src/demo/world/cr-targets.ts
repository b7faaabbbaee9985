import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

const { target } = penOf('cr')

/** National targets of Costa Rica. */
export const costaRicaTargets: readonly Sketch[] = [
  target(
    1,
    {
      es: 'Ordenamiento territorial y espacial marino en todos los cantones costeros',
      en: 'Land-use and marine spatial planning in every coastal canton',
    },
    {
      es: 'A más tardar en 2030, los 84 cantones cuentan con planes reguladores que incorporan la red de corredores biológicos, y el Pacífico Norte y el golfo de Nicoya tienen planes espaciales marinos acordados con las comunidades pesqueras.',
      en: 'By 2030 all 84 cantons have land-use plans that include the network of biological corridors, and the North Pacific and the Gulf of Nicoya have marine spatial plans agreed with fishing communities.',
    },
    {
      also: { 14: 'Medium' },
      indicators: [
        'Porcentaje de cantones con plan regulador que incluye corredores biológicos',
        'Superficie marina con plan espacial vigente (km²)',
      ],
    },
  ),
  target(
    2,
    { es: 'Restauración de manglares, páramos y riberas degradadas', en: 'Restoration of mangroves, páramo and degraded river banks' },
    'Para 2030 se encuentran en restauración efectiva al menos 80 000 hectáreas, con prioridad en los manglares de Térraba-Sierpe y Chira, las turberas de la cordillera de Talamanca y las zonas de protección de los ríos Tempisque y Grande de Tárcoles.',
    {
      indicators: [{ es: 'Hectáreas en restauración por tipo de ecosistema', en: 'Hectares under restoration by type of ecosystem' }],
      actors: 'Asociaciones de piangüeras, ASADAS y fincas ganaderas aportan viveros, jornales y terreno para las franjas ribereñas.',
    },
  ),
  target(
    3,
    {
      es: 'Conservar el 30 % de la tierra y el 30 % del mar con gestión efectiva',
      en: 'Conserve 30% of land and 30% of sea under effective management',
      fr: 'Conserver 30 % des terres et 30 % de la mer avec une gestion efficace',
      ar: 'حفظ 30 في المائة من البر و30 في المائة من البحر بإدارة فعالة',
      ru: 'Сохранить 30 % суши и 30 % моря при эффективном управлении',
      zh: '有效管理并保护百分之三十的陆地和百分之三十的海洋',
    },
    {
      es: 'El país mantiene al menos el 30 % de su superficie terrestre y marina en áreas protegidas, territorios indígenas y otras medidas eficaces de conservación, con evaluación anual de la efectividad de manejo y vigilancia satelital del área marina del Bicentenario.',
      en: 'The country keeps at least 30% of its land and sea in protected areas, indigenous territories and other effective conservation measures, with a yearly evaluation of management and satellite surveillance of its largest marine area.',
    },
    {
      degree: 'High',
      indicators: ['Cobertura de áreas protegidas y OMEC', 'Índice de efectividad de manejo'],
      changes: [
        {
          on: '2024-11-18',
          data: {
            additionalInformation:
              'En esta revisión se agrega la lista de las OMEC reconocidas durante 2024: tres fincas privadas del corredor Paso de la Danta y dos áreas marinas de pesca responsable.',
          },
        },
        {
          on: '2025-12-02',
          data: {
            degreeOfAlignmentInfo:
              'La meta nacional coincide con la mundial en superficie y plazo; la conectividad se mide con el índice de corredores biológicos.',
          },
        },
      ],
    },
  ),
  target(
    4,
    {
      es: 'Recuperación de la lapa verde, el jaguar y los anfibios de altura',
      en: 'Recovery of the great green macaw, the jaguar and highland amphibians',
    },
    'Antes de 2030 ninguna especie adicional desaparece del país y mejora la categoría de amenaza de al menos veinte, entre ellas la lapa verde (Ara ambiguus), el jaguar y las ranas arlequín redescubiertas; las rutas nacionales más transitadas tienen pasos de fauna.',
    {
      also: { 3: 'Low' },
      indicators: ['Tendencia poblacional de veinte especies prioritarias', 'Atropellos de fauna por kilómetro en rutas con pasos instalados'],
    },
  ),
  target(
    5,
    { es: 'Pesca y aprovechamiento de vida silvestre legales y trazables', en: 'Legal and traceable fishing and use of wildlife' },
    'En 2028 el desembarque de tiburón, dorado y pargo manchado se registra electrónicamente en todos los muelles, y el comercio de orquídeas y mariposas procede únicamente de criaderos inscritos.',
    { degree: 'Medium' },
  ),
  target(
    6,
    { es: 'Control del pez león y vigilancia en islas y puertos', en: 'Control of lionfish and watch over islands and ports' },
    {
      es: 'Se reduce a la mitad el ingreso de especies invasoras por Limón y Caldera y se erradican los mamíferos introducidos de dos sectores de la Isla del Coco.',
      en: 'Arrivals of invasive species through Limón and Caldera are halved, and introduced mammals are eradicated from two sectors of Cocos Island.',
    },
    { actors: 'Buzos y restaurantes del Caribe Sur organizan torneos y compran la captura de pez león.' },
  ),
  target(
    7,
    { es: 'Menos plaguicidas de alto riesgo y ríos sin aguas residuales crudas', en: 'Fewer high-risk pesticides and rivers without raw sewage' },
    'Para 2030 disminuye a la mitad el riesgo asociado a plaguicidas en piña, banano y hortalizas de Zarcero y Cartago, y el 60 % de las aguas residuales de la Gran Área Metropolitana recibe tratamiento.',
    {
      needs: 'Se requieren 240 millones de dólares para alcantarillado y un sistema público de registro del uso de plaguicidas por finca.',
      also: { 10: 'Medium' },
    },
  ),
  target(
    8,
    { es: 'Refugios climáticos para bosques nubosos y arrecifes', en: 'Climate refuges for cloud forests and reefs' },
    'Se identifican y protegen los refugios climáticos de Monteverde, Talamanca y Cahuita, y cinco cuencas aplican soluciones basadas en la naturaleza frente a sequías e inundaciones.',
  ),
  target(
    9,
    {
      es: 'Medios de vida de molusqueras, pescadores artesanales y meliponicultores',
      en: 'Livelihoods of shellfish gatherers, artisanal fishers and stingless-bee keepers',
    },
    'Veinte áreas marinas de pesca responsable y los aprovechamientos de piangua cuentan con planes de manejo propios, y la meliponicultura se reconoce como actividad productiva con apoyo técnico.',
    {
      actors: {
        es: 'Las asociaciones de mujeres molusqueras definen vedas y tallas mínimas.',
        en: 'Associations of women shellfish gatherers set closed seasons and minimum sizes.',
      },
    },
  ),
  target(
    10,
    { es: 'Café, ganadería y piña con prácticas favorables a la biodiversidad', en: 'Biodiversity-friendly coffee, cattle and pineapple' },
    'Al menos un tercio de la superficie agropecuaria aplica prácticas verificables: cercas vivas y sistemas silvopastoriles, sombra diversa en cafetales y franjas sin cultivo en las piñeras del norte.',
    { indicators: ['Porcentaje de fincas con distintivo de producción baja en emisiones y favorable a la biodiversidad'] },
  ),
  target(
    11,
    {
      es: 'Pago por servicios ambientales para agua, carbono y polinización',
      en: 'Payments for ecosystem services for water, carbon and pollination',
    },
    {
      es: 'El programa de pago por servicios ambientales duplica los contratos en territorios indígenas y pequeñas fincas e incorpora la protección de zonas de recarga de los acueductos comunales.',
      en: 'The payments programme doubles its contracts in indigenous territories and small farms and includes the recharge areas of community water supplies.',
    },
    {
      changes: [
        {
          data: {
            additionalInformation:
              'Se precisó el reparto de fondos: el 40 % de los contratos nuevos se reserva para fincas de menos de 50 hectáreas.',
          },
        },
      ],
    },
  ),
  target(
    12,
    { es: 'Corredores interurbanos en la Gran Área Metropolitana', en: 'Urban corridors in the Greater Metropolitan Area' },
    'Los ríos María Aguilar, Torres y Bermúdez conectan parques y patios con sombra nativa; cada habitante de la GAM vive a menos de 400 metros de un espacio verde público.',
    { actors: 'Municipalidades, colegios y vecinos adoptan tramos de río y siembran especies nativas.' },
  ),
  target(
    13,
    {
      es: 'Beneficios justos de la bioprospección y del conocimiento tradicional',
      en: 'Fair benefits from bioprospecting and traditional knowledge',
    },
    'Todos los permisos de acceso incluyen términos mutuamente acordados con al menos un beneficio no monetario para la comunidad o el área protegida de origen, y el régimen sui géneris se construye con los ocho pueblos indígenas.',
    { degree: 'High' },
  ),
  target(
    14,
    { es: 'La biodiversidad en el presupuesto y la inversión pública', en: 'Biodiversity in the budget and in public investment' },
    'Todo proyecto de inversión pública superior a cinco millones de dólares valora su efecto en la biodiversidad antes de inscribirse en el banco de proyectos.',
  ),
  target(
    15,
    { es: 'Divulgación de riesgos de la naturaleza por bancos y empresas', en: 'Disclosure of nature-related risks by banks and companies' },
    'La banca y las cien mayores empresas publican cada año sus dependencias e impactos, con una guía sectorial para turismo, agroexportación y dispositivos médicos.',
    { stage: 'submitted', reason: 'Incorpora las observaciones de la Superintendencia; agradezco revisarla antes del taller de noviembre.' },
  ),
  target(
    16,
    { es: 'Compras públicas sostenibles y menos desperdicio de alimentos', en: 'Sustainable public procurement and less food waste' },
    'Comedores escolares y hospitales compran a productores locales con prácticas sostenibles y reducen a la mitad los alimentos desechados.',
    { stage: 'draft' },
  ),
  target(
    17,
    { es: 'Bioseguridad con información pública y participación', en: 'Biosafety with public information and participation' },
    'Cada solicitud de liberación de organismos vivos modificados se somete a consulta pública de treinta días y su evaluación de riesgo se publica en español sencillo.',
  ),
  target(
    18,
    { es: 'Reforma de exoneraciones que dañan la naturaleza', en: 'Reform of tax exemptions that harm nature' },
    'Se inventarían los incentivos perjudiciales y, antes de 2028, se reorienta la exoneración de agroquímicos hacia bioinsumos y asistencia técnica.',
    {
      stage: 'returned',
      reason: 'Falta la línea base: indique el monto anual de las exoneraciones y la fuente.',
      remarks: [
        { path: '/description', text: 'Nombre los tres incentivos de mayor monto.' },
        { path: '/otherNationalIndicators', text: 'Proponga un indicador que Hacienda pueda calcular cada año.' },
      ],
    },
  ),
  target(
    19,
    { es: 'Financiamiento combinado para parques y corredores', en: 'Blended finance for parks and corridors' },
    'Los ingresos propios, bonos temáticos y canjes cubren el 80 % de la brecha de financiamiento del sistema de áreas protegidas estimada para 2026-2030.',
    { needs: 'La brecha estimada es de 36 millones de dólares por año; se busca cooperación para estructurar un fondo patrimonial.' },
  ),
  target(
    21,
    { es: 'Datos abiertos de biodiversidad para decidir', en: 'Open biodiversity data for decisions' },
    'El sistema nacional de monitoreo publica cada año mapas de cobertura, registros de especies y alertas tempranas, con protocolos de consentimiento para el conocimiento de los pueblos indígenas.',
    { changes: [{ data: { additionalInformation: 'Se incorporaron los registros de ciencia ciudadana validados por especialistas.' } }] },
  ),
  target(
    22,
    { es: 'Participación plena de pueblos indígenas, mujeres y juventudes', en: 'Full participation of indigenous peoples, women and youth' },
    {
      es: 'Los consejos regionales de conservación integran con voz y voto a representantes indígenas, mujeres y personas jóvenes, y toda persona defensora del ambiente cuenta con protección efectiva.',
      en: 'Regional conservation councils include indigenous, women and youth representatives with a vote, and environmental defenders are effectively protected.',
    },
  ),
  target(
    23,
    { es: 'Igualdad de género en la gestión de la biodiversidad', en: 'Gender equality in biodiversity management' },
    'La mitad de los créditos verdes y de los puestos de guardaparques se asigna a mujeres, y los pagos por servicios ambientales se abren a fincas sin título inscrito a nombre de mujeres rurales.',
  ),
]
