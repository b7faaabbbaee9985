import type { VNode } from 'preact'
import { factsOf, sampleOf, sectionTitle, visibleFields, type Format } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { vocabularyWorld } from '#records'
import type { Drawing } from '../fields/drawing.ts'
import { Question } from '../fields/frame.tsx'
import { fieldViews } from '../fields/index.ts'
import type { Visit } from '../page.ts'
import { Body } from '../records/body.tsx'
import { readingOf } from '../records/reading.ts'

/** Form and page of a format that is not in use yet, with an example. Nothing in them can be sent. */
export type Preview = { readonly Form: () => VNode; readonly Page: () => VNode }

/** Draw them. */
export async function previewOf(visit: Visit, format: Format): Promise<Preview> {
  const data = sampleOf(format, vocabularyWorld)
  const reading = await readingOf(visit, format, data, 'en')
  const drawing: Drawing = {
    views: fieldViews,
    visit,
    format,
    data,
    languages: ['en'],
    facts: factsOf(format, data),
    visible: new Set(visibleFields(format, data)),
    issues: new Map(),
    candidates: new Map(),
    deciding: new Set(),
    hints: new Map(),
    conflicts: new Map(),
    prefilled: new Set(),
  }
  return {
    Form: () => (
      <Shown title={visit.say('catalogue.preview.form')}>
        <FormOf drawing={drawing} />
      </Shown>
    ),
    Page: () => (
      <Shown title={visit.say('catalogue.preview.page')}>
        <article class="record">
          <Body reading={reading} data={data} />
        </article>
      </Shown>
    ),
  }
}

const Shown = ({ title, children }: { readonly title: string; readonly children: VNode }): VNode => (
  <details class="catalogue-preview">
    <summary>{title}</summary>
    <div inert>{children}</div>
  </details>
)

const FormOf = ({ drawing }: { readonly drawing: Drawing }): VNode => (
  <div class="draft-form">
    {drawing.format.sections.map(({ name, fields }) => (
      <section class="draft-section">
        <h2>{inLocale(sectionTitle(drawing.format, name), drawing.visit.locale).text}</h2>
        {fields
          .filter(field => drawing.visible.has(field) && !drawing.format.fields[field]!.system)
          .map(field => (
            <Question name={`/${field}`} field={drawing.format.fields[field]!} value={drawing.data[field]} drawing={drawing} />
          ))}
      </section>
    ))}
  </div>
)
