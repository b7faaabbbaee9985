import type { VNode } from 'preact'
import { fieldTypeNames } from '#formats'
import { locales } from '#platform/localized.ts'
import { vocabularies } from '#vocabularies'
import { inLocale } from '#platform/localized.ts'
import { languageName } from '../kit/badge.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Choices, Select, TextInput } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

/** The commonest change without writing JSON: one more question. */
export function AddField({ visit, definition }: { readonly visit: Visit; readonly definition: string }): VNode {
  const said = (part: string) => visit.form.get(`field/${part}`) ?? ''
  const input = (part: string, label: string) => (
    <TextInput
      visit={visit}
      name={`field/${part}`}
      label={label}
      value={said(part)}
      maxLength={400}
      dir={part.startsWith('label') ? 'auto' : 'ltr'}
    />
  )
  return (
    <details class="catalogue-add" open={said('name') !== ''}>
      <summary>{visit.say('catalogue.add-field')}</summary>
      <div class="catalogue-fields">
        {input('name', visit.say('catalogue.field.name'))}
        <Select
          visit={visit}
          name="field/type"
          label={visit.say('catalogue.field.type')}
          value={said('type') || undefined}
          choices={fieldTypeNames.map(type => ({ value: type, label: visit.say(`format.type.${type}`) }))}
        />
        <Select
          visit={visit}
          name="field/section"
          label={visit.say('catalogue.field.section')}
          value={said('section') || undefined}
          choices={sectionsIn(definition).map(name => ({ value: name, label: name }))}
        />
        <Select
          visit={visit}
          name="field/vocabulary"
          label={visit.say('catalogue.field.vocabulary')}
          value={said('vocabulary') || undefined}
          empty="–"
          choices={vocabularies().map(({ key, title }) => ({ value: key, label: inLocale(title, visit.locale).text }))}
        />
        {input('options', visit.say('catalogue.field.options'))}
        {input('formats', visit.say('catalogue.field.formats'))}
        {locales.map(locale => input(`label/${locale}`, visit.say('catalogue.field.label', { language: languageName(locale, visit.locale) })))}
      </div>
      <Choices
        visit={visit}
        name="field/required"
        label={visit.say('format.required')}
        several
        values={visit.form.getAll('field/required')}
        choices={[{ value: 'yes', label: visit.say('catalogue.field.required') }]}
      />
      <Buttons>
        <Button tone="quiet" name="_op" value="add-field">
          {visit.say('catalogue.add-field.do')}
        </Button>
      </Buttons>
    </details>
  )
}

function sectionsIn(definition: string): readonly string[] {
  try {
    const { sections } = JSON.parse(definition) as { readonly sections?: readonly { readonly name?: unknown }[] }
    return (sections ?? []).map(({ name }) => String(name))
  } catch {
    return []
  }
}
