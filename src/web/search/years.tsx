import type { VNode } from 'preact'
import { addressOf, type Asked, type Found, spanNames, spanned, type Span } from '#search'
import { Button } from '../kit/button.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { Carried } from './carried.tsx'

type Props = { readonly facet: string; readonly asked: Asked; readonly found: Found; readonly visit: Visit }

/** The day on which COP-15 adopted the Kunming-Montreal Global Biodiversity Framework. */
const framework = '2022-12-19'
const mostBars = 12
const mostYearsOfBar = 3

/** One bar: years that stand together, with the number of their records. */
export type Bar = { readonly from: number; readonly to: number; readonly count: number; readonly chosen: boolean }

/** Records by year as bars, each a link to its span; spans people often want; and a form for any other. */
export function Years({ facet, asked, found, visit }: Props): VNode {
  const name = facet === 'year' ? 'date' : facet
  const { bars, earlier } = barsOf(found.facets[facet] ?? [])
  const most = Math.max(...bars.map(({ count }) => count), 1)
  const first = bars[0]?.from ?? 0
  return (
    <>
      <ol class="years">
        {bars.map(bar => (
          <li>
            <a
              href={visit.to('/search', addressOf(asked, withSpan(asked, name, bar.chosen ? undefined : ends(bar))))}
              rel="nofollow"
              title={`${label(bar)}: ${counted(bar.count, visit.locale)}`}
              {...(bar.chosen ? { 'aria-current': 'true' as const } : {})}
            >
              <svg class="year-bar" viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true">
                <path d={`M0 40h10V${topOf(bar.count, most)}H0Z`} />
              </svg>
              <span class="year-name">{label(bar)}</span>
              <span class="visually-hidden">{`: ${counted(bar.count, visit.locale)}`}</span>
            </a>
          </li>
        ))}
      </ol>
      {earlier > 0 && (
        <a class="facet-all" rel="nofollow" href={visit.to('/search', addressOf(asked, withSpan(asked, name, { to: String(first - 1) })))}>
          {visit.say('search.years.earlier', { year: String(first), count: earlier })}
        </a>
      )}
      {presetsOf[name] && <Presets name={name} asked={asked} visit={visit} />}
      <SpanForm name={name} asked={asked} visit={visit} />
    </>
  )
}

/** Where a bar of forty at most ends; even one record can be seen. */
const topOf = (count: number, most: number): number => (count === 0 ? 40 : Math.min(38, Math.round(40 - (count / most) * 40)))

const label = ({ from, to }: Bar): string => (from === to ? String(from) : `${from}–${String(to).slice(2)}`)
const ends = ({ from, to }: Bar): Span => ({ from: String(from), to: String(to) })

/** The years as at most twelve bars of equal width, and how many records are older than these show. */
export function barsOf(counts: readonly { readonly value: string; readonly count: number; readonly selected: boolean }[]): {
  readonly bars: readonly Bar[]
  readonly earlier: number
} {
  const years = counts.filter(({ value, count }) => /^\d{4}$/.test(value) && count > 0).map(({ value, count }) => ({ year: Number(value), count }))
  if (years.length === 0) return { bars: [], earlier: 0 }
  const chosen = new Set(counts.filter(({ selected }) => selected).map(({ value }) => Number(value)))
  const last = Math.max(...years.map(({ year }) => year))
  const first = Math.min(...years.map(({ year }) => year))
  const width = Math.min(Math.max(1, Math.ceil((last - first + 1) / mostBars)), mostYearsOfBar)
  const number = Math.min(mostBars, Math.ceil((last - first + 1) / width))
  const bars = Array.from({ length: number }, (_, place) => {
    const [from, to] = [last - (number - place) * width + 1, last - (number - place - 1) * width]
    const held = years.filter(({ year }) => year >= from && year <= to)
    return { from, to, count: held.reduce((sum, { count }) => sum + count, 0), chosen: isWithin(chosen, from, to) }
  })
  return { bars, earlier: years.filter(({ year }) => year < bars[0]!.from).reduce((sum, { count }) => sum + count, 0) }
}

function isWithin(chosen: ReadonlySet<number>, from: number, to: number): boolean {
  for (let year = from; year <= to; year++) if (!chosen.has(year)) return false
  return true
}

/** A span replaces years that were chosen one by one. */
function withSpan(asked: Asked, name: string, span: Span | undefined): Partial<Asked> {
  const { [name === 'date' ? 'year' : name]: _, ...selected } = asked.selected
  return { selected, ...spanned(asked, name, span) }
}

/** Spans people often want, by what they are of. */
const presetsOf: { readonly [name: string]: (today: Date) => readonly (readonly [string, Span])[] } = {
  date: today => {
    const year = today.getUTCFullYear()
    return [
      ['this', { from: String(year), to: String(year) }],
      ['five', { from: String(year - 4), to: String(year) }],
      ['framework', { from: framework }],
    ]
  },
  expires: today => [
    ['valid', { from: dayOf(today, 0) }],
    ['expired', { to: dayOf(today, -1) }],
  ],
}

const dayOf = (today: Date, later: number): string => new Date(today.getTime() + later * 86_400_000).toISOString().slice(0, 10)

function Presets({ name, asked, visit }: Pick<Props, 'asked' | 'visit'> & { readonly name: string }): VNode {
  const presets = presetsOf[name]!(visit.context.now())
  const now = asked.spans[name]
  return (
    <ul class="year-presets">
      {presets.map(([preset, span]) => (
        <li>
          <a
            href={visit.to('/search', addressOf(asked, withSpan(asked, name, span)))}
            rel="nofollow"
            {...(now?.from === span.from && now?.to === span.to ? { 'aria-current': 'true' as const } : {})}
          >
            {visit.say(`search.years.${preset}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Days of the date, of publication or of making; years of others. */
const ofDays = ['date', 'updated', 'created'] as const

function SpanForm({ name, asked, visit }: { readonly name: string } & Pick<Props, 'asked' | 'visit'>): VNode {
  const names = spanNames(name)
  const span = asked.spans[name]
  const all = name === 'date'
  const carried = { ...asked, ...withSpan(asked, name, undefined) }
  return (
    <form class="year-form" action={visit.to('/search')}>
      <Carried asked={carried} />
      {all && (
        <label class="year-which">
          <span class="visually-hidden">{visit.say('search.span.which')}</span>
          <select class="input" name="span">
            {ofDays.map(which => (
              <option value={which}>{visit.say(`search.span.${which}`)}</option>
            ))}
          </select>
        </label>
      )}
      <Moment name={names.from} word="search.span.from" value={span?.from} visit={visit} />
      <Moment name={names.to} word="search.span.to" value={span?.to} visit={visit} />
      <Button tone="quiet" small>
        {visit.say('search.span.apply')}
      </Button>
    </form>
  )
}

function Moment({
  name,
  word,
  value,
  visit,
}: {
  readonly name: string
  readonly word: string
  readonly value: string | undefined
  readonly visit: Visit
}): VNode {
  return (
    <label>
      <span>{visit.say(word)}</span>
      <input
        class="input"
        name={name}
        value={value}
        dir="ltr"
        autoComplete="off"
        size={10}
        placeholder={visit.say('search.span.example')}
        pattern={'\\d{4}(-\\d{2}(-\\d{2})?)?'}
        title={visit.say('search.span.example')}
      />
    </label>
  )
}

/** A span in words: `2019 – 2021`. */
export const spanName = ({ from, to }: Span, visit: Visit): string =>
  from === to && from ? from : from && to ? `${from} – ${to}` : visit.say(from ? 'search.span.since' : 'search.span.until', { moment: (from ?? to)! })

/** Is there anything to choose from, or chosen? */
export const hasChoice = (facet: string, asked: Asked, found: Found): boolean =>
  (found.facets[facet] ?? []).filter(({ count }) => count > 0).length > 1 || asked.spans[facet === 'year' ? 'date' : facet] !== undefined
