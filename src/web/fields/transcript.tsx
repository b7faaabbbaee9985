import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import type { FieldView } from './drawing.ts'
import { idOf, type Asked } from './drawing.ts'
import { present, rowsAt, textAt } from './reader.ts'
import { CreateHere } from './reference.tsx'
import { AddButton, RowButtons } from './rows.tsx'

type Element = { readonly type?: string; readonly identifier?: string; readonly size?: number | string }

const kinds = ['senseStart', 'sense', 'senseStop', 'antisenseStart', 'antisense', 'antisenseStop'] as const

/** Gene constructs: each a row of elements in the order of transcription. */
export const transcript: FieldView = {
  many: true,
  input: asked => {
    const constructs = Array.isArray(asked.value) ? (asked.value as readonly unknown[]) : []
    return (
      <div class="rows">
        {constructs.map((construct, index) => (
          <Construct
            asked={asked}
            name={`${asked.name}/${index}`}
            elements={Array.isArray(construct) && construct.length > 0 ? (construct as readonly Element[]) : [{}]}
            first={index === 0}
            last={index === constructs.length - 1}
          />
        ))}
        <AddButton visit={asked.drawing.visit} name={asked.name} label={asked.drawing.visit.say('fields.add-construct')} />
        <CreateHere asked={asked} />
      </div>
    )
  },
  read: (reader, name) => {
    const constructs = rowsAt(reader, name)
      .map(construct =>
        rowsAt(reader, construct)
          .map(row => elementRead(reader, row))
          .filter(element => element !== undefined),
      )
      .filter(construct => construct.length > 0)
    return constructs.length === 0 ? undefined : constructs
  },
  view: ({ value, reading }) => (
    <ol class="constructs">
      {(value as readonly (readonly Element[])[]).map(construct => (
        <li>
          <ol class="construct">
            {construct.map(element => {
              const gene = element.identifier === undefined ? undefined : reading.records.get(element.identifier.split('@')[0]!)
              return (
                <li class={`construct-element construct-${element.type}`}>
                  <span>{reading.visit.say(`fields.transcript-${element.type}`)}</span>
                  {gene ? <a href={reading.visit.to(`/records/${gene.identifier}`)}>{inLocale(gene.title, reading.language).text}</a> : null}
                  {element.size === undefined ? null : <small>{reading.visit.say('fields.kilobases', { size: Number(element.size) })}</small>}
                </li>
              )
            })}
          </ol>
        </li>
      ))}
    </ol>
  ),
}

const elementRead = (reader: Parameters<FieldView['read']>[0], name: string) => {
  const size = textAt(reader, `${name}/size`)
  return present<unknown>({
    type: textAt(reader, `${name}/type`),
    identifier: textAt(reader, `${name}/identifier`),
    size: size === undefined ? undefined : Number.isFinite(Number(size)) ? Number(size) : size,
  })
}

function Construct({
  asked,
  name,
  elements,
  first,
  last,
}: {
  readonly asked: Asked
  readonly name: string
  readonly elements: readonly Element[]
  readonly first: boolean
  readonly last: boolean
}): VNode {
  const { visit, candidates } = asked.drawing
  const genes = candidates.get(asked.name) ?? []
  return (
    <div class="row row-group">
      {elements.map((element, index) => {
        const row = `${name}/${index}`
        const listed = genes.some(gene => gene.identifier === element.identifier)
        return (
          <div class="row">
            <div class="row-part">
              <label for={`${idOf(row)}-type`}>{visit.say('fields.transcript-type')}</label>
              <select class="input" id={`${idOf(row)}-type`} name={`${row}/type`}>
                <option value="">{visit.say('fields.choose')}</option>
                {kinds.map(kind => (
                  <option value={kind} selected={element.type === kind}>
                    {visit.say(`fields.transcript-${kind}`)}
                  </option>
                ))}
              </select>
            </div>
            <div class="row-part row-part-wide">
              <label for={`${idOf(row)}-gene`}>{visit.say('fields.transcript-gene')}</label>
              <select class="input" id={`${idOf(row)}-gene`} name={`${row}/identifier`}>
                <option value="">{visit.say('fields.choose')}</option>
                {element.identifier === undefined || listed ? null : (
                  <option value={element.identifier} selected>
                    {element.identifier}
                  </option>
                )}
                {genes.map(gene => (
                  <option value={gene.identifier} selected={gene.identifier === element.identifier}>
                    {inLocale(gene.title, visit.locale).text}
                  </option>
                ))}
              </select>
            </div>
            <div class="row-part">
              <label for={`${idOf(row)}-size`}>{visit.say('fields.transcript-size')}</label>
              <input
                class="input"
                type="number"
                min={0}
                step="any"
                dir="ltr"
                id={`${idOf(row)}-size`}
                name={`${row}/size`}
                value={element.size === undefined ? '' : String(element.size)}
              />
            </div>
            <RowButtons visit={visit} name={row} first={index === 0} last={index === elements.length - 1} />
          </div>
        )
      })}
      <AddButton visit={visit} name={name} label={visit.say('fields.add-element')} />
      <RowButtons visit={visit} name={name} first={first} last={last} />
    </div>
  )
}
