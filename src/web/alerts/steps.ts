import { changeAlert, removeAlert, restoreAlert, sendTest, type Tested } from '#alerts'
import type { Answer, Page, Visit } from '../page.ts'

type Flash = NonNullable<Extract<Answer, { readonly kind: 'redirect' }>['flash']>

const idIn = ({ params }: Visit): number => Number(params['id'])

const pressed = (path: string, act: (visit: Visit, id: number) => Promise<{ readonly said?: string; readonly removed?: string }>): Page => ({
  method: 'POST',
  path: `/alerts/:id/${path}`,
  needs: 'signed-in',
  answer: async visit => {
    const { said, removed } = await act(visit, idIn(visit))
    return { kind: 'redirect', to: visit.to('/alerts', removed ? { removed } : {}), ...(said ? { flash: { key: said } } : {}) }
  },
})

const tested: Page = {
  method: 'POST',
  path: '/alerts/:id/test',
  needs: 'signed-in',
  answer: async visit => {
    const { hook } = await sendTest(visit.context, idIn(visit), visit.origin)
    return { kind: 'redirect', to: visit.to('/alerts'), flash: outcomeOf(visit, hook) }
  },
}

/** How a test went, in words: the letter always goes. */
function outcomeOf({ say }: Visit, hook: Tested['hook']): Flash {
  if (!hook) return { key: 'alerts.tested' }
  if ('status' in hook && hook.status >= 200 && hook.status < 300) return { key: 'alerts.tested.hook', values: { status: String(hook.status) } }
  const problem = 'problem' in hook ? hook.problem : `HTTP ${hook.status}`
  return { key: 'alerts.tested.failed', values: { problem: say('alerts.problem', { problem }) }, tone: 'warning' }
}

export const stepPages: readonly Page[] = [
  tested,
  pressed('pause', async ({ context, form }, id) => {
    await changeAlert(context, id, { paused: form.get('act') !== 'resume' })
    return { said: 'alerts.saved' }
  }),
  pressed('removal', async ({ context }, id) => {
    await removeAlert(context, id)
    return { removed: String(id) }
  }),
  pressed('restoration', async ({ context }, id) => {
    await restoreAlert(context, id)
    return { said: 'alerts.saved' }
  }),
]
