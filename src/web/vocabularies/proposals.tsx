import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { inLocale } from '#platform/localized.ts'
import { decide, proposalNumbered, proposals, vocabularyNamed, withdrawProposal, type Proposal } from '#vocabularies'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { numberIn } from '../admin/guard.ts'
import { Badge, languageName, type BadgeTone } from '../kit/badge.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { TextArea, TextInput, Token } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { manages, managesAny } from './managing.ts'
import { TermLink } from './term-link.tsx'

const views = ['open', 'decided', 'own'] as const

const listed: Page = {
  method: 'GET',
  path: '/proposals',
  needs: 'signed-in',
  answer: async visit => {
    const offered = managesAny(visit) ? views : (['own'] as const)
    const view = offered.find(known => known === (visit.query.get('view') ?? (visit.query.get('whose') === 'own' ? 'own' : ''))) ?? offered[0]
    const whose = view === 'own' ? 'own' : 'managed'
    const [open, decided] = await Promise.all([
      view === 'decided' ? [] : proposals(visit.context, { whose, open: true }),
      view === 'open' ? [] : proposals(visit.context, { whose, open: false }),
    ])
    const found = [...open, ...decided]
    const names = await namesOf(visit.context, found.map(({ proposedBy }) => proposedBy)) // prettier-ignore
    const title = visit.say('vocabulary.proposals')
    const body = (
      <>
        <PageHead title={title} lead={visit.say('vocabulary.proposals.lead')} />
        {offered.length > 1 && (
          <Tabs
            label={title}
            tabs={offered.map(one => ({
              href: visit.to('/proposals', { view: one }),
              label: visit.say(`vocabulary.proposals.${one}`),
              current: one === view,
            }))}
          />
        )}
        {found.length === 0 ? <EmptyState title={visit.say('vocabulary.proposals.none')} /> : <List proposals={found} names={names} visit={visit} />}
      </>
    )
    return { kind: 'page', title, body, wide: true, trail: [{ label: visit.say('vocabulary.all'), path: '/vocabularies' }] }
  },
}

const List = ({
  proposals: found,
  names,
  visit,
}: {
  readonly proposals: readonly Proposal[]
  readonly names: ReadonlyMap<string, string>
  readonly visit: Visit
}): VNode => (
  <Table
    caption={visit.say('vocabulary.proposals')}
    quietCaption
    rows={found}
    columns={[
      {
        heading: visit.say('vocabulary.proposal.what'),
        names: true,
        cell: one => <a href={visit.to(`/proposals/${one.id}`)}>{titleOf(one, visit)}</a>,
      },
      { heading: visit.say('vocabulary.one'), cell: ({ vocabulary }) => vocabularyTitleOf(vocabulary, visit) },
      { heading: visit.say('vocabulary.proposal.by'), cell: ({ proposedBy }) => <bdi>{names.get(proposedBy) ?? ''}</bdi> },
      { heading: visit.say('vocabulary.proposal.at'), cell: ({ proposedAt }) => <Time at={proposedAt} visit={visit} /> },
      { heading: visit.say('vocabulary.proposal.state'), cell: one => <State proposal={one} visit={visit} /> },
    ]}
  />
)

const tones: { readonly [state in Proposal['state']]: BadgeTone } = { open: 'info', accepted: 'good', declined: 'bad', withdrawn: 'neutral' }

const State = ({ proposal: { state }, visit }: { readonly proposal: Proposal; readonly visit: Visit }): VNode => (
  <Badge tone={tones[state]}>{visit.say(`vocabulary.proposal.state.${state}`)}</Badge>
)

const titleOf = ({ kind, term, body }: Proposal, visit: Visit): string =>
  `${visit.say(`vocabulary.proposal.kind.${kind}`)}: ${inLocale(body.label ?? {}, visit.locale).text || term || ''}`

/** A vocabulary's name; its key when it is gone. */
function vocabularyTitleOf(key: string, visit: Visit): string {
  try {
    return inLocale(vocabularyNamed(key).title, visit.locale).text
  } catch {
    return key
  }
}

const shown: Page = { method: 'GET', path: '/proposals/:id', needs: 'signed-in', answer: visit => proposalPage(visit, noProblem) }

const decided: Page = {
  method: 'POST',
  path: '/proposals/:id/decision',
  needs: 'signed-in',
  answer: visit =>
    attempt(
      visit,
      async () => {
        const accept = visit.form.get('decision') === 'accept'
        await decide(visit.context, {
          id: numberIn(visit.params['id']),
          accept,
          answer: visit.form.get('answer') ?? '',
          identifier: visit.form.get('identifier') ?? '',
        })
        return {
          kind: 'redirect',
          to: visit.to('/proposals'),
          flash: { key: accept ? 'vocabulary.proposal.accepted' : 'vocabulary.proposal.declined' },
        }
      },
      problem => proposalPage(visit, problem),
    ),
}

const withdrawn: Page = {
  method: 'POST',
  path: '/proposals/:id/withdrawal',
  needs: 'signed-in',
  answer: visit =>
    attempt(
      visit,
      async () => {
        await withdrawProposal(visit.context, numberIn(visit.params['id']))
        return { kind: 'redirect', to: visit.to('/proposals', { view: 'own' }), flash: { key: 'vocabulary.proposal.withdrawn' } }
      },
      problem => proposalPage(visit, problem),
    ),
}

export const pages: readonly Page[] = [listed, shown, decided, withdrawn]

async function proposalPage(visit: Visit, problem: Problem): Promise<Answer> {
  const proposal = await proposalNumbered(visit.context, numberIn(visit.params['id']))
  const names = await namesOf(visit.context, [proposal.proposedBy, proposal.decidedBy])
  const title = titleOf(proposal, visit)
  const open = proposal.state === 'open'
  const body = (
    <>
      <PageHead kicker={visit.say('vocabulary.proposal.one')} title={title} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        <About proposal={proposal} names={names} visit={visit} />
        {open && manages(visit, proposal.vocabulary) && <Decision proposal={proposal} problem={problem} visit={visit} />}
        {open && proposal.proposedBy === visit.context.actor.id && (
          <form method="post" action={visit.to(`/proposals/${proposal.id}/withdrawal`)}>
            <Token visit={visit} />
            <Button tone="quiet">{visit.say('vocabulary.proposal.withdraw')}</Button>
          </form>
        )}
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, trail: [{ label: visit.say('vocabulary.proposals'), path: '/proposals' }] }
}

const About = ({
  proposal,
  names,
  visit,
}: {
  readonly proposal: Proposal
  readonly names: ReadonlyMap<string, string>
  readonly visit: Visit
}): VNode => {
  const { body, term, vocabulary, reason, proposedBy, proposedAt, decidedBy, decidedAt, answer, made } = proposal
  return (
    <Facts
      entries={[
        { name: visit.say('vocabulary.proposal.state'), value: <State proposal={proposal} visit={visit} /> },
        { name: visit.say('vocabulary.one'), value: <a href={visit.to(`/vocabularies/${vocabulary}`)}>{vocabularyTitleOf(vocabulary, visit)}</a> },
        { name: visit.say('vocabulary.term'), value: term ? <TermLink identifier={term} visit={visit} /> : undefined },
        { name: visit.say('vocabulary.proposal.target'), value: body.target ? <TermLink identifier={body.target} visit={visit} /> : undefined },
        { name: visit.say('vocabulary.names'), value: inLines(body.label, visit) },
        { name: visit.say('vocabulary.part.definition'), value: inLines(body.definition, visit) },
        { name: visit.say('vocabulary.broader'), value: body.broader ? <TermLink identifier={body.broader} visit={visit} /> : undefined },
        { name: visit.say('vocabulary.proposal.reason'), value: <span dir="auto">{reason}</span> },
        { name: visit.say('vocabulary.proposal.by'), value: <bdi>{names.get(proposedBy) ?? ''}</bdi> },
        { name: visit.say('vocabulary.proposal.at'), value: <Time at={proposedAt} visit={visit} moment /> },
        { name: visit.say('vocabulary.proposal.decided-by'), value: decidedBy ? <bdi>{names.get(decidedBy) ?? ''}</bdi> : undefined },
        { name: visit.say('vocabulary.proposal.decided-at'), value: decidedAt ? <Time at={decidedAt} visit={visit} moment /> : undefined },
        { name: visit.say('vocabulary.proposal.answer'), value: answer ? <span dir="auto">{answer}</span> : undefined },
        { name: visit.say('vocabulary.proposal.made'), value: made ? <TermLink identifier={made} visit={visit} /> : undefined },
      ]}
    />
  )
}

const inLines = (text: Proposal['body']['label'], visit: Visit): VNode | undefined =>
  text && (
    <>
      {Object.entries(text).map(([language, words]) => (
        <p dir="auto" lang={language}>
          {words} <span class="muted small">{languageName(language, visit.locale)}</span>
        </p>
      ))}
    </>
  )

const Decision = ({ proposal, problem, visit }: { readonly proposal: Proposal; readonly problem: Problem; readonly visit: Visit }): VNode => (
  <form method="post" action={visit.to(`/proposals/${proposal.id}/decision`)} class="form">
    <Token visit={visit} />
    {proposal.kind === 'new' && (
      <TextInput
        visit={visit}
        name="identifier"
        label={visit.say('vocabulary.identifier')}
        hint={visit.say('vocabulary.identifier.hint')}
        value={visit.form.get('identifier') ?? ''}
        error={problem.fields['identifier']}
        maxLength={128}
        dir="ltr"
      />
    )}
    <TextArea
      visit={visit}
      name="answer"
      label={visit.say('vocabulary.proposal.answer')}
      hint={visit.say('vocabulary.proposal.answer.hint')}
      value={visit.form.get('answer') ?? ''}
      error={problem.fields['answer']}
      rows={3}
      maxLength={2000}
      dir="auto"
    />
    <Buttons>
      <Button name="decision" value="accept">
        {visit.say('vocabulary.proposal.accept')}
      </Button>
      <Button name="decision" value="decline" tone="quiet">
        {visit.say('vocabulary.proposal.decline')}
      </Button>
    </Buttons>
  </form>
)
