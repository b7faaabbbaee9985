import type { VNode } from 'preact'
import { hideable, type Collection } from '#collections'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Select, TextArea, TextInput, Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import { pathTo } from './address.ts'
import { exportNames } from './export.ts'

type Props = { readonly visit: Visit; readonly collection: Collection; readonly changes: boolean }

/** What can be done with a collection as a whole: take it along, copy it, change it, put records in. */
export const CollectionTools = (props: Props): VNode => (
  <div class="collection-tools">
    <div class="cluster">
      <Whole {...props} />
      <Exports {...props} />
    </div>
    {props.changes && <AddEntry {...props} />}
  </div>
)

function Whole({ visit, collection, changes }: Props): VNode {
  const { actor } = visit.context
  const path = pathTo(collection)
  const hides =
    !changes &&
    matches(hideable(actor), { kind: collection.kind, portal: collection.portal, owner: collection.owner, visibility: collection.visibility })
  return (
    <>
      {changes && (
        <ButtonLink tone="quiet" small icon="edit" href={visit.to(`${path}/edit`)}>
          {visit.say('library.edit')}
        </ButtonLink>
      )}
      {actor.id !== undefined && <Press visit={visit} path={`${path}/copy`} icon="copy" label="library.copy" />}
      {hides && <Press visit={visit} path={`${path}/hiding`} icon="lock" label="library.hide" />}
    </>
  )
}

/** A button that does one thing. */
export const Press = ({
  visit,
  path,
  icon,
  label,
}: {
  readonly visit: Visit
  readonly path: string
  readonly icon: 'copy' | 'lock' | 'trash' | 'link' | 'history'
  readonly label: string
}): VNode => (
  <form method="post" action={visit.to(path)}>
    <Token visit={visit} />
    <Button tone="quiet" small icon={icon}>
      {visit.say(label)}
    </Button>
  </form>
)

const Exports = ({ visit, collection }: Props): VNode => (
  <span class="collection-exports">
    <span class="muted">{visit.say('library.export')}</span>
    {exportNames.map(({ key, label }) => (
      <a href={visit.to(`${pathTo(collection)}/export`, { as: key })} download>
        {label}
      </a>
    ))}
  </span>
)

/** Put a record in by its identifier or address. */
const AddEntry = ({ visit, collection }: Props): VNode => (
  <details class="entry-add">
    <summary>{visit.say('library.entry.add')}</summary>
    <form method="post" action={visit.to(`${pathTo(collection)}/entries`)} class="stack">
      <Token visit={visit} />
      <TextInput
        visit={visit}
        name="record"
        label={visit.say('library.entry.record')}
        hint={visit.say('library.entry.record.hint')}
        required
        dir="ltr"
        maxLength={500}
      />
      <TextArea visit={visit} name="note" label={visit.say('library.note')} rows={2} dir="auto" maxLength={1000} />
      {collection.sections.length > 0 && (
        <Select
          visit={visit}
          name="section"
          label={visit.say('library.section')}
          empty={visit.say('library.section.none')}
          choices={collection.sections.map(({ key, title }) => ({ value: key, label: inLocale(title, visit.locale).text }))}
        />
      )}
      <Button small icon="plus">
        {visit.say('library.entry.add.go')}
      </Button>
    </form>
  </details>
)
