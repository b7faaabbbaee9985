import type { RouteOptions } from 'fastify'
import { articleRoutes } from './articles/routes.ts'
import { countryRoutes } from './countries/routes.ts'
import { downloadRoutes } from './download/routes.ts'
import { indexRoutes } from './index/routes.ts'
import { portalRoutes } from './portals/routes.ts'
import { realmRoutes } from './realms/routes.ts'
import { thesaurusRoutes } from './thesaurus/routes.ts'

/** The calls that only read what is public: the index, the thesaurus, countries, realms, portals, articles, downloads. */
export const reading: readonly RouteOptions[] = [
  ...indexRoutes,
  ...thesaurusRoutes,
  ...countryRoutes,
  ...realmRoutes,
  ...articleRoutes,
  ...portalRoutes,
  ...downloadRoutes,
]
