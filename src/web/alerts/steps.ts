import { changeAlert, removeAlert, restoreAlert, sendTest } from '#alerts'
import type { Page, Visit } from '../page.ts'

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

export const stepPages: readonly Page[] = [
  pressed('pause', async ({ context, form }, id) => {
    await changeAlert(context, id, { paused: form.get('act') !== 'resume' })
    return { said: 'alerts.saved' }
  }),
  pressed('test', async ({ context, origin }, id) => {
    await sendTest(context, id, origin)
    return { said: 'alerts.tested' }
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
