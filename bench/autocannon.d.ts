declare module 'autocannon' {
  type Request = { readonly method?: string; readonly path: string; readonly headers?: { readonly [name: string]: string } }
  type Options = {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly requests: readonly Request[]
    readonly overallRate?: number
  }
  type Times = { readonly average: number; readonly p50: number; readonly p97_5: number; readonly p99: number }
  type Result = {
    readonly requests: { readonly total: number; readonly average: number }
    readonly latency: Times
    readonly duration: number
    readonly errors: number
    readonly non2xx: number
  }
  export default function autocannon(options: Options): Promise<Result> & { readonly stop: () => void }
}
