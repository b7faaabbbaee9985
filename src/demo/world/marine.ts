import type { Data } from '#formats'
import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

type Corner = readonly [lng: number, lat: number]

/** The outline of an area as a file in GeoJSON. */
const outline = (name: string, corners: readonly Corner[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] } }],
  })

/** A marine area: seven criteria with a level each, in their order. */
function area(country: string, name: string, levels: string, corners: readonly Corner[], data: Data, more: Partial<Sketch> = {}): Sketch {
  return penOf(country, 'marine').record(
    'marineEbsa',
    `area.${name}`,
    {
      assessments: [...levels].map((level, index) => ({ identifier: `criteria${index + 1}`, level: levelOf[level] })),
      beyondNationalJurisdiction: false,
      ...data,
    },
    { files: { gisFiles: [{ name: `${name}.geojson`, content: outline(name, corners) }] }, ...more },
  )
}

const levelOf: { readonly [letter: string]: string } = { h: 'high', m: 'medium', l: 'low', n: 'noInformation' }

/** Marine areas that were described as significant. */
export const marineAreas: readonly Sketch[] = [
  area(
    'fj',
    'lau',
    'hhhmhmh',
    [
      [178.9, -17.2],
      [179.9, -16.8],
      [179.95, -19.4],
      [179.1, -20.1],
      [178.4, -18.9],
    ],
    {
      title: { en: 'Lau Ridge and Deep Terraces', fr: 'Crête de Lau et terrasses profondes' },
      summary: {
        en: 'A chain of submerged terraces with sponge gardens older than any written record of the islands above them.',
        fr: 'Une chaîne de terrasses immergées où des jardins d’éponges sont plus anciens que toute chronique des îles.',
      },
      areaIntroduction: 'The terraces lie between four hundred and nine hundred metres; currents sweep them clean of sediment.',
      region: 'Western South Pacific',
      location: 'East of Viti Levu, on both sides of the ridge, entirely within national waters.',
      countries: ['fj'],
      gisMapCenter: { lat: -18.5, lng: 179.2, zoom: 6 },
      areaConditions: 'No bottom gear has been used here; cables cross the southern tip.',
      areaFeatures: 'Glass sponges, black corals, a resting place of humpback whales.',
      status: 'approved',
      approvedByCopDecision: 'secretariat.decision.lau',
    },
  ),
  area(
    'eg',
    'wadi-gemal',
    'hmhhmml',
    [
      [35.05, 24.8],
      [35.45, 24.75],
      [35.6, 24.3],
      [35.3, 24.2],
    ],
    {
      title: { ar: 'حدائق مرجان وادي الجمال', en: 'Coral gardens of Wadi Gemal' },
      summary: {
        ar: 'مروج أعشاب بحرية ترعى فيها الأطوم، وحواف مرجانية قاومت موجات الحر المتتالية.',
        en: 'Seagrass meadows where dugongs graze, and fringing reefs that withstood repeated heat waves.',
      },
      region: 'North-West Indian Ocean and adjacent Gulf areas',
      location: {
        ar: 'الساحل الجنوبي للبحر الأحمر، من رأس حنكوراب إلى جزر القلعان.',
        en: 'Southern Red Sea coast, from Ras Hankorab to the Qulaan islands.',
      },
      countries: ['eg'],
      gisMapCenter: { lat: 24.5, lng: 35.3, zoom: 8 },
      areaDescription: { ar: 'يمتد المرج الأكبر أحد عشر كيلومترا بلا انقطاع.' },
      status: 'recommendedToSbstta',
      recommendedToSbsttaBy: 'SCBD',
    },
  ),
  area(
    'kz',
    'north-caspian',
    'mhhhhmm',
    [
      [49.8, 46.2],
      [52.4, 46.8],
      [52.9, 45.6],
      [50.6, 45.1],
    ],
    {
      title: { ru: 'Мелководья Северного Каспия', en: 'Shallows of the Northern Caspian' },
      summary: {
        ru: 'Подводные луга и ледовые залежки каспийского тюленя на глубинах менее пяти метров.',
        en: 'Underwater meadows and the ice rookeries of the Caspian seal, in less than five metres of water.',
      },
      region: 'Black Sea and Caspian Sea',
      location: 'Между устьями Волги и Урала; граница следует изобате пять метров.',
      countries: ['kz'],
      gisMapCenter: { lat: 46, lng: 51.3, zoom: 6 },
      areaConditions: 'Уровень моря падает; площадь зимнего льда сократилась вдвое за пятнадцать лет.',
      status: 'recommendedToWorkshop',
      recommendedToWorkshopBy: 'GOV',
      recommendedToWorkshopByGovernments: ['kz'],
    },
    { stage: 'draft' },
  ),
]
