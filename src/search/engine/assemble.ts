import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Wabt = () => Promise<{
  parseWat: (name: string, text: string, features: object) => { toBinary: (options: object) => { buffer: Uint8Array }; destroy: () => void }
}>

/** The generated module `kernel-code.ts`, made from `kernel.wat`. For `bin/generate` and the test that it is current; never at run time. */
export async function assembledKernel(): Promise<{ readonly path: URL; readonly text: string }> {
  const wabt = await (createRequire(import.meta.url)('wabt') as Wabt)()
  const module = wabt.parseWat('kernel.wat', readFileSync(new URL('./kernel.wat', import.meta.url), 'utf8'), { threads: true, simd: true })
  const { buffer } = module.toBinary({})
  module.destroy()
  const text = `// Made from kernel.wat by bin/generate.\nexport const kernelCode =\n  '${Buffer.from(buffer).toString('base64')}'\n`
  return { path: new URL('./kernel-code.ts', import.meta.url), text }
}
