import { formatNamed, publicData } from '#formats'
import type { Context } from '#platform/context.ts'
import { published } from '#records'
import type { Part } from '../model/kinds.ts'
import { textsIn } from '../rows/values.ts'
import { wordsOf } from '../rows/words.ts'
import type { Listed } from './lists.ts'

/** The texts of decisions, with links that are whole: too large to stand on the shelf, they are read for those that are shown. */
export async function contentOf(context: Context, listed: readonly Listed[], origin: string): Promise<ReadonlyMap<string, readonly Part[]>> {
  const bodies = await published(
    context,
    listed.flatMap(({ entry }) => entry?.record ?? []),
  )
  return new Map(
    bodies.map(({ record, revision }) => {
      const texts = textsIn(publicData(formatNamed(record.format), revision.data), 'text')
      return [record.id, wordsOf(Object.fromEntries(Object.entries(texts).map(([language, html]) => [language, whole(html ?? '', origin)])))]
    }),
  )
}

const whole = (html: string, origin: string): string => html.replace(/\b(href|src)="\/(?!\/)/g, `$1="${origin}/`)
