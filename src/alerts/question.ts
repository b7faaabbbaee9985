import type { Actor } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { portalNamed } from '#portals'
import { readable } from '#records'
import { askedIn, questionOf, type Question } from '#search'
import type { Alert } from './alert.ts'

/** What an alert asks, for somebody with these roles: published records its portal shows and the reader may read. */
export const questionFor = ({ query, portal, locale }: Pick<Alert, 'query' | 'portal' | 'locale'>, reader: Actor): Question => ({
  ...questionOf(askedIn(new URLSearchParams(query)), all(portalNamed(portal).scope, readable(reader), where('state', 'published')), locale),
  allWords: true,
})
