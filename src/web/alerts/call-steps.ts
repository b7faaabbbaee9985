import { callAgain, callAllAgain, renewHookSecret, resumeHook, sendTest } from '#alerts'
import type { Answer, Page, Visit } from '../page.ts'
import { drawCalls } from './calls.tsx'

type Flash = NonNullable<Extract<Answer, { readonly kind: 'redirect' }>['flash']>

const idIn = ({ params }: Visit): number => Number(params['id'])

const pressed = (path: string, act: (visit: Visit, id: number) => Promise<Flash>): Page => ({
  method: 'POST',
  path: `/alerts/:id/${path}`,
  needs: 'signed-in',
  answer: async visit => {
    const flash = await act(visit, idIn(visit))
    return { kind: 'redirect', to: visit.to(`/alerts/${idIn(visit)}/calls`), flash }
  },
})

/** What can be done to a webhook and its calls. */
export const callStepPages: readonly Page[] = [
  pressed('calls/test', async (visit, id): Promise<Flash> => {
    const { hook } = await sendTest(visit.context, id, visit.origin, { letter: false })
    if (!hook) return { key: 'alerts.calls.no-hook', tone: 'warning' }
    const problem = 'problem' in hook ? hook.problem : `HTTP ${hook.status}`
    return 'status' in hook && hook.status >= 200 && hook.status < 300
      ? { key: 'alerts.calls.tested', values: { status: String(hook.status) } }
      : { key: 'alerts.calls.tested.failed', values: { problem: visit.say('alerts.problem', { problem }) }, tone: 'warning' }
  }),
  pressed('calls/again', async ({ context, form }, id) => {
    const since = /^\d{4}-\d\d-\d\d$/.test(form.get('since') ?? '') ? new Date(form.get('since')!) : undefined
    const begun = await callAllAgain(context, id, {
      since: since && !Number.isNaN(since.getTime()) ? since : undefined,
      delivered: form.get('delivered') === 'yes' && since !== undefined,
    })
    return { key: 'alerts.calls.begun', values: { count: String(begun) } }
  }),
  pressed('calls/:call/again', async ({ context, params }, id) => {
    await callAgain(context, id, Number(params['call']))
    return { key: 'alerts.calls.begun', values: { count: '1' } }
  }),
  pressed('resumption', async ({ context }, id) => {
    await resumeHook(context, id)
    return { key: 'alerts.calls.resumed' }
  }),
  {
    method: 'POST',
    path: '/alerts/:id/secret',
    needs: 'signed-in',
    answer: async visit => drawCalls(visit, (await renewHookSecret(visit.context, idIn(visit))).hookSecret ?? undefined),
  },
]
