import { formatNamed, workflowOf } from '#formats'
import { matches } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { titleOf } from '#formats'
import { confirm, confirmable, confirmationOf, find, identifierOf, recordFacts, retire, unretire, type ChmRecord } from '#records'
import { wordsFor } from '../errors/errors.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { TextArea, Token } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { dated } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { idOf, pathOf } from './address.ts'

/** Ask whether a record is still right: where the letter about it leads. One button confirms, the other begins a change. */
export const confirmationPage: Page = {
  method: 'GET',
  path: '/records/:identifier/confirmation',
  needs: 'signed-in',
  answer: async visit => {
    const { say } = visit
    const { record, title, due } = await standing(visit)
    if (!matches(confirmable(visit.context.actor), recordFacts({ record, draft: undefined })))
      throw new Refused('forbidden', 'record.confirm', { id: record.id })
    return {
      kind: 'page',
      title: say('records.confirmation-title'),
      trail: [{ label: title, path: pathOf(record) }],
      body: (
        <>
          <PageHead title={say('records.confirmation-title')} lead={say('records.confirmation-lead', { title: `\u2068${title}\u2069` })} />
          {due ? <p>{say('records.confirmation-due', { date: dated(due, visit.locale) })}</p> : null}
          <form method="post" action={visit.to(`${pathOf(record)}/confirmation`)}>
            <Token visit={visit} />
            <Buttons>
              <Button icon="check">{say('records.confirm')}</Button>
              <ButtonLink tone="quiet" href={visit.to(pathOf(record))}>
                {say('records.confirmation-see')}
              </ButtonLink>
            </Buttons>
          </form>
        </>
      ),
    }
  },
}

/** Say that a record is still right. */
export const confirmation: Page = {
  method: 'POST',
  path: '/records/:identifier/confirmation',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await confirm(visit.context, await idOf(visit))
    return { kind: 'redirect', to: visit.to(pathOf(record)), flash: { key: 'records.confirmed-done' } }
  },
}

/** Ask why a record no longer serves. */
export const retirementPage: Page = {
  method: 'GET',
  path: '/records/:identifier/retirement',
  needs: 'signed-in',
  answer: visit => retirementForm(visit),
}

/** Retire a record: it stays public and says so. */
export const retirement: Page = {
  method: 'POST',
  path: '/records/:identifier/retirement',
  needs: 'signed-in',
  answer: async visit => {
    const reason = visit.form.get('reason') ?? ''
    try {
      const { record } = await retire(visit.context, await idOf(visit), reason)
      return { kind: 'redirect', to: visit.to(pathOf(record)), flash: { key: 'records.retired-done' } }
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'record.reason') throw error
      return retirementForm(visit, { reason, error: wordsFor(visit, error) })
    }
  },
}

/** Let a retired record serve again. */
export const unretirement: Page = {
  method: 'POST',
  path: '/records/:identifier/retirement/end',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await unretire(visit.context, await idOf(visit))
    return { kind: 'redirect', to: visit.to(pathOf(record)), flash: { key: 'records.unretired-done' } }
  },
}

/** May this visitor confirm this record now? */
export const mayConfirm = (visit: Visit, record: ChmRecord): boolean =>
  record.state === 'published' &&
  !record.revoked &&
  record.retiredAt === null &&
  workflowOf(formatNamed(record.format)).confirmation !== undefined &&
  matches(confirmable(visit.context.actor), recordFacts({ record, draft: undefined }))

/** What stands above a record that no longer serves or that nobody confirmed. */
export const Marked = ({ visit, record }: { readonly visit: Visit; readonly record: ChmRecord }) => (
  <>
    {record.retiredAt === null ? null : (
      <Notice tone="warning" title={visit.say('records.retired-since', { date: dated(record.retiredAt, visit.locale) })}>
        {record.retiredBecause ? <p dir="auto">{record.retiredBecause}</p> : null}
      </Notice>
    )}
    {record.unconfirmedSince === null ? null : (
      <Notice tone="warning" title={visit.say('records.not-confirmed-since', { date: dated(record.unconfirmedSince, visit.locale) })}>
        <p>{visit.say('records.not-confirmed-help')}</p>
      </Notice>
    )}
  </>
)

async function standing(visit: Visit) {
  const { record, revision } = await find(visit.context, visit.params['identifier']!)
  const format = formatNamed(record.format)
  const title = (revision && inLocale(titleOf(format, revision.data), visit.locale).text) || identifierOf(record)
  return { record, title, due: revision && confirmationOf(format, record, revision.data)?.due }
}

async function retirementForm(visit: Visit, typed: { readonly reason: string; readonly error?: string } = { reason: '' }): Promise<Answer> {
  const { say } = visit
  const { record, title } = await standing(visit)
  return {
    kind: 'page',
    ...(typed.error === undefined ? {} : { status: 422 }),
    title: say('records.retirement-title'),
    trail: [{ label: title, path: pathOf(record) }],
    body: (
      <>
        <PageHead title={say('records.retirement-title')} lead={say('records.retirement-lead', { title: `\u2068${title}\u2069` })} />
        <form method="post" action={visit.to(`${pathOf(record)}/retirement`)}>
          <Token visit={visit} />
          <TextArea
            name="reason"
            label={say('records.retirement-reason')}
            visit={visit}
            maxLength={1_000}
            value={typed.reason}
            error={typed.error}
            dir="auto"
          />
          <Buttons>
            <Button>{say('records.retire')}</Button>
            <ButtonLink tone="plain" href={visit.to(pathOf(record))}>
              {say('records.keep')}
            </ButtonLink>
          </Buttons>
        </form>
      </>
    ),
  }
}
