import type { RouteOptions } from 'fastify'
import { articleRoutes } from './articles/routes.ts'
import { countryRoutes } from './countries/routes.ts'
import { decisionRoutes } from './decisions/routes.ts'
import { downloadRoutes } from './download/routes.ts'
import { embeddingRoutes } from './embedding/routes.ts'
import { indexRoutes } from './index/routes.ts'
import { meetingRoutes } from './meetings/routes.ts'
import { portalRoutes } from './portals/routes.ts'
import { realmRoutes } from './realms/routes.ts'
import { printingRoutes } from './printing/routes.ts'
import { receiverRoutes } from './receivers/routes.ts'
import { reportRoutes } from './reports/routes.ts'
import { thesaurusRoutes } from './thesaurus/routes.ts'

/** The calls that only read what is public. */
export const reading: readonly RouteOptions[] = [
  ...indexRoutes,
  ...thesaurusRoutes,
  ...countryRoutes,
  ...realmRoutes,
  ...articleRoutes,
  ...portalRoutes,
  ...downloadRoutes,
  ...meetingRoutes,
  ...decisionRoutes,
  ...reportRoutes,
  ...receiverRoutes,
  ...embeddingRoutes,
  ...printingRoutes,
]
