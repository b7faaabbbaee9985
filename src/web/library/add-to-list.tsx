import type { VNode } from 'preact'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

/** On a record's page: keep it in the own reading list with one press, or choose which list. Guests get a link, so that the page stays one for everybody. */
export const AddToList = ({ visit, record }: { readonly visit: Visit; readonly record: string }): VNode =>
  visit.context.actor.id === undefined ? (
    <ButtonLink tone="quiet" small icon="book" href={visit.to('/library/add', { record })}>
      {visit.say('library.add')}
    </ButtonLink>
  ) : (
    <form class="add-to-list" method="post" action={visit.to('/library/add')}>
      <Token visit={visit} />
      <input type="hidden" name="record" value={record} />
      <Button tone="quiet" small icon="book">
        {visit.say('library.add')}
      </Button>
      <a href={visit.to('/library/add', { record })}>{visit.say('library.add.choose')}</a>
    </form>
  )
