import type { RouteOptions } from 'fastify'
import { attachments, attachmentUploads } from './attachments/routes.ts'
import { authentication } from './authentication/routes.ts'
import { documents } from './documents/routes.ts'
import { drafts } from './drafts/routes.ts'
import { securities } from './drafts/securities.ts'
import { temporaryBodies } from './drafts/temporary-bodies.ts'
import { locks } from './locks/routes.ts'
import { notOffered } from './not-offered.ts'
import { reading } from './reading.ts'
import { sharingRoutes } from './sharing/routes.ts'
import { temporaryFiles, temporaryUploads } from './temporary-files/routes.ts'
import { users } from './users/routes.ts'
import { bulk } from './v2023/bulk.ts'
import { publication } from './v2023/publication.ts'
import { workflows } from './workflows/routes.ts'
import { validation } from './validate/routes.ts'

/** Every call that takes JSON, a form or nothing. Addresses begin with their version: `/v2013/documents/:uid`. */
export const routes: readonly RouteOptions[] = [
  ...authentication,
  ...documents,
  ...drafts,
  ...securities,
  ...locks,
  ...validation,
  ...attachments,
  ...temporaryFiles,
  ...temporaryBodies,
  ...workflows,
  ...publication,
  ...bulk,
  ...users,
  ...sharingRoutes,
  ...notOffered,
  ...reading,
]

/** The calls that take the bytes of files. */
export const uploads: readonly RouteOptions[] = [...attachmentUploads, ...temporaryUploads]
