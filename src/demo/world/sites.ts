import type { Localized } from '#platform/localized.ts'

/** How a country presents its site. */
export type Site = {
  readonly name: Localized
  readonly shortName: Localized
  readonly tagline: Localized
  readonly tokens: { readonly [property: string]: string }
}

/** The national sites: what they call themselves, and their colours. */
export const sites: { readonly [country: string]: Site } = {
  cr: {
    name: {
      es: 'Mecanismo de facilitación de Costa Rica',
      en: 'Costa Rica Clearing-House',
      fr: 'Centre d’échange du Costa Rica',
      ar: 'غرفة تبادل المعلومات في كوستاريكا',
      ru: 'Механизм посредничества Коста-Рики',
      zh: '哥斯达黎加信息交换所',
    },
    shortName: { es: 'CHM Costa Rica', en: 'CHM Costa Rica', fr: 'CHM Costa Rica', ar: 'كوستاريكا', ru: 'МП Коста-Рика', zh: '哥斯达黎加' },
    tagline: {
      es: 'Del bosque nuboso al Domo Térmico: lo que sabemos y lo que nos hemos propuesto',
      en: 'From cloud forest to Thermal Dome: what we know and what we have set out to do',
      fr: 'De la forêt de nuages au Dôme thermique : ce que nous savons et ce que nous nous sommes fixé',
      ar: 'من الغابات السحابية إلى القبة الحرارية: ما نعرفه وما عقدنا العزم عليه',
      ru: 'От облачного леса до Термального купола: что мы знаем и что намерены сделать',
      zh: '从云雾林到热穹顶：我们所知与我们所愿',
    },
    tokens: { '--brand-hue': '165', '--accent-hue': '40' },
  },
  ke: {
    name: {
      en: 'Kenya Clearing-House',
      fr: 'Centre d’échange du Kenya',
      es: 'Mecanismo de facilitación de Kenya',
      ar: 'غرفة تبادل المعلومات في كينيا',
      ru: 'Механизм посредничества Кении',
      zh: '肯尼亚信息交换所',
    },
    shortName: { en: 'CHM Kenya', fr: 'CHM Kenya', es: 'CHM Kenya', ar: 'كينيا', ru: 'МП Кения', zh: '肯尼亚' },
    tagline: {
      en: 'Savannah, coast and mountain: shared knowledge for shared landscapes',
      fr: 'Savane, côte et montagne : un savoir partagé pour des paysages partagés',
      es: 'Sabana, costa y montaña: saber compartido para paisajes compartidos',
      ar: 'سافانا وساحل وجبل: معرفة مشتركة لمناظر طبيعية مشتركة',
      ru: 'Саванна, побережье и горы: общие знания для общих ландшафтов',
      zh: '草原、海岸与高山：共有的家园，共享的知识',
    },
    tokens: { '--brand-hue': '30', '--accent-hue': '145' },
  },
  be: {
    name: {
      fr: 'Centre d’échange de la Belgique',
      en: 'Belgium Clearing-House',
      es: 'Mecanismo de facilitación de Bélgica',
      ar: 'غرفة تبادل المعلومات في بلجيكا',
      ru: 'Механизм посредничества Бельгии',
      zh: '比利时信息交换所',
    },
    shortName: { fr: 'CHM Belgique', en: 'CHM Belgium', es: 'CHM Bélgica', ar: 'بلجيكا', ru: 'МП Бельгия', zh: '比利时' },
    tagline: {
      fr: 'Trois Régions, une mer du Nord, une même nature',
      en: 'Three Regions, one North Sea, one nature',
      es: 'Tres regiones, un mar del Norte, una misma naturaleza',
      ar: 'ثلاثة أقاليم وبحر شمال واحد وطبيعة واحدة',
      ru: 'Три региона, одно Северное море, одна природа',
      zh: '三个大区，一片北海，同一个自然',
    },
    tokens: { '--brand-hue': '260', '--accent-hue': '85' },
  },
  cn: {
    name: {
      zh: '中国信息交换所',
      en: 'China Clearing-House',
      fr: 'Centre d’échange de la Chine',
      es: 'Mecanismo de facilitación de China',
      ar: 'غرفة تبادل المعلومات في الصين',
      ru: 'Механизм посредничества Китая',
    },
    shortName: { zh: '中国', en: 'CHM China', fr: 'CHM Chine', es: 'CHM China', ar: 'الصين', ru: 'МП Китай' },
    tagline: {
      zh: '山水林田湖草沙，一体保护，共同记录',
      en: 'Mountains, rivers, forests, farmland, lakes, grasslands and deserts: protected and documented as one',
      fr: 'Montagnes, eaux, forêts, champs, lacs, prairies et déserts : protégés et documentés ensemble',
      es: 'Montañas, aguas, bosques, campos, lagos, praderas y desiertos: protegidos y documentados en conjunto',
      ar: 'الجبال والمياه والغابات والحقول والبحيرات والمروج والصحارى: حماية واحدة وسجل واحد',
      ru: 'Горы, воды, леса, поля, озёра, степи и пустыни: единая охрана, единая летопись',
    },
    tokens: { '--brand-hue': '15', '--accent-hue': '170' },
  },
  eg: {
    name: {
      ar: 'غرفة تبادل المعلومات في مصر',
      en: 'Egypt Clearing-House',
      fr: 'Centre d’échange de l’Égypte',
      es: 'Mecanismo de facilitación de Egipto',
      ru: 'Механизм посредничества Египта',
      zh: '埃及信息交换所',
    },
    shortName: { ar: 'مصر', en: 'CHM Egypt', fr: 'CHM Égypte', es: 'CHM Egipto', ru: 'МП Египет', zh: '埃及' },
    tagline: {
      ar: 'من شعاب البحر الأحمر إلى دلتا النيل: طبيعة مصر في مكان واحد',
      en: 'From Red Sea reefs to the Nile Delta: Egypt’s nature in one place',
      fr: 'Des récifs de la mer Rouge au delta du Nil : la nature de l’Égypte en un seul lieu',
      es: 'De los arrecifes del mar Rojo al delta del Nilo: la naturaleza de Egipto en un solo lugar',
      ru: 'От рифов Красного моря до дельты Нила: природа Египта в одном месте',
      zh: '从红海珊瑚礁到尼罗河三角洲：埃及自然尽在一处',
    },
    tokens: { '--brand-hue': '220', '--accent-hue': '70' },
  },
  kz: {
    name: {
      ru: 'Механизм посредничества Казахстана',
      en: 'Kazakhstan Clearing-House',
      fr: 'Centre d’échange du Kazakhstan',
      es: 'Mecanismo de facilitación de Kazajstán',
      ar: 'غرفة تبادل المعلومات في كازاخستان',
      zh: '哈萨克斯坦信息交换所',
    },
    shortName: { ru: 'МП Казахстан', en: 'CHM Kazakhstan', fr: 'CHM Kazakhstan', es: 'CHM Kazajstán', ar: 'كازاخستان', zh: '哈萨克斯坦' },
    tagline: {
      ru: 'Степь, горы и Каспий: знания, которые помогают сохранять',
      en: 'Steppe, mountains and the Caspian: knowledge that helps to conserve',
      fr: 'Steppe, montagnes et Caspienne : des connaissances pour conserver',
      es: 'Estepa, montañas y Caspio: conocimiento que ayuda a conservar',
      ar: 'السهوب والجبال وبحر قزوين: معرفة تعين على الحفظ',
      zh: '草原、群山与里海：以知识守护自然',
    },
    tokens: { '--brand-hue': '230', '--accent-hue': '90' },
  },
}
