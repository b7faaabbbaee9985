import type { VNode } from 'preact'
import { formats } from '#formats'
import type { Visit } from '../page.ts'
import type { Word } from './described.ts'

/** What something is, where each named shape leads to what it is made of. */
export const Type = ({ words, visit }: { readonly words: readonly Word[]; readonly visit: Visit }): VNode => (
  <code class="api-type">{words.map(({ shape, word }) => (shape ? <a href={visit.to(placeOf(shape))}>{shape}</a> : word))}</code>
)

const placeOf = (shape: string): string =>
  formats().some(({ name }) => name === shape) ? `/formats/${shape}` : `/developers/reference/shapes#${shape}`
