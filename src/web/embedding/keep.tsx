import type { VNode } from 'preact'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { TextInput, Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

/** Keep a chart or a list under a name, by its address; a guest is shown the way in, and comes back to `path`. */
export const Keep = ({ visit, path, query }: { readonly visit: Visit; readonly path: string; readonly query: URLSearchParams }): VNode =>
  visit.context.actor.id === undefined ? (
    <ButtonLink tone="quiet" href={visit.to('/sign-in', { return: visit.to(path, query) })}>
      {visit.say('charts.save.sign-in')}
    </ButtonLink>
  ) : (
    <form method="post" action={visit.to('/charts/saved')}>
      <Token visit={visit} />
      <input type="hidden" name="query" value={String(query)} />
      <TextInput visit={visit} name="name" label={visit.say('charts.save.name')} required maxLength={120} dir="auto" />
      <Buttons>
        <Button tone="quiet" icon="plus">
          {visit.say('charts.save.do')}
        </Button>
        <ButtonLink tone="plain" href={visit.to('/charts/saved')}>
          {visit.say('charts.saved')}
        </ButtonLink>
      </Buttons>
    </form>
  )
