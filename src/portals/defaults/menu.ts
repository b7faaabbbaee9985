import type { MenuLink } from '../portal.ts'

/** Menu entries that several portals have. */
export const records: MenuLink = {
  path: '/search',
  label: { en: 'Records', fr: 'Fiches', es: 'Registros', ar: 'السجلات', ru: 'Записи', zh: '记录' },
}
export const countries: MenuLink = {
  path: '/countries',
  label: { en: 'Countries', fr: 'Pays', es: 'Países', ar: 'البلدان', ru: 'Страны', zh: '国家' },
}
export const virtualLibrary: MenuLink = {
  path: '/library',
  label: { en: 'Library', fr: 'Bibliothèque', es: 'Biblioteca', ar: 'المكتبة', ru: 'Библиотека', zh: '资料库' },
}
export const help: MenuLink = {
  path: '/help',
  label: { en: 'Help', fr: 'Aide', es: 'Ayuda', ar: 'المساعدة', ru: 'Справка', zh: '帮助' },
}
export const targets: MenuLink = {
  path: '/search?format=nationalTarget7',
  label: {
    en: 'National targets',
    fr: 'Cibles nationales',
    es: 'Metas nacionales',
    ar: 'الغايات الوطنية',
    ru: 'Национальные целевые задачи',
    zh: '国家目标',
  },
}
export const strategies: MenuLink = {
  path: '/search?format=nbsap',
  label: {
    en: 'Strategies and action plans',
    fr: 'Stratégies et plans d’action',
    es: 'Estrategias y planes de acción',
    ar: 'الاستراتيجيات وخطط العمل',
    ru: 'Стратегии и планы действий',
    zh: '战略和行动计划',
  },
}
export const news: MenuLink = {
  path: '/search?format=news&format=event',
  label: {
    en: 'News and events',
    fr: 'Actualités et événements',
    es: 'Noticias y eventos',
    ar: 'الأخبار والفعاليات',
    ru: 'Новости и мероприятия',
    zh: '新闻与活动',
  },
}
