import type { Context } from '#platform/context.ts'
import { list, type FormatVersion } from './store.ts'

export type { FormatVersion } from './store.ts'

/** The versions of a format that were put into use here, newest first; none while it is as the program brings it. */
export const versionsOf = (context: Context, name: string): Promise<readonly FormatVersion[]> => list(context, name)
