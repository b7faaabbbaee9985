import { Refused } from '#platform/errors.ts'
import { failedJobs, jobCounts, retryJob, type FailedJob, type JobCounts } from '#platform/jobs.ts'
import { listenerPositions, parkedEvents, retryParked, type ParkedEvent } from '#platform/listeners.ts'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { counted, Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { adminTrail, forAdministrators, numberIn } from './guard.ts'
import { eventWords } from './log-table.tsx'

const shown = forAdministrators('GET', '/admin/jobs', visit => jobsPage(visit, noProblem))

const again = (path: string, act: (visit: Visit) => Promise<void>): Page =>
  forAdministrators('POST', path, visit =>
    attempt(
      visit,
      async () => {
        await act(visit)
        return { kind: 'redirect', to: visit.to('/admin/jobs'), flash: { key: 'admin.jobs.retried' } }
      },
      problem => jobsPage(visit, problem),
    ),
  )

const retried = again('/admin/jobs/retry', async visit => {
  const job = (await failedJobs(visit.context)).find(({ id, name }) => id === visit.form.get('id') && name === visit.form.get('name'))
  if (!job) throw new Refused('conflict', 'job.unknown')
  await retryJob(job.name, job.id)
})
const heard = again('/admin/jobs/events', visit => retryParked(visit.context, visit.form.get('listener') ?? '', numberIn(visit.form.get('seq'))))

export const pages: readonly Page[] = [shown, retried, heard]

async function jobsPage(visit: Visit, problem: Problem): Promise<Answer> {
  const [counts, failed, parked, listeners] = await Promise.all([
    jobCounts(visit.context),
    failedJobs(visit.context),
    parkedEvents(visit.context),
    listenerPositions(visit.context),
  ])
  const title = visit.say('admin.jobs.title')
  const body = (
    <>
      <PageHead title={title} lead={visit.say('admin.jobs.about')} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        <Panel title={visit.say('admin.jobs.parked')}>
          {parked.length === 0 ? <p>{visit.say('admin.jobs.parked.none')}</p> : <Parked visit={visit} events={parked} />}
        </Panel>
        <Panel title={visit.say('admin.jobs.failed')}>
          {failed.length === 0 ? <p>{visit.say('admin.jobs.failed.none')}</p> : <Failed visit={visit} jobs={failed} />}
        </Panel>
        <Panel title={visit.say('admin.jobs.counts')}>
          <Counts visit={visit} counts={counts} />
        </Panel>
        <Panel title={visit.say('admin.jobs.listeners')}>
          <Listeners visit={visit} listeners={listeners} />
        </Panel>
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, wide: true, trail: adminTrail(visit) }
}

const Parked = ({ visit, events }: { readonly visit: Visit; readonly events: readonly ParkedEvent[] }) => (
  <Table
    caption={visit.say('admin.jobs.parked')}
    quietCaption
    rows={events}
    columns={[
      { heading: visit.say('admin.log.what'), names: true, cell: ({ name, subject }) => `${eventWords(visit, name)} (${subject})` },
      { heading: visit.say('admin.jobs.listener'), cell: ({ listener }) => <code>{listener}</code> },
      { heading: visit.say('admin.jobs.problem'), cell: ({ problem }) => <bdi>{problem.slice(0, 300)}</bdi> },
      { heading: visit.say('admin.log.at'), spare: true, cell: ({ parkedAt }) => <Time at={parkedAt} visit={visit} moment /> },
      {
        heading: visit.say('admin.jobs.retry'),
        cell: ({ listener, seq }) => (
          <form method="post" action={visit.to('/admin/jobs/events')}>
            <Token visit={visit} />
            <input type="hidden" name="listener" value={listener} />
            <Button name="seq" value={String(seq)} tone="quiet" small label={`${visit.say('admin.jobs.retry')}: ${listener} ${seq}`}>
              {visit.say('admin.jobs.retry')}
            </Button>
          </form>
        ),
      },
    ]}
  />
)

const Failed = ({ visit, jobs }: { readonly visit: Visit; readonly jobs: readonly FailedJob[] }) => (
  <Table
    caption={visit.say('admin.jobs.failed')}
    quietCaption
    rows={jobs}
    columns={[
      { heading: visit.say('admin.jobs.job'), names: true, cell: ({ name }) => <code>{name}</code> },
      { heading: visit.say('admin.jobs.problem'), cell: ({ problem }) => <bdi>{problem.slice(0, 300)}</bdi> },
      { heading: visit.say('admin.log.at'), cell: ({ at }) => (at ? <Time at={at} visit={visit} moment /> : null) },
      {
        heading: visit.say('admin.jobs.retry'),
        cell: ({ id, name }) => (
          <form method="post" action={visit.to('/admin/jobs/retry')}>
            <Token visit={visit} />
            <input type="hidden" name="name" value={name} />
            <Button name="id" value={id} tone="quiet" small label={`${visit.say('admin.jobs.retry')}: ${name}`}>
              {visit.say('admin.jobs.retry')}
            </Button>
          </form>
        ),
      },
    ]}
  />
)

const Counts = ({ visit, counts }: { readonly visit: Visit; readonly counts: readonly JobCounts[] }) => (
  <Table
    caption={visit.say('admin.jobs.counts')}
    quietCaption
    rows={counts}
    columns={[
      { heading: visit.say('admin.jobs.job'), names: true, cell: ({ name }) => <code>{name}</code> },
      ...(['waiting', 'active', 'completed', 'failed'] as const).map(state => ({
        heading: visit.say(`admin.jobs.state.${state}`),
        number: true,
        cell: (job: JobCounts) => counted(Number(job[state]), visit.locale),
      })),
    ]}
  />
)

type Listener = Awaited<ReturnType<typeof listenerPositions>>[number]

const Listeners = ({ visit, listeners }: { readonly visit: Visit; readonly listeners: readonly Listener[] }) => (
  <Table
    caption={visit.say('admin.jobs.listeners')}
    quietCaption
    rows={listeners}
    columns={[
      { heading: visit.say('admin.jobs.listener'), names: true, cell: ({ name }) => <code>{name}</code> },
      { heading: visit.say('admin.jobs.behind'), number: true, cell: ({ behind }) => counted(Number(behind), visit.locale) },
      { heading: visit.say('admin.jobs.problem'), cell: ({ problem }) => (problem === null ? '' : <bdi>{problem.slice(0, 300)}</bdi>) },
    ]}
  />
)
