import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

const { record } = penOf('ke', 'lifeweb')
const french = penOf('mg', 'lifeweb').record
const spanish = penOf('cr', 'lifeweb').record

/** LifeWeb: protected areas that look for funds, and those who give them. */
export const lifeWeb: readonly Sketch[] = [
  record('lwCampaign', 'campaign.mangroves', {
    title: { en: 'A ring of mangroves', fr: 'Une ceinture de mangroves', es: 'Un anillo de manglares' },
    startDate: '2023-06-05',
    endDate: '2027-06-05',
    homepage: 'https://campaigns.lifeweb.example/mangroves',
  }),
  record('lwCampaign', 'campaign.rangers', {
    title: { en: 'Boots for rangers', fr: 'Des bottes pour les gardes' },
    startDate: '2022-07-31',
  }),
  record('lwDonor', 'donor.fjord', {
    name: { en: 'Fjord and Forest Fund' },
    acronym: 'FFF',
    country: 'no',
    description: 'Gives grants of five years to protected areas that are run together with their neighbours.',
    website: 'https://www.fjord-forest.example',
  }),
  penOf('be', 'lifeweb').record('lwDonor', 'donor.meuse', {
    name: { fr: 'Fondation de la Meuse', en: 'Meuse Foundation' },
    country: 'be',
    description: { fr: 'Soutient les zones humides, de la source à l’estuaire.', en: 'Supports wetlands from spring to estuary.' },
  }),
  spanish('lwDonor', 'donor.cooperativa', {
    name: { es: 'Cooperativa Cafetalera del Valle', en: 'Valley Coffee Cooperative' },
    country: 'cr',
    description: 'Aporta medio por ciento de sus ventas a las áreas protegidas de donde nace su agua.',
  }),
  record('lwProject', 'project.tana', {
    title: { en: 'Tana Delta: floods that feed', fr: 'Delta du Tana : des crues nourricières' },
    leadContact: 'ke.njoroge',
    countries: ['ke'],
    startDate: '2023-01-16',
    timeFrame: '2023–2027',
    projectAbstract: {
      en: 'Herders, farmers and conservancies agree on a calendar of floods, fields and grazing for the lower Tana.',
      fr: 'Éleveurs, agriculteurs et réserves s’accordent sur un calendrier des crues, des champs et des pâturages.',
    },
    description: {
      en: '<p>The delta lives by two floods a year. Dams upstream flattened both. The project pays for gauges, for meetings, and for a release of water timed to the breeding of colobus and carp.</p><ul><li>Eleven gauges read by schools</li><li>Four conservancies with rangers of their own</li></ul>',
    },
    currency: 'USD',
    budget: [
      { activity: 'Gauges and flood calendar', result: 'Released water follows the calendar in two years of three', cost: 180000 },
      { activity: 'Community conservancies', result: 'Four conservancies registered, forty rangers employed', cost: 640000 },
      { activity: 'Restoration of oxbow lakes', result: 'Six lakes reconnected', cost: 415000 },
    ],
    donations: [
      { date: '2023-03-01', donor: 'lifeweb.donor.fjord', description: 'Five-year grant', funding: 700000, domestic: false, facilitated: true },
      { date: '2024-02-12', donor: 'lifeweb.donor.meuse', description: 'Oxbow lakes', funding: 120000, domestic: false, facilitated: true },
    ],
    financialStability: 'A levy on irrigated land is to carry the rangers from 2028.',
    gbfTargets: ['GBF-TARGET-02', 'GBF-TARGET-03', 'GBF-TARGET-11'],
    aichiTargets: [{ type: 'AICHI-TARGET-11', comment: 'Four conservancies, 96,000 hectares' }],
    nationalAlignment: [{ type: 'NBSAP', comment: 'Wetland chapter' }],
    climateContribution: [{ type: 'Water supply and flood protection', comment: 'Oxbow lakes hold back the first flood' }],
    ecologicalContribution: 'Holds a third of the breeding waterbirds of the coast.',
    institutionalContext: [
      { partner: 'Lower Tana Water Users', role: 'Keeps the calendar' },
      { partner: 'County government', role: 'Registers conservancies' },
    ],
    coordinates: { lat: -2.5, lng: 40.3, zoom: 8 },
    expired: false,
    featured: 10,
    campaigns: ['lifeweb.campaign.rangers'],
  }),
  french('lwProject', 'project.mangoky', {
    title: { fr: 'Mangoky : les mangroves reviennent avec les crabes', en: 'Mangoky: mangroves return with the crabs' },
    leadContact: 'mg.vohimana',
    countries: ['mg'],
    startDate: '2024-04-02',
    timeFrame: '2024–2028',
    projectAbstract: {
      fr: 'Trente villages replantent leurs mangroves et gèrent la pêche au crabe par rotation.',
      en: 'Thirty villages replant their mangroves and rotate the crab fishery.',
    },
    description:
      'Le crabe nourrit et paie l’école. Là où la mangrove recule, il disparaît. Chaque village ferme un chenal pendant un an, puis l’ouvre à tous.',
    currency: 'EUR',
    budget: [
      { activity: 'Pépinières villageoises', result: '900 hectares replantés', cost: 260000 },
      { activity: 'Rotation des chenaux', cost: 75000 },
    ],
    donations: [{ date: '2024-06-20', donor: 'lifeweb.donor.meuse', funding: 150000, domestic: false, facilitated: false, fundedBefore: true }],
    gbfTargets: ['GBF-TARGET-02', 'GBF-TARGET-08'],
    climateContribution: [
      { type: 'Carbon of peatlands, mangroves and seagrass', comment: 'Environ quatre tonnes par hectare et par an' },
      { type: 'Protection of coasts' },
    ],
    coordinates: { lat: -21.4, lng: 43.5, zoom: 8 },
    expired: false,
    featured: 5,
    campaigns: ['lifeweb.campaign.mangroves'],
  }),
  spanish('lwProject', 'project.terraba', {
    title: { es: 'Humedal Térraba-Sierpe: vecinos que cuidan', en: 'Térraba-Sierpe wetland: neighbours who care' },
    leadContact: 'cr.ferrer',
    countries: ['cr'],
    startDate: '2025-02-03',
    timeFrame: '2025–2029',
    projectAbstract: 'Piangüeras y guías de manglar vigilan juntos el mayor humedal de la costa pacífica.',
    description: 'Se financian lanchas eléctricas, un vivero de mangle y el salario de ocho vigilantes locales.',
    currency: 'CRC',
    budget: [
      { activity: 'Vigilancia comunitaria', result: 'Recorridos diarios', cost: 96000000 },
      { activity: 'Vivero de mangle', cost: 41000000 },
    ],
    donations: [{ date: '2025-05-09', donor: 'lifeweb.donor.cooperativa', funding: 20000000, domestic: true }],
    gbfTargets: ['GBF-TARGET-03'],
    nationalAlignment: [{ type: 'NBSAP' }, { type: 'CCS', comment: 'Contribución de carbono azul' }],
    coordinates: { lat: 8.9, lng: -83.6, zoom: 10 },
    expired: false,
    featured: 0,
  }),
  spanish(
    'lwProject',
    'project.barra',
    {
      title: 'Barra del Colorado: casas para el manatí',
      leadContact: 'cr.ferrer',
      countries: ['cr'],
      startDate: '2026-09-01',
      timeFrame: '2026–2030',
      projectAbstract: 'Canales sin motores, boyas de aviso y un censo de manatíes con sonar.',
      description: 'Propuesta en preparación con las escuelas de la zona.',
      gbfTargets: ['GBF-TARGET-04'],
      expired: false,
      featured: 0,
    },
    { stage: 'submitted', reason: 'El presupuesto llegará con la segunda versión.' },
  ),
  record('lwEvent', 'event.roundtable', {
    name: { en: 'Round table of donors for the Tana Delta', fr: 'Table ronde des donateurs pour le delta du Tana' },
    type: 'Meeting',
    description: 'Donors meet the four conservancies on their own ground, after a morning by canoe.',
    startDate: '2023-02-21',
    endDate: '2023-02-22',
    addressBlock: { city: 'Garsen', country: 'ke' },
    coordinates: { lat: -2.27, lng: 40.12, zoom: 9 },
    project: 'lifeweb.project.tana',
  }),
  french('lwEvent', 'event.crabes', {
    name: { fr: 'Ouverture des chenaux, deuxième année', en: 'Opening of the channels, second year' },
    type: 'Celebration or campaign',
    description: 'Les villages ouvrent ensemble les chenaux reposés ; la première pesée est publique.',
    startDate: '2026-03-28',
    addressBlock: { city: 'Morombe', country: 'mg' },
    project: 'lifeweb.project.mangoky',
  }),
]
