import type { ComponentChildren, VNode } from 'preact'
import {
  importNumbered,
  importRows,
  intentsFor,
  runImport,
  sameFileBefore,
  undoImport,
  checkImport,
  type ImportRow,
  type ImportRun,
  type Intent,
} from '#spreadsheets'
import { identifierOf, workedOn } from '#records'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Choices, Token } from '../kit/field.tsx'
import { Figures } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { counted } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { Found } from './found.tsx'
import { formatWords, ImportBadge } from './list.tsx'
import { wordsFor } from '../errors/errors.tsx'
import { problemIn } from './problem-in.ts'

/** An import: how far it has come, what was found, and what can be done next. */
export const showImport: Page = {
  method: 'GET',
  path: '/imports/:id',
  needs: 'signed-in',
  answer: async visit => importPage(visit, await importNumbered(visit.context, visit.params['id']!), noProblem),
}

const step = (name: string, act: (visit: Visit, id: string) => Promise<unknown>): Page => ({
  method: 'POST',
  path: `/imports/:id/${name}`,
  needs: 'signed-in',
  answer: async visit => {
    const id = visit.params['id']!
    return attempt(
      visit,
      async () => {
        await act(visit, id)
        return { kind: 'redirect', to: visit.to(`/imports/${id}`) }
      },
      async problem => importPage(visit, await importNumbered(visit.context, id), problem),
    )
  },
})

/** What can be done with an import. */
export const importSteps: readonly Page[] = [
  step('check', ({ context }, id) => checkImport(context, id)),
  step('rows', ({ context, form }, id) => runImport(context, id, (form.get('as') ?? '') as Intent)),
  step('undo', ({ context }, id) => undoImport(context, id)),
]

const busy = new Set<ImportRun['state']>(['checking', 'running', 'undoing'])

async function importPage(visit: Visit, run: ImportRun, problem: Problem): Promise<Answer> {
  const title = run.name
  const body = (
    <>
      <PageHead title={<bdi>{run.name}</bdi>} kicker={formatWords(run.format, visit)} actions={<ImportBadge visit={visit} run={run} />} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        {await parts[run.state](visit, run)}
      </div>
    </>
  )
  return {
    kind: 'page',
    status: problem.status,
    title,
    body,
    wide: true,
    trail: [{ label: visit.say('imports.title'), path: '/imports' }],
    // without script too: while something is under way the page looks again by itself
    ...(busy.has(run.state) ? { head: <meta http-equiv="refresh" content="2" /> } : {}),
  }
}

type Part = (visit: Visit, run: ImportRun) => Promise<ComponentChildren> | ComponentChildren

const parts: { readonly [state in ImportRun['state']]: Part } = {
  uploaded: (visit, run) => (
    <Notice tone="info" title={visit.say('imports.uploaded')}>
      <Buttons>
        <ButtonLink href={visit.to(`/imports/${run.id}/columns`)}>{visit.say('imports.columns.title')}</ButtonLink>
      </Buttons>
    </Notice>
  ),
  checking: (visit, run) => <Progress visit={visit} run={run} words="imports.checking" />,
  checked: checked,
  running: (visit, run) => <Progress visit={visit} run={run} words="imports.running" />,
  done: done,
  failed: (visit, run) => (
    <Notice tone="bad" title={visit.say('imports.failed')}>
      <p>{run.problem ? wordsFor(visit, { refusal: 'invalid', code: run.problem.code, details: run.problem.details ?? {} }) : null}</p>
      <Buttons>
        <ButtonLink href={visit.to(`/imports/${run.id}/columns`)} tone="quiet">
          {visit.say('imports.columns.title')}
        </ButtonLink>
      </Buttons>
    </Notice>
  ),
  undoing: (visit, run) => <Progress visit={visit} run={run} words="imports.undoing" />,
  undone: done,
}

function Progress({ visit, run, words }: { readonly visit: Visit; readonly run: ImportRun; readonly words: string }): VNode {
  const all = run.summary?.rows
  return (
    <Panel>
      <p role="status">{visit.say(words, { rows: run.rows })}</p>
      <progress class="import-progress" aria-label={visit.say('imports.progress')} {...(all ? { value: Math.min(run.rows, all), max: all } : {})} />
      <p class="quiet">{visit.say('imports.leave')}</p>
    </Panel>
  )
}

async function checked(visit: Visit, run: ImportRun): Promise<ComponentChildren> {
  const before = await sameFileBefore(visit.context, run)
  const summary = run.summary!
  return (
    <>
      {before === undefined ? null : (
        <Notice tone="warning" title={visit.say('imports.again')}>
          <a href={visit.to(`/imports/${before}`)}>{visit.say('imports.again.show')}</a>
        </Notice>
      )}
      <Found visit={visit} run={run} />
      {summary.rows - summary.refused - summary.unchanged > 0 ? <Begin visit={visit} run={run} /> : null}
    </>
  )
}

function Begin({ visit, run }: { readonly visit: Visit; readonly run: ImportRun }): VNode {
  const { creates, updates, ready } = run.summary!
  const counts = { drafts: creates + updates, submitted: ready, published: ready }
  const offered = intentsFor(visit.context, run.format)
  return (
    <Panel title={visit.say('imports.bring')}>
      <form method="post" action={visit.to(`/imports/${run.id}/rows`)}>
        <Token visit={visit} />
        <Choices
          visit={visit}
          name="as"
          label={visit.say('imports.as')}
          values={['drafts']}
          required
          choices={offered.map(value => ({
            value,
            label: visit.say(`imports.as.${value}`, { count: counts[value] }),
            hint: visit.say(`imports.as.${value}.hint`),
          }))}
        />
        <Buttons>
          <Button icon="arrow">{visit.say('imports.bring.begin')}</Button>
        </Buttons>
      </form>
    </Panel>
  )
}

async function done(visit: Visit, run: ImportRun): Promise<ComponentChildren> {
  const { counts, left, kept } = await importRows(visit.context, run.id)
  const sum = (of: (one: (typeof counts)[number]) => boolean) => counts.filter(of).reduce((all, { count }) => all + count, 0)
  const fates = (['created', 'updated', 'unchanged', 'skipped', 'refused'] as const).map(action => ({
    label: visit.say(`imports.fate.${action}`),
    value: sum(one => one.action === action),
  }))
  const undone = (['discarded', 'restored', 'withdrawn', 'changed', 'refused'] as const).map(fate => ({
    label: visit.say(`imports.undone.${fate}`),
    value: sum(one => one.undone === fate),
  }))
  return (
    <>
      <Notice tone="good" announced title={visit.say(run.state === 'done' ? 'imports.done' : 'imports.undone')} />
      <Panel>
        <Figures visit={visit} figures={[...fates, ...(run.state === 'undone' ? undone : [])].filter(({ value }) => value > 0)} />
        <Buttons>
          <ButtonLink href={visit.to('/workspace')} tone="quiet">
            {visit.say('imports.to-workspace')}
          </ButtonLink>
        </Buttons>
      </Panel>
      {left.length > 0 && <Rows visit={visit} title={visit.say('imports.left')} rows={left} identifiers={new Map()} />}
      {kept.length > 0 && <Rows visit={visit} title={visit.say('imports.kept')} rows={kept} identifiers={await identifiersOf(visit, kept)} />}
      {run.state === 'done' && sum(one => one.action === 'created' || one.action === 'updated') > 0 ? <Undo visit={visit} run={run} /> : null}
    </>
  )
}

async function identifiersOf(visit: Visit, rows: readonly ImportRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ record }) => (record === null ? [] : [record]))
  return new Map((await workedOn(visit.context, ids)).map(({ record }) => [record.id, identifierOf(record)]))
}

const Rows = ({
  visit,
  title,
  rows,
  identifiers,
}: {
  readonly visit: Visit
  readonly title: string
  readonly rows: readonly ImportRow[]
  readonly identifiers: ReadonlyMap<string, string>
}): VNode => (
  <Panel title={title}>
    <Table
      caption={title}
      quietCaption
      rows={rows}
      columns={[
        { heading: visit.say('imports.row'), names: true, cell: ({ row }) => counted(row, visit.locale) },
        {
          heading: visit.say('imports.record'),
          cell: ({ record }) =>
            record !== null && identifiers.has(record) ? (
              <a href={visit.to(`/records/${identifiers.get(record)!}`)}>{identifiers.get(record)}</a>
            ) : (
              '—'
            ),
        },
        { heading: visit.say('imports.why'), cell: row => whyOf(visit, row) },
      ]}
    />
  </Panel>
)

const whyOf = (visit: Visit, { problem, undone, action }: ImportRow): string =>
  undone ? visit.say(`imports.undone.${undone}`) : problem ? problemIn(visit, problem.code) : visit.say(`imports.fate.${action}`)

const Undo = ({ visit, run }: { readonly visit: Visit; readonly run: ImportRun }): VNode => (
  <Panel title={visit.say('imports.undo')}>
    <form method="post" action={visit.to(`/imports/${run.id}/undo`)}>
      <Token visit={visit} />
      <p>{visit.say('imports.undo.about')}</p>
      <Buttons>
        <Button tone="danger" icon="history">
          {visit.say('imports.undo.begin')}
        </Button>
      </Buttons>
    </form>
  </Panel>
)
