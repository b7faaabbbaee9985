import { formats, workflowOf, type Workflow } from '#formats'
import type { Context } from '#platform/context.ts'
import { monthsAfter, parseIdentifier } from '#records'
import { remind, untouchedOf, type Released } from './remind.ts'

/** Say of records that end soon that they do. */
export async function watchExpiries(context: Context): Promise<void> {
  for (const format of formats()) {
    const { expiry } = workflowOf(format)
    if (!expiry) continue
    for await (const released of untouchedOf(context, format, context.now())) await watch(context, released, expiry)
  }
}

async function watch(context: Context, released: Released, { field, noticeMonths, to = [] }: Exclude<Workflow['expiry'], undefined>): Promise<void> {
  const { record, revision } = released
  const end = dateIn(revision.data[field])
  if (!end || record.revoked || record.retiredAt !== null) return
  if (end <= context.now() || monthsAfter(end, -noticeMonths) > context.now()) return
  await remind(context, released, 'expiry', end, { to: to.flatMap(name => targetsIn(revision.data[name])) })
}

function dateIn(value: unknown): Date | undefined {
  const date = new Date(typeof value === 'string' ? `${value.slice(0, 10)}T00:00:00Z` : 'none')
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** The ids of the records a reference field speaks of. */
function targetsIn(value: unknown): readonly string[] {
  return [value ?? []].flat().flatMap(one => {
    const target = parseIdentifier(String((one as { readonly identifier?: unknown }).identifier))
    return target && 'id' in target ? [target.id] : []
  })
}
