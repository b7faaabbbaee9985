import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { otherTerm, type TermNode } from '#vocabularies'
import { NoAnswer } from './frame.tsx'
import type { FieldView } from './drawing.ts'
import { controlOf, idOf, soleControlOf, labelAt, type Asked, type Reader, type Reading } from './drawing.ts'
import { languageName } from '../kit/badge.tsx'
import { inLanguage } from './localized-line.tsx'
import { LocalizedLine } from './localized-line.tsx'
import { offeredTerms } from './offered-terms.ts'
import { localizedAt, textAt, textsAt } from './reader.ts'
import { textIn } from './localized-text.tsx'
import type { Field } from '#formats'

type Chosen = { readonly identifier: string; readonly customValue?: { readonly [language: string]: string } }

/** Longest list shown as buttons to choose one from; longer ones become a menu. */
const mostButtons = 7

/** One term of a vocabulary. */
export const term: FieldView = {
  many: true,
  input: asked => {
    const chosen = chosenIn([asked.value])
    const offered = offeredTerms(asked.field)
    return (
      <>
        {offered.length <= mostButtons ? (
          <Tree asked={asked} nodes={offered} chosen={chosen} type="radio" />
        ) : (
          <Menu asked={asked} nodes={offered} chosen={chosen} />
        )}
        <Other asked={asked} chosen={chosen} type={offered.length <= mostButtons ? 'radio' : 'menu'} />
        {offered.length <= mostButtons ? <NoAnswer asked={asked} /> : null}
      </>
    )
  },
  read: (reader, name, field) => {
    const identifier = textAt(reader, name)
    return identifier === undefined ? undefined : termRead(reader, name, field, identifier)
  },
  view: ({ value, reading }) => <TermName chosen={value as Chosen} reading={reading} />,
}

/** Several terms of a vocabulary: typed, or found in its tree. */
export const terms: FieldView = {
  many: true,
  input: asked => {
    const chosen = chosenIn(Array.isArray(asked.value) ? asked.value : [])
    const offered = offeredTerms(asked.field)
    const many = count(offered) > 12
    return (
      <div class={many ? 'picker picker-long' : 'picker'} data-picker={many ? asked.drawing.visit.say('fields.filter-terms') : undefined}>
        {many ? <Picked asked={asked} chosen={chosen} /> : null}
        <div class="picker-tree" {...(many ? { tabIndex: 0, role: 'group', 'aria-label': asked.drawing.visit.say('fields.terms') } : {})}>
          <Tree asked={asked} nodes={offered} chosen={chosen} type="checkbox" />
          <Other asked={asked} chosen={chosen} type="checkbox" />
        </div>
      </div>
    )
  },
  read: (reader, name, field) => {
    const chosen = textsAt(reader, name).map(identifier => termRead(reader, name, field, identifier))
    return chosen.length === 0 ? undefined : chosen
  },
  view: ({ value, reading }) => (
    <ul class="term-list">
      {(value as readonly Chosen[]).map(chosen => (
        <li>
          <TermName chosen={chosen} reading={reading} />
        </li>
      ))}
    </ul>
  ),
}

/** The stored terms that are terms at all, by identifier. */
const chosenIn = (values: readonly unknown[]): ReadonlyMap<string, Chosen> =>
  new Map(
    values.filter((value): value is Chosen => typeof (value as Chosen | undefined)?.identifier === 'string').map(value => [value.identifier, value]),
  )

function termRead(reader: Reader, name: string, field: Field, identifier: string): Chosen {
  const takesText = identifier === otherTerm ? field.other === true : (field.custom?.includes(identifier) ?? false)
  const customValue = takesText ? localizedAt(reader, `${name}/${identifier}`) : undefined
  return customValue === undefined ? { identifier } : { identifier, customValue }
}

type Part = { readonly asked: Asked; readonly chosen: ReadonlyMap<string, Chosen> }

function Tree({ asked, nodes, chosen, type }: Part & { readonly nodes: readonly TermNode[]; readonly type: 'radio' | 'checkbox' }): VNode {
  return (
    <ul class="options">
      {nodes.map(({ term: offered, narrower }) => (
        <li>
          <label class="tick">
            <input {...optionControl(asked, offered.identifier)} type={type} value={offered.identifier} checked={chosen.has(offered.identifier)} />
            <TermLabel identifier={offered.identifier} label={offered.label} asked={asked} />
          </label>
          {asked.field.custom?.includes(offered.identifier) ? <CustomText asked={asked} identifier={offered.identifier} chosen={chosen} /> : null}
          {narrower.length > 0 ? <Tree asked={asked} nodes={narrower} chosen={chosen} type={type} /> : null}
        </li>
      ))}
    </ul>
  )
}

function Menu({ asked, nodes, chosen }: Part & { readonly nodes: readonly TermNode[] }): VNode {
  const option = (node: TermNode, depth: number): readonly VNode[] => [
    <option value={node.term.identifier} selected={chosen.has(node.term.identifier)}>
      {'\u2003'.repeat(depth) + inLocale(node.term.label, asked.drawing.visit.locale).text}
    </option>,
    ...node.narrower.flatMap(child => option(child, depth + 1)),
  ]
  return (
    <select class="input" {...soleControlOf(asked)} aria-label={labelAt(asked.drawing.format, asked.name, asked.drawing.visit.locale)}>
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

function Other({ asked, chosen, type }: Part & { readonly type: 'radio' | 'checkbox' | 'menu' }): VNode | null {
  if (!asked.field.other) return null
  const texts = asked.field.other === true ? <CustomText asked={asked} identifier={otherTerm} chosen={chosen} /> : null
  if (type === 'menu') return texts
  return (
    <div class="option-other">
      <label class="tick">
        <input {...optionControl(asked, otherTerm)} type={type} value={otherTerm} checked={chosen.has(otherTerm)} />
        <span>{asked.drawing.visit.say('fields.other')}</span>
      </label>
      {texts}
    </div>
  )
}

/** The text of one's own that goes with a term, in each language of the record. */
function CustomText({ asked, identifier, chosen }: Part & { readonly identifier: string }): VNode {
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

function Picked({ asked, chosen }: Part): VNode {
  return (
    <p class="picker-chosen" data-picked>
      {asked.drawing.visit.say('fields.chosen', { count: chosen.size })}
    </p>
  )
}

const optionControl = (asked: Asked, identifier: string) => ({ ...controlOf(asked), id: `${idOf(asked.name)}-${identifier}` })

const count = (nodes: readonly TermNode[]): number => nodes.reduce((sum, node) => sum + 1 + count(node.narrower), 0)

function TermLabel({
  label,
  asked,
}: {
  readonly identifier: string
  readonly label: { readonly [language: string]: string | undefined }
  readonly asked: Asked
}): VNode {
  const found = inLocale(label, asked.drawing.visit.locale)
  return <span {...inLanguage(found.language)}>{found.text}</span>
}

function TermName({ chosen, reading }: { readonly chosen: Chosen; readonly reading: Reading }): VNode {
  if (chosen.customValue) return <LocalizedLine text={chosen.customValue} language={reading.language} visit={reading.visit} />
  const label = reading.label(chosen.identifier)
  if (!label) return <span>{chosen.identifier === otherTerm ? reading.visit.say('fields.other') : chosen.identifier}</span>
  return (
    <a href={reading.visit.to(`/terms/${encodeURIComponent(chosen.identifier)}`)}>
      <LocalizedLine text={label} language={reading.visit.locale} visit={reading.visit} />
    </a>
  )
}
