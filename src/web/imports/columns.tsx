import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { locales } from '#platform/localized.ts'
import { checkImport, columnsFor, importNumbered, lookAgain, noteWords, saveMapping, type ImportRun } from '#spreadsheets'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Select, Token, type Choice } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { formatWords } from './list.tsx'
import { shownCell } from './shown-cell.ts'

/** What the columns of a file are, as far as that is known, for a person to mend. */
export const columns: Page = {
  method: 'GET',
  path: '/imports/:id/columns',
  needs: 'signed-in',
  answer: async visit => columnsPage(visit, await importNumbered(visit.context, visit.params['id']!), noProblem),
}

/** Keep what was decided and try the rows; or look at another sheet of the file. */
export const saveColumns: Page = {
  method: 'POST',
  path: '/imports/:id/columns',
  needs: 'signed-in',
  answer: async visit => {
    const id = visit.params['id']!
    const run = await importNumbered(visit.context, id)
    return attempt(
      visit,
      async () => {
        if (visit.form.get('act') === 'sheet') {
          await lookAgain(visit.context, id, Number(visit.form.get('sheet')))
          return { kind: 'redirect', to: visit.to(`/imports/${id}/columns`) }
        }
        await saveMapping(visit.context, id, decisionIn(visit.form, run))
        await checkImport(visit.context, id)
        return { kind: 'redirect', to: visit.to(`/imports/${id}`) }
      },
      problem => columnsPage(visit, run, problem),
    )
  },
}

function decisionIn(form: URLSearchParams, { mapping }: ImportRun): Parameters<typeof saveMapping>[2] {
  const [order, decimal, language] = [form.get('order'), form.get('decimal'), form.get('language')]
  if (order !== 'dmy' && order !== 'mdy') throw new Refused('invalid', 'import.mapping')
  return {
    columns: mapping.main.columns.map((_, index) => form.get(`column-${index}`) || null),
    order,
    decimal: decimal === ',' ? ',' : '.',
    ...(language ? { language } : {}),
  }
}

async function columnsPage(visit: Visit, run: ImportRun, problem: Problem): Promise<Answer> {
  const seen = await lookAgain(visit.context, run.id)
  const title = visit.say('imports.columns.title')
  const choices: readonly Choice[] = columnsFor(run.format, run.mapping.languages, visit.locale).map(({ key, label }) => ({ value: key, label }))
  const rows = run.mapping.main.columns.map((key, index) => ({
    index,
    key,
    heading: run.mapping.main.headings[index] ?? '',
    certainty: seen.certainties[index],
  }))
  const body = (
    <>
      <PageHead title={title} kicker={formatWords(run.format, visit)} lead={visit.say('imports.columns.lead', { name: run.name })} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        {seen.notes.map(note => (
          <Notice tone="info">{noteWords(note, visit.locale)}</Notice>
        ))}
        {seen.sheets.length > 1 && <Sheets visit={visit} run={run} sheets={seen.sheets} />}
        <form method="post" action={visit.to(`/imports/${run.id}/columns`)} class="stack-l">
          <Token visit={visit} />
          <Panel title={visit.say('imports.columns.table')}>
            <Table
              caption={visit.say('imports.columns.table')}
              quietCaption
              rows={rows.filter(({ heading, index }) => heading !== '' || seen.samples.some(({ cells }) => cells[index] !== undefined))}
              columns={[
                { heading: visit.say('imports.columns.heading'), names: true, cell: ({ heading }) => <bdi>{heading || '—'}</bdi> },
                {
                  heading: visit.say('imports.columns.sample'),
                  cell: ({ index }) => (
                    <bdi class="import-sample">{seen.samples.map(({ cells }) => shownCell(cells[index])).find(text => text !== '') ?? ''}</bdi>
                  ),
                },
                { heading: visit.say('imports.columns.meaning'), cell: row => <Meaning visit={visit} row={row} choices={choices} /> },
              ]}
            />
          </Panel>
          <Panel title={visit.say('imports.columns.ways')}>
            <div class="import-ways">
              <Select
                visit={visit}
                name="order"
                label={visit.say('imports.columns.order')}
                value={run.mapping.order}
                choices={[
                  { value: 'dmy', label: visit.say('imports.columns.order.dmy') },
                  { value: 'mdy', label: visit.say('imports.columns.order.mdy') },
                ]}
              />
              <Select
                visit={visit}
                name="decimal"
                label={visit.say('imports.columns.decimal')}
                value={run.mapping.decimal}
                choices={[
                  { value: '.', label: '1234.5' },
                  { value: ',', label: '1234,5' },
                ]}
              />
              <Select
                visit={visit}
                name="language"
                label={visit.say('imports.columns.language')}
                value={run.mapping.language}
                choices={languageChoices(visit, run)}
              />
            </div>
          </Panel>
          <Buttons>
            <Button icon="check">{visit.say('imports.columns.try')}</Button>
          </Buttons>
        </form>
      </div>
    </>
  )
  return {
    kind: 'page',
    status: problem.status,
    title,
    body,
    wide: true,
    trail: [
      { label: visit.say('imports.title'), path: '/imports' },
      { label: run.name, path: `/imports/${run.id}` },
    ],
  }
}

const languageChoices = (visit: Visit, { mapping }: ImportRun): readonly Choice[] => {
  const names = new Intl.DisplayNames([visit.locale], { type: 'language' })
  return [...new Set([...locales, ...mapping.languages])].map(value => ({ value, label: names.of(value) ?? value }))
}

type Row = { readonly index: number; readonly key: string | null; readonly heading: string; readonly certainty: string | undefined }

const Meaning = ({ visit, row, choices }: { readonly visit: Visit; readonly row: Row; readonly choices: readonly Choice[] }): VNode => (
  <>
    <select
      class="input"
      name={`column-${row.index}`}
      aria-label={visit.say('imports.columns.meaning-of', { heading: row.heading || String(row.index + 1) })}
    >
      <option value="">{visit.say('imports.columns.ignored')}</option>
      {choices.map(({ value, label }) => (
        <option value={value} selected={value === row.key}>
          {label}
        </option>
      ))}
    </select>
    {row.certainty === 'guess' && row.key !== null ? <p class="field-hint">{visit.say('imports.columns.guess')}</p> : null}
  </>
)

const Sheets = ({
  visit,
  run,
  sheets,
}: {
  readonly visit: Visit
  readonly run: ImportRun
  readonly sheets: readonly { readonly name: string }[]
}): VNode => (
  <form method="post" action={visit.to(`/imports/${run.id}/columns`)} class="import-sheets">
    <Token visit={visit} />
    <Select
      visit={visit}
      name="sheet"
      label={visit.say('imports.columns.sheet')}
      value={String(run.mapping.main.sheet)}
      choices={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
    />
    <Button name="act" value="sheet" tone="quiet" skipsChecks>
      {visit.say('imports.columns.look')}
    </Button>
  </form>
)
