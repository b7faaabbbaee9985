import { inLocale } from '#platform/localized.ts'
import { PageHead } from '../kit/page-head.tsx'
import type { Page } from '../page.ts'

/** The first page of a portal. */
const home: Page = {
  method: 'GET',
  path: '/',
  answer: visit => ({
    kind: 'page',
    title: inLocale(visit.portal.name, visit.locale).text,
    description: inLocale(visit.portal.tagline, visit.locale).text,
    wide: true,
    body: <PageHead title={inLocale(visit.portal.name, visit.locale).text} lead={inLocale(visit.portal.tagline, visit.locale).text} />,
  }),
}

export const pages: readonly Page[] = [home]
