import type { VNode } from 'preact'
import { formatNamed, formats, formatTitle, labelOf } from '#formats'
import { inLocale, locales } from '#platform/localized.ts'
import { count } from '#records'
import { askedIn } from '#search'
import { countOf, exportKinds, exportTypes, fileName, mostAtOnce, startExport, writeExport, type ExportQuestion } from '#spreadsheets'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { download } from '../imports/files.ts'
import { Button, Buttons } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Choices, Select, Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { isBuilding } from '../search/listed.ts'
import type { Answer, Page, Visit } from '../page.ts'
import { exportIn, formatIn, recordsIn } from './asked.ts'

/** How the records of a search or a list are to be taken out. */
export const newExport: Page = { method: 'GET', path: '/exports/new', answer: visit => formPage(visit, visit.query.toString(), noProblem) }

/** Write the file at once; a large one in the background, with a notice when it is ready. */
export const makeExport: Page = {
  method: 'POST',
  path: '/exports',
  answer: visit =>
    attempt(
      visit,
      async () => {
        const question = exportIn(visit)
        const signedIn = visit.context.actor.id !== undefined
        if (signedIn && (await sizeOf(visit, question.records)) > mostAtOnce) {
          await startExport(visit.context, question, titleIn(visit))
          return { kind: 'redirect', to: visit.to('/exports'), flash: { key: 'exports.begun' } }
        }
        return download(writeExport(visit.context, question), exportTypes[question.kind], fileName(question, visit.context.now()))
      },
      problem => formPage(visit, visit.form.get('from') ?? '', problem),
    ),
}

/** How many records are asked for; none known while there is no index. */
async function sizeOf({ context, locale }: Visit, records: ExportQuestion['records']): Promise<number> {
  if (records.from === 'list') return [...(await count(context, records.filter)).values()].reduce((sum, of) => sum + of, 0)
  return (
    (await countOf(context, { records, locale }).catch((error: unknown) => (isBuilding(error) ? undefined : Promise.reject(error as Error)))) ?? 0
  )
}

/** What is taken out, in words. */
function titleIn(visit: Visit): string {
  const from = new URLSearchParams(visit.form.get('from') ?? '')
  const list = from.get('list')
  if (list !== null) return visit.say('exports.from.list')
  const { text } = askedIn(from)
  return text ? visit.say('exports.from.text', { text }) : visit.say('exports.from.search')
}

async function formPage(visit: Visit, from: string, problem: Problem): Promise<Answer> {
  const query = new URLSearchParams(from)
  const total = await sizeOf(visit, recordsIn(visit, query))
  const title = visit.say('exports.new')
  const languages = new Intl.DisplayNames([visit.locale], { type: 'language' })
  const body = (
    <>
      <PageHead title={title} lead={visit.say('exports.new.lead', { count: total })} />
      <form method="post" action={visit.to('/exports')} class="stack-l">
        <Token visit={visit} />
        <input type="hidden" name="from" value={from} />
        <Problems problem={problem} visit={visit} />
        <Panel>
          <Choices
            visit={visit}
            name="kind"
            label={visit.say('exports.kind')}
            values={[visit.form.get('kind') ?? 'xlsx']}
            required
            choices={exportKinds.map(value => ({ value, label: visit.say(`exports.kind.${value}`), hint: visit.say(`exports.kind.${value}.hint`) }))}
          />
          <Select
            visit={visit}
            name="locale"
            label={visit.say('exports.language')}
            hint={visit.say('exports.language.hint')}
            value={visit.form.get('locale') ?? visit.locale}
            choices={locales.map(value => ({ value, label: languages.of(value) ?? value }))}
          />
          <Fields visit={visit} name={formatIn(query)} />
        </Panel>
        {total > mostAtOnce && visit.context.actor.id !== undefined ? <p class="quiet">{visit.say('exports.large')}</p> : null}
        <Buttons>
          <Button icon="download">{visit.say('exports.begin')}</Button>
        </Buttons>
      </form>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, head: <meta name="robots" content="noindex" /> }
}

/** Which fields, where all records are of one format. */
function Fields({ visit, name }: { readonly visit: Visit; readonly name: string | undefined }): VNode | null {
  if (name === undefined || !formats().some(format => format.name === name)) return <p class="field-hint">{visit.say('exports.fields.none')}</p>
  const format = formatNamed(name)
  return (
    <details class="export-fields">
      <summary>{visit.say('exports.fields', { format: inLocale(formatTitle(format), visit.locale).text })}</summary>
      <p class="field-hint">{visit.say('exports.fields.hint')}</p>
      <div class="export-field-list">
        {Object.entries(format.fields)
          .filter(([, field]) => !field.internal && !field.legacy)
          .map(([field]) => (
            <label class="tick">
              <input type="checkbox" name="field" value={field} checked={visit.form.getAll('field').includes(field)} />
              <span>{inLocale(labelOf(format, field), visit.locale).text}</span>
            </label>
          ))}
      </div>
    </details>
  )
}
