import { callOf, ownAlert } from '#alerts'
import { Facts } from '../kit/facts.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Page } from '../page.ts'
import { Again, LastTry, mayAgain, State, titleOf } from './call-table.tsx'

/** One call of a webhook, with the words that were sent. */
export const callPage: Page = {
  method: 'GET',
  path: '/alerts/:id/calls/:call',
  needs: 'signed-in',
  answer: async visit => {
    const { context, params, say } = visit
    const alert = await ownAlert(context, Number(params['id']))
    const call = await callOf(context, alert.id, Number(params['call']))
    return {
      kind: 'page',
      title: say(`alerts.calls.kind.${call.kind}`),
      trail: [
        { label: say('alerts.title'), path: '/alerts' },
        { label: alert.name, path: `/alerts/${alert.id}` },
        { label: say('alerts.calls'), path: `/alerts/${alert.id}/calls` },
      ],
      body: (
        <div class="stack">
          <PageHead title={say(`alerts.calls.kind.${call.kind}`)} />
          <Facts
            entries={[
              {
                name: say('alerts.calls.record'),
                value: call.record && <a href={visit.to(`/records/${call.record}`)}>{call.about ? titleOf(visit, call) : call.record}</a>,
              },
              { name: say('alerts.calls.state'), value: <State visit={visit} call={call} /> },
              { name: say('alerts.calls.at'), value: <Time at={call.at} visit={visit} moment /> },
              { name: say('alerts.calls.tried'), value: call.triedAt && <LastTry visit={visit} call={call} /> },
              { name: say('alerts.calls.message'), value: <code dir="ltr">{call.message}</code> },
            ]}
          />
          {mayAgain(alert, call) && <Again visit={visit} alert={alert} call={call} />}
          <section class="stack">
            <h2>{say('alerts.calls.body')}</h2>
            {call.body === null ? (
              <p class="muted">{say('alerts.calls.body.none')}</p>
            ) : (
              <pre tabIndex={0} role="region" aria-label={say('alerts.calls.body')}>
                <code>{JSON.stringify(JSON.parse(call.body), undefined, 2)}</code>
              </pre>
            )}
          </section>
        </div>
      ),
    }
  },
}
