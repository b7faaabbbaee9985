import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

const penIn = (country: string) => penOf(country, 'decade').record

/** What remains of the Decade on Biodiversity: partners, deeds, pledges. */
export const decade: readonly Sketch[] = [
  penIn('ke')('undbPartner', 'partner.radio', {
    name: 'Radio Savanna',
    description: 'Plays one voice of the wild every morning at seven; listeners call in to name it.',
    address: 'Nakuru',
    country: 'ke',
    email: 'studio@radio-savanna.example',
    website: 'https://www.radio-savanna.example',
  }),
  penIn('cn')('undbPartner', 'partner.museum', {
    name: { zh: '儿童自然馆', en: 'Children’s Museum of Nature' },
    description: { zh: '展品都可以触摸；说明牌由孩子们书写。', en: 'Everything may be touched; the labels are written by children.' },
    country: 'cn',
    website: 'https://museum.nature-cn.example',
  }),
  penIn('eg')('undbAction', 'action.birds', {
    title: { ar: 'يوم عدّ الطيور في بحيرة البرلس', en: 'Bird count day at Lake Burullus' },
    description: { ar: 'عدّ الصيادون والتلاميذ الطيور من أربعين قاربا في ساعة واحدة.' },
    startDate: '2020-01-17',
    startTime: '07:00',
    endDate: '2020-01-17',
    address: 'بلطيم',
    country: 'eg',
    onlineEvent: false,
  }),
  penIn('kz')('undbAction', 'action.tulips', {
    title: { ru: 'Поход к диким тюльпанам', en: 'Walk to the wild tulips' },
    description: { ru: 'Ботаники ведут три маршрута; срывать нельзя, рисовать можно.' },
    startDate: '2020-04-18',
    country: 'kz',
    email: 'tulips@steppe.example',
  }),
  penIn('in')('undbActor', 'actor.seed-keepers', {
    title: 'Seed keepers of the Deccan',
    organization: 'library.organization.seed-keepers',
    description: 'Women of sixty villages keep eighty-five millets in clay and ash.',
    websites: ['https://www.seed-keepers.example | Seed calendar'],
  }),
  penIn('fj')('undbActor', 'actor.lmma', {
    title: 'Villages that rest their reefs',
    organization: 'library.organization.pacific-lmma',
    description: 'Reefs are closed after a death or a decision, and opened with a feast.',
  }),
  penIn('cr')('undbParty', 'party.cr', {
    description: { es: 'Costa Rica dedicó la década a los corredores: hoy cuarenta y cuatro comités se reúnen cada mes.' },
    websites: ['https://www.environment-cr.example/decenio | El Decenio'],
    coordinates: { lat: 9.9, lng: -84.1, zoom: 7 },
    government: { identifier: 'cr' },
  }),
  penIn('be')('undbParty', 'party.be', {
    description: {
      fr: 'La Belgique a compté chaque année les papillons de ses jardins.',
      en: 'Belgium counted the butterflies of its gardens every year.',
    },
    coordinates: { lat: 50.6, lng: 4.6, zoom: 7 },
    government: { identifier: 'be' },
  }),
  penIn('cn')('undbBizBioPledge', 'pledge.aquaculture', {
    title: { zh: '沿海养殖企业承诺恢复贝类礁', en: 'Coastal growers pledge to restore shellfish reefs' },
    organization: 'library.organization.wetland-network',
    country: 'cn',
    date: '2021-10-12',
    pledge: {
      zh: '每销售一吨牡蛎，返还一百公斤贝壳建造礁体。',
      en: 'For every tonne of oysters sold a hundred kilograms of shell go back to the reef.',
    },
  }),
  penIn('be')('undbBizBioPledge', 'pledge.finance', {
    title: { fr: 'Des investisseurs s’engagent sur les sols', en: 'Investors pledge for soils' },
    organization: 'library.organization.finance-nature',
    country: 'be',
    date: '2020-09-28',
    pledge: 'Aucun nouveau prêt pour le drainage de tourbières ; les prêts existants sont publiés.',
  }),
]
