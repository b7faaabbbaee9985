import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { all, between, not, where, type Filter } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import type { kindsOfReviews } from '#reviews'
import { countryName } from '#vocabularies'
import { Button, Buttons } from '../kit/button.tsx'
import { Select } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

const weekLength = 7 * 86_400_000
const isAssigned = between('assignedTo', '')

/** Which of the waiting reviews are asked for. */
const narrowing: { readonly [name: string]: (visit: Visit, value: string) => Filter } = {
  format: (_visit, value) => where('format', value),
  country: (_visit, value) => where('government', value),
  asks: (_visit, value) => where('asks', value),
  assigned: (visit, value) => (value === 'nobody' ? not(isAssigned) : where('assignedTo', value === 'me' ? (visit.context.actor.id ?? '') : value)),
  due: visit => between('dueAt', undefined, new Date(visit.context.now().getTime() + weekLength).toISOString()),
}

/** What the address asks for, as a filter. */
export const askedFor = (visit: Visit): Filter =>
  all(
    ...Object.entries(narrowing).flatMap(([name, filter]) => {
      const value = visit.query.get(name)
      return value ? [filter(visit, value)] : []
    }),
  )

/** Is the list narrowed? */
export const isNarrowed = ({ query }: Visit): boolean => Object.keys(narrowing).some(name => query.get(name))

/** The address of the same list with another page. */
export function listHref(visit: Visit, page: number): string {
  const query = new URLSearchParams(visit.query)
  query.set('page', String(page))
  return visit.to('/reviews', query)
}

type Kinds = Awaited<ReturnType<typeof kindsOfReviews>>

/** The form that narrows the list, with what there is to choose from. */
export function Filters({ visit, kinds }: { readonly visit: Visit; readonly kinds: Kinds }): VNode {
  const { say, locale } = visit
  const chosen = (name: string) => ({
    name,
    visit,
    value: visit.query.get(name) ?? '',
    label: say(`reviews.filter-${name}`),
    empty: say('reviews.filter-all'),
  })
  const formats = sorted(
    [...new Set(kinds.map(({ format }) => format))].map(value => ({ value, label: inLocale(formatTitle(formatNamed(value)), locale).text })),
    locale,
  )
  const countries = sorted(
    [...new Set(kinds.flatMap(({ government }) => government ?? []))].map(value => ({ value, label: countryName(value, locale) })),
    locale,
  )
  return (
    <form action={visit.to('/reviews')} class="review-filters">
      <Select {...chosen('format')} choices={formats} />
      {countries.length > 1 ? <Select {...chosen('country')} choices={countries} /> : null}
      <Select {...chosen('assigned')} choices={['me', 'nobody'].map(value => ({ value, label: say(`reviews.filter-assigned-${value}`) }))} />
      <Select {...chosen('due')} choices={[{ value: 'soon', label: say('reviews.filter-due-soon') }]} />
      <Select {...chosen('asks')} choices={['publication', 'withdrawal'].map(value => ({ value, label: say(`reviews.asks-${value}`) }))} />
      <Buttons>
        <Button tone="quiet" icon="filter">
          {say('reviews.filter-do')}
        </Button>
      </Buttons>
    </form>
  )
}

const sorted = (choices: readonly { readonly value: string; readonly label: string }[], locale: string) =>
  [...choices].sort((one, other) => one.label.localeCompare(other.label, locale))
