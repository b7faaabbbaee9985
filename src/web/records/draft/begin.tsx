import type { VNode } from 'preact'
import { titleOf, type Data, type Format } from '#formats'
import { inLocale } from '#platform/localized.ts'
import {
  find, identifierOf, prefill, prefilledIn, previousOf, removeTemplate, saveTemplate, templatesFor, useTemplate, worksFor, type ChmRecord, type Template,
} from '#records' // prettier-ignore
import { Button } from '../../kit/button.tsx'
import { Token } from '../../kit/field.tsx'
import type { Answer, Page, Visit } from '../../page.ts'
import { idOf, pathOf } from '../address.ts'

/** What a draft can begin with: the previous record of its kind, and templates. `blank`: nothing has been answered yet. `taken`: how many answers taken over nobody has looked at. */
export type Beginnings = {
  readonly blank: boolean
  readonly previous: { readonly identifier: string; readonly title: string } | undefined
  readonly templates: readonly Template[]
  readonly taken: number
}

/** What this draft could begin with. */
export async function beginningsOf(visit: Visit, record: ChmRecord, format: Format, data: Data): Promise<Beginnings> {
  const blank = record.revision === 0 && Object.keys(data).every(name => setAtFirst.has(name) || format.fields[name]?.system === true)
  const [templates, source, prefilled] = await Promise.all([
    templatesFor(visit.context, format.name),
    blank ? previousOf(visit.context, record) : undefined,
    prefilledIn(visit.context, record.id),
  ])
  const held = source && (await find(visit.context, source.id))
  const previous = held?.revision && {
    identifier: identifierOf(held.record),
    title: inLocale(titleOf(format, held.revision.data), visit.locale).text || identifierOf(held.record),
  }
  return { blank, previous, templates, taken: prefilled?.fields.length ?? 0 }
}

const setAtFirst: ReadonlySet<string> = new Set(['languages', 'government'])

/** Ways to begin, above a form with nothing in it yet. */
export function Begin({
  visit,
  record,
  beginnings,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly beginnings: Beginnings
}): VNode | null {
  const { blank, previous, templates } = beginnings
  const { say } = visit
  if (!blank || (!previous && templates.length === 0)) return null
  return (
    <section class="panel draft-begin" aria-labelledby="draft-begin">
      <h2 class="panel-title" id="draft-begin">
        {say('draft.begin')}
      </h2>
      <ul class="draft-beginnings">
        {previous ? (
          <li>
            <form method="post" action={visit.to(`${pathOf(record)}/prefill`)}>
              <Token visit={visit} />
              <p>
                {say('draft.begin-previous')} <a href={visit.to(`/records/${previous.identifier}`)}>{previous.title}</a>
              </p>
              <Button small tone="quiet">
                {say('draft.begin-previous-do')}
              </Button>
            </form>
          </li>
        ) : null}
        {templates.map(template => (
          <li>
            <form method="post" action={visit.to(`${pathOf(record)}/template`)}>
              <Token visit={visit} />
              <input type="hidden" name="template" value={template.id} />
              <p>
                {say('draft.begin-template')} <bdi>{template.name}</bdi>
              </p>
              <span class="draft-buttons">
                <Button small tone="quiet" label={say('draft.begin-template-named', { name: template.name })}>
                  {say('draft.begin-template-do')}
                </Button>
                <Button small tone="plain" name="remove" value="1" label={say('draft.remove-template-named', { name: template.name })}>
                  {say('draft.remove-template')}
                </Button>
              </span>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Keep the draft as a template, for oneself or for everybody of the country. */
export function KeepTemplate({ visit, record }: { readonly visit: Visit; readonly record: ChmRecord }): VNode {
  const { say } = visit
  const shared = record.government !== null && worksFor(visit.context.actor).includes(record.government)
  return (
    <details class="draft-template">
      <summary>{say('draft.keep-template')}</summary>
      <form class="form" method="post" action={visit.to(`${pathOf(record)}/templates`)}>
        <Token visit={visit} />
        <p class="quiet">{say('draft.keep-template-help')}</p>
        <label class="field-label" for="draft-template-name">
          {say('draft.template-name')}
        </label>
        <input class="input" type="text" id="draft-template-name" name="name" maxLength={120} required dir="auto" />
        {shared ? (
          <label class="tick">
            <input type="checkbox" name="for" value="country" />
            <span>{say('draft.template-shared')}</span>
          </label>
        ) : null}
        <Button small tone="quiet">
          {say('draft.keep-template-do')}
        </Button>
      </form>
    </details>
  )
}

const toForm = (visit: Visit, key: string): Answer => ({
  kind: 'redirect',
  to: visit.to(`/records/${visit.params['identifier']}/edit`),
  flash: { key },
})

const takePrevious: Page = {
  method: 'POST',
  path: '/records/:identifier/prefill',
  needs: 'signed-in',
  answer: async visit => {
    await prefill(visit.context, await idOf(visit))
    return toForm(visit, 'draft.prefilled')
  },
}

const takeTemplate: Page = {
  method: 'POST',
  path: '/records/:identifier/template',
  needs: 'signed-in',
  answer: async visit => {
    const template = visit.form.get('template') ?? ''
    if (visit.form.get('remove') === '1') {
      await removeTemplate(visit.context, template)
      return toForm(visit, 'draft.template-removed')
    }
    await useTemplate(visit.context, { record: await idOf(visit), template })
    return toForm(visit, 'draft.begun')
  },
}

const keepTemplate: Page = {
  method: 'POST',
  path: '/records/:identifier/templates',
  needs: 'signed-in',
  answer: async visit => {
    const whom = visit.form.get('for') === 'country' ? 'country' : 'person'
    await saveTemplate(visit.context, { record: await idOf(visit), name: visit.form.get('name') ?? '', for: whom })
    return toForm(visit, 'draft.template-kept')
  },
}

/** Beginning with what there is, and keeping what others can begin with. */
export const beginPages: readonly Page[] = [takePrevious, takeTemplate, keepTemplate]
