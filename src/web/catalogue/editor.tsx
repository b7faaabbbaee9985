import type { VNode } from 'preact'
import type { Effect, FormatVersion } from '#catalogue'
import type { Format } from '#formats'
import { wordsFor } from '../errors/errors.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { TextArea, TextInput, Token } from '../kit/field.tsx'
import { ErrorSummary, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Visit } from '../page.ts'
import { AddField } from './add-field.tsx'
import { EffectTable } from './effect-table.tsx'
import { formatsTrail } from './list.tsx'
import type { Preview } from './preview.tsx'
import { VersionTable } from './version-table.tsx'

/** What the editor shows: both texts as they were typed, and what is known of them. */
export type Edited = {
  /** Undefined for a new format. */
  readonly name: string | undefined
  readonly version: number
  readonly definition: string
  readonly labels: string
  readonly note: string
  readonly versions: readonly FormatVersion[]
  readonly faults?: readonly Fault[]
  /** What was refused for another reason than faults. */
  readonly refused?: string
  /** The format as typed, once it is sound, with what it would do. */
  readonly sound?: { readonly format: Format; readonly effect: Effect; readonly preview: Preview }
}

type Fault = { readonly path: string; readonly code: string; readonly values?: Readonly<Record<string, string | number>> }

const statuses = { good: 200, wrong: 422 } as const

/** The page where a format is written. */
export function editorPage(visit: Visit, edited: Edited): Answer {
  const { name, version, faults = [], refused } = edited
  const title = name === undefined ? visit.say('catalogue.new.title') : visit.say('catalogue.edit.title', { name })
  const lead = name === undefined ? visit.say('catalogue.new.lead') : visit.say('catalogue.edit.lead', { version })
  const body = (
    <>
      <PageHead
        title={<span dir="auto">{title}</span>}
        lead={lead}
        {...(name === undefined ? {} : { actions: <Elsewhere visit={visit} name={name} /> })}
      />
      <div class="stack-l">
        {refused && <Notice tone="bad" announced title={refused} />}
        <ErrorSummary
          title={visit.say('catalogue.faults', { count: faults.length })}
          errors={faults.map(fault => ({ field: fault.path.split('/')[1]!, message: faultWords(visit, fault) }))}
        />
        {edited.sound && <Notice tone="good" announced title={visit.say('catalogue.sound')} />}
        {edited.sound && <EffectTable visit={visit} format={edited.sound.format} effect={edited.sound.effect} />}
        <form method="post" action={visit.to(name === undefined ? '/admin/formats' : `/admin/formats/${name}`)} class="stack-l">
          <Token visit={visit} />
          <input type="hidden" name="version" value={version} />
          <Texts visit={visit} edited={edited} />
          <Buttons>
            <Button name="_op" value="check">
              {visit.say('catalogue.check')}
            </Button>
            <Button tone="quiet" name="_op" value="use">
              {visit.say('catalogue.use')}
            </Button>
          </Buttons>
          <AddField visit={visit} definition={edited.definition} />
        </form>
        {edited.sound && <edited.sound.preview.Form />}
        {edited.sound && <edited.sound.preview.Page />}
        {name !== undefined && <VersionTable visit={visit} name={name} versions={edited.versions} />}
      </div>
    </>
  )
  return { kind: 'page', status: faults.length > 0 || refused ? statuses.wrong : statuses.good, title, body, wide: true, trail: formatsTrail(visit) }
}

const Elsewhere = ({ visit, name }: { readonly visit: Visit; readonly name: string }): VNode => (
  <>
    <ButtonLink tone="quiet" href={visit.to(`/formats/${name}`)}>
      {visit.say('catalogue.page')}
    </ButtonLink>
    <ButtonLink tone="quiet" icon="download" href={visit.to(`/formats/${name}/file`)}>
      {visit.say('catalogue.download')}
    </ButtonLink>
  </>
)

const Texts = ({ visit, edited }: { readonly visit: Visit; readonly edited: Edited }): VNode => (
  <>
    <div class="catalogue-texts">
      <TextArea
        visit={visit}
        name="definition"
        label={visit.say('catalogue.definition')}
        hint={visit.say('catalogue.definition.hint')}
        value={edited.definition}
        rows={28}
        dir="ltr"
      />
      <TextArea
        visit={visit}
        name="labels"
        label={visit.say('catalogue.labels')}
        hint={visit.say('catalogue.labels.hint')}
        value={edited.labels}
        rows={28}
        dir="ltr"
      />
    </div>
    <TextInput visit={visit} name="note" label={visit.say('catalogue.note')} value={edited.note} maxLength={1000} dir="auto" />
  </>
)

/** `definition › fields › title: There is no vocabulary …` */
const faultWords = (visit: Visit, { path, code, values = {} }: Fault): string =>
  visit.say('catalogue.fault.at', {
    place: path.slice(1).replaceAll('/', ' › '),
    problem: wordsFor(visit, { refusal: 'invalid', code, details: values }),
  })
