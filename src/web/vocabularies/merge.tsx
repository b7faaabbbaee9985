import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { concernedBy, summaries, type Concerned } from '#records'
import { labelOf, mergeNumbered, mergePair, mergeTerms, termNamed, unmergeTerms, type Merge } from '#vocabularies'
import { attempt, noProblem, Problems, problemOf, type Problem } from '../account/attempt.tsx'
import { numberIn } from '../admin/guard.ts'
import { Button, Buttons } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { Token } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { forManagers, termOf, termTrail } from './managing.ts'
import { CommentField, TermChoice } from './term-fields.tsx'
import { chosenTerm } from './term-form.ts'
import { TermLink, termPath } from './term-link.tsx'

const home = (visit: Visit) => termOf(visit).home

/** First the other term is chosen, then everything that would change is shown, then it is done. */
const choosing = forManagers('GET', '/terms/:identifier/merge', home, async visit => {
  const typed = visit.query.get('target')
  if (!typed?.trim()) return choicePage(visit, noProblem)
  try {
    const [source, target] = mergePair(visit.context, { source: termOf(visit).identifier, target: chosenTerm(typed, home(visit))[0] ?? '' })
    return await dryRunPage(visit, { source: source.identifier, target: target.identifier })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return choicePage(visit, problemOf(visit, error))
  }
})

const merged = forManagers('POST', '/terms/:identifier/merge', home, visit =>
  attempt(
    visit,
    async () => {
      const merge = await mergeTerms(visit.context, {
        source: termOf(visit).identifier,
        target: visit.form.get('target') ?? '',
        comment: visit.form.get('comment') ?? '',
      })
      return { kind: 'redirect', to: visit.to(`/merges/${merge.id}`), flash: { key: 'vocabulary.merge.begun' } }
    },
    problem => choicePage(visit, problem),
  ),
)

const shown = forManagers(
  'GET',
  '/merges/:id',
  () => undefined,
  async visit => mergePage(visit, await mergeNumbered(visit.context, numberIn(visit.params['id'])), noProblem),
)

const undone = forManagers(
  'POST',
  '/merges/:id/undo',
  () => undefined,
  visit =>
    attempt(
      visit,
      async () => {
        const merge = await unmergeTerms(visit.context, numberIn(visit.params['id']))
        return { kind: 'redirect', to: visit.to(`/merges/${merge.id}`), flash: { key: 'vocabulary.merge.undoing' } }
      },
      async problem => mergePage(visit, await mergeNumbered(visit.context, numberIn(visit.params['id'])), problem),
    ),
)

export const pages: readonly Page[] = [choosing, merged, shown, undone]

function choicePage(visit: Visit, problem: Problem): Answer {
  const term = termOf(visit)
  const title = visit.say('vocabulary.merge.title')
  const body = (
    <>
      <PageHead kicker={inLocale(term.label, visit.locale).text} title={title} lead={visit.say('vocabulary.merge.lead')} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        <form action={visit.to(`${termPath(term.identifier)}/merge`)} class="form">
          <TermChoice
            visit={visit}
            problem={problem}
            name="target"
            label="vocabulary.merge.target"
            hint="vocabulary.merge.target.hint"
            vocabulary={term.home}
            value={visit.query.get('target') ?? ''}
            self={term.identifier}
          />
          <Buttons>
            <Button>{visit.say('vocabulary.merge.try')}</Button>
          </Buttons>
        </form>
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, trail: termTrail(visit, term) }
}

async function dryRunPage(visit: Visit, pair: { readonly source: string; readonly target: string }): Promise<Answer> {
  const concerned = await concernedBy(visit.context, pair)
  const term = termOf(visit)
  const title = visit.say('vocabulary.merge.check')
  const count = (holds: (one: Concerned) => boolean) => concerned.filter(holds).length
  const body = (
    <>
      <PageHead kicker={visit.say('vocabulary.merge.title')} title={title} lead={visit.say('vocabulary.merge.check.lead')} />
      <div class="stack-l">
        <Facts
          entries={[
            { name: visit.say('vocabulary.merge.source'), value: <TermLink identifier={pair.source} visit={visit} /> },
            { name: visit.say('vocabulary.merge.into'), value: <TermLink identifier={pair.target} visit={visit} /> },
            { name: visit.say('vocabulary.merge.published'), value: String(count(({ published }) => published)) },
            { name: visit.say('vocabulary.merge.drafts'), value: String(count(({ draft }) => draft)) },
          ]}
        />
        <ConcernedList concerned={concerned.filter(({ published }) => published)} visit={visit} titles={await titlesOf(visit, concerned)} />
        <form method="post" action={visit.to(`${termPath(pair.source)}/merge`)} class="form">
          <Token visit={visit} />
          <input type="hidden" name="target" value={pair.target} />
          <CommentField visit={visit} />
          <Buttons>
            <Button tone="danger">{visit.say('vocabulary.merge.do')}</Button>
          </Buttons>
        </form>
      </div>
    </>
  )
  return { kind: 'page', title, body, trail: termTrail(visit, term) }
}

const mostListed = 50

async function titlesOf(visit: Visit, concerned: readonly Concerned[]): Promise<ReadonlyMap<string, string>> {
  const ids = concerned.filter(({ published }) => published).map(({ id }) => id)
  const found = await summaries(visit.context, ids.slice(0, mostListed))
  return new Map(found.map(({ id, title }) => [id, inLocale(title, visit.locale).text]))
}

const ConcernedList = ({
  concerned,
  titles,
  visit,
}: {
  readonly concerned: readonly Concerned[]
  readonly titles: ReadonlyMap<string, string>
  readonly visit: Visit
}): VNode | null =>
  concerned.length === 0 ? null : (
    <details>
      <summary>{visit.say('vocabulary.merge.records', { count: concerned.length })}</summary>
      <ul class="plain-list">
        {concerned.slice(0, mostListed).map(({ id, format }) => (
          <li>
            <a href={visit.to(`/records/${id}`)}>{titles.get(id) || id}</a>{' '}
            <span class="muted small">{inLocale(formatTitle(formatNamed(format)), visit.locale).text}</span>
          </li>
        ))}
      </ul>
    </details>
  )

function mergePage(visit: Visit, merge: Merge, problem: Problem): Answer {
  const name = (identifier: string) => inLocale(labelOf(identifier) ?? { [visit.locale]: identifier }, visit.locale).text
  const title = visit.say('vocabulary.merge.page')
  const working = merge.state === 'running' || merge.state === 'undoing'
  const target = termNamed(merge.target)
  const body = (
    <>
      <PageHead title={title} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        <Notice tone={working ? 'info' : merge.state === 'done' ? 'good' : 'warning'} title={visit.say(`vocabulary.merge.state.${merge.state}`)}>
          <p>
            {visit.say('vocabulary.merge.progress', { done: merge.done, total: merge.total })}
            {merge.kept > 0 && ` ${visit.say('vocabulary.merge.kept', { count: merge.kept })}`}
          </p>
          {working && (
            <p>
              <progress value={merge.done} max={Math.max(merge.total, 1)} aria-label={title} />{' '}
              <a href={visit.to(`/merges/${merge.id}`)}>{visit.say('vocabulary.merge.refresh')}</a>
            </p>
          )}
        </Notice>
        <Facts
          entries={[
            {
              name: visit.say('vocabulary.merge.source'),
              value:
                merge.state === 'undone' || merge.state === 'undoing' ? (
                  <TermLink identifier={merge.source} visit={visit} />
                ) : (
                  <code>{merge.source}</code>
                ),
            },
            { name: visit.say('vocabulary.merge.into'), value: target ? <TermLink identifier={merge.target} visit={visit} /> : name(merge.target) },
            { name: visit.say('vocabulary.merge.at'), value: <Time at={merge.mergedAt} visit={visit} moment /> },
            { name: visit.say('vocabulary.merge.undone-at'), value: merge.undoneAt ? <Time at={merge.undoneAt} visit={visit} moment /> : undefined },
          ]}
        />
        {merge.state === 'done' && (
          <form method="post" action={visit.to(`/merges/${merge.id}/undo`)} class="stack">
            <Token visit={visit} />
            <p class="muted">{visit.say('vocabulary.merge.undo.about')}</p>
            <Button tone="quiet">{visit.say('vocabulary.merge.undo')}</Button>
          </form>
        )}
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, trail: target ? termTrail(visit, target) : [] }
}
