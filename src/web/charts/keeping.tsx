import type { VNode } from 'preact'
import { chartAddress, type ChartWish } from '#charts'
import type { Asked } from '#search'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { TextInput, Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

/** Keep a chart under a name; a guest is shown the way in. */
export const Keeping = ({ visit, asked, wish }: { readonly visit: Visit; readonly asked: Asked; readonly wish: ChartWish }): VNode => (
  <Panel title={visit.say('charts.save')}>
    <p class="small muted">{visit.say('charts.save.lead')}</p>
    {visit.context.actor.id === undefined ? (
      <ButtonLink tone="quiet" href={visit.to('/sign-in', { return: visit.to('/charts', chartAddress(asked, wish)) })}>
        {visit.say('charts.save.sign-in')}
      </ButtonLink>
    ) : (
      <form method="post" action={visit.to('/charts/saved')}>
        <Token visit={visit} />
        <input type="hidden" name="query" value={String(chartAddress(asked, wish))} />
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
    )}
  </Panel>
)
