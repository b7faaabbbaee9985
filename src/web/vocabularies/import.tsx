import { readFile } from 'node:fs/promises'
import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { importSkos, previewSkos, skosLimits, syntaxOf, vocabularies, type ImportProblem, type ImportReport } from '#vocabularies'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { wordsFor } from '../errors/errors.tsx'
import { Badge, languageName } from '../kit/badge.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { Field, Select, Token } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { forManagers, manages } from './managing.ts'
import { CommentField } from './term-fields.tsx'
import { TermLink } from './term-link.tsx'

const trail = (visit: Visit) => [{ label: visit.say('vocabulary.all'), path: '/vocabularies' }]

const asked = forManagers(
  'GET',
  '/vocabularies/import',
  () => undefined,
  visit => uploadPage(visit, noProblem),
)

/** A file is looked at first; only a second press, with the file sent once more by the page itself, imports it. */
const sent = forManagers(
  'POST',
  '/vocabularies/import',
  () => undefined,
  visit =>
    attempt(
      visit,
      async () => {
        const { name, text } = await documentOf(visit)
        const into = visit.form.get('into')?.trim() ?? ''
        const input = { text, syntax: syntaxOf(name, text), ...(into ? { into } : {}), comment: visit.form.get('comment') ?? '' }
        if (visit.form.get('step') !== 'apply') return reportPage(visit, await previewSkos(visit.context, input), { name, text, into })
        const report = await importSkos(visit.context, input)
        const key = report.vocabularies[0]?.key ?? report.terms[0]?.vocabulary
        const values = { count: String(report.terms.length) }
        return { kind: 'redirect', to: visit.to(key ? `/vocabularies/${key}` : '/vocabularies'), flash: { key: 'vocabulary.import.done', values } }
      },
      problem => uploadPage(visit, problem),
    ),
)

export const pages: readonly Page[] = [asked, sent]

/** The file that was uploaded, or the one a report carries along. */
async function documentOf(visit: Visit): Promise<{ readonly name: string; readonly text: string }> {
  const carried = visit.form.get('text')
  if (carried !== null) return { name: visit.form.get('name') ?? '', text: Buffer.from(carried, 'base64').toString('utf8') }
  const upload = visit.uploads.find(({ field }) => field === 'file')
  if (!upload || upload.size === 0) throw new Refused('invalid', 'import.no-file')
  if (upload.cut || upload.size > mostBytes) throw new Refused('invalid', 'import.too-large', { most: skosLimits.characters })
  const bytes = await readFile(upload.path)
  try {
    return { name: upload.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    throw new Refused('invalid', 'import.encoding')
  }
}

const mostBytes = 30_000_000

function uploadPage(visit: Visit, problem: Problem): Answer {
  const title = visit.say('vocabulary.import.title')
  const own = vocabularies().filter(({ key }) => manages(visit, key))
  const body = (
    <>
      <PageHead title={title} lead={visit.say('vocabulary.import.lead')} />
      <div class="stack-l">
        <Problems problem={problem} visit={visit} />
        <form method="post" action={visit.to('/vocabularies/import')} class="form" encType="multipart/form-data">
          <Token visit={visit} />
          <Field visit={visit} name="file" label={visit.say('vocabulary.import.file')} hint={visit.say('vocabulary.import.file.hint')} required>
            <input
              class="input"
              type="file"
              id="f-file"
              name="file"
              aria-describedby="f-file-hint"
              accept=".ttl,.rdf,.xml,.owl,.jsonld,.json,text/turtle,application/rdf+xml,application/ld+json"
              required
            />
          </Field>
          <Select
            visit={visit}
            name="into"
            label={visit.say('vocabulary.import.into')}
            hint={visit.say('vocabulary.import.into.hint')}
            empty={visit.say('vocabulary.import.into.file')}
            value={visit.form.get('into') ?? undefined}
            choices={own
              .map(({ key, title: named }) => ({ value: key, label: inLocale(named, visit.locale).text }))
              .sort((one, other) => one.label.localeCompare(other.label, visit.locale))}
          />
          <Buttons>
            <Button>{visit.say('vocabulary.import.check')}</Button>
          </Buttons>
        </form>
      </div>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, trail: trail(visit) }
}

type Sent = { readonly name: string; readonly text: string; readonly into: string }

/** A report carries a file along up to this size; a larger one is uploaded again. */
const mostCarried = 3_000_000

function reportPage(visit: Visit, report: ImportReport, { name, text, into }: Sent): Answer {
  const title = visit.say('vocabulary.import.report')
  const failed = report.problems.some(({ severity }) => severity === 'error')
  const nothing = report.terms.length + report.vocabularies.length + report.mappings === 0
  const carried = Buffer.from(text).toString('base64')
  const body = (
    <>
      <PageHead kicker={<bdi>{name}</bdi>} title={title} />
      <div class="stack-l">
        <Notice
          tone={failed ? 'bad' : nothing ? 'info' : 'good'}
          announced
          title={visit.say(failed ? 'vocabulary.import.failed' : nothing ? 'vocabulary.import.nothing' : 'vocabulary.import.ready')}
        />
        <Facts
          entries={[
            { name: visit.say('vocabulary.import.added'), value: String(report.terms.filter(({ added }) => added).length) },
            { name: visit.say('vocabulary.import.changed'), value: String(report.terms.filter(({ added }) => !added).length) },
            { name: visit.say('vocabulary.import.unchanged'), value: String(report.unchanged) },
            { name: visit.say('vocabulary.mappings'), value: String(report.mappings) },
            { name: visit.say('vocabulary.import.vocabularies'), value: report.vocabularies.map(({ key }) => key).join(', ') },
          ]}
        />
        <ProblemTable problems={report.problems} visit={visit} />
        <Planned report={report} visit={visit} />
        {!failed && !nothing && (
          <form method="post" action={visit.to('/vocabularies/import')} class="form" encType="multipart/form-data">
            <Token visit={visit} />
            <input type="hidden" name="step" value="apply" />
            <input type="hidden" name="into" value={into} />
            {carried.length <= mostCarried ? (
              <>
                <input type="hidden" name="name" value={name} />
                <input type="hidden" name="text" value={carried} />
              </>
            ) : (
              <Field visit={visit} name="file" label={visit.say('vocabulary.import.again')} required>
                <input class="input" type="file" id="f-file" name="file" required />
              </Field>
            )}
            <CommentField visit={visit} />
            <Buttons>
              <Button>{visit.say('vocabulary.import.do')}</Button>
            </Buttons>
          </form>
        )}
      </div>
    </>
  )
  return {
    kind: 'page',
    status: failed ? 422 : 200,
    title,
    body,
    trail: [...trail(visit), { label: visit.say('vocabulary.import'), path: '/vocabularies/import' }],
  }
}

const mostShown = 200

const ProblemTable = ({ problems, visit }: { readonly problems: readonly ImportProblem[]; readonly visit: Visit }): VNode | null =>
  problems.length === 0 ? null : (
    <Table
      caption={visit.say('vocabulary.import.problems', { count: problems.length })}
      rows={[...problems].sort((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error')).slice(0, mostShown)}
      columns={[
        {
          heading: visit.say('vocabulary.import.severity'),
          cell: ({ severity }) => (
            <Badge tone={severity === 'error' ? 'bad' : 'warning'}>{visit.say(`vocabulary.import.severity.${severity}`)}</Badge>
          ),
        },
        { heading: visit.say('vocabulary.import.problem'), names: true, cell: problem => problemWords(problem, visit) },
        { heading: visit.say('vocabulary.import.where'), cell: ({ about }) => (about ? <bdi class="address">{about}</bdi> : '') },
      ]}
    />
  )

/** A problem in words; languages by their names. */
export function problemWords({ code, values = {} }: ImportProblem, visit: Pick<Visit, 'say' | 'locale'>): string {
  const language = values['language']
  const said = typeof language === 'string' ? { ...values, language: languageName(language, visit.locale) } : values
  return wordsFor(visit, { refusal: 'invalid', code, details: said })
}

const Planned = ({ report, visit }: { readonly report: ImportReport; readonly visit: Visit }): VNode | null =>
  report.terms.length === 0 ? null : (
    <details>
      <summary>{visit.say('vocabulary.import.planned', { count: report.terms.length })}</summary>
      <ul class="plain-list">
        {report.terms.slice(0, mostShown).map(({ identifier, added, parts }) => (
          <li>
            {added ? <code>{identifier}</code> : <TermLink identifier={identifier} visit={visit} />}{' '}
            <span class="muted small">
              {added ? visit.say('vocabulary.import.new') : parts.map(part => visit.say(`vocabulary.part.${part}`)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
