import type { VNode } from 'preact'
import { addressOf, type Asked } from '#search'

/** What a form must carry of a search beside what it asks itself. */
export const Carried = ({ asked, without = [] }: { readonly asked: Asked; readonly without?: readonly string[] }): VNode => (
  <>
    {[...addressOf(asked)]
      .filter(([name]) => !without.includes(name))
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
  </>
)
