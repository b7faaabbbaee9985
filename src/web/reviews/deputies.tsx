import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { Refused } from '#platform/errors.ts'
import { colleaguesOf, deputiesOf, endDeputy, nameDeputy, type Deputy } from '#reviews'
import { wordsFor } from '../errors/errors.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Select, TextInput, Token } from '../kit/field.tsx'
import { ErrorSummary } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'

/** Who decides while somebody is away. */
const shown: Page = { method: 'GET', path: '/reviews/deputies', needs: 'signed-in', answer: visit => deputiesPage(visit) }

const named: Page = {
  method: 'POST',
  path: '/reviews/deputies',
  needs: 'signed-in',
  answer: async visit => {
    const day = (name: string, later: number) => dayIn(visit.form.get(name), later)
    try {
      await nameDeputy(visit.context, { deputy: visit.form.get('deputy') ?? '', from: day('from', 0), until: day('until', 1) })
      return { kind: 'redirect', to: visit.to('/reviews/deputies'), flash: { key: 'reviews.deputy-named' } }
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal !== 'invalid') throw error
      return deputiesPage(visit, wordsFor(visit, error))
    }
  },
}

const ended: Page = {
  method: 'POST',
  path: '/reviews/deputies/:id/end',
  needs: 'signed-in',
  answer: async visit => {
    await endDeputy(visit.context, Number(visit.params['id']))
    return { kind: 'redirect', to: visit.to('/reviews/deputies'), flash: { key: 'reviews.deputy-ended' } }
  },
}

export const pages: readonly Page[] = [shown, named, ended]

async function deputiesPage(visit: Visit, error?: string): Promise<Answer> {
  const { say, context } = visit
  const [deputies, colleagues] = [await deputiesOf(context), await colleaguesOf(context)]
  const names = await namesOf(
    context,
    deputies.flatMap(({ principal, deputy }) => [principal, deputy]),
  )
  return {
    kind: 'page',
    ...(error === undefined ? {} : { status: 422 }),
    title: say('reviews.deputies'),
    trail: [
      { label: say('workspace.title'), path: '/workspace' },
      { label: say('reviews.title'), path: '/reviews' },
    ],
    body: (
      <>
        <PageHead title={say('reviews.deputies')} lead={say('reviews.deputies-lead')} />
        <div class="stack-l">
          {error === undefined ? null : <ErrorSummary title={error} errors={[{ message: error }]} />}
          {deputies.length === 0 ? null : <Named visit={visit} deputies={deputies} names={names} />}
          {colleagues.length === 0 ? (
            <p>{say('reviews.deputies-none')}</p>
          ) : (
            <Panel title={say('reviews.deputy-name')}>
              <form method="post" action={visit.to('/reviews/deputies')}>
                <Token visit={visit} />
                <Select
                  name="deputy"
                  visit={visit}
                  label={say('reviews.deputy')}
                  value={visit.form.get('deputy') ?? undefined}
                  choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
                  required
                />
                <TextInput
                  name="from"
                  type="date"
                  visit={visit}
                  label={say('reviews.deputy-from')}
                  value={visit.form.get('from') ?? dayOf(context.now())}
                  required
                />
                <TextInput
                  name="until"
                  type="date"
                  visit={visit}
                  label={say('reviews.deputy-until')}
                  value={visit.form.get('until') ?? ''}
                  required
                />
                <Buttons>
                  <Button>{say('reviews.deputy-do')}</Button>
                </Buttons>
              </form>
            </Panel>
          )}
        </div>
      </>
    ),
  }
}

const Named = ({
  visit,
  deputies,
  names,
}: {
  readonly visit: Visit
  readonly deputies: readonly Deputy[]
  readonly names: ReadonlyMap<string, string>
}): VNode => (
  <Table
    caption={visit.say('reviews.deputies')}
    quietCaption
    rows={deputies}
    columns={[
      { heading: visit.say('reviews.deputy'), names: true, cell: ({ deputy }) => <bdi>{names.get(deputy) ?? visit.say('reviews.somebody')}</bdi> },
      { heading: visit.say('reviews.in-place-of'), cell: ({ principal }) => <bdi>{names.get(principal) ?? visit.say('reviews.somebody')}</bdi> },
      { heading: visit.say('reviews.deputy-from'), cell: ({ from }) => <Time at={from} visit={visit} /> },
      { heading: visit.say('reviews.deputy-until'), cell: ({ until }) => <Time at={new Date(until.getTime() - 1)} visit={visit} /> },
      {
        heading: visit.say('reviews.deputy-end'),
        acts: true,
        cell: ({ id }) => (
          <form method="post" action={visit.to(`/reviews/deputies/${id}/end`)}>
            <Token visit={visit} />
            <Button tone="quiet" small>
              {visit.say('reviews.deputy-end')}
            </Button>
          </form>
        ),
      },
    ]}
  />
)

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** A day of the form; its end when it is the last one. What is no day is no date. */
const dayIn = (text: string | null, later: number): Date => {
  const day = new Date(/^\d{4}-\d\d-\d\d$/.test(text ?? '') ? `${text}T00:00:00Z` : 'none')
  return new Date(day.getTime() + later * 86_400_000)
}
