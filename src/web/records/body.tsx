import type { VNode } from 'preact'
import { fieldTypes, publicData, sectionTitle, visibleFields, type Data, type Format } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { labelAt, type Reading } from '../fields/drawing.ts'

/** A record's body as readers see it: section by section, every answered field under its label. */
export function Body({ reading, data }: { readonly reading: Reading; readonly data: Data }): VNode {
  const { format, visit } = reading
  const shown = publicData(format, data)
  const visible = new Set(visibleFields(format, shown))
  const held = (name: string) => {
    const field = format.fields[name]
    return (
      field !== undefined &&
      visible.has(name) &&
      !headed(format).includes(name) &&
      !format.title.includes(name) &&
      fieldTypes[field.type].present(shown[name]) &&
      fieldTypes[field.type].is(shown[name])
    )
  }
  const sections = format.sections.map(section => ({ ...section, fields: section.fields.filter(held) })).filter(section => section.fields.length > 0)
  return (
    <>
      {sections.map(section => (
        <section class="record-section" aria-labelledby={`section-${section.name}`}>
          <h2 id={`section-${section.name}`}>{inLocale(sectionTitle(format, section.name), visit.locale).text}</h2>
          <dl class="record-fields">
            {section.fields.map(name => (
              <div class={`record-field record-field-${format.fields[name]!.type}`}>
                <dt>{labelAt(format, `/${name}`, visit.locale)}</dt>
                <dd>
                  {reading.views[format.fields[name]!.type].view({ name: `/${name}`, field: format.fields[name]!, value: shown[name], reading })}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

/** Shown in the head of the page. */
const headed = ({ kind }: Format): readonly string[] => (kind === 'reference' ? ['languages'] : ['languages', 'government'])
