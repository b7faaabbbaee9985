import type { Localized } from '#platform/localized.ts'

/** A collection or reading list as its maker would jot it down. Entries are names of sketches, each with a note and a section if it has one. */
export type Shelf = {
  readonly id: string
  readonly by: string
  readonly portal: string
  readonly kind: 'curated' | 'list'
  readonly title: Localized
  readonly description: Localized
  readonly visibility: 'private' | 'link' | 'public'
  readonly query?: string
  readonly sections?: readonly { readonly key: string; readonly title: Localized; readonly description: Localized }[]
  readonly entries: readonly { readonly of: string; readonly note?: Localized; readonly section?: string }[]
}

/** Collections the Secretariat and Costa Rica put together, and lists that people made. */
export const shelves: readonly Shelf[] = [
  {
    id: 'coasts-and-reefs',
    by: 'secretariat',
    portal: 'chm',
    kind: 'curated',
    visibility: 'public',
    title: {
      en: 'Bringing back coasts and reefs',
      fr: 'Restaurer côtes et récifs',
      es: 'Recuperar costas y arrecifes',
      ar: 'إحياء السواحل والشعاب',
      ru: 'Возрождение побережий и рифов',
      zh: '重现海岸与礁石生机',
    },
    description: {
      en: 'What communities and agencies learned while restoring mangroves, oyster beds and coral reefs: first what happened on the ground, then the handbooks that came out of it.',
      fr: 'Ce que des communautés et des administrations ont appris en restaurant mangroves, bancs d’huîtres et récifs : d’abord le terrain, puis les manuels qui en sont issus.',
      es: 'Lo que comunidades e instituciones aprendieron al restaurar manglares, bancos de ostras y arrecifes: primero la práctica, después los manuales que surgieron de ella.',
      ar: 'ما تعلمته المجتمعات والهيئات عند إحياء المانغروف ومحار البحر والشعاب: التجارب الميدانية أولاً، ثم الأدلة التي نتجت عنها.',
      ru: 'Чему научились общины и ведомства, восстанавливая мангры, устричные банки и рифы: сначала опыт на местах, затем созданные на его основе руководства.',
      zh: '各社区和机构在恢复红树林、牡蛎床和珊瑚礁过程中的经验：先是实地案例，再是由此形成的手册。',
    },
    sections: [
      {
        key: 'practice',
        title: { en: 'On the ground', fr: 'Sur le terrain', es: 'En la práctica', ar: 'في الميدان', ru: 'Опыт на местах', zh: '实地案例' },
        description: {},
      },
      {
        key: 'handbooks',
        title: { en: 'Handbooks', fr: 'Manuels', es: 'Manuales', ar: 'الأدلة', ru: 'Руководства', zh: '手册' },
        description: {
          en: 'Short, tested, ready to copy.',
          fr: 'Courts, éprouvés, prêts à copier.',
          es: 'Breves, probados, listos para copiar.',
          ar: 'قصيرة ومجرَّبة وجاهزة للنسخ.',
          ru: 'Краткие, проверенные, готовые к копированию.',
          zh: '简短、经过验证、可直接使用。',
        },
      },
    ],
    entries: [
      {
        of: 'library.case.mikoko',
        section: 'practice',
        note: {
          en: 'Begin here: how the income is decided on in public, and what happened when prices fell.',
          fr: 'À lire d’abord : comment les revenus sont décidés en public, et ce qui s’est passé quand les prix ont chuté.',
          es: 'Empiece por aquí: cómo se decide en público el uso de los ingresos y qué pasó cuando bajaron los precios.',
        },
      },
      { of: 'library.case.kubulau', section: 'practice' },
      { of: 'library.case.burullus', section: 'practice' },
      {
        of: 'library.resource.mangroves',
        section: 'handbooks',
        note: { en: 'Look at the table of species by salinity.', zh: '请参看按盐度选择树种的表格。' },
      },
      { of: 'library.resource.huitres', section: 'handbooks' },
      { of: 'library.resource.moorings', section: 'handbooks' },
      { of: 'library.resource.poulpe', section: 'handbooks' },
    ],
  },
  {
    id: 'thirty-by-thirty',
    by: 'secretariat',
    portal: 'chm',
    kind: 'curated',
    visibility: 'public',
    query: 'target=GBF-TARGET-03&format=caseStudy&format=resource',
    title: {
      en: 'Thirty by thirty: what works',
      fr: 'Trente d’ici trente : ce qui marche',
      es: 'Treinta para 2030: lo que funciona',
      ar: 'ثلاثون بالمائة بحلول 2030: ما ينجح',
      ru: '30 % к 2030 году: что работает',
      zh: '到2030年保护30%：有效做法',
    },
    description: {
      en: 'Case studies and guides on conserving 30 per cent of land, waters and seas. New ones join by themselves.',
      fr: 'Études de cas et guides pour conserver 30 % des terres, des eaux et des mers. Les nouveautés s’y ajoutent d’elles-mêmes.',
      es: 'Estudios de caso y guías para conservar el 30 % de las tierras, las aguas y los mares. Los nuevos se incorporan solos.',
      ar: 'دراسات حالة وأدلة عن صون 30 في المائة من اليابسة والمياه والبحار. وينضم الجديد إليها تلقائياً.',
      ru: 'Тематические исследования и руководства по сохранению 30 % суши, вод и морей. Новые материалы добавляются сами.',
      zh: '关于保护30%陆地、水域和海洋的案例与指南，新内容会自动加入。',
    },
    entries: [{ of: 'library.case.danta', note: { en: 'A corridor built farm by farm.', es: 'Un corredor construido finca por finca.' } }],
  },
  {
    id: 'living-with-wildlife',
    by: 'secretariat',
    portal: 'chm',
    kind: 'curated',
    visibility: 'private',
    title: { en: 'Living with wildlife', fr: 'Vivre avec la faune sauvage' },
    description: { en: 'To be finished before the next meeting of focal points.' },
    entries: [{ of: 'library.case.beehive-fences' }, { of: 'library.resource.spatial-planning' }],
  },
  {
    id: 'risk-assessment-basics',
    by: 'secretariat',
    portal: 'bch',
    kind: 'curated',
    visibility: 'public',
    title: {
      en: 'First steps in risk assessment',
      fr: 'Premiers pas dans l’évaluation des risques',
      es: 'Primeros pasos en la evaluación del riesgo',
      ar: 'الخطوات الأولى في تقييم المخاطر',
      ru: 'Первые шаги в оценке рисков',
      zh: '风险评估入门',
    },
    description: {
      en: 'For new members of biosafety committees.',
      fr: 'Pour les nouveaux membres des comités de biosécurité.',
      es: 'Para quienes se incorporan a los comités de seguridad de la biotecnología.',
      ar: 'للأعضاء الجدد في لجان السلامة الأحيائية.',
      ru: 'Для новых членов комитетов по биобезопасности.',
      zh: '供生物安全委员会新成员使用。',
    },
    entries: [{ of: 'library.resource.cassava-biology' }, { of: 'library.resource.wild-soybean' }, { of: 'library.resource.detection-network' }],
  },
  {
    id: 'bosques-y-corredores',
    by: 'editor.cr',
    portal: 'cr',
    kind: 'curated',
    visibility: 'public',
    title: { es: 'Bosques y corredores', en: 'Forests and corridors' },
    description: {
      es: 'Para docentes: lo mejor que hay sobre los bosques del país.',
      en: 'For teachers: the best there is on the country’s forests.',
    },
    entries: [{ of: 'library.case.danta' }, { of: 'library.resource.acustica' }],
  },
  {
    id: 'aula-de-otono',
    by: 'user',
    portal: 'chm',
    kind: 'list',
    visibility: 'public',
    title: { es: 'Lecturas para el aula de otoño' },
    description: { es: 'Textos cortos con los que mis alumnos empiezan el curso de gestión ambiental.' },
    entries: [
      { of: 'library.resource.old-portal', note: { es: 'Fichas de campo para el primer taller.' } },
      { of: 'library.resource.polinizadores', note: { es: 'Se lee en diez minutos y siempre da que hablar.' } },
      { of: 'library.case.amunas' },
      { of: 'library.resource.registers' },
    ],
  },
  {
    id: 'pour-la-commission',
    by: 'author.be',
    portal: 'chm',
    kind: 'list',
    visibility: 'link',
    title: { fr: 'Pour la commission subventions' },
    description: {},
    entries: [{ of: 'library.resource.subventions', note: { fr: 'Voir l’annexe 2 avant la réunion.' } }, { of: 'library.case.semois' }],
  },
]
