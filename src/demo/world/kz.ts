import { penOf } from '../pen.ts'
import { paper } from '../pens/ground.ts'
import type { Sketch } from '../sketch.ts'

const { record, focalPoint, body, person, absAuthority, biosafetyAuthority, permit, release, directUse, news, event } = penOf('kz')

const astana = { ru: 'Астана', en: 'Astana' }
const almaty = { ru: 'Алматы', en: 'Almaty' }
const committee = { ru: 'Комитет природных ресурсов', en: 'Committee for Natural Resources' }

/** Kazakhstan: institutions, rules, certificates, decisions, news. */
export const kazakhstan: readonly Sketch[] = [
  focalPoint('cbd', ['CBD-FP1', 'PA-FP'], 'Динара', 'Оспанова', { ru: 'Заместитель председателя', en: 'Deputy chair' }, committee, astana),
  focalPoint('chm', ['CHM-FP'], 'Ерлан', 'Тулегенов', { ru: 'Главный специалист', en: 'Chief specialist' }, committee, astana),
  focalPoint(
    'nagoya',
    ['NP-FP', 'ABS-FP'],
    'Нурлан',
    'Жаксыбеков',
    { ru: 'Начальник отдела генетических ресурсов', en: 'Head of genetic resources' },
    committee,
    astana,
  ),
  focalPoint(
    'cartagena',
    ['CPB-FP1', 'BCH-FP'],
    'Сауле',
    'Мусина',
    { ru: 'Руководитель лаборатории', en: 'Head of laboratory' },
    { ru: 'Институт биологии степи', en: 'Institute of Steppe Biology' },
    almaty,
  ),
  body('committee', committee, 'Government', astana),
  body('institute', { ru: 'Институт биологии степи', en: 'Institute of Steppe Biology' }, 'Academic or research institute', almaty),
  body(
    'garden',
    { ru: 'Ботанический сад Заилийского Алатау', en: 'Botanical Garden of the Trans-Ili Alatau' },
    'Academic or research institute',
    almaty,
  ),
  body('orchards', { ru: 'Кооператив «Сады Алматы»', en: 'Gardens of Almaty Cooperative' }, 'Private sector (business and industry)', {
    ru: 'Талгар',
    en: 'Talgar',
  }),
  body('importer', { ru: 'ТОО «Зерно Каспия»', en: 'Caspian Grain' }, 'Private sector (business and industry)', { ru: 'Актау', en: 'Aktau' }),
  person('ahmetova', 'Жанна', 'Ахметова', { ru: 'Ведущий научный сотрудник', en: 'Leading researcher' }, 'garden'),
  absAuthority({ ru: 'Отдел генетических ресурсов Комитета', en: 'Genetic Resources Division of the Committee' }, astana, {
    absGeneticResourceTypes: ['Plants', 'Animals'],
    contacts: ['kz.ahmetova'],
  }),
  biosafetyAuthority(
    { ru: 'Межведомственная комиссия по биологической безопасности', en: 'Interdepartmental Commission on Biosafety' },
    astana,
    'Рассматривает заявки на испытания, ввоз и использование живых изменённых организмов и ведёт реестр решений.',
  ),
  record('measure', 'rules', {
    isAmendment: false,
    title: { ru: 'Правила доступа к генетическим ресурсам растений и животных', en: 'Rules on access to genetic resources of plants and animals' },
    status: 'Legally binding',
    entryIntoForce: '2020-07',
    type: 'Order or ordinance',
    jurisdiction: 'National / federal',
    description: 'Определяют порядок подачи заявления, получения согласия, заключения договора и контроля за использованием.',
    documents: [paper('kz', 'access-rules', 'Правила доступа')],
    authorities: ['kz.abs'],
    absMeasures: {
      geneticResources: {
        answer: true,
        elements: [
          { types: ['Plant genetic resources', 'Animal genetic resources'], areas: ['Mountains', 'Protected areas'], section: 'Пункты 4–9' },
        ],
      },
      relevantElements: [
        { identifier: 'Access', answer: true, section: 'Глава 2' },
        { identifier: 'Benefit-sharing', answer: true, section: 'Глава 3' },
      ],
    },
  }),
  record('absCheckpoint', 'checkpoint.varieties', {
    name: { ru: 'Комиссия по сортоиспытанию', en: 'Variety Testing Commission' },
    responsibilities: 'Проверяет происхождение родительских форм при регистрации сортов.',
    jurisdiction: 'National / federal',
    informAllAuthorities: true,
  }),
  permit(
    'apple',
    { ru: 'Черенки дикой яблони Сиверса для селекции подвоев', en: 'Cuttings of the wild apple Malus sieversii for rootstock breeding' },
    ['2021-04-26', '2031-04-25'],
    {
      from: 'kz.committee',
      to: 'kz.orchards',
      of: 'Черенки и семена яблони Сиверса с двенадцати участков Заилийского и Джунгарского Алатау.',
      use: 'Commercial',
      keywords: ['Vascular plants', 'Plant genetic resources for food and agriculture'],
    },
    { matInformation: 'Два процента выручки от подвоев направляются на охрану яблоневых лесов.', gisMapCenter: { lat: 43.16, lng: 77.08, zoom: 9 } },
    {
      changes: [
        { on: '2024-05-15', data: { amendmentDescription: 'Добавлены четыре участка в Джунгарском Алатау.' } },
        { on: '2025-11-10', data: { amendmentDescription: 'Уточнены сроки отчётности.' } },
      ],
    },
  ),
  permit(
    'barley',
    { ru: 'Семена дикого ячменя и эгилопса из Южного Казахстана', en: 'Seed of wild barley and goatgrass from southern Kazakhstan' },
    ['2023-06-07'],
    {
      from: 'kz.committee',
      to: 'cn.institute',
      of: 'Семена дикого ячменя и эгилопса Тауша, собранные в предгорьях Каратау.',
      use: 'Non-commercial',
      keywords: ['Plant genetic resources for food and agriculture'],
    },
  ),
  permit('tulips', { ru: 'Луковицы тюльпана Грейга для коллекций', en: 'Bulbs of Tulipa greigii for collections' }, ['2022-03-14', '2024-03-13'], {
    from: 'kz.garden',
    to: 'be.jardin',
    of: 'Сорок луковиц и семена тюльпана Грейга и тюльпана Кауфмана.',
    use: 'Non-commercial',
    keywords: ['Vascular plants'],
  }),
  permit(
    'licorice',
    'Корень солодки уральской: состав и применение',
    ['2026-06-22', '2030-06-21'],
    {
      from: 'kz.committee',
      to: 'kz.institute',
      of: 'Корни солодки с пойменных лугов Или.',
      use: 'Non-commercial',
      keywords: ['Vascular plants', 'Derivatives and biochemical compounds'],
    },
    {},
    { stage: 'draft' },
  ),
  record('absCheckpointCommunique', 'communique.wheat', {
    title: { ru: 'Использование египетских образцов пшеницы', en: 'Use of wheat samples from Egypt' },
    absCheckpoints: ['kz.checkpoint.varieties'],
    absIRCCs: ['eg.permit.wheat'],
    description: 'Институт предъявил сертификат при передаче линий на испытание.',
    dateCollected: '2025-05-12',
  }),
  record('nbsap', 'concept', {
    title: {
      ru: 'Концепция сохранения биоразнообразия Республики Казахстан до 2035 года',
      en: 'Concept for the conservation of biodiversity of Kazakhstan to 2035',
    },
    summary: {
      ru: 'Концепция связывает охрану степей, гор и Каспия с развитием сёл; двадцать две цели, план действий на пять лет и открытая панель показателей.',
      en: 'The concept links the protection of steppe, mountains and the Caspian with rural development: twenty-two targets, a five-year plan and an open dashboard.',
    },
    isGbfAligned: true,
    jurisdiction: 'National / federal',
    startDate: '2025-01-01',
    endDate: '2035-12-31',
    status: 'Approved',
    adoptionDate: '2025-06-05',
    approvedStatus: 'Decree or regulation',
    approvingBody: 'Head of State or Government',
    documentLinks: [paper('kz', 'concept-2035', 'Концепция')],
  }),
  record('biosafetyLaw', 'biosafety-law', {
    isAmendment: false,
    title: {
      ru: 'Закон о биологической безопасности: обращение с изменёнными организмами',
      en: 'Law on biological safety: handling of modified organisms',
    },
    type: 'Law',
    jurisdiction: 'National / federal',
    cpbSubjectAreas: ['Risk assessment', 'LMOs for contained use', 'Monitoring and enforcement'],
    cpbOrganismTypes: ['All types of organisms'],
    description: 'Закрепляет оценку рисков, требования к лабораториям и порядок ввоза.',
    entryIntoForce: '2022-11-21',
    documents: [paper('kz', 'biosafety-law', 'Закон')],
    authorities: ['kz.biosafety'],
    expires: false,
  }),
  release(
    'wheat',
    '2024-04-11',
    { ru: 'Полевое испытание пшеницы, устойчивой к стеблевой ржавчине', en: 'Field trial of stem-rust-resistant wheat' },
    ['bch.lmo.wheat'],
    'Approval with conditions',
    'Перекрёстное опыление с соседними посевами маловероятно, эгилопс на участке отсутствует.',
    { conditions: 'Изоляция сто метров, уничтожение растительных остатков, наблюдение два сезона.', involvesFieldTrial: true },
  ),
  directUse(
    'soy',
    '2023-09-18',
    { ru: 'Ввоз высокоолеиновой сои для переработки', en: 'Import of high-oleic soybean for processing' },
    ['bch.lmo.soybean'],
    'Approval with conditions',
    'Дикая соя в Казахстане не растёт; масло не содержит белка вставки.',
    { uses: ['Processing'], conditions: 'Перевозка в закрытых вагонах, переработка на двух предприятиях Актау и Алматы.' },
  ),
  news(
    'snow-leopard',
    '2025-10-23',
    { ru: 'Два новых коридора для снежного барса', en: 'Two new corridors for the snow leopard' },
    {
      ru: 'Фотоловушки подтвердили, что барсы переходят между хребтами по ущельям Каскелена и Тургеня.',
      en: 'Camera traps confirm that the cats move between ranges along the Kaskelen and Turgen gorges.',
    },
    'Коридоры получили охранный статус, пастухам помогают укреплять загоны. За год не зарегистрировано ни одного случая отстрела.',
    {
      subjects: ['Mountain biodiversity', 'Endangered species'],
      gbfTargets: ['GBF-TARGET-03', 'GBF-TARGET-04'],
      records: ['kz.target.3', 'kz.target.4'],
    },
  ),
  news(
    'aral',
    '2024-04-26',
    { ru: 'Саксаул держит песок: итоги десяти лет посадок на дне Арала', en: 'Saxaul holds the sand: ten years of planting on the Aral seabed' },
    'Приживаемость выросла после перехода на посадку с закрытой корневой системой.',
    'Пыльные бури в Казалинске стали реже. В новых насаждениях отмечены джейран и джек, а местные кооперативы получают заказы на сеянцы.',
    { subjects: ['Ecosystem restoration', 'Dry and sub-humid lands biodiversity'], gbfTargets: ['GBF-TARGET-02'] },
  ),
  event(
    'saiga',
    ['2026-06-09', '2026-06-11'],
    'Meeting',
    { ru: 'Совещание по управлению популяциями сайги', en: 'Meeting on management of saiga populations' },
    'Учёные, фермеры и охотничьи хозяйства обсуждают результаты авиаучёта, ущерб сенокосам и порядок регулирования.',
    { ru: 'Уральск', en: 'Oral' },
    { thematicAreas: ['Sustainable use of biodiversity'], gbfTargets: ['GBF-TARGET-09'] },
  ),
]
