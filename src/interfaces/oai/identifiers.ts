import type { Site } from '../site.ts'

/** The identifier of a record in the repository of a host. */
export const identifierIn = ({ host }: Site, id: string): string => `oai:${host}:${id}`

/** The record an identifier of this host speaks of; `undefined` for identifiers of others. */
export function idIn({ host }: Site, identifier: string): string | undefined {
  const start = `oai:${host}:`
  return identifier.startsWith(start) && /^[A-Za-z0-9_-]{11,128}$/.test(identifier.slice(start.length)) ? identifier.slice(start.length) : undefined
}
