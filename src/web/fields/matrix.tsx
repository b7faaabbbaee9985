import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { otherTerm, type TermNode } from '#vocabularies'
import type { Field } from '#formats'
import type { FieldView } from './drawing.ts'
import { idOf, type Asked, type Shown } from './drawing.ts'
import { Parts, PartsView, partsRead } from './group.tsx'
import { languageName } from '../kit/badge.tsx'
import { inLanguage } from './localized-line.tsx'
import { LocalizedLine } from './localized-line.tsx'
import { textIn } from './frame.tsx'
import { offeredTerms } from './offered-terms.ts'
import { localizedAt, rowsAt, textAt } from './reader.ts'
import { AddButton, RowButtons } from './rows.tsx'

type Row = { readonly identifier: string; readonly parent?: string; readonly customValue?: { readonly [language: string]: string } }

/** The same questions about each term of a vocabulary; with `other`, also about elements of one's own. */
export const matrix: FieldView = {
  many: true,
  input: asked => {
    const rows = rowsIn(asked.value)
    const offered = flat(offeredTerms(asked.field), 0)
    const own = rows.flatMap((row, index) => (row.identifier === otherTerm ? [{ row, index }] : []))
    // rows that exist keep their place, so that what is wrong with them is shown beside them
    const placeOf = (identifier: string, index: number) => {
      const place = rows.findIndex(row => row.identifier === identifier)
      return place < 0 ? rows.length + index : place
    }
    return (
      <div class={Object.keys(asked.field.fields ?? {}).length === 1 ? 'matrix matrix-single' : 'matrix'}>
        {offered.map(({ node, depth }, index) => (
          <TermRow
            asked={asked}
            name={`${asked.name}/${placeOf(node.term.identifier, index)}`}
            node={node}
            depth={depth}
            row={rows.find(row => row.identifier === node.term.identifier)}
          />
        ))}
        {own.map(({ row, index }) => (
          <OwnRow
            asked={asked}
            name={`${asked.name}/${index}`}
            row={row}
            heads={offered.filter(({ depth }) => depth === 0).map(({ node }) => node)}
          />
        ))}
        {asked.field.other ? <AddButton visit={asked.drawing.visit} name={asked.name} label={asked.drawing.visit.say('fields.add-element')} /> : null}
      </div>
    )
  },
  read: (reader, name, field) => {
    const rows = rowsAt(reader, name).flatMap(row => {
      const identifier = textAt(reader, `${row}/identifier`)
      const parts = partsRead(reader, row, field.fields ?? {})
      const customValue = localizedAt(reader, `${row}/customValue`)
      const parent = textAt(reader, `${row}/parent`)
      if (identifier === undefined || (parts === undefined && customValue === undefined)) return []
      return [{ identifier, ...(parent === undefined ? {} : { parent }), ...(customValue === undefined ? {} : { customValue }), ...parts }]
    })
    return rows.length === 0 ? undefined : rows
  },
  view: shown => (
    <ul class="matrix-view">
      {rowsIn(shown.value).map((row, index) => (
        <li>
          <p class="matrix-view-term">
            <RowName row={row} shown={shown} />
          </p>
          <PartsView shown={shown} name={`${shown.name}/${index}`} fields={shown.field.fields ?? {}} value={row} />
        </li>
      ))}
    </ul>
  ),
}

/** Does adding a row to this field mean an element of one's own? */
export const newMatrixRow = (field: Field): unknown => (field.type === 'matrix' ? { identifier: otherTerm } : {})

const rowsIn = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof (row as Row | null)?.identifier === 'string') : []

type Placed = { readonly node: TermNode; readonly depth: number }
const flat = (nodes: readonly TermNode[], depth: number): readonly Placed[] =>
  nodes.flatMap(node => [{ node, depth }, ...flat(node.narrower, depth + 1)])

function TermRow({
  asked,
  name,
  node,
  depth,
  row,
}: {
  readonly asked: Asked
  readonly name: string
  readonly node: TermNode
  readonly depth: number
  readonly row: Row | undefined
}): VNode {
  const label = inLocale(node.term.label, asked.drawing.visit.locale)
  return (
    <div class={`matrix-row matrix-depth-${Math.min(depth, 3)}`} role="group" aria-labelledby={`${idOf(name)}-term`}>
      <p class="matrix-term" id={`${idOf(name)}-term`} {...inLanguage(label.language)}>
        {label.text}
      </p>
      <input type="hidden" name={`${name}/identifier`} value={node.term.identifier} />
      <Parts asked={{ ...asked, inRow: true }} name={name} fields={asked.field.fields ?? {}} value={row} />
    </div>
  )
}

function OwnRow({
  asked,
  name,
  row,
  heads,
}: {
  readonly asked: Asked
  readonly name: string
  readonly row: Row
  readonly heads: readonly TermNode[]
}): VNode {
  const { visit, languages } = asked.drawing
  return (
    <div class="matrix-row matrix-own">
      <input type="hidden" name={`${name}/identifier`} value={otherTerm} />
      {languages.map(language => (
        <div class="row-part row-part-wide">
          <label for={`${idOf(name)}-own-${language}`}>{visit.say('fields.other-in', { language: languageName(language, visit.locale) })}</label>
          <input
            class="input"
            type="text"
            id={`${idOf(name)}-own-${language}`}
            name={`${name}/customValue/${language}`}
            {...inLanguage(language)}
            value={textIn({ value: row.customValue }, language)}
          />
        </div>
      ))}
      <div class="row-part">
        <label for={`${idOf(name)}-parent`}>{visit.say('fields.matrix-head')}</label>
        <select class="input" id={`${idOf(name)}-parent`} name={`${name}/parent`}>
          <option value="">{visit.say('fields.choose')}</option>
          {heads.map(({ term }) => (
            <option value={term.identifier} selected={row.parent === term.identifier}>
              {inLocale(term.label, visit.locale).text}
            </option>
          ))}
        </select>
      </div>
      <Parts asked={{ ...asked, inRow: true }} name={name} fields={asked.field.fields ?? {}} value={row} />
      <RowButtons visit={visit} name={name} first last />
    </div>
  )
}

function RowName({ row, shown }: { readonly row: Row; readonly shown: Shown }): VNode {
  const { reading } = shown
  const text = row.customValue ?? reading.label(row.identifier) ?? { und: row.identifier }
  return <LocalizedLine text={text} language={row.customValue ? reading.language : reading.visit.locale} visit={reading.visit} />
}
