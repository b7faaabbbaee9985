import type { VNode } from 'preact'
import { formatNamed, titleOf } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import {
  addressOf,
  depositFile,
  draftOf,
  filesOf,
  find,
  identifierOf,
  licenceFile,
  licences,
  pictures,
  showVersion,
  type FileLine,
  type FileVersion,
} from '#records'
import { wordsFor } from '../errors/errors.tsx'
import { Badge } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { licenceName, sizeOf } from './words.ts'

/** All files of a record with their versions, for those who work on it. */
export const fileList: Page = {
  method: 'GET',
  path: '/records/:identifier/files',
  needs: 'signed-in',
  answer: visit => listPage(visit),
}

/** Put a new version in the place of a file, or say under which licence it may be used. */
export const fileChange: Page = {
  method: 'POST',
  path: '/records/:identifier/files',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await find(visit.context, visit.params['identifier']!)
    const id = visit.form.get('file') ?? ''
    const back = visit.to(`/records/${identifierOf(record)}/files`)
    try {
      if (visit.form.get('_op') === 'licence') {
        await licenceFile(visit.context, id, visit.form.get('licence') || undefined)
        return { kind: 'redirect', to: back, flash: { key: 'files.licence-saved' } }
      }
      await replaced(visit, record.id, id)
      return { kind: 'redirect', to: back, flash: { key: 'files.replaced' } }
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal === 'not-found') throw error
      return listPage(visit, wordsFor(visit, error))
    }
  },
}

async function replaced(visit: Visit, record: string, id: string): Promise<void> {
  const upload = visit.uploads.find(({ field }) => field === 'new')
  if (!upload || upload.size === 0) throw new Refused('invalid', 'file.empty')
  if (upload.cut) throw new Refused('invalid', 'file.too-large')
  const next = await depositFile(visit.context, { record, name: upload.name, place: upload.path, size: upload.size, replaces: id })
  await showVersion(visit.context, next, id)
}

async function listPage(visit: Visit, problem?: string): Promise<Answer> {
  const { record, revision } = await find(visit.context, visit.params['identifier']!)
  const lines = await filesOf(visit.context, record.id)
  const data = await draftOf(visit.context, record.id).then(
    ({ draft }) => draft.data,
    () => revision?.data ?? {},
  )
  const title = inLocale(titleOf(formatNamed(record.format), data), visit.locale).text || identifierOf(record)
  return {
    kind: 'page',
    ...(problem === undefined ? {} : { status: 422 }),
    title: visit.say('files.title'),
    trail: [{ label: title, path: `/records/${identifierOf(record)}` }],
    body: (
      <>
        <PageHead title={visit.say('files.title')} lead={visit.say('files.lead', { title: `\u2068${title}\u2069` })} />
        {problem === undefined ? null : <Notice tone="bad" announced title={problem} />}
        {lines.length === 0 ? <EmptyState title={visit.say('files.none')} /> : null}
        <ul class="file-list">
          {lines.map(line => (
            <li class="file-line">
              <Line visit={visit} line={line} action={visit.to(`/records/${identifierOf(record)}/files`)} />
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

function Line({ visit, line, action }: { readonly visit: Visit; readonly line: FileLine; readonly action: string }): VNode {
  const [newest, ...older] = line.versions
  const replaceable = line.versions.find(({ inDraft }) => inDraft)
  return (
    <>
      <h2>
        <a href={visit.to(addressOf(newest!))} dir="auto">
          {newest!.name}
        </a>
      </h2>
      {pictures.has(newest!.type) && newest!.scan !== 'infected' ? (
        <img class="file-picture" src={`${visit.to(addressOf(newest!))}?width=160`} alt="" loading="lazy" />
      ) : null}
      <Version visit={visit} version={newest!} />
      <div class="file-steps">
        {replaceable ? (
          <form method="post" action={action} encType="multipart/form-data">
            <Token visit={visit} />
            <input type="hidden" name="file" value={replaceable.id} />
            <label class="label" for={`new-${line.line}`}>
              {visit.say('files.new-version')}
            </label>
            <input class="input" type="file" id={`new-${line.line}`} name="new" required />
            <Button tone="quiet" small name="_op" value="replace">
              {visit.say('files.replace')}
            </Button>
          </form>
        ) : null}
        <form method="post" action={action}>
          <Token visit={visit} />
          <input type="hidden" name="file" value={newest!.id} />
          <label class="label" for={`licence-${line.line}`}>
            {visit.say('files.licence')}
          </label>
          <select class="input" id={`licence-${line.line}`} name="licence">
            <option value="">{visit.say('files.licence-none')}</option>
            {licences.map(licence => (
              <option value={licence} selected={newest!.licence === licence}>
                {licenceName(visit, licence)}
              </option>
            ))}
          </select>
          <Button tone="quiet" small name="_op" value="licence">
            {visit.say('files.licence-save')}
          </Button>
        </form>
      </div>
      {older.map(version => (
        <div>
          <h3>
            <a href={visit.to(addressOf(version))} dir="auto">
              {version.name}
            </a>
          </h3>
          <Version visit={visit} version={version} />
        </div>
      ))}
    </>
  )
}

function Version({ visit, version }: { readonly visit: Visit; readonly version: FileVersion }): VNode {
  const { say } = visit
  const { inDraft, revisions, scan, threat, text } = version
  const scanned = {
    waiting: say('files.waiting-scan'),
    infected: say('files.infected', { threat: threat ?? '' }),
    beyond: say('files.beyond'),
    none: '',
    clean: '',
  }[scan]
  return (
    <>
      <p>
        <Badge>{say('files.version', { version: version.version })}</Badge> {sizeOf(version.size, visit.locale)} ·{' '}
        <Time at={version.at} visit={visit} moment />
        {inDraft ? ` · ${say('files.in-draft')}` : ''}
        {revisions.length > 0 ? ` · ${say('files.in-revisions', { count: revisions.length, revisions: revisions.join(', ') })}` : ''}
        {!inDraft && revisions.length === 0 ? ` · ${say('files.nowhere')}` : ''}
        {text ? ` · ${say(`files.text-${text.state}`, { pages: text.pages })}` : ''}
      </p>
      {scanned ? <Notice tone={scan === 'infected' ? 'bad' : 'warning'} title={scanned} /> : null}
      <p class="file-hash quiet">
        {say('files.hash')} <code dir="ltr">{version.hash}</code>
      </p>
    </>
  )
}
