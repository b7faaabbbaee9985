import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'

const written = 'clients/typescript'
const made = 'generated/typescript'
const sources = ['openchm', 'call', 'problem', 'send'] as const

type Operation = { readonly operationId: string; readonly parameters?: readonly { readonly in: string; readonly name: string }[] }

/** The client in TypeScript that this description makes, with what is written by hand: path → text. */
export async function clientOf(description: object): Promise<ReadonlyMap<string, string>> {
  const addresses = addressesOf(description as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> })
  return new Map([
    [`${made}/api.d.ts`, astToString(await openapiTS(structuredClone(description) as OpenAPI3, { immutable: true, emptyObjectsUnknown: true }))],
    [`${made}/addresses.ts`, addresses],
    [`${made}/openchm.js`, await bundled(addresses)],
    ...sources.map(name => [`${made}/${name}.d.ts`, declared(name)] as const),
  ])
}

/** Name of an operation → its method, its address, and the headers it takes. */
function addressesOf({ paths }: { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }): string {
  const lines = Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [] }]) => {
      const headers = parameters.filter(one => one.in === 'header').map(({ name }) => name)
      return `  ${operationId}: '${[method.toUpperCase(), address, headers.join()].join(' ').trimEnd()}',`
    }),
  )
  return `/** Name of an operation → its method, its address, and the headers it takes. */\nexport const addresses: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`
}

async function bundled(addresses: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(written, 'openchm.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    banner: { js: '// Client of the OpenCHM API. Licence: Apache-2.0.' },
    logLevel: 'error',
    plugins: [fresh(addresses)],
  })
  return outputFiles[0]!.text
}

/** The addresses as they are now, not as they were written the last time. */
const fresh = (addresses: string): Plugin => ({
  name: 'fresh',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /addresses\.ts$/ }, () => ({ path: 'addresses', namespace: 'fresh' }))
    onLoad({ filter: /.*/, namespace: 'fresh' }, () => ({ contents: addresses, loader: 'ts' }))
  },
})

function declared(name: string): string {
  const { outputText } = ts.transpileDeclaration(readFileSync(path.resolve(written, `${name}.ts`), 'utf8'), {
    fileName: `${name}.ts`,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext },
  })
  return outputText.replaceAll('../../generated/typescript/api.d.ts', './api.js').replace(/(from '\.\/\w+)\.ts'/g, "$1.js'")
}
