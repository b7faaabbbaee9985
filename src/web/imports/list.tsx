import type { VNode } from 'preact'
import { formatNamed, formats, formatTitle } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { beginImport, checkImport, importsOf, type ImportRun } from '#spreadsheets'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { Badge } from '../kit/badge.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Select, Token } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { Table } from '../kit/table.tsx'
import { counted, Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { FileField } from './file-field.tsx'
import { offeredFormats } from './offered.ts'

/** One's imports, and the beginning of another. */
export const importList: Page = { method: 'GET', path: '/imports', needs: 'signed-in', answer: visit => listPage(visit, noProblem) }

/** Take a file. If every heading is known, its rows are tried at once; otherwise a person says what the columns are. */
export const newImport: Page = {
  method: 'POST',
  path: '/imports',
  needs: 'signed-in',
  answer: visit =>
    attempt(
      visit,
      async () => {
        const upload = visit.uploads.find(({ field }) => field === 'file')
        if (!upload) throw new Refused('invalid', 'import.file')
        if (upload.cut) throw new Refused('invalid', 'file.too-large', { most: upload.size })
        const run = await beginImport(visit.context, {
          format: visit.form.get('format') ?? '',
          file: upload.path,
          name: upload.name,
          locale: visit.locale,
        })
        const { headings, columns } = run.mapping.main
        const isKnown = headings.every((heading, index) => heading === '' || columns[index] !== null)
        if (!isKnown) return { kind: 'redirect', to: visit.to(`/imports/${run.id}/columns`) }
        await checkImport(visit.context, run.id)
        return { kind: 'redirect', to: visit.to(`/imports/${run.id}`) }
      },
      problem => listPage(visit, problem),
    ),
}

async function listPage(visit: Visit, problem: Problem): Promise<Answer> {
  const page = Math.max(1, Number.parseInt(visit.query.get('page') ?? '1', 10) || 1)
  const { imports, total, pageSize } = await importsOf(visit.context, page)
  const title = visit.say('imports.title')
  const body = (
    <>
      <PageHead title={title} lead={visit.say('imports.lead')} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        <NewFile visit={visit} />
        <Templates visit={visit} />
        <Panel title={visit.say('imports.mine')}>
          {imports.length === 0 ? (
            <EmptyState icon="table" title={visit.say('imports.none')} />
          ) : (
            <>
              <Imports visit={visit} imports={imports} />
              <Pager page={page} pages={Math.ceil(total / pageSize)} visit={visit} href={number => visit.to('/imports', { page: String(number) })} />
            </>
          )}
        </Panel>
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, wide: true, trail: [{ label: visit.say('workspace.title'), path: '/workspace' }] }
}

const chosenFormat = (visit: Visit): string | undefined => visit.form.get('format') ?? visit.query.get('format') ?? undefined

const NewFile = ({ visit }: { readonly visit: Visit }): VNode => (
  <Panel title={visit.say('imports.new')}>
    <form method="post" action={visit.to('/imports')} encType="multipart/form-data">
      <Token visit={visit} />
      <Select
        visit={visit}
        name="format"
        label={visit.say('imports.format')}
        choices={offeredFormats(visit)}
        value={chosenFormat(visit)}
        empty={visit.say('fields.choose')}
        required
      />
      <FileField visit={visit} name="file" label={visit.say('imports.file')} hint={visit.say('imports.file.hint')} accept=".xlsx,.csv,.tsv,.txt" />
      <Buttons>
        <Button icon="upload">{visit.say('imports.begin')}</Button>
      </Buttons>
    </form>
  </Panel>
)

const Templates = ({ visit }: { readonly visit: Visit }): VNode => (
  <Panel title={visit.say('imports.template')}>
    <form method="get" action={visit.to('/imports/template')}>
      <p>{visit.say('imports.template.about')}</p>
      <Select
        visit={visit}
        name="template"
        label={visit.say('imports.format')}
        choices={offeredFormats(visit)}
        value={chosenFormat(visit)}
        empty={visit.say('fields.choose')}
        required
      />
      <Buttons>
        <Button name="kind" value="xlsx" tone="quiet" icon="download">
          {visit.say('imports.template.xlsx')}
        </Button>
        <Button name="kind" value="csv" tone="quiet" icon="download">
          {visit.say('imports.template.csv')}
        </Button>
      </Buttons>
    </form>
  </Panel>
)

const Imports = ({ visit, imports }: { readonly visit: Visit; readonly imports: readonly ImportRun[] }): VNode => (
  <Table
    caption={visit.say('imports.mine')}
    quietCaption
    rows={imports}
    columns={[
      {
        heading: visit.say('imports.file'),
        names: true,
        cell: ({ id, name }) => (
          <a href={visit.to(`/imports/${id}`)}>
            <bdi>{name}</bdi>
          </a>
        ),
      },
      { heading: visit.say('imports.format'), cell: ({ format }) => formatWords(format, visit) },
      { heading: visit.say('imports.state'), cell: run => <ImportBadge visit={visit} run={run} /> },
      { heading: visit.say('imports.rows'), number: true, cell: ({ rows, summary }) => counted(summary?.rows ?? rows, visit.locale) },
      { heading: visit.say('imports.when'), spare: true, cell: ({ createdAt }) => <Time at={createdAt} visit={visit} moment /> },
    ]}
  />
)

/** How an import stands. */
export const ImportBadge = ({ visit, run }: { readonly visit: Visit; readonly run: ImportRun }): VNode => (
  <Badge tone={run.state === 'done' ? 'good' : run.state === 'failed' ? 'bad' : 'info'}>{visit.say(`imports.state.${run.state}`)}</Badge>
)

/** What a format is called; its bare name when it is gone. */
export const formatWords = (name: string, visit: Visit): string =>
  formats().some(format => format.name === name) ? inLocale(formatTitle(formatNamed(name)), visit.locale).text : name
