import type { RouteOptions } from 'fastify'
import { countries } from './countries.ts'
import { drafts } from './drafts.ts'
import { files } from './files.ts'
import { formatRoutes } from './formats.ts'
import { records } from './records.ts'
import { reviews } from './reviews.ts'
import { searches } from './search.ts'
import { vocabularyRoutes } from './vocabularies.ts'

/** Every address of the API, in the order of its description. */
export const routes: readonly RouteOptions[] = [
  ...records,
  ...searches,
  ...drafts,
  ...files,
  ...reviews,
  ...formatRoutes,
  ...vocabularyRoutes,
  ...countries,
]
