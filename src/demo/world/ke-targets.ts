import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

const { target } = penOf('ke')

/** National targets of Kenya. */
export const kenyaTargets: readonly Sketch[] = [
  target(
    1,
    'County spatial plans that keep wildlife dispersal areas open',
    'By 2028 all 47 counties adopt spatial plans that map and zone wildlife migratory routes, wetlands and kaya forests, beginning with the Athi-Kaputiei, Amboseli and Laikipia dispersal areas.',
    {
      indicators: ['Counties with gazetted spatial plans', 'Kilometres of fence removed from migratory routes'],
      actors: 'Land owners in group ranches sign conservation easements and manage open corridors.',
    },
  ),
  target(
    2,
    { en: 'Restore 5.1 million hectares of degraded landscapes', fr: 'Restaurer 5,1 millions d’hectares de paysages dégradés' },
    'Rangelands of the north, riverbanks of the Tana and Athi, water towers and mangroves are under restoration with native species, and survival is audited in the third year after planting.',
    {
      also: { 8: 'Medium', 11: 'Medium' },
      indicators: ['Hectares under restoration by ecosystem', 'Seedling survival after three years'],
      needs: 'Seed of native dryland trees is scarce: twelve community seed banks and training for 600 collectors are needed.',
    },
  ),
  target(
    3,
    {
      en: 'Thirty per cent of land and sea in fair and effective conservation',
      fr: 'Trente pour cent des terres et de la mer conservés de façon équitable et efficace',
      ar: 'حفظ ثلاثين في المائة من الأراضي والبحار حفظاً منصفاً وفعالاً',
      es: 'Treinta por ciento de la tierra y el mar conservados de forma justa y eficaz',
      ru: 'Тридцать процентов суши и моря под справедливой и действенной охраной',
      zh: '公平有效地保护百分之三十的陆地与海洋',
    },
    'National parks and reserves, community and private conservancies, sacred forests and locally managed marine areas together cover 30 per cent of Kenya, each with an assessed plan and a benefit-sharing agreement.',
    {
      degree: 'High',
      indicators: ['Area of parks, reserves, conservancies and locally managed marine areas', 'Households receiving conservancy dividends'],
      actors: 'Conservancy associations, beach management units and kaya elders govern more than a third of the area.',
      changes: [
        { data: { additionalInformation: 'Seven locally managed marine areas of Kwale and Lamu were added after they agreed on their plans.' } },
      ],
    },
  ),
  target(
    4,
    'Recovery plans for rhino, hirola, sable and highland birds',
    'No species is lost and populations of black rhino, hirola, roan and Sokoke scops owl increase; losses of livestock and crops to wildlife are compensated within ninety days.',
    { also: { 9: 'Low' }, indicators: ['Black rhino and hirola numbers', 'Median days until compensation is paid'] },
  ),
  target(
    5,
    'Legal, traceable and healthy trade in wild species',
    'Aloe, sandalwood, live reef fish and game products are traded only with traceable permits, and joint port teams in Mombasa and Nairobi screen high-risk cargo.',
    { degree: 'Medium' },
  ),
  target(
    6,
    'Halve new invasions and win back rangeland from prosopis and opuntia',
    'Prosopis juliflora is pushed back on 150,000 hectares in Baringo, Turkana and Tana River, opuntia is controlled by insects in Laikipia, and water hyacinth on Lake Victoria is harvested for biogas.',
    {
      indicators: ['Hectares cleared of prosopis and kept clear for two years'],
      actors: 'Cooperatives of charcoal makers and pastoralist women clear prosopis and sell the wood and pods.',
    },
  ),
  target(
    7,
    'Cleaner lakes, farms without the worst pesticides, beaches without plastic',
    'Nutrient loads entering Lakes Victoria, Naivasha and Nakuru fall by half, forty highly hazardous pesticides are withdrawn and producers pay for the collection of packaging.',
    { also: { 10: 'Low' } },
  ),
  target(
    8,
    'Climate-ready water towers, rangelands and reefs',
    'Climate risk plans are carried out for the Mau, Aberdares and Mount Kenya water towers, for pastoral grazing reserves and for the coral reefs from Kiunga to Shimoni.',
  ),
  target(
    9,
    'Better incomes from wild products, managed by those who harvest them',
    'Gum arabic, honey, mangrove crab and wild fruits give decent incomes to 250,000 people under harvesting rules made by their own groups.',
    { actors: 'Producer groups monitor harvests and set quotas with county officers.' },
  ),
  target(
    10,
    'Agroecology and healthy soils on a third of farmland',
    'One third of farmed land applies agroforestry, mixed cropping or integrated pest management; indigenous vegetables and local cattle breeds return to markets and school meals.',
    { indicators: ['Share of farmland under agroecological practice', 'Local breeds and landraces conserved on farm'] },
  ),
  target(
    11,
    'Water towers that keep giving water',
    'Catchment payments by city water companies reach 40,000 upstream households, and the dry-season flow of the Upper Tana does not fall below its average of 2015–2020.',
    { stage: 'submitted', reason: 'The figures for dry-season flow were updated with the gauging station at Mwea.' },
  ),
  target(
    12,
    'Green and blue spaces in every town',
    'Nairobi, Mombasa, Kisumu and forty smaller towns protect urban forests, wetlands and river edges, and each resident can reach a public green space on foot in ten minutes.',
    { data: { title: { en: 'Green and blue spaces in every town', zh: '让每座城镇都有绿地与水域' } } },
  ),
  target(
    13,
    {
      en: 'Fair sharing of benefits from genetic resources and traditional knowledge',
      fr: 'Partage juste des avantages issus des ressources génétiques et des savoirs traditionnels',
    },
    'Every access permit names the benefits due to the community of origin, a benefit-sharing fund is in operation, and community protocols exist for at least fifteen peoples.',
    { degree: 'High', also: { 20: 'Low' } },
  ),
  target(
    14,
    'Biodiversity in county budgets and national accounts',
    'County integrated development plans carry a biodiversity budget line, and natural capital accounts for forests, water and wildlife appear every second year.',
  ),
  target(
    15,
    'Companies that report what they owe to nature',
    'Tea, flower, energy and tourism companies listed in Nairobi disclose their dependence and impacts on nature, and banks screen large loans.',
    { actors: 'The bankers’ association trains lenders and publishes a sector guide.' },
  ),
  target(
    16,
    'Less food lost, wiser choices at market',
    'Losses of maize, mango and fish after harvest fall by half, and consumers recognise a label for rangeland-friendly beef.',
    { stage: 'draft' },
  ),
  target(
    17,
    'Safe biotechnology with informed citizens',
    'Laboratories can detect and identify living modified organisms at all major ports of entry, and the public comments on every application before it is decided.',
  ),
  target(
    18,
    'Redirect subsidies that harm land and lakes',
    'Input subsidies shift from blanket fertiliser to soil-tested blends and organic matter, and tax relief for destructive fishing gear ends by 2027.',
    { stage: 'returned', reason: 'Please quote the section of the Finance Act and give the amount of the relief in 2024.' },
  ),
  target(
    19,
    'Finance for nature from all sources',
    'Public, private and philanthropic flows reach the level costed in the finance plan, with a conservation trust fund and results-based instruments for rhino and rangeland.',
    { needs: 'The finance plan identifies a gap of 38 billion shillings a year.' },
  ),
  target(
    20,
    'A generation of Kenyan taxonomists, ecologists and rangers',
    'Two hundred taxonomists and parataxonomists, three hundred community ecologists and a thousand rangers are trained, with half of the places for women.',
  ),
  target(
    21,
    'Open biodiversity data from citizens and scientists',
    'The national biodiversity information facility serves ten million records, with community consent for sensitive places and knowledge.',
    { changes: [{ data: { additionalInformation: 'The bird atlas of Kenya was linked as a continuous source of records.' } }] },
  ),
  target(
    22,
    'Say and justice for communities and defenders',
    'Community forest associations, conservancies and water users take part in every decision that concerns their land, and environmental courts sit in all counties.',
  ),
  target(
    23,
    'Women decide and benefit',
    'Women hold at least half of the seats in conservancy boards and community forest associations and receive half of the benefits they pay out.',
    { actors: 'Women’s savings groups run conservancy tourism and bead enterprises.' },
  ),
]
