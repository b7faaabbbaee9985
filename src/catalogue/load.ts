import { formats, useFormats } from '#formats'
import type { Context } from '#platform/context.ts'
import { hear } from '#platform/hear.ts'
import { forgetRead } from '#records'
import { listNewest } from './store.ts'

/**
 * Put the formats that were added or changed here into use in this process. Called at start before any record is read, and whenever
 * one changes. Where the program brings a newer version of its own, that one holds.
 */
export async function loadCatalogue(context: Context): Promise<void> {
  const before = versions()
  useFormats((await listNewest(context)).map(({ name, version, definition, labels }) => ({ format: { ...definition, name, version }, labels })))
  if (versions() !== before) forgetRead()
}

const versions = (): string =>
  formats()
    .map(({ name, version }) => `${name} ${version}`)
    .join()

/** Load it again whenever any process changes a format. Answers how to stop. */
export const followCatalogue = (context: Context, url: string): (() => Promise<void>) =>
  hear(
    url,
    'format',
    () => void loadCatalogue(context).catch((error: Error) => context.log.warn({ error: error.message }, 'formats not read')),
    context.log,
  )
