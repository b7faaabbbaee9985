import type { VNode } from 'preact'
import { countryName, termsOf } from '#vocabularies'
import { Button } from '../kit/button.tsx'
import { Select } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import { valueName } from '../search/labels.ts'

/** Most countries that can be read side by side. */
export const mostCompared = 6

/** A list for each country that is compared, and one more to add another. */
export function CountryChooser({
  visit,
  codes,
  format,
}: {
  readonly visit: Visit
  readonly codes: readonly string[]
  readonly format: string
}): VNode {
  const order = new Intl.Collator(visit.locale)
  const choices = termsOf('countries')
    .map(({ identifier }) => ({ value: identifier, label: countryName(identifier, visit.locale) }))
    .sort((one, other) => order.compare(one.label, other.label))
  const fields = Math.min(mostCompared, Math.max(codes.length + 1, 2))
  return (
    <form class="countries-chooser" action={visit.to('/countries/compare')}>
      {Array.from({ length: fields }, (_, place) => (
        <div class="field">
          <label class="field-label" for={`country-${place}`}>
            {visit.say(place < Math.max(codes.length, 2) ? 'charts.compare.country' : 'charts.compare.another', { number: place + 1 })}
          </label>
          <select class="input" id={`country-${place}`} name="country">
            <option value="">{visit.say('charts.compare.nobody')}</option>
            {choices.map(({ value, label }) => (
              <option value={value} selected={value === codes[place]}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Select
        visit={visit}
        name="format"
        label={visit.say('charts.compare.format')}
        value={format}
        empty={visit.say('charts.compare.all-formats')}
        choices={visit.portal.formats.map(name => ({ value: name, label: valueName('format', name, visit) }))}
      />
      <div class="countries-chooser-go">
        <Button>{visit.say('charts.compare.do')}</Button>
      </div>
    </form>
  )
}
