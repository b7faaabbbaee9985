import { discardDraft, find, identifierOf, recall, recordFacts, restore, withdraw, withdrawable, type ChmRecord } from '#records'
import { askWithdrawal } from '#reviews'
import { formatNamed, titleOf, type Data } from '#formats'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { wordsFor } from '../errors/errors.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { TextArea, Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { idOf, pathOf } from './address.ts'

/** Take a submission back, to go on writing. */
export const takeBack: Page = {
  method: 'POST',
  path: '/records/:identifier/recall',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await recall(visit.context, await idOf(visit))
    return { kind: 'redirect', to: visit.to(`${pathOf(record)}/edit`), flash: { key: 'records.recalled' } }
  },
}

/** Write an earlier revision into the draft, to go on from there. */
export const restoration: Page = {
  method: 'POST',
  path: '/records/:identifier/restoration',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await restore(visit.context, await idOf(visit), Number(visit.form.get('revision')))
    return { kind: 'redirect', to: visit.to(`${pathOf(record)}/edit`), flash: { key: 'records.restored' } }
  },
}

/** Ask before a draft is thrown away. */
export const discardPage: Page = {
  method: 'GET',
  path: '/records/:identifier/discard',
  needs: 'signed-in',
  answer: async visit => {
    const { record, revision } = await find(visit.context, visit.params['identifier']!)
    return asked(visit, record, revision?.data, 'discard')
  },
}

/** Throw a draft away; a published revision stays. */
export const discard: Page = {
  method: 'POST',
  path: '/records/:identifier/discard',
  needs: 'signed-in',
  answer: async visit => {
    await discardDraft(visit.context, await idOf(visit))
    return { kind: 'redirect', to: visit.to('/workspace'), flash: { key: 'records.discarded' } }
  },
}

/** Ask, with a reason, before a record is withdrawn. */
export const withdrawPage: Page = {
  method: 'GET',
  path: '/records/:identifier/withdrawal',
  needs: 'signed-in',
  answer: async visit => {
    const { record, revision } = await find(visit.context, visit.params['identifier']!)
    return asked(visit, record, revision?.data, 'withdrawal')
  },
}

/** Withdraw a record: its address keeps saying that it was there. Who may not withdraw it asks those who may. */
export const withdrawal: Page = {
  method: 'POST',
  path: '/records/:identifier/withdrawal',
  needs: 'signed-in',
  answer: async visit => {
    const { record, revision } = await find(visit.context, visit.params['identifier']!)
    const reason = visit.form.get('reason') ?? ''
    try {
      if (mayWithdraw(visit, record)) await withdraw(visit.context, record.id, reason)
      else await askWithdrawal(visit.context, record.id, reason)
      return {
        kind: 'redirect',
        to: visit.to(pathOf(record)),
        flash: { key: mayWithdraw(visit, record) ? 'records.withdrawn' : 'records.withdrawal-asked' },
      }
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'record.reason') throw error
      return asked(visit, record, revision?.data, 'withdrawal', { reason, error: wordsFor(visit, error) })
    }
  },
}

const mayWithdraw = (visit: Visit, record: ChmRecord): boolean =>
  matches(withdrawable(visit.context.actor), recordFacts({ record, draft: undefined }))

type Typed = { readonly reason: string; readonly error?: string }

function asked(visit: Visit, record: ChmRecord, data: Data | undefined, step: 'discard' | 'withdrawal', typed: Typed = { reason: '' }): Answer {
  const { say } = visit
  const words = step === 'withdrawal' && !mayWithdraw(visit, record) ? 'withdrawal-request' : step
  const title = (data && inLocale(titleOf(formatNamed(record.format), data), visit.locale).text) || identifierOf(record)
  return {
    kind: 'page',
    ...(typed.error === undefined ? {} : { status: 422 }),
    title: say(`records.${words}-title`),
    trail: [{ label: title, path: pathOf(record) }],
    body: (
      <>
        <PageHead title={say(`records.${words}-title`)} lead={say(`records.${words}-lead`, { title: `\u2068${title}\u2069` })} />
        <form method="post" action={visit.to(`${pathOf(record)}/${step}`)}>
          <Token visit={visit} />
          {step === 'withdrawal' ? (
            <TextArea
              name="reason"
              label={say('records.withdrawal-reason')}
              visit={visit}
              required
              maxLength={1_000}
              value={typed.reason}
              error={typed.error}
              dir="auto"
            />
          ) : null}
          <Buttons>
            <Button tone="danger">{say(`records.${words}-do`)}</Button>
            <ButtonLink tone="plain" href={visit.to(pathOf(record))}>
              {say('records.keep')}
            </ButtonLink>
          </Buttons>
        </form>
      </>
    ),
  }
}
