import type { VNode } from 'preact'
import type { Collection } from '#collections'
import { Button } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Visit } from '../page.ts'
import { pathTo, places } from './address.ts'

/** After a record was taken out: the way to have it back. */
export function PutBack({ visit, collection }: { readonly visit: Visit; readonly collection: Collection }): VNode | null {
  const record = visit.query.get('out')
  return record ? (
    <Undo visit={visit} done="library.out.done" path={`${pathTo(collection)}/entries/${encodeURIComponent(record)}/restoration`} />
  ) : null
}

/** After a collection or list was thrown away: the same. */
export function BringBack({ visit }: { readonly visit: Visit }): VNode | null {
  const [place = '', id = ''] = (visit.query.get('removed') ?? '').split('/')
  const known = Object.values(places).includes(place) && /^[\w-]{1,60}$/.test(id)
  return known && visit.context.actor.id !== undefined ? (
    <Undo visit={visit} done="library.removed" path={`/library/${place}/${id}/restoration`} />
  ) : null
}

const Undo = ({ visit, done, path }: { readonly visit: Visit; readonly done: string; readonly path: string }): VNode => (
  <Notice tone="good" announced>
    <p>{visit.say(done)}</p>
    <form method="post" action={visit.to(path)}>
      <Token visit={visit} />
      <Button tone="quiet" small icon="history">
        {visit.say('library.undo')}
      </Button>
    </form>
  </Notice>
)
