import type { Placed } from './described.ts'

/** What stands for the parameters of an address in examples: name → a value that exists. */
export type Samples = { readonly [parameter: string]: string }

/** A call that runs as shown where it only reads; otherwise one to fill in. */
export function exampleOf(origin: string, placed: Placed, samples: Samples): string {
  const { method, operation } = placed
  const parts = ['curl']
  if (method !== 'GET') parts.push(`-X ${method}`)
  if (needsToken(placed)) parts.push("-H 'Authorization: Bearer ochm_…'")
  if (takes(placed, 'If-Match')) parts.push(`-H 'If-Match: "1"'`)
  if (operation.requestBody) parts.push(...bodyOf(placed))
  return [...parts, `'${origin}${filled(placed, samples)}'`].join(parts.length === 1 ? ' ' : ' \\\n  ')
}

/** The address of a reading that needs no token and nothing more to be filled in; `undefined` for the others. */
export function readableAt(placed: Placed, samples: Samples): string | undefined {
  const address = filled(placed, samples)
  return placed.method === 'GET' && !address.includes('{') && !needsToken(placed) ? address : undefined
}

/** Whether nobody but a person with a token may call it. */
export const needsToken = ({ operation }: Placed): boolean =>
  (operation.security ?? []).length > 0 && operation.security!.every(one => Object.keys(one).length > 0)

function filled({ method, path, operation }: Placed, samples: Samples): string {
  const kind = path.split('/')[3] ?? ''
  const address = method === 'GET' ? path.replace(/\{(\w+)\}/g, (whole, name: string) => samples[`${kind}/${name}`] ?? samples[name] ?? whole) : path
  const asked = (operation.parameters ?? []).filter(({ in: place, name, example }) => place === 'query' && (example !== undefined || name === 'q'))
  const query = new URLSearchParams(asked.map(({ name, example }) => [name, String(example ?? samples['q'] ?? '')])).toString()
  return address + (query && `?${query}`)
}

function bodyOf({ operation }: Placed): readonly string[] {
  const [[type, content] = ['application/json', undefined]] = Object.entries(operation.requestBody?.content ?? {})
  const data = type === 'application/octet-stream' ? '--data-binary @strategy.pdf' : `-d '${JSON.stringify(content?.example ?? {})}'`
  return [`-H 'Content-Type: ${type}'`, data]
}

const takes = ({ operation }: Placed, header: string): boolean => (operation.parameters ?? []).some(({ name }) => name === header)
