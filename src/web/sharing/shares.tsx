import { namesOf } from '#accounts'
import { formatNamed, titleOf } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { draftOf, endShare, find, identifierOf, isLive, shareDays, shareDraft, sharePath, sharesOf, type ChmRecord, type Share } from '#records'
import { wordsFor } from '../errors/errors.tsx'
import { Badge } from '../kit/badge.tsx'
import { Button, ScriptButton } from '../kit/button.tsx'
import { TextArea, TextInput, Token } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'

/** The links to a draft, and the form that makes one. */
export const shares: Page = {
  method: 'GET',
  path: '/records/:identifier/shares',
  needs: 'signed-in',
  answer: visit => sharesPage(visit, {}),
}

/** Make a link; it is shown this once only. */
export const share: Page = {
  method: 'POST',
  path: '/records/:identifier/shares',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await find(visit.context, visit.params['identifier']!)
    const emails = (visit.form.get('emails') ?? '').split(/[\s,;]+/).filter(Boolean)
    const days = Number(visit.form.get('days') ?? shareDays.usual)
    const note = visit.form.get('note') ?? ''
    try {
      const { secret } = await shareDraft(visit.context, record.id, { days, emails, note, locale: visit.locale, origin: visit.origin })
      return await sharesPage(visit, { link: `${visit.origin}${visit.to(sharePath(secret))}` })
    } catch (error) {
      if (!(error instanceof Refused) || !error.code.startsWith('share.')) throw error
      return sharesPage(visit, { problem: wordsFor(visit, error), typed: { days: String(days), emails: emails.join('\n'), note } })
    }
  },
}

/** End a link at once. */
export const unshare: Page = {
  method: 'POST',
  path: '/records/:identifier/shares/:share/end',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await find(visit.context, visit.params['identifier']!)
    await endShare(visit.context, visit.params['share']!)
    return { kind: 'redirect', to: visit.to(`/records/${identifierOf(record)}/shares`), flash: { key: 'sharing.ended-now' } }
  },
}

type Said = {
  readonly link?: string
  readonly problem?: string
  readonly typed?: { readonly days: string; readonly emails: string; readonly note: string }
}

async function sharesPage(visit: Visit, { link, problem, typed }: Said): Promise<Answer> {
  const { record, revision } = await find(visit.context, visit.params['identifier']!)
  const made = await sharesOf(visit.context, record.id)
  const draft = await draftOf(visit.context, record.id).then(
    found => found.draft,
    () => undefined,
  )
  const data = draft?.data ?? revision?.data ?? {}
  const title = inLocale(titleOf(formatNamed(record.format), data), visit.locale).text || identifierOf(record)
  const { say } = visit
  return {
    kind: 'page',
    ...(problem === undefined ? {} : { status: 422 }),
    title: say('sharing.title'),
    trail: [{ label: title, path: `/records/${identifierOf(record)}` }],
    body: (
      <div class="stack">
        <PageHead title={say('sharing.title')} lead={say('sharing.lead', { title: `\u2068${title}\u2069` })} />
        {problem === undefined ? null : <Notice tone="bad" announced title={problem} />}
        {link === undefined ? null : (
          <Notice tone="good" announced title={say('sharing.made')}>
            <p>
              <a class="share-link" id="share-link" dir="ltr" href={link}>
                {link}
              </a>
            </p>
            <ScriptButton act="copy" on="share-link" done={say('sharing.copied')} tone="quiet" small>
              {say('sharing.copy')}
            </ScriptButton>
          </Notice>
        )}
        {draft === undefined ? (
          <Notice tone="info" title={say('sharing.no-draft')} />
        ) : (
          <form class="stack" method="post" action={visit.to(`/records/${identifierOf(record)}/shares`)}>
            <Token visit={visit} />
            <TextInput
              name="days"
              label={say('sharing.days')}
              visit={visit}
              inputMode="numeric"
              value={typed?.days ?? String(shareDays.usual)}
              required
            />
            <TextArea
              name="emails"
              label={say('sharing.emails')}
              hint={say('sharing.emails-help')}
              visit={visit}
              rows={3}
              dir="ltr"
              value={typed?.emails ?? ''}
            />
            <TextArea name="note" label={say('sharing.note')} visit={visit} rows={3} maxLength={1000} dir="auto" value={typed?.note ?? ''} />
            <Button>{say('sharing.make')}</Button>
          </form>
        )}
        {made.length === 0 ? null : (
          <Shares
            visit={visit}
            record={record}
            made={made}
            names={await namesOf(
              visit.context,
              made.map(({ by }) => by),
            )}
          />
        )}
      </div>
    ),
  }
}

function Shares({
  visit,
  record,
  made,
  names,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly made: readonly Share[]
  readonly names: ReadonlyMap<string, string>
}) {
  const { say } = visit
  return (
    <Table
      caption={say('sharing.links')}
      rows={made}
      columns={[
        { heading: say('sharing.made-on'), names: true, cell: one => <Time at={one.at} visit={visit} moment /> },
        { heading: say('sharing.by'), cell: one => <bdi>{names.get(one.by) ?? one.by}</bdi> },
        { heading: say('sharing.sent-to'), cell: one => <bdi>{one.emails.join(', ') || '–'}</bdi> },
        { heading: say('sharing.until'), cell: one => <Time at={one.expiresAt} visit={visit} /> },
        { heading: say('sharing.opened'), cell: one => (one.openedAt ? <Time at={one.openedAt} visit={visit} moment /> : say('sharing.never')) },
        {
          heading: say('sharing.state'),
          cell: one =>
            isLive(visit.context, one) ? (
              <form method="post" action={visit.to(`/records/${identifierOf(record)}/shares/${one.id}/end`)}>
                <Token visit={visit} />
                <Button tone="danger" small>
                  {say('sharing.end')}
                </Button>
              </form>
            ) : (
              <Badge>{say(one.endedAt ? 'sharing.ended' : 'sharing.expired')}</Badge>
            ),
        },
      ]}
    />
  )
}
