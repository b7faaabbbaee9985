import type { VNode } from 'preact'
import { type Asked, type FacetCount, isOff } from '#search'
import { Icon } from '../kit/icon.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { type Branch, holdsChosen } from './branches.ts'
import { valueName } from './labels.ts'
import { waysOf, type WaysOf } from './ways-of.ts'

type Props = { readonly facet: string; readonly asked: Asked; readonly visit: Visit }

/** Values of a filter as links that choose and exclude, those below others in branches that open without a script. */
export const Branches = ({ branches, facet, asked, visit }: Props & { readonly branches: readonly Branch[] }): VNode => (
  <Level branches={branches} facet={facet} ways={waysOf(facet, asked, visit)} visit={visit} />
)

type LevelProps = { readonly facet: string; readonly ways: WaysOf; readonly visit: Visit }

const Level = ({ branches, ...props }: LevelProps & { readonly branches: readonly Branch[] }): VNode => (
  <ul class={branches.some(({ below }) => below.length > 0) ? 'facet-values facet-tree' : 'facet-values'}>
    {branches.map(branch => (
      <li>
        <ValueLink value={branch} {...props} />
        {branch.below.length > 0 && (
          <details class="facet-branch" open={branch.below.some(holdsChosen)}>
            <summary aria-label={props.visit.say('search.facet.below', { value: valueName(props.facet, branch.value, props.visit) })}>
              <Icon name="down" size="small" />
            </summary>
            <Level branches={branch.below} {...props} />
          </details>
        )}
      </li>
    ))}
  </ul>
)

/** What is excluded, each with a way to take that back; nothing while the filter is switched off. */
export function Excluded({ facet, asked, visit }: Props): VNode | null {
  const values = asked.excluded[facet] ?? []
  if (values.length === 0 || isOff(asked, facet)) return null
  const ways = waysOf(facet, asked, visit)
  return (
    <ul class="facet-values">
      {values.map(value => {
        const name = valueName(facet, value, visit)
        return (
          <li>
            <a
              class="facet-value facet-out"
              href={ways.barred(value)}
              rel="nofollow"
              aria-label={visit.say('search.remove', { filter: visit.say('search.not', { value: name }) })}
            >
              <span class="facet-name">{name}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function ValueLink({ facet, value, ways, visit }: LevelProps & { readonly value: FacetCount }): VNode {
  const name = valueName(facet, value.value, visit)
  return (
    <>
      <a class="facet-value" href={ways.toggled(value.value)} rel="nofollow" {...(value.selected ? { 'aria-current': 'true' as const } : {})}>
        <span class="facet-name">{name}</span>
        <span class="facet-count">{counted(value.count, visit.locale)}</span>
      </a>
      {!value.selected && (
        <a class="facet-not" href={ways.barred(value.value)} rel="nofollow" aria-label={visit.say('search.exclude', { value: name })} />
      )}
    </>
  )
}
