import { Unanswerable } from '../answers/failure.ts'
import type { ProfileName } from '../model/profile.ts'

/** In which notation an answer is written, and what it is called. */
export type Notation = { readonly kind: 'json' | 'atom'; readonly type: string }

const verbose = 'application/json;odata=verbose'
const minimal = 'application/json;odata.metadata=minimal'

type Offer = { readonly media: string; readonly notation: Notation }

const atom = (what: 'feed' | 'entry' | 'service'): Notation =>
  what === 'service' ? { kind: 'atom', type: 'application/atomsvc+xml' } : { kind: 'atom', type: `application/atom+xml;type=${what}` }

/** What is offered, the first where it is all the same: Atom before v4, as those who ask for nothing expect. */
function offersOf(profile: ProfileName, what: 'feed' | 'entry' | 'service'): readonly Offer[] {
  if (profile === 'v4') return [{ media: 'application/json', notation: { kind: 'json', type: minimal } }]
  const own = atom(what)
  return [
    { media: own.type.split(';')[0]!, notation: own },
    { media: 'application/xml', notation: { kind: 'atom', type: 'application/xml' } },
    { media: 'text/xml', notation: { kind: 'atom', type: 'text/xml' } },
    { media: 'application/json', notation: { kind: 'json', type: verbose } },
  ]
}

/** The notation somebody wants: `$format` before `Accept`, weights honoured. Refuses what is not offered (406). */
export function notationFor(
  profile: ProfileName,
  what: 'feed' | 'entry' | 'service',
  format: string | undefined,
  accept: string | undefined,
): Notation {
  const offers = offersOf(profile, what)
  if (format !== undefined) {
    const kind = /^(application\/)?json\b/i.test(format)
      ? 'json'
      : /^(atom|xml|application\/(atom(svc)?[+ ])?xml|text\/xml)\b/i.test(format)
        ? 'atom'
        : undefined
    return offers.find(({ notation }) => notation.kind === kind)?.notation ?? refused(format)
  }
  if (accept === undefined || accept.trim() === '') return offers[0]!.notation
  const ranges = rangesIn(accept)
  const weighed = offers.map(({ media, notation }) => ({ notation, ...weightOf(media, ranges) })).filter(({ weight }) => weight > 0)
  if (weighed.length === 0) return refused(accept)
  return weighed.toSorted((one, other) => other.weight - one.weight || one.place - other.place)[0]!.notation
}

type Range = { readonly media: string; readonly weight: number; readonly place: number }

const rangesIn = (accept: string): readonly Range[] =>
  accept.split(',').map((part, place) => {
    const [media = '', ...parameters] = part.split(';').map(one => one.trim().toLowerCase())
    const quality = parameters.find(one => one.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    return { media, weight: Number.isNaN(weight) ? 0 : Math.min(1, Math.max(0, weight)), place }
  })

/** The most exact range counts. Where all weigh the same, that named first is wanted first, and a wild card takes our order. */
function weightOf(media: string, ranges: readonly Range[]): { readonly weight: number; readonly place: number } {
  const [major] = media.split('/')
  const exact = ranges.find(range => range.media === media)
  const found = exact ?? ranges.find(range => range.media === `${major}/*`) ?? ranges.find(range => range.media === '*/*')
  return { weight: found?.weight ?? 0, place: exact === undefined ? ranges.length : exact.place }
}

function refused(wanted: string): never {
  throw new Unanswerable(406, 'NotAcceptable', `Nothing is written as ${wanted.slice(0, 100)}`)
}
