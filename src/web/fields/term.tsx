import type { VNode } from 'preact'
import type { Field } from '#formats'
import { otherTerm } from '#vocabularies'
import { NoAnswer } from './frame.tsx'
import type { FieldView, Reader, Reading } from './drawing.ts'
import { LocalizedLine } from './localized-line.tsx'
import { offeredTerms } from './offered-terms.ts'
import { localizedAt, textAt, textsAt } from './reader.ts'
import { Finder } from './term-finder.tsx'
import { AskForTerm, Guidance } from './term-guidance.tsx'
import { chosenIn, count, Menu, Other, Picker, Tree, type Chosen } from './term-tree.tsx'

/** Longest list shown as buttons to choose one from; longer ones become a menu, and very long ones a box to look in. */
const mostButtons = 7
const mostInMenu = 400
/** Several terms are ticked in a tree, which can be searched where it is long; very long ones are not sent, but looked for. */
const mostAtAGlance = 12
const mostDrawn = 150

/** One term of a vocabulary. */
export const term: FieldView = {
  many: true,
  input: asked => {
    const chosen = chosenIn([asked.value])
    const offered = offeredTerms(asked.field)
    const way = offered.length <= mostButtons ? 'radio' : count(offered) <= mostInMenu ? 'menu' : 'finder'
    const none = way === 'menu' ? null : <NoAnswer asked={asked} />
    return (
      <>
        <Guidance asked={asked} />
        {way === 'radio' ? <Tree asked={asked} nodes={offered} chosen={chosen} type="radio" /> : null}
        {way === 'menu' ? <Menu asked={asked} nodes={offered} chosen={chosen} /> : null}
        {way === 'finder' ? <Finder asked={asked} chosen={chosen} type="radio" /> : null}
        <Other asked={asked} chosen={chosen} type={way === 'menu' ? 'menu' : 'radio'} />
        {none}
        {way === 'radio' ? null : <AskForTerm asked={asked} />}
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
    const size = count(offered)
    return (
      <>
        <Guidance asked={asked} />
        {size > mostDrawn ? (
          <Finder asked={asked} chosen={chosen} type="checkbox" />
        ) : (
          <Picker asked={asked} nodes={offered} chosen={chosen} long={size > mostAtAGlance} />
        )}
        {size > mostButtons ? <AskForTerm asked={asked} /> : null}
      </>
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

function termRead(reader: Reader, name: string, field: Field, identifier: string): Chosen {
  const takesText = identifier === otherTerm ? field.other === true : (field.custom?.includes(identifier) ?? false)
  const customValue = takesText ? localizedAt(reader, `${name}/${identifier}`) : undefined
  return customValue === undefined ? { identifier } : { identifier, customValue }
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
