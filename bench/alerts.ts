/**
 * What a publication costs with no, ten thousand and a million stored alerts: `node --import ./tools/tsx.mjs bench/alerts.ts [publications]`.
 * The verb that publishes is timed while the record before is matched in the same process; matching is timed on its own beside it.
 */
import { sql } from 'kysely'
import { matchRecord, questionFor } from '#alerts'
import type { Context } from '#platform/context.ts'
import { publish } from '#records'
import { keysFor } from '#search'
import { anAccount, aRecord, house } from '#testing'
import { median, percentile } from './figures.ts'

const publications = Number(process.argv[2] ?? 60)
const counts = [0, 10_000, 1_000_000]
const owners = 500
const templates = 10_000
const chunk = 50_000
const countries = ['cr', 'ke', 'fr', 'ir', 'cn', 'br', 'za', 'in', 'de', 'mx', 'jp', 'pe', 'ug', 'no', 'fj', 'eg', 'ru', 'vn', 'bt', 'ws']

/** Rare words more often than common ones, as people ask. */
const word = (number: number): string => `w${(number * number) % 9973}x`

/** What alerts ask: nine of ten for a word, the others for what a country publishes of a type. */
const queryOf = (number: number): string =>
  number % 10 === 0 ? `government=${countries[(number / 10) % countries.length]}&format=${number % 20 ? 'nbsap' : 'news'}` : `q=${word(number)}`

async function store(context: Context, count: number, portal: string): Promise<void> {
  await sql`truncate alert cascade`.execute(context.db)
  const accounts = await Promise.all(
    Array.from({ length: owners }, (_, place) => anAccount(context, { email: `o${count}-${place}@x.example`, name: 'Owner' })),
  )
  const queries = Array.from({ length: templates }, (_, number) => queryOf(number))
  const keys = queries.map(query => keysFor(questionFor({ query, portal, locale: 'en' }, context.actor)))
  const pairs = keys.flatMap((some, template) => some.map(key => ({ key, template })))
  for (let from = 0; from < count; from += chunk) {
    const until = Math.min(count, from + chunk) - 1
    await sql`insert into alert (id, owner, portal, name, query, locale, delivery, zone, hour, weekday, feed, stop, since, created_at) overriding system value
      select n + 1, 'account:' || (${accounts}::int[])[1 + n % ${owners}], ${portal}, 'Alert ' || n, (${queries}::text[])[1 + n % ${templates}], 'en', 'daily', 'UTC', 7, 1,
        'f' || n, 's' || n, '2000-01-01', '2000-01-01' from generate_series(${from}::int, ${until}::int) n`.execute(context.db)
    await sql`insert into alert_key (key, alert) select distinct pair.key, n + 1 from generate_series(${from}::int, ${until}::int) n
      join unnest(${pairs.map(({ key }) => key)}::text[], ${pairs.map(({ template }) => template)}::int[]) as pair (key, template)
        on pair.template = n % ${templates}`.execute(context.db)
  }
  await sql`analyze alert, alert_key`.execute(context.db)
}

async function measured(context: Context) {
  const [published, matched]: [number[], number[]] = [[], []]
  let told = 0
  let matching: Promise<unknown> = Promise.resolve()
  for (let place = 0; place < publications + warmup; place++) {
    const title = { en: Array.from({ length: 8 }, (_, number) => word(place * 31 + number * 7)).join(' ') }
    const id = await aRecord(context, { format: 'nbsap', government: countries[place % countries.length]!, data: { title } })
    const begun = performance.now()
    await publish(context, id)
    if (place >= warmup) published.push(performance.now() - begun)
    await matching
    const from = performance.now()
    matching = matchRecord(context, id, new Date()).then(found => {
      if (place < warmup) return
      told += found
      matched.push(performance.now() - from)
    })
  }
  await matching
  return { publish: median(published), publish99: percentile(published, 0.99), match: median(matched), told: told / publications }
}

const warmup = 10
const context = await house({ actor: { id: 'account:1', roles: [{ role: 'administrator', for: '*' }] } })
let first: number | undefined
for (const count of counts) {
  await store(context, count, 'chm')
  const { publish: middle, publish99, match, told } = await measured(context)
  first ??= middle
  console.log(
    `${count} alerts: publish p50 ${middle.toFixed(1)} ms (ratio ${(middle / first).toFixed(2)}), p99 ${publish99.toFixed(1)} ms; matching p50 ${match.toFixed(0)} ms, told ${told.toFixed(0)} each`,
  )
}
process.exit(0)
