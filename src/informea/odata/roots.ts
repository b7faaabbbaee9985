import type { ProfileName } from '../model/profile.ts'

/** Where a service stands, and the version every answer of it names. */
export type Root = { readonly profile: ProfileName; readonly path: string; readonly header: readonly [string, string] }

/** The three services. */
export const roots: readonly Root[] = [
  { profile: 'cbd', path: '/informea.svc', header: ['DataServiceVersion', '3.0;'] },
  { profile: 'v2', path: '/odata/v2/informea.svc', header: ['DataServiceVersion', '2.0;'] },
  { profile: 'v4', path: '/odata/v4', header: ['OData-Version', '4.0'] },
]
