import type { VNode } from 'preact'
import type { Field, Fields } from '#formats'
import type { FieldView } from './drawing.ts'
import { labelAt, type Asked, type Reader, type Shown } from './drawing.ts'
import { Answer, Answers, AnswerShown, answersRead } from './answer.tsx'
import { countsByYear, FiguresByYear } from './figures.tsx'
import { Question } from './frame.tsx'
import { counted } from '../kit/time.tsx'
import { present, rowsAt } from './reader.ts'
import { AddButton, RowButtons } from './rows.tsx'

/** Questions that belong together. */
export const group: FieldView = {
  many: true,
  input: asked =>
    asked.field.question ? <Answer asked={asked} /> : <Parts asked={asked} name={asked.name} fields={asked.field.fields ?? {}} value={asked.value} />,
  read: (reader, name, field) => partsRead(reader, name, field.fields ?? {}),
  view: shown =>
    shown.field.question ? (
      <AnswerShown shown={shown} name={shown.name} value={shown.value} />
    ) : (
      <PartsView shown={shown} name={shown.name} fields={shown.field.fields ?? {}} value={shown.value} />
    ),
}

/** A list of such groups. */
export const groups: FieldView = {
  many: true,
  input: asked => {
    if (asked.field.question) return <Answers asked={asked} />
    const rows = Array.isArray(asked.value) && asked.value.length > 0 ? (asked.value as readonly unknown[]) : asked.field.required ? [{}] : []
    return (
      <div class="rows">
        {rows.map((row, index) => (
          <div class="row row-group">
            <Parts asked={asked} name={`${asked.name}/${index}`} fields={asked.field.fields ?? {}} value={row} />
            <RowButtons visit={asked.drawing.visit} name={`${asked.name}/${index}`} first={index === 0} last={index === rows.length - 1} />
          </div>
        ))}
        <AddButton visit={asked.drawing.visit} name={asked.name} />
      </div>
    )
  },
  read: (reader, name, field) => {
    if (field.question) return answersRead(reader, name, row => partsRead(reader, row, field.fields ?? {}))
    const rows = rowsAt(reader, name)
      .map(row => partsRead(reader, row, field.fields ?? {}))
      .filter(row => row !== undefined)
    return rows.length === 0 ? undefined : rows
  },
  view: shown =>
    countsByYear(shown.field, shown.value as readonly unknown[]) ? (
      <FiguresByYear shown={shown} />
    ) : (
      <ol class="group-list">
        {(shown.value as readonly unknown[]).map((row, index) => (
          <li>
            {shown.field.question ? (
              <AnswerShown shown={shown} name={`${shown.name}/${index}`} value={row} />
            ) : (
              <PartsView shown={shown} name={`${shown.name}/${index}`} fields={shown.field.fields ?? {}} value={row} />
            )}
          </li>
        ))}
      </ol>
    ),
}

type Held = { readonly [part: string]: unknown }

/** The inputs of the parts of a group that are asked as the body stands. */
export function Parts({
  asked,
  name,
  fields,
  value,
}: {
  readonly asked: Asked
  readonly name: string
  readonly fields: Fields
  readonly value: unknown
}): VNode {
  const held = (typeof value === 'object' && value !== null ? value : {}) as Held
  return (
    <div class="parts">
      {askedParts(asked, name, fields).map(([part, field]) => (
        <Question
          name={`${name}/${part}`}
          field={field}
          value={held[part]}
          drawing={asked.drawing}
          {...(asked.inRow ? { inRow: asked.inRow } : {})}
        />
      ))}
      <Computed asked={asked} name={name} fields={fields} held={held} />
    </div>
  )
}

/** What the system sets is not asked, and what old records say only where it stands. Parts of a row not yet made are not known to be visible. */
const askedParts = ({ drawing }: Asked, name: string, fields: Fields) =>
  Object.entries(fields).filter(
    ([part, { visible, legacy, system }]) => !system && ((visible === undefined && !legacy) || drawing.visible.has(`${name}/${part}`.slice(1))),
  )

/** Figures that the system computes from the ones beside them. */
function Computed({
  asked,
  name,
  fields,
  held,
}: {
  readonly asked: Asked
  readonly name: string
  readonly fields: Fields
  readonly held: Held
}): VNode {
  const { format, visit } = asked.drawing
  const figures = Object.entries(fields).flatMap(([part, { system }]) =>
    system && typeof held[part] === 'number' ? [[part, held[part]] as const] : [],
  )
  return (
    <>
      {figures.map(([part, figure]) => (
        <p class="computed">
          <span class="field-label">{labelAt(format, `${name}/${part}`, visit.locale)}</span> <output>{counted(figure, visit.locale)}</output>
        </p>
      ))}
    </>
  )
}

/** What a form says of the parts of a group. */
export const partsRead = (reader: Reader, name: string, fields: Fields) =>
  present(Object.fromEntries(Object.entries(fields).map(([part, field]) => [part, reader.views[field.type].read(reader, `${name}/${part}`, field)])))

/** The parts of a group that hold something, each under its label. */
export function PartsView({
  shown,
  name,
  fields,
  value,
}: {
  readonly shown: Shown
  readonly name: string
  readonly fields: Fields
  readonly value: unknown
}): VNode {
  const held = (value ?? {}) as { readonly [part: string]: unknown }
  return (
    <dl class="parts-view">
      {Object.entries(fields)
        .filter(([part]) => held[part] !== undefined)
        .map(([part, field]) => (
          <PartView shown={shown} name={`${name}/${part}`} field={field} value={held[part]} />
        ))}
    </dl>
  )
}

const PartView = ({
  shown,
  name,
  field,
  value,
}: {
  readonly shown: Shown
  readonly name: string
  readonly field: Field
  readonly value: unknown
}): VNode => (
  <div>
    <dt>{labelAt(shown.reading.format, name, shown.reading.visit.locale)}</dt>
    <dd>{shown.reading.views[field.type].view({ ...shown, name, field, value })}</dd>
  </div>
)
