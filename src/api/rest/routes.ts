import type { RouteOptions } from 'fastify'
import { alerts } from './alerts.ts'
import { care } from './care.ts'
import { changes } from './changes.ts'
import { collections } from './collections.ts'
import { charts } from './charts.ts'
import { countries } from './countries.ts'
import { deputies } from './deputies.ts'
import { drafts } from './drafts.ts'
import { exportRoutes } from './exports.ts'
import { files, uploads as fileUploads } from './files.ts'
import { formatRoutes } from './formats.ts'
import { importRoutes, importUploads } from './imports.ts'
import { own } from './own.ts'
import { portalRoutes } from './portals.ts'
import { records } from './records.ts'
import { references } from './references.ts'
import { reviews } from './reviews.ts'
import { searches } from './search.ts'
import { usage } from './usage.ts'
import { vocabularyRoutes } from './vocabularies.ts'

/** The addresses that read bytes. */
export const uploads: readonly RouteOptions[] = [...fileUploads, ...importUploads]

/** Every address of the API that takes JSON or nothing, in the order of its description. */
export const routes: readonly RouteOptions[] = [
  ...records,
  ...references,
  ...usage,
  ...changes,
  ...searches,
  ...alerts,
  ...charts,
  ...own,
  ...drafts,
  ...files,
  ...care,
  ...reviews,
  ...deputies,
  ...formatRoutes,
  ...exportRoutes,
  ...importRoutes,
  ...vocabularyRoutes,
  ...countries,
  ...portalRoutes,
  ...collections,
]
