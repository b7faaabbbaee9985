import { acceptInvitation, invitationOf } from '#accounts'
import { ButtonLink, Buttons } from '../kit/button.tsx'
import { TextInput } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { attempt, found, noProblem, type Problem } from './attempt.tsx'
import { fieldOf, formPage } from './form-page.tsx'
import { NewPassword } from './password-field.tsx'
import { heldForName, roleName } from './role-words.ts'
import { LocaleSelect } from './sign-up.tsx'

const path = '/account/invitation'

const shown: Page = {
  method: 'GET',
  path,
  answer: visit => found(visit, () => drawn(visit, visit.query.get('link') ?? '', new URLSearchParams(), noProblem)),
}

const posted: Page = {
  method: 'POST',
  path,
  answer: visit => {
    const link = visit.form.get('link') ?? ''
    const typed = (name: string) => visit.form.get(name) ?? ''
    const person = { name: typed('name'), password: typed('password'), locale: typed('locale') }
    return attempt(
      visit,
      async () => {
        await acceptInvitation(visit.context, link, person)
        const next = visit.session.id === undefined ? '/sign-in' : '/workspace'
        return { kind: 'redirect', to: visit.to(next), flash: { key: 'account.invitation.accepted' } }
      },
      problem => drawn(visit, link, visit.form, problem),
    )
  },
}

export const pages: readonly Page[] = [shown, posted]

async function drawn(visit: Visit, link: string, typed: URLSearchParams, problem: Problem): Promise<Answer> {
  return page(visit, link, await invitationOf(visit.context, link), typed, problem)
}

type Invited = Awaited<ReturnType<typeof invitationOf>>

function page(visit: Visit, link: string, { invitation, known }: Invited, typed: URLSearchParams, problem: Problem): Answer {
  const values = { role: roleName(visit, invitation.role), for: heldForName(visit, invitation.for), email: invitation.email }
  if (known && visit.session.id === undefined) return signInFirst(visit, link, values)
  return formPage(visit, {
    key: 'account.invitation',
    path,
    problem,
    values,
    hidden: { link },
    fields: !known && (
      <>
        <TextInput
          {...fieldOf(visit, problem, 'name', 'account.name')}
          value={typed.get('name') ?? ''}
          autoComplete="name"
          dir="auto"
          maxLength={120}
        />
        <NewPassword visit={visit} problem={problem} />
        <LocaleSelect visit={visit} value={typed.get('locale') ?? visit.locale} />
      </>
    ),
  })
}

function signInFirst(visit: Visit, link: string, values: Readonly<Record<string, string>>): Answer {
  const title = visit.say('account.invitation.title', values)
  const body = (
    <>
      <PageHead title={title} lead={visit.say('account.invitation.sign-in', values)} />
      <Buttons>
        <ButtonLink href={visit.to('/sign-in', { return: visit.to(path, { link }) })}>{visit.say('account.sign-in.title')}</ButtonLink>
      </Buttons>
    </>
  )
  return { kind: 'page', title, body }
}
