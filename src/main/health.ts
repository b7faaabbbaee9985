import type { FastifyInstance } from 'fastify'

/** One thing that must be in step: a reason why it is not, or nothing. */
export type Check = { readonly name: string; readonly problem: () => Promise<string | undefined> }

const patienceSeconds = 3

/** Put `GET /health` on a server: 200 only when every check finds all in step, else 503 with the reasons. */
export function mountHealth(app: FastifyInstance, checks: readonly Check[]): void {
  app.get('/health', { logLevel: 'silent' }, async (_request, reply) => {
    const problems = await problemsOf(checks)
    const reasons = Object.keys(problems).length > 0 ? { problems } : {}
    return reply
      .code('problems' in reasons ? 503 : 200)
      .header('cache-control', 'no-store')
      .send({ status: 'problems' in reasons ? 'unavailable' : 'ok', checks: checks.map(({ name }) => name), ...reasons })
  })
}

/** What is out of step, by the name of its check. A check that fails or takes too long is a problem. */
export async function problemsOf(checks: readonly Check[]): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(checks.map(async check => [check.name, await problemOf(check)] as const))
  return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== undefined))
}

async function problemOf({ problem }: Check): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>(resolve => (timer = setTimeout(() => resolve(`no answer in ${patienceSeconds} seconds`), patienceSeconds * 1000)))
  const asked = problem().catch((error: Error) => error.message || 'no answer')
  return await Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
