import type { VNode } from 'preact'
import { enquire, enquiryKinds, enquiryLength, type EnquiryKind } from '#enquiries'
import { formatNamed, titleOf } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { find, identifierOf } from '#records'
import { wordsFor } from '../errors/errors.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { TextArea, TextInput, Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { pathOf } from './address.ts'

/** Write to those who answer for a record, or suggest a change (`?about=change`). */
export const enquiryPage: Page = {
  method: 'GET',
  path: '/records/:identifier/enquiry',
  answer: visit => enquiryForm(visit, kindIn(visit.query.get('about'))),
}

/** Pass on what was written. */
export const enquiry: Page = {
  method: 'POST',
  path: '/records/:identifier/enquiry',
  answer: async visit => {
    const { context, form, locale, origin, address } = visit
    const kind = kindIn(form.get('about'))
    const [text, name, email] = ['text', 'name', 'email'].map(field => form.get(field) ?? '')
    try {
      await enquire(context, visit.params['identifier']!, { kind, text: text!, name: name!, email: email!, locale, origin, address })
    } catch (error) {
      if (!(error instanceof Refused) || !(error.code in places)) throw error
      return enquiryForm(visit, kind, { error })
    }
    const { record } = await find(context, visit.params['identifier']!)
    return { kind: 'redirect', to: visit.to(pathOf(record)), flash: { key: email ? 'records.enquiry-sent-copy' : 'records.enquiry-sent' } }
  },
}

/** The field at which each refusal is shown. */
const places: { readonly [code: string]: string } = {
  'enquiry.text': 'text',
  'enquiry.name': 'name',
  'enquiry.email': 'email',
  'limit.reached': 'text',
}

const kindIn = (about: string | null): EnquiryKind => enquiryKinds.find(kind => kind === about) ?? 'question'

async function enquiryForm(visit: Visit, kind: EnquiryKind, { error }: { readonly error?: Refused } = {}): Promise<Answer> {
  const { record, revision } = await find(visit.context, visit.params['identifier']!)
  if (record.state !== 'published' || !revision) throw new Refused('not-found', 'record.unknown', { id: record.id })
  const title = inLocale(titleOf(formatNamed(record.format), revision.data), visit.locale).text || identifierOf(record)
  return {
    kind: 'page',
    ...(error ? { status: error.refusal === 'invalid' ? 422 : 429 } : {}),
    title: visit.say(`records.enquire-${kind}`),
    trail: [{ label: title, path: pathOf(record) }],
    head: <meta name="robots" content="noindex" />,
    body: (
      <>
        <PageHead title={visit.say(`records.enquire-${kind}`)} lead={visit.say(`records.enquire-${kind}-lead`, { title: `\u2068${title}\u2069` })} />
        <form method="post" action={visit.to(`${pathOf(record)}/enquiry`)}>
          <Token visit={visit} />
          <input type="hidden" name="about" value={kind} />
          <Questions visit={visit} kind={kind} error={error} />
          <Buttons>
            <Button>{visit.say('records.enquire-send')}</Button>
            <ButtonLink tone="plain" href={visit.to(pathOf(record))}>
              {visit.say('records.enquire-back')}
            </ButtonLink>
          </Buttons>
          <p class="small quiet">{visit.say('records.enquire-kept')}</p>
        </form>
      </>
    ),
  }
}

/** What is asked: the text, and who asks; whoever is signed in finds their name there. */
function Questions({ visit, kind, error }: { readonly visit: Visit; readonly kind: EnquiryKind; readonly error: Refused | undefined }): VNode {
  const { say, form } = visit
  const wrong = (field: string) => (error && places[error.code] === field ? wordsFor(visit, error) : undefined)
  return (
    <>
      <TextArea
        name="text"
        label={say(`records.enquire-${kind}-text`)}
        visit={visit}
        rows={8}
        required
        maxLength={enquiryLength.most}
        value={form.get('text') ?? ''}
        error={wrong('text')}
        dir="auto"
      />
      <TextInput
        name="name"
        label={say('records.enquire-name')}
        visit={visit}
        maxLength={enquiryLength.name}
        autoComplete="name"
        value={form.get('name') ?? ''}
        error={wrong('name')}
        dir="auto"
      />
      <TextInput
        type="email"
        name="email"
        label={say('records.enquire-email')}
        hint={say(`records.enquire-${kind}-email-hint`)}
        visit={visit}
        required={kind === 'question'}
        autoComplete="email"
        value={form.get('email') ?? ''}
        error={wrong('email')}
        dir="ltr"
      />
    </>
  )
}
