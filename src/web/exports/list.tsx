import { exportFile, exportsOf, type ExportRun } from '#spreadsheets'
import { download } from '../imports/files.ts'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { counted, Time } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'

/** One's files, kept for some days. */
export const exportList: Page = {
  method: 'GET',
  path: '/exports',
  needs: 'signed-in',
  answer: async visit => {
    const runs = await exportsOf(visit.context)
    const title = visit.say('exports.title')
    const body = (
      <>
        <PageHead title={title} lead={visit.say('exports.lead')} />
        {runs.length === 0 ? <EmptyState icon="download" title={visit.say('exports.none')} /> : <Runs visit={visit} runs={runs} />}
      </>
    )
    const waits = runs.some(({ state }) => state === 'waiting' || state === 'writing')
    return { kind: 'page', title, body, wide: true, ...(waits ? { head: <meta http-equiv="refresh" content="3" /> } : {}) }
  },
}

/** A file that is ready. */
export const exportedFile: Page = {
  method: 'GET',
  path: '/exports/:id/file',
  needs: 'signed-in',
  answer: async visit => {
    const { run, bytes } = await exportFile(visit.context, visit.params['id']!)
    return download(bytes, run.type, run.name)
  },
}

const tones = { waiting: 'info', writing: 'info', ready: 'good', failed: 'bad' } as const

const Runs = ({ visit, runs }: { readonly visit: Visit; readonly runs: readonly ExportRun[] }) => (
  <Table
    caption={visit.say('exports.title')}
    quietCaption
    rows={runs}
    columns={[
      { heading: visit.say('exports.what'), names: true, cell: ({ title }) => <bdi>{title}</bdi> },
      { heading: visit.say('exports.state'), cell: ({ state }) => <Badge tone={tones[state]}>{visit.say(`exports.state.${state}`)}</Badge> },
      { heading: visit.say('exports.rows'), number: true, cell: ({ rows }) => counted(rows, visit.locale) },
      { heading: visit.say('exports.when'), spare: true, cell: ({ createdAt }) => <Time at={createdAt} visit={visit} moment /> },
      {
        heading: visit.say('exports.file'),
        acts: true,
        cell: ({ id, state, name }) =>
          state === 'ready' ? (
            <ButtonLink
              href={visit.to(`/exports/${id}/file`)}
              tone="quiet"
              small
              icon="download"
              download
              label={`${visit.say('exports.begin')}: ${name}`}
            >
              {visit.say('exports.begin')}
            </ButtonLink>
          ) : null,
      },
    ]}
  />
)
