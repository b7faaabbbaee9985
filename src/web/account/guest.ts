import { parkForm } from '#accounts'
import type { Answer, Visit } from '../page.ts'
import { sessionCookie } from '../session.ts'

/** A page for signed-in people, asked for by a guest: sign in first and come back. What a form brought waits in the meantime. */
export async function answerToGuest(visit: Visit, method: 'GET' | 'POST'): Promise<Answer> {
  if (method === 'GET') return { kind: 'redirect', to: visit.to('/sign-in', { return: visit.to(visit.path, visit.query) }) }
  const kept = await parkForm(visit.context, {
    path: visit.to(visit.path, visit.query),
    form: visit.form,
    browser: visit.session.browser,
    key: visit.cookies[sessionCookie],
    address: visit.address,
  })
  const files = visit.uploads.some(({ size }) => size > 0) ? { files: '1' } : undefined
  return { kind: 'redirect', to: visit.to('/sign-in', { kept: '1', return: visit.to(`/account/forms/${kept}`, files) }) }
}
