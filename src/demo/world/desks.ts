import type { Locale } from '#platform/localized.ts'

/** A search somebody wants to hear about. */
export type Followed = {
  readonly by: string
  readonly portal: string
  readonly locale: Locale
  readonly name: string
  readonly query: string
  readonly delivery: 'daily' | 'weekly' | 'none'
  readonly zone: string
  readonly paused?: boolean
}

/** Searches that people of the demonstration follow, each in the language and at the time of their desk. */
export const followed: readonly Followed[] = [
  {
    by: 'author.cr',
    portal: 'chm',
    locale: 'es',
    name: 'Manglares y arrecifes, en cualquier país',
    query: 'q=manglares+OR+arrecifes',
    delivery: 'weekly',
    zone: 'America/Costa_Rica',
  },
  {
    by: 'author.cr',
    portal: 'cr',
    locale: 'es',
    name: 'Lo que publicamos nosotros',
    query: 'government=cr&sort=updated',
    delivery: 'none',
    zone: 'America/Costa_Rica',
    paused: true,
  },
  {
    by: 'focalpoint.ke',
    portal: 'chm',
    locale: 'en',
    name: 'Strategies and action plans of African countries',
    query: 'format=nbsap&region=CCA4B662-8EF4-418D-B327-0D6F418AA703',
    delivery: 'daily',
    zone: 'Africa/Nairobi',
  },
  { by: 'author.eg', portal: 'chm', locale: 'ar', name: 'الشعاب المرجانية', query: 'q=الشعاب', delivery: 'weekly', zone: 'Africa/Cairo' },
  { by: 'author.cn', portal: 'chm', locale: 'zh', name: '湿地保护', query: 'q=湿地', delivery: 'daily', zone: 'Asia/Shanghai' },
  {
    by: 'user',
    portal: 'chm',
    locale: 'es',
    name: 'Metas nacionales nuevas',
    query: 'format=nationalTarget7&sort=newest',
    delivery: 'weekly',
    zone: 'Europe/Madrid',
  },
]

/** A chart, or a list of records (`most` in its query), that somebody keeps; on the home page of its portal if `home`. */
export type Kept = { readonly by: string; readonly portal: string; readonly name: string; readonly query: string; readonly home?: true }

/** What people of the demonstration keep. */
export const kept: readonly Kept[] = [
  { by: 'author.cr', portal: 'cr', name: 'Metas nacionales por meta mundial', query: 'format=nationalTarget7&government=cr&chart=bar&by=target' },
  { by: 'editor.cr', portal: 'cr', name: 'Nuestras metas nacionales', query: 'format=nationalTarget7&government=cr&sort=newest&most=3', home: true },
  { by: 'editor.cr', portal: 'cr', name: 'Lo publicado año por año', query: 'government=cr&chart=line&by=year', home: true },
  { by: 'editor.ke', portal: 'ke', name: 'The sea in Kenya’s records, newest first', query: 'q=sea&government=ke&sort=newest&most=3', home: true },
  { by: 'admin', portal: 'chm', name: 'National targets around the world', query: 'format=nationalTarget7&chart=map', home: true },
  { by: 'author.cn', portal: 'chm', name: '各国国家目标', query: 'format=nationalTarget7&chart=bar&by=government' },
  { by: 'author.eg', portal: 'chm', name: 'السجلات حسب السنة', query: 'chart=line&by=year' },
]

/** What a reader wrote about a record (the name of its sketch). */
export type Written = {
  readonly of: string
  readonly by: string
  readonly kind: 'question' | 'change'
  readonly locale: Locale
  readonly name: string
  readonly text: string
}

/** Letters of readers to those who answer for a record. */
export const written: readonly Written[] = [
  {
    of: 'cr.target.2',
    by: 'user',
    kind: 'question',
    locale: 'es',
    name: 'Lucía Ferrer Castaño',
    text: '¿Está disponible la lista de los manglares que ya se encuentran en restauración, con sus coordenadas? Me gustaría usarla en clase.',
  },
  {
    of: 'cr.target.2',
    by: 'author.ke',
    kind: 'change',
    locale: 'en',
    name: 'Wanjiru Kamande',
    text: 'The indicator counts hectares by type of ecosystem, but the report on it gives one figure for all. Could the page say where the parts are found?',
  },
]
