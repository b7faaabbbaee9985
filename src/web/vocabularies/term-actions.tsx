import type { VNode } from 'preact'
import type { Term } from '#vocabularies'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { Drop } from '../layout/drop.tsx'
import type { Visit } from '../page.ts'
import { termPath } from './term-link.tsx'

/** What can be done with a term: its managers change it, everybody else proposes. */
export function TermActions({ term, manages, visit }: { readonly term: Term; readonly manages: boolean; readonly visit: Visit }): VNode {
  const to = (path: string) => visit.to(`${termPath(term.identifier)}${path}`)
  if (!manages)
    return (
      <>
        <ButtonLink tone="quiet" href={to('/proposal')}>
          {visit.say('vocabulary.propose')}
        </ButtonLink>
        <ButtonLink tone="quiet" icon="history" href={to('/history')}>
          {visit.say('vocabulary.history')}
        </ButtonLink>
      </>
    )
  return (
    <>
      <ButtonLink icon="edit" href={to('/edit')}>
        {visit.say('vocabulary.term.change')}
      </ButtonLink>
      <Drop icon="list" label={visit.say('vocabulary.more')} name={visit.say('vocabulary.more')}>
        <ul>
          <li>
            <a href={to('/mappings')}>{visit.say('vocabulary.mappings.change')}</a>
          </li>
          {!term.retired && (
            <li>
              <a href={to('/retirement')}>{visit.say('vocabulary.retire.title')}</a>
            </li>
          )}
          <li>
            <a href={to('/merge')}>{visit.say('vocabulary.merge.title')}</a>
          </li>
          <li>
            <a href={to('/history')}>{visit.say('vocabulary.history')}</a>
          </li>
        </ul>
      </Drop>
      {term.retired && (
        <form method="post" action={to('/offer')}>
          <Token visit={visit} />
          <Button tone="quiet">{visit.say('vocabulary.offer')}</Button>
        </form>
      )}
    </>
  )
}
