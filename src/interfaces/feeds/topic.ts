import { all, where, type Filter } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import { isLocale, type Locale } from '#platform/localized.ts'
import { formatsOfNature, isFeedKind, type FeedKind } from '#projections'
import { scopeIn } from '../scope.ts'
import type { Site } from '../site.ts'

/** What feeds there are of a portal: everything, or its news. */
const subjects = { records: () => undefined, news: () => where('format', ...formatsOfNature('news')) } as const

/** A feed as its address says it: of what, in which language, how it is written, of which formats and countries. */
export type Topic = {
  readonly subject: keyof typeof subjects
  readonly locale: Locale
  readonly kind: FeedKind
  /** Only what makes it another feed: `format` and `country`. */
  readonly query: URLSearchParams
}

/** The feed of an address below `/feeds/`. Refuses `feed.unknown`. */
export function topicNamed(name: string, query: URLSearchParams): Topic {
  const [subject = '', locale, kind = '', ...rest] = name.split('.')
  if (rest.length > 0 || !Object.hasOwn(subjects, subject) || !isLocale(locale) || !isFeedKind(kind))
    throw new Refused('not-found', 'feed.unknown', { name })
  const kept = new URLSearchParams([...query].filter(([key]) => key === 'format' || key === 'country'))
  return { subject: subject as keyof typeof subjects, locale, kind, query: kept }
}

/** What a feed shows of a portal. Refuses formats and countries nobody knows. */
export function scopeOfTopic(site: Site, { subject, query }: Topic): Filter {
  const [asked, only] = [scopeIn(site, query), subjects[subject]()]
  return only ? all(asked, only) : asked
}

/** Its address, or that of its page before a number. */
export function addressOfTopic({ origin }: Site, { subject, locale, kind, query }: Topic, before?: number): string {
  const asked = new URLSearchParams([...query, ...(before === undefined ? [] : [['before', String(before)]])]).toString()
  return `${origin}/feeds/${subject}.${locale}.${kind}${asked && `?${asked}`}`
}
