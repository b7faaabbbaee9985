import type { Context } from '#platform/context.ts'

/** What the interfaces are mounted with. `context` acts as a guest: nothing here knows anybody. */
export type Mounting = { readonly context: Context; readonly publicUrl: () => string }
