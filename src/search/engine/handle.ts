import type { Column } from './columns.ts'
import type { Facet } from './parts.ts'

/** What numbers an array holds. */
export type Type = 'u8' | 'u16' | 'u32' | 'i32'

/** What stands where in a segment's buffer. Plain data: written into its file and sent between threads. */
export type Header = {
  readonly size: number
  readonly terms: number
  readonly facets: readonly Facet[]
  readonly columns: readonly Column[]
  readonly values: number
  readonly arrays: { readonly [name: string]: { readonly type: Type; readonly at: number; readonly length: number } }
  /** Length of all arrays together. Behind them every reader has a slot of its own to count in. */
  readonly bytes: number
}

/** A segment as threads share it: immutable arrays in shared memory. */
export type Handle = { readonly name: string; readonly header: Header; readonly buffer: SharedArrayBuffer; readonly memory?: WebAssembly.Memory }
