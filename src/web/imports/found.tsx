import type { VNode } from 'preact'
import { formatNamed, labelOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { cellName, noteWords, problemWords, type ImportRun, type Problem } from '#spreadsheets'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Figures } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { Table } from '../kit/table.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

const tones = { refused: 'bad', wrong: 'warning', doubtful: 'info' } as const

/** What the dry run found: figures, the first problems by row and cell, and the way to all of them. */
export function Found({ visit, run }: { readonly visit: Visit; readonly run: ImportRun }): VNode {
  const summary = run.summary!
  const figures = (['rows', 'creates', 'updates', 'unchanged', 'ready', 'refused'] as const).map(name => ({
    label: visit.say(`imports.found.${name}`),
    value: summary[name],
  }))
  return (
    <>
      <Panel title={visit.say('imports.found')}>
        <Figures visit={visit} figures={figures.filter(({ value }, index) => index === 0 || value > 0)} />
        {summary.notes.map(note => (
          <Notice tone="info">{noteWords(note, visit.locale)}</Notice>
        ))}
      </Panel>
      {summary.problems === 0 ? (
        <Notice tone="good" title={visit.say('imports.found.clean')} />
      ) : (
        <Panel title={visit.say('imports.problems', { count: summary.problems })}>
          <p>{visit.say('imports.problems.about')}</p>
          <Buttons>
            <ButtonLink href={visit.to(`/imports/${run.id}/annotated.xlsx`)} icon="download" download>
              {visit.say('imports.annotated')}
            </ButtonLink>
            <ButtonLink href={visit.to(`/imports/${run.id}/columns`)} tone="quiet" icon="table">
              {visit.say('imports.columns.title')}
            </ButtonLink>
          </Buttons>
          <Table
            caption={visit.say('imports.kinds')}
            rows={summary.kinds}
            columns={[
              { heading: visit.say('imports.columns.heading'), names: true, cell: kind => <bdi>{placeWords(visit, run, kind)}</bdi> },
              { heading: visit.say('imports.why'), cell: ({ field: _, ...kind }) => <bdi>{problemWords(kind, visit.locale)}</bdi> },
              { heading: visit.say('imports.rows'), number: true, cell: ({ count }) => counted(count, visit.locale) },
              { heading: visit.say('imports.level'), cell: ({ level }) => <Badge tone={tones[level]}>{visit.say(`imports.level.${level}`)}</Badge> },
            ]}
          />
          <details class="import-first">
            <summary>{visit.say('imports.problems.first')}</summary>
            <Table
              caption={visit.say('imports.problems.first')}
              quietCaption
              rows={summary.first}
              columns={[
                { heading: visit.say('imports.cell'), names: true, cell: problem => <Cell visit={visit} run={run} problem={problem} /> },
                { heading: visit.say('imports.why'), cell: problem => <bdi>{problemWords(problem, visit.locale, run.format)}</bdi> },
              ]}
            />
          </details>
          {summary.problems > summary.first.length ? (
            <p class="quiet">{visit.say('imports.problems.more', { count: summary.problems - summary.first.length })}</p>
          ) : null}
        </Panel>
      )}
    </>
  )
}

/** The heading of a column, or the field that no column holds. */
function placeWords(visit: Visit, run: ImportRun, { sheet, column, field }: Omit<Problem, 'row'>): string {
  const { main, lists } = run.mapping
  const at = [main, ...lists].find(one => one.sheet === sheet) ?? main
  if (column !== undefined) return at.headings[column] || at.columns[column] || ''
  return field === undefined ? '—' : inLocale(labelOf(formatNamed(run.format), field), visit.locale).text
}

function Cell({ visit, run, problem }: { readonly visit: Visit; readonly run: ImportRun; readonly problem: Problem }): VNode {
  const { main, lists } = run.mapping
  const sheet = [main, ...lists].find(one => one.sheet === problem.sheet) ?? main
  const heading = problem.column === undefined ? undefined : sheet.headings[problem.column]
  return (
    <>
      <span class="import-cell">
        {problem.column === undefined ? visit.say('imports.row-number', { row: counted(problem.row, visit.locale) }) : cellName(problem)}
      </span>
      {heading ? <bdi class="quiet"> {heading}</bdi> : null}
    </>
  )
}
