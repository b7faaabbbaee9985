import type { VNode } from 'preact'
import type { Collection, Line } from '#collections'
import { directionOf, inLocale } from '#platform/localized.ts'
import type { Summary } from '#records'
import { Button } from '../kit/button.tsx'
import { Select, TextArea, TextInput, Token } from '../kit/field.tsx'
import { Icon } from '../kit/icon.tsx'
import { OtherLanguage } from '../kit/text.tsx'
import type { Visit } from '../page.ts'
import { Hit } from '../search/hit.tsx'
import { pathTo } from './address.ts'

type Props = {
  readonly visit: Visit
  readonly collection: Collection
  readonly line: Line
  /** What is shown of the record; a withdrawn one has nothing. */
  readonly card: Summary | undefined
  /** Its place in its section, from 1. */
  readonly place: number
  readonly last: boolean
  readonly level: 2 | 3
  readonly changes: boolean
}

/** A record of a collection with its note, and for its makers what they can do with it. */
export const EntryLine = (props: Props): VNode => (
  <li class="entry" id={`entry-${props.line.record}`}>
    {props.card ? <Hit hit={props.card} visit={props.visit} level={props.level} /> : <Gone {...props} />}
    <Note {...props} />
    {props.changes && <Tools {...props} />}
  </li>
)

const Gone = ({ visit, line }: Props): VNode => (
  <p class="muted">
    <Icon name="info" size="small" /> {visit.say('library.gone')} <a href={visit.to(`/records/${line.record}`)}>{visit.say('library.gone.why')}</a>
  </p>
)

function Note({ visit, line }: Props): VNode | null {
  const note = inLocale(line.note, visit.locale)
  if (note.text === '') return null
  return (
    <blockquote class="entry-note">
      {note.text.split(/\n{2,}/).map(paragraph => (
        <p lang={note.language} dir={directionOf(note.language)}>
          {paragraph}
        </p>
      ))}
      {note.language !== visit.locale && <OtherLanguage language={note.language} visit={visit} />}
    </blockquote>
  )
}

/** Up, down, out; and a small form for note, place and section. */
function Tools(props: Props): VNode {
  const { visit, collection, line, card, place, last } = props
  const title = card ? inLocale(card.title, visit.locale).text || card.identifier : visit.say('library.gone')
  const action = visit.to(`${pathTo(collection)}/entries/${line.record}`)
  return (
    <div class="entry-tools">
      <form method="post" action={action} class="cluster">
        <Token visit={visit} />
        <Button tone="quiet" small icon="up" name="step" value="up" disabled={place === 1} label={visit.say('library.up.label', { title })}>
          {visit.say('library.up')}
        </Button>
        <Button tone="quiet" small icon="down" name="step" value="down" disabled={last} label={visit.say('library.down.label', { title })}>
          {visit.say('library.down')}
        </Button>
        <Button tone="quiet" small icon="trash" name="step" value="out" label={visit.say('library.out.label', { title })}>
          {visit.say('library.out')}
        </Button>
      </form>
      <details class="entry-edit">
        <summary aria-label={visit.say('library.entry.edit.label', { title })}>{visit.say('library.entry.edit')}</summary>
        <EntryForm {...props} action={action} />
      </details>
    </div>
  )
}

function EntryForm({ visit, collection, line, place, action }: Props & { readonly action: string }): VNode {
  const { language } = inLocale(line.note, visit.locale)
  const named = (field: string) => `${field}/${line.record}`
  return (
    <form method="post" action={action} class="stack">
      <Token visit={visit} />
      <input type="hidden" name="language" value={language} />
      <TextArea
        visit={visit}
        name={named('note')}
        label={visit.say('library.note')}
        value={line.note[language] ?? ''}
        rows={3}
        lang={language}
        dir="auto"
        maxLength={1000}
      />
      {collection.sections.length > 0 && (
        <Select
          visit={visit}
          name={named('section')}
          label={visit.say('library.section')}
          value={line.section}
          empty={visit.say('library.section.none')}
          choices={collection.sections.map(({ key, title }) => ({ value: key, label: inLocale(title, visit.locale).text }))}
        />
      )}
      <TextInput
        visit={visit}
        name={named('place')}
        label={visit.say('library.place')}
        value={String(place)}
        inputMode="numeric"
        dir="ltr"
        maxLength={4}
      />
      <Button small name="step" value="save">
        {visit.say('library.save')}
      </Button>
    </form>
  )
}
