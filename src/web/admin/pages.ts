import type { Page } from '../page.ts'
import { pages as audit } from './audit.tsx'
import { pages as jobs } from './jobs.tsx'
import { pages as outbox } from './outbox.tsx'
import { pages as overview } from './overview.tsx'
import { pages as portal } from './portal.tsx'
import { pages as portals } from './portals.tsx'
import { pages as user } from './user.tsx'
import { pages as users } from './users.tsx'

/** What administrators look after; a portal's page is for its site editor too. */
export const pages: readonly Page[] = [...overview, ...users, ...user, ...portals, ...portal, ...outbox, ...jobs, ...audit]
