import type { VNode } from 'preact'
import { formats, formatTitle } from '#formats'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { creatable } from '#records'
import { Button } from '../kit/button.tsx'
import { NoAnswer } from './frame.tsx'
import type { FieldView } from './drawing.ts'
import { controlOf, factsBeside, idOf, type Asked, type Candidate, type Reading } from './drawing.ts'
import type { Visit } from '../page.ts'
import { inLanguage } from './localized-line.tsx'
import { LocalizedLine } from './localized-line.tsx'
import { textAt, textsAt } from './reader.ts'
import { term } from './term.tsx'

type Reference = { readonly identifier: string }

/** Another record. */
export const reference: FieldView = {
  many: true,
  input: asked => (namesTerm(asked) ? term.input(asked) : <Records asked={asked} chosen={identifiersIn([asked.value])} type="radio" />),
  read: (reader, name) => {
    const typed = textAt(reader, `${name}/typed`)
    const identifier = typed ?? textAt(reader, name)
    return identifier === undefined ? undefined : { identifier }
  },
  view: shown => {
    const { identifier } = shown.value as Reference
    const isTerm = shown.field.vocabulary !== undefined && shown.reading.label(identifier) !== undefined
    return isTerm ? term.view(shown) : <Linked reference={{ identifier }} reading={shown.reading} />
  },
}

/** Is a term asked for now, in the place of a record? */
const namesTerm = ({ name, field, drawing }: Asked) => field.termWhile !== undefined && matches(field.termWhile, factsBeside(name, drawing))

/** Other records. */
export const references: FieldView = {
  many: true,
  input: asked => <Records asked={asked} chosen={identifiersIn(Array.isArray(asked.value) ? asked.value : [])} type="checkbox" />,
  read: (reader, name) => {
    const typed = (textAt(reader, `${name}/typed`) ?? '').split(/[\s,;]+/).filter(Boolean)
    const identifiers = [...new Set([...textsAt(reader, name), ...typed])]
    return identifiers.length === 0 ? undefined : identifiers.map(identifier => ({ identifier }))
  },
  view: ({ value, reading }) => (
    <ul class="plain-list">
      {(value as readonly Reference[]).map(one => (
        <li>
          <Linked reference={one} reading={reading} />
        </li>
      ))}
    </ul>
  ),
}

const identifiersIn = (values: readonly unknown[]): readonly string[] =>
  values.flatMap(value => (typeof (value as Reference | undefined)?.identifier === 'string' ? [(value as Reference).identifier] : []))

/** `UID@3` and `UID` name the same record. */
const uidOf = (identifier: string): string => identifier.split('@')[0]!

/** The records there are to choose from, a box to look for more, ways to make one here, and a box to type an identifier. */
function Records({ asked, chosen, type }: { readonly asked: Asked; readonly chosen: readonly string[]; readonly type: 'radio' | 'checkbox' }): VNode {
  const { visit, candidates, record } = asked.drawing
  const offered = candidates.get(asked.name) ?? []
  const known = new Set(offered.map(candidate => uidOf(candidate.identifier)))
  const rest = chosen.filter(identifier => !known.has(uidOf(identifier))).map(identifier => ({ identifier, title: { und: identifier } }))
  const isChosen = (candidate: Candidate) => chosen.some(identifier => uidOf(identifier) === uidOf(candidate.identifier))
  const found = record === undefined ? {} : { 'data-finder': visit.to(`/records/${record.identifier}/candidates`, { field: asked.name }) }
  return (
    <div class="records-picker" {...found} data-type={type} data-name={asked.name}>
      <ul class="options" data-options>
        {[...offered, ...rest].map((candidate, index) => (
          <li>
            <label class="tick">
              <input
                {...controlOf(asked)}
                id={`${idOf(asked.name)}-${index}`}
                type={type}
                value={chosen.find(identifier => uidOf(identifier) === uidOf(candidate.identifier)) ?? candidate.identifier}
                checked={isChosen(candidate)}
              />
              <CandidateName candidate={candidate} visit={visit} />
            </label>
            {isChosen(candidate) ? <StillDraft asked={asked} candidate={candidate} /> : null}
          </li>
        ))}
        {type === 'radio' && chosen.length > 0 ? (
          <li>
            <NoAnswer asked={{ ...asked, value: null }} />
          </li>
        ) : null}
      </ul>
      {offered.length === 0 ? <p class="quiet">{visit.say('fields.no-records')}</p> : null}
      <div class="records-picker-find">
        <label for={`${idOf(asked.name)}-find`}>{visit.say('fields.find-record')}</label>
        <input class="input" type="search" id={`${idOf(asked.name)}-find`} name={`_q:${asked.name}`} dir="auto" autocomplete="off" />
        <Button tone="quiet" small name="_op" value={`find:${asked.name}`} skipsChecks>
          {visit.say('fields.find')}
        </Button>
      </div>
      <CreateHere asked={asked} />
      <details class="records-picker-typed">
        <summary>{visit.say('fields.type-identifier')}</summary>
        <input
          class="input"
          type="text"
          dir="ltr"
          name={`${asked.name}/typed`}
          aria-label={visit.say('fields.type-identifier')}
          placeholder="ABSCH-CNA-KE-1042"
        />
      </details>
    </div>
  )
}

/** A chosen record that is a draft yet: it is published first. */
function StillDraft({ asked, candidate }: { readonly asked: Asked; readonly candidate: Candidate }): VNode | null {
  const { visit, record } = asked.drawing
  if (!candidate.draft) return null
  return (
    <p class="still-draft">
      {visit.say('draft.still-draft')}{' '}
      <a href={visit.to(`/records/${uidOf(candidate.identifier)}/edit`, record ? { for: record.identifier } : {})}>
        {visit.say('records.open-draft')}
      </a>
    </p>
  )
}

/** Records of the kinds that may stand here are made on the way: the form is kept, and comes back with the new record named in it. */
export function CreateHere({ asked }: { readonly asked: Asked }): VNode | null {
  const { visit, record } = asked.drawing
  const { actor } = visit.context
  const kinds = (asked.field.formats ?? []).flatMap(name => formats().find(format => format.name === name && !format.closed) ?? [])
  const open = kinds.filter(({ kind, houses }) => matches(creatable(actor), { kind, house: houses }))
  if (record === undefined || open.length === 0 || asked.name.split('/').length > mostDeep) return null
  return (
    <div class="create-here">
      <span class="quiet">{visit.say('draft.not-there')}</span>
      {open.map(format => (
        <Button tone="plain" small name="_op" value={`create:${asked.name}:${format.name}`} skipsChecks>
          {visit.say('draft.create-here', { format: inLocale(formatTitle(format), visit.locale).text })}
        </Button>
      ))}
    </div>
  )
}

const mostDeep = 4

function CandidateName({ candidate, visit }: { readonly candidate: Candidate; readonly visit: Visit }): VNode {
  const found = inLocale(candidate.title, visit.locale)
  return (
    <span>
      <span {...(found.language === 'und' ? { dir: 'auto' } : inLanguage(found.language))}>{found.text}</span>
      {candidate.note ? <small class="quiet"> {candidate.note}</small> : null}
      {candidate.draft ? <small class="quiet"> · {visit.say('kit.state.draft')}</small> : null}
    </span>
  )
}

function Linked({ reference: { identifier }, reading }: { readonly reference: Reference; readonly reading: Reading }): VNode {
  const record = reading.records.get(uidOf(identifier))
  if (!record) return <code class="identifier">{identifier}</code>
  return (
    <a href={reading.visit.to(`/records/${record.identifier}`)}>
      <LocalizedLine text={record.title} language={reading.language} visit={reading.visit} />
    </a>
  )
}
