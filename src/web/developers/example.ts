import type { Placed } from './described.ts'

/** A call that runs as shown, where one can be made without knowing more; otherwise one to fill in. */
export function exampleOf(origin: string, { method, path, operation }: Placed): string {
  const parts = ['curl']
  if (method !== 'GET') parts.push(`-X ${method}`)
  if (operation.security?.length) parts.push("-H 'Authorization: Bearer ochm_…'")
  if (operation.requestBody) parts.push("-H 'Content-Type: application/json'", `-d '${bodyOf({ method, path, operation })}'`)
  return [...parts, `'${origin}${path}${queryOf({ method, path, operation })}'`].join(' \\\n  ')
}

/** The address of a reading that needs nothing to be filled in; `undefined` for the others. */
export const readableAt = ({ method, path, operation }: Placed): string | undefined =>
  method === 'GET' && !path.includes('{') && !operation.security?.length ? path + queryOf({ method, path, operation }) : undefined

function queryOf({ operation }: Placed): string {
  const given = (operation.parameters ?? []).filter(parameter => parameter.in === 'query' && parameter.example !== undefined)
  const query = new URLSearchParams(given.map(({ name, example }) => [name, String(example)])).toString()
  return query && `?${query}`
}

function bodyOf({ operation }: Placed): string {
  const [content] = Object.values(operation.requestBody?.content ?? {})
  return content?.example === undefined ? '{ … }' : JSON.stringify(content.example)
}
