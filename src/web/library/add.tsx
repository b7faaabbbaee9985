import type { VNode } from 'preact'
import { addRecord, addToNewest, collectionsOf, curates, makeCollection, mayChange, ownLists, type Added, type Listed } from '#collections'
import { Refused } from '#platform/errors.ts'
import { find, identifierOf, summaries, type Summary } from '#records'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Choices, TextArea, TextInput, Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { Hit } from '../search/hit.tsx'
import { titleFor } from './steps.ts'

/** Choose the list a record is kept in, with a note; or begin a new one. */
const choose: Page = {
  method: 'GET',
  path: '/library/add',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await find(visit.context, visit.query.get('record') ?? '')
    const [card] = await summaries(visit.context, [record.id])
    if (!card) throw new Refused('conflict', 'collection.record', { record: record.id })
    const lists = [...(await ownLists(visit.context)), ...(await curatedBy(visit))]
    return {
      kind: 'page',
      title: visit.say('library.add'),
      trail: [
        { label: visit.say('library.title'), path: '/library' },
        { label: visit.say('library.lists'), path: '/library/lists' },
      ],
      body: <Choose visit={visit} card={card} lists={lists} />,
    }
  },
}

const curatedBy = async (visit: Visit): Promise<readonly Listed[]> =>
  curates(visit.context.actor, visit.portal)
    ? (await collectionsOf(visit.context, visit.portal.id)).filter(collection => mayChange(visit.context, collection))
    : []

/** Keep a record: with nothing chosen in the list changed last. */
const added: Page = {
  method: 'POST',
  path: '/library/add',
  needs: 'signed-in',
  answer: async visit => {
    const { collection, record, added: isNew } = await kept(visit)
    const found = await find(visit.context, record)
    return {
      kind: 'redirect',
      to: visit.to(`/records/${identifierOf(found.record)}`),
      flash: { key: isNew ? 'library.added' : 'library.added.already', values: { title: titleFor(collection, visit) } },
    }
  },
}

function kept(visit: Visit): Promise<Added> {
  const { form, context, portal, locale } = visit
  const record = form.get('record') ?? ''
  const list = form.get('list')
  const title = { [locale]: form.get('title')?.trim() || visit.say('library.first') }
  if (list === null) return addToNewest(context, { record, portal: portal.id, title })
  const note = { [locale]: form.get('note') ?? '' }
  if (list !== '') return addRecord(context, list, { record, note })
  return makeCollection(context, { kind: 'list', portal: portal.id, title }).then(({ id }) => addRecord(context, id, { record, note }))
}

export const addPages: readonly Page[] = [choose, added]

function Choose({ visit, card, lists }: { readonly visit: Visit; readonly card: Summary; readonly lists: readonly Listed[] }): VNode {
  const choices = [
    ...lists.map(list => ({
      value: list.id,
      label: titleFor(list, visit),
      hint: `${visit.say(`library.kind.${list.kind}`)} · ${visit.say('library.records', { count: list.records })}`,
    })),
    { value: '', label: visit.say('library.new.list') },
  ]
  return (
    <>
      <PageHead title={visit.say('library.add')} />
      <div class="stack-l">
        <Hit hit={card} visit={visit} />
        <form method="post" action={visit.to('/library/add')} class="stack">
          <Token visit={visit} />
          <input type="hidden" name="record" value={card.identifier} />
          <Choices visit={visit} name="list" label={visit.say('library.add.where')} values={[choices[0]!.value]} choices={choices} required />
          <TextInput
            visit={visit}
            name="title"
            label={visit.say('library.add.title')}
            hint={visit.say('library.add.title.hint')}
            maxLength={200}
            dir="auto"
          />
          <TextArea
            visit={visit}
            name="note"
            label={visit.say('library.note')}
            hint={visit.say('library.note.hint')}
            rows={3}
            maxLength={1000}
            dir="auto"
          />
          <Buttons>
            <Button icon="plus">{visit.say('library.add.go')}</Button>
            <ButtonLink tone="quiet" href={visit.to(`/records/${card.identifier}`)}>
              {visit.say('library.cancel')}
            </ButtonLink>
          </Buttons>
        </form>
      </div>
    </>
  )
}
