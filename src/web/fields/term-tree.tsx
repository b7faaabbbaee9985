import type { VNode } from 'preact'
import { inLocale, type Localized } from '#platform/localized.ts'
import { otherTerm, type TermNode } from '#vocabularies'
import { languageName } from '../kit/badge.tsx'
import { controlOf, idOf, labelAt, soleControlOf, type Asked } from './drawing.ts'
import { textIn } from './frame.tsx'
import { inLanguage } from './localized-line.tsx'

/** A term as it stands in a body. */
export type Chosen = { readonly identifier: string; readonly customValue?: { readonly [language: string]: string } }

/** A question for terms, and those that are its answer. */
export type Part = { readonly asked: Asked; readonly chosen: ReadonlyMap<string, Chosen> }

/** The stored terms that are terms at all, by identifier. */
export const chosenIn = (values: readonly unknown[]): ReadonlyMap<string, Chosen> =>
  new Map(
    values.filter((value): value is Chosen => typeof (value as Chosen | undefined)?.identifier === 'string').map(value => [value.identifier, value]),
  )

/** How many terms a forest has. */
export const count = (nodes: readonly TermNode[]): number => nodes.reduce((sum, node) => sum + 1 + count(node.narrower), 0)

/** Terms to tick in their tree. A long one is opened branch by branch, and searched in all languages. */
export function Picker({ asked, nodes, chosen, long }: Part & { readonly nodes: readonly TermNode[]; readonly long: boolean }): VNode {
  const { say, to } = asked.drawing.visit
  const many = long ? { tabIndex: 0, role: 'group' as const, 'aria-label': say('fields.terms') } : {}
  return (
    <div
      class={long ? 'picker picker-long' : 'picker'}
      {...(long ? { 'data-picker': say('fields.filter-terms'), 'data-terms': to('/records/terms', termQuery(asked)) } : {})}
    >
      {long ? <Picked asked={asked} chosen={chosen} /> : null}
      <div class="picker-tree" {...many}>
        <Tree asked={asked} nodes={nodes} chosen={chosen} type="checkbox" />
        <Other asked={asked} chosen={chosen} type="checkbox" />
      </div>
    </div>
  )
}

/** The terms of a question, for the page that finds them. */
export const termQuery = ({ field }: Asked): URLSearchParams => {
  const query = new URLSearchParams([field.vocabulary ?? []].flat().map(key => ['in', key]))
  if (field.below !== undefined) query.set('below', field.below)
  return query
}

/** Terms as they stand in their tree, each with what is narrower below it. */
export function Tree({ asked, nodes, chosen, type }: Part & { readonly nodes: readonly TermNode[]; readonly type: 'radio' | 'checkbox' }): VNode {
  return (
    <ul class="options">
      {nodes.map(({ term: offered, narrower }) => (
        <li data-term={offered.identifier}>
          <label class="tick">
            <input {...optionControl(asked)} type={type} value={offered.identifier} checked={chosen.has(offered.identifier)} />
            <TermLabel label={offered.label} asked={asked} />
          </label>
          <Definition text={offered.definition} asked={asked} />
          {asked.field.custom?.includes(offered.identifier) ? <CustomText asked={asked} identifier={offered.identifier} chosen={chosen} /> : null}
          {narrower.length > 0 ? <Tree asked={asked} nodes={narrower} chosen={chosen} type={type} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** What a term means, to be opened beside it. */
export function Definition({ text, asked }: { readonly text: Localized | undefined; readonly asked: Asked }): VNode | null {
  const { visit } = asked.drawing
  const found = inLocale(text ?? {}, visit.locale)
  if (!found.text) return null
  return (
    <details class="term-definition">
      <summary>{visit.say('draft.definition')}</summary>
      <p {...inLanguage(found.language)}>{found.text}</p>
    </details>
  )
}

/** One term from a menu. */
export function Menu({ asked, nodes, chosen }: Part & { readonly nodes: readonly TermNode[] }): VNode {
  const option = (node: TermNode, depth: number): readonly VNode[] => [
    <option value={node.term.identifier} selected={chosen.has(node.term.identifier)}>
      {'\u2003'.repeat(depth) + inLocale(node.term.label, asked.drawing.visit.locale).text}
    </option>,
    ...node.narrower.flatMap(child => option(child, depth + 1)),
  ]
  return (
    <select
      class="input"
      {...soleControlOf(asked)}
      id={`${idOf(asked.name)}-menu`}
      aria-label={labelAt(asked.drawing.format, asked.name, asked.drawing.visit.locale)}
    >
      <option value="">{asked.drawing.visit.say('fields.choose')}</option>
      {nodes.flatMap(node => option(node, 0))}
      {asked.field.other ? (
        <option value={otherTerm} selected={chosen.has(otherTerm)}>
          {asked.drawing.visit.say('fields.other')}
        </option>
      ) : null}
    </select>
  )
}

/** "Other", with a text of one's own. */
export function Other({ asked, chosen, type }: Part & { readonly type: 'radio' | 'checkbox' | 'menu' }): VNode | null {
  if (!asked.field.other) return null
  const texts = asked.field.other === true ? <CustomText asked={asked} identifier={otherTerm} chosen={chosen} /> : null
  if (type === 'menu') return texts
  return (
    <div class="option-other">
      <label class="tick">
        <input {...optionControl(asked)} type={type} value={otherTerm} checked={chosen.has(otherTerm)} />
        <span>{asked.drawing.visit.say('fields.other')}</span>
      </label>
      {texts}
    </div>
  )
}

/** The text of one's own that goes with a term, in each language of the record. */
export function CustomText({ asked, identifier, chosen }: Part & { readonly identifier: string }): VNode {
  const { visit, languages } = asked.drawing
  return (
    <div class="option-custom">
      {languages.map(language => (
        <input
          class="input"
          type="text"
          name={`${asked.name}/${identifier}/${language}`}
          aria-label={visit.say('fields.other-in', { language: languageName(language, visit.locale) })}
          placeholder={visit.say('fields.other-in', { language: languageName(language, visit.locale) })}
          {...inLanguage(language)}
          value={textIn({ value: chosen.get(identifier)?.customValue }, language)}
        />
      ))}
    </div>
  )
}

const Picked = ({ asked, chosen }: Part): VNode => (
  <p class="picker-chosen" data-picked>
    {asked.drawing.visit.say('fields.chosen', { count: chosen.size })}
  </p>
)

/** What the control of one of several options carries. Its label is around it; a term may stand at several places of its tree. */
export const optionControl = (asked: Asked) => ({ ...controlOf(asked), id: undefined })

/** A term's name for a reader. */
export function TermLabel({ label, asked }: { readonly label: Localized; readonly asked: Asked }): VNode {
  const found = inLocale(label, asked.drawing.visit.locale)
  return <span {...inLanguage(found.language)}>{found.text}</span>
}
