import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

const { target } = penOf('be')

/** National targets of Belgium. */
export const belgiumTargets: readonly Sketch[] = [
  target(
    1,
    {
      fr: 'Une planification de la mer et du territoire qui tient compte de la nature',
      en: 'Marine and land planning that takes nature into account',
    },
    'D’ici à 2030, les schémas de développement des trois Régions et le plan d’aménagement de la partie belge de la mer du Nord évitent toute perte supplémentaire de milieux de grande valeur et arrêtent l’artificialisation nette.',
    { also: { 14: 'Medium' }, indicators: ['Artificialisation nette des sols (ha par an)'] },
  ),
  target(
    2,
    { fr: 'Restaurer les tourbières, les fonds graveleux et les vallées alluviales', en: 'Restore bogs, gravel beds and river valleys' },
    {
      fr: 'Les hauts plateaux ardennais, les bancs de gravier des Hinderbanken et les vallées du Démer et de la Semois font l’objet de programmes de restauration couvrant 20 % des surfaces dégradées en 2030.',
      en: 'The high plateaus of the Ardennes, the gravel beds of the Hinder Banks and the valleys of the Demer and Semois are covered by programmes that restore 20% of their degraded area by 2030.',
    },
    {
      also: { 8: 'Medium' },
      indicators: ['Surface de tourbières réhumidifiées (ha)', 'Nombre de récifs d’huîtres plates réimplantés'],
      actors: 'Des associations naturalistes gèrent les réserves et les pêcheurs participent au suivi des bancs.',
    },
  ),
  target(
    3,
    { fr: 'Protéger 30 % du territoire et de la mer, dont un tiers strictement', en: 'Protect 30% of land and sea, a third of it strictly' },
    'Le réseau Natura 2000, les réserves naturelles et les forêts en libre évolution sont reliés et dotés d’objectifs mesurables ; au moins 10 % de la partie belge de la mer du Nord est fermée au chalutage de fond.',
    {
      degree: 'Medium',
      changes: [
        {
          on: '2025-06-11',
          data: { additionalInformation: 'La révision précise la contribution de chaque Région et de l’autorité fédérale pour la mer.' },
        },
      ],
    },
  ),
  target(
    4,
    {
      fr: 'Ramener le grand hamster, le râle des genêts et la loche d’étang',
      en: 'Bring back the common hamster, the corncrake and the weather loach',
    },
    'Des plans d’action interrégionaux améliorent l’état de quarante espèces menacées et maintiennent la diversité génétique des populations isolées ; le retour du loup s’accompagne de moyens de protection des troupeaux.',
    { indicators: ['Nombre d’espèces dont la tendance s’améliore', 'Effectif reproducteur du grand hamster'] },
  ),
  target(
    5,
    { fr: 'Un commerce d’espèces sauvages légal, dans les ports comme en ligne', en: 'Legal trade in wild species, in ports and online' },
    'Les contrôles à Anvers, Zeebrugge et Liège s’appuient sur l’analyse de risque, l’ADN et la surveillance des ventes en ligne ; les oiseaux chanteurs et les civelles sont prioritaires.',
    { degree: 'High' },
  ),
  target(
    6,
    { fr: 'Réduire de moitié les nouvelles espèces exotiques envahissantes', en: 'Halve new invasive alien species' },
    'Un accord avec les jardineries, un système d’alerte précoce et des équipes d’intervention rapide freinent les renouées, le frelon asiatique et les écrevisses américaines.',
    { actors: 'Les horticulteurs retirent volontairement trente plantes de la vente ; les apiculteurs signalent les nids.' },
  ),
  target(
    7,
    { fr: 'Moins d’azote, de pesticides et de plastiques dans les milieux', en: 'Less nitrogen, fewer pesticides and plastics in nature' },
    'Les dépôts d’azote passent sous la charge critique dans 75 % des habitats sensibles, l’usage et le risque des pesticides baissent de moitié et les pertes de granulés plastiques dans les ports cessent.',
    { degree: 'High', also: { 10: 'Medium' }, needs: 'Il faut 120 stations de mesure d’ammoniac supplémentaires et un accompagnement des éleveurs.' },
  ),
  target(
    8,
    { fr: 'Des villes fraîches, des sols vivants, une côte résiliente', en: 'Cool cities, living soils, a resilient coast' },
    'Les plans climat comportent un volet nature : dunes devant les digues, zones d’expansion de crue après les inondations de 2021, arbres et sols perméables dans les quartiers les plus chauds.',
  ),
  target(
    9,
    { fr: 'Une chasse, une pêche et une cueillette durables', en: 'Sustainable hunting, fishing and gathering' },
    'Les plans de tir du cerf et du chevreuil garantissent la régénération de la forêt, et la pêche à la crevette adopte des chaluts sélectifs.',
    { stage: 'withdrawn', reason: 'Fusionnée avec la cible 5 à la suite de la revue à mi-parcours.' },
  ),
  target(
    10,
    { fr: 'Des pratiques agroécologiques sur la moitié des terres', en: 'Agroecological practices on half of the farmland' },
    'Haies, bandes fleuries et prairies permanentes couvrent 10 % des surfaces agricoles ; les forêts gérées conservent du bois mort et des îlots de vieillissement.',
    {
      indicators: ['Indice des oiseaux des champs', 'Longueur de haies plantées (km)'],
      actors: 'Des coopératives laitières paient une prime aux prairies riches en espèces.',
    },
  ),
  target(
    11,
    { fr: 'Des captages d’eau protégés par la nature', en: 'Drinking water protected by nature' },
    'Les bassins de captage de la Meuse et des calcaires du Condroz bénéficient de contrats qui remplacent les intrants par des prairies et des forêts.',
  ),
  target(
    12,
    { fr: 'La nature à cinq minutes à pied', en: 'Nature within a five-minute walk' },
    {
      fr: 'Chaque habitante et habitant de Bruxelles, Anvers, Gand, Liège et Charleroi dispose d’un espace vert public à moins de 300 mètres ; les cours d’école sont déminéralisées.',
      en: 'Everyone living in Brussels, Antwerp, Ghent, Liège and Charleroi has public green space within 300 metres, and school yards are opened up to soil and trees.',
    },
    { indicators: ['Part de la population à moins de 300 m d’un espace vert'] },
  ),
  target(
    13,
    { fr: 'Diligence raisonnée et partage des avantages dans la recherche', en: 'Due diligence and benefit-sharing in research' },
    'Les universités, jardins botaniques et entreprises déclarent l’utilisation des ressources génétiques, et les contrats types prévoient un retour de données et de formation vers les pays fournisseurs.',
    { degree: 'High' },
  ),
  target(
    14,
    { fr: 'Une comptabilité du capital naturel utile aux décisions', en: 'Natural capital accounts that serve decisions' },
    'Les comptes d’écosystèmes sont publiés tous les deux ans et utilisés dans l’évaluation des grands projets fédéraux et régionaux.',
  ),
  target(
    15,
    { fr: 'Des entreprises transparentes sur leur empreinte', en: 'Companies open about their footprint' },
    'Les entreprises soumises au rapportage de durabilité publient leurs effets sur la biodiversité, y compris ceux du cacao, du soja et du bois importés.',
    { stage: 'submitted', reason: 'Texte concerté avec les fédérations ; prêt pour validation.' },
  ),
  target(
    16,
    { fr: 'Consommer sans déforester', en: 'Consumption without deforestation' },
    'L’empreinte de la consommation baisse d’un tiers grâce aux achats publics, à la réduction du gaspillage alimentaire et à la traçabilité des produits à risque.',
  ),
  target(
    17,
    { fr: 'Une biosécurité transparente', en: 'Transparent biosafety' },
    'Les avis d’évaluation des risques sont publiés dans les langues nationales avant chaque consultation, et les laboratoires mettent au point des méthodes de détection des organismes édités.',
  ),
  target(
    18,
    { fr: 'Recenser et réorienter les aides dommageables', en: 'List and redirect harmful subsidies' },
    'Un inventaire public des dépenses fiscales et des aides défavorables à la biodiversité est établi ; un calendrier de sortie est adopté pour les plus coûteuses.',
    { stage: 'draft' },
  ),
  target(
    19,
    { fr: 'Doubler la finance internationale pour la nature', en: 'Double international finance for nature' },
    'La coopération belge porte à 100 millions d’euros par an ses engagements dont la biodiversité est l’objectif principal, surtout dans le bassin du Congo et au Sahel.',
    { degree: 'Medium' },
  ),
  target(
    20,
    { fr: 'Des capacités partagées en taxonomie', en: 'Shared capacity in taxonomy' },
    'Les musées et jardins botaniques forment chaque année soixante taxonomistes de pays partenaires et numérisent leurs collections d’Afrique centrale.',
    { actors: 'Les musées accueillent des boursiers et rendent leurs images accessibles à tous.' },
  ),
  target(
    21,
    { fr: 'Des données ouvertes, de la bactérie à la baleine', en: 'Open data, from bacteria to whales' },
    'La plateforme nationale réunit observations citoyennes, ADN environnemental et suivis officiels sous licence ouverte, avec floutage des espèces sensibles.',
  ),
  target(
    22,
    { fr: 'Participation, information et accès à la justice', en: 'Participation, information and access to justice' },
    'Une assemblée citoyenne de la nature rend un avis tous les deux ans et les associations conservent un accès effectif au juge.',
    { stage: 'returned', reason: 'Merci de préciser le rôle des communes et la base légale de l’assemblée.' },
  ),
]
