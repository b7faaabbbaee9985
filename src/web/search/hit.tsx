import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { directionOf, inLocale } from '#platform/localized.ts'
import type { Summary } from '#records'
import type { Asked } from '#search'
import { countryName } from '#vocabularies'
import { formatIcon } from '../formats/icon.ts'
import { languageName } from '../kit/badge.tsx'
import { Icon } from '../kit/icon.tsx'
import { listed } from '../kit/listed.ts'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { MarkBadge } from '../records/provenance.tsx'
import { markedIn } from './marked.ts'
import type { Passage } from './passages.ts'
import { WhyLink } from './why-link.tsx'

type Props = {
  readonly hit: Summary
  readonly visit: Visit
  readonly words?: readonly string[]
  readonly level?: 2 | 3
  /** The search that found it: it can be asked why. */
  readonly asked?: Asked
  /** Where a file of it holds the words. */
  readonly passage?: Passage | undefined
}

/** A record in a list: what it is, whose, when; its title; a passage with the found words; the languages it can be read in. */
export function Hit({ hit, visit, words = [], level = 2, asked, passage }: Props): VNode {
  const title = inLocale(hit.title, visit.locale)
  const summary = inLocale(hit.summary, title.language)
  const Heading = `h${level}` as 'h2' | 'h3'
  return (
    <article class="hit">
      <div class="hit-above">
        <span class="hit-format">
          <Icon name={formatIcon(hit.format)} size="small" />
          {inLocale(formatTitle(formatNamed(hit.format)), visit.locale).text}
        </span>
        {hit.government && <span>{countryName(hit.government, visit.locale)}</span>}
        <Time at={hit.date} visit={visit} />
        <MarkBadge mark={hit.mark} visit={visit} />
      </div>
      <Heading class="hit-title">
        <a href={visit.to(`/records/${hit.identifier}`)} lang={title.language} dir={directionOf(title.language)}>
          {title.text.length > longestMarked ? title.text : <Marked text={title.text || hit.identifier} words={words} />}
        </a>
      </Heading>
      {summary.text && (
        <p class="hit-passage" lang={summary.language} dir={directionOf(summary.language)}>
          <Marked text={summary.text} words={words} />
        </p>
      )}
      {passage && <InFile passage={passage} visit={visit} />}
      <div class="hit-below">
        <span>{hit.identifier}</span>
        <Languages hit={hit} shown={title.language} visit={visit} />
        {asked?.text && <WhyLink id={hit.id} asked={asked} visit={visit} />}
      </div>
    </article>
  )
}

/** What a file of the record says, on which page, and the way to it. */
const InFile = ({ passage: { file, name, page, pages, stretches }, visit }: { readonly passage: Passage; readonly visit: Visit }): VNode => (
  <p class="hit-passage hit-file">
    <a href={`${visit.to(`/files/${file}/${encodeURIComponent(name)}`)}${pages > 1 ? `#page=${page}` : ''}`}>
      <Icon name="file" size="small" />
      <bdi>{name}</bdi>
      {pages > 1 && `, ${visit.say('search.page', { page })}`}
    </a>{' '}
    <span dir="auto">{stretches.map(stretch => (stretch.marked ? <mark>{stretch.text}</mark> : stretch.text))}</span>
  </p>
)

type MarkedProps = { readonly text: string; readonly words: readonly string[] }

/** The part of a text that holds most of the found words, with these marked; without any, its beginning. */
const Marked = ({ text, words }: MarkedProps): VNode =>
  words.length === 0 ? (
    <>{beginning(text)}</>
  ) : (
    <>{markedIn(text, words).map(stretch => (stretch.marked ? <mark>{stretch.text}</mark> : stretch.text))}</>
  )

/** The first signs of a text, cut between words where it has any. */
function beginning(text: string): string {
  if (text.length <= longestBeginning) return text
  const blank = text.lastIndexOf(' ', longestBeginning)
  return `${text.slice(0, blank > longestBeginning / 2 ? blank : longestBeginning).trimEnd()}…`
}

const longestBeginning = 200

/** Longer titles are shown whole instead. */
const longestMarked = 190

/** In which language the hit is shown when it is not the reader's, and in which others it can be read. */
function Languages({ hit, shown, visit }: { readonly hit: Summary; readonly shown: string; readonly visit: Visit }): VNode | null {
  const others = hit.languages.filter(language => language !== shown)
  const here = shown === visit.locale || shown === 'und' ? undefined : visit.say('kit.in-language', { language: languageName(shown, visit.locale) })
  if (here === undefined && others.length === 0) return null
  const names = listed(
    others.map(language => languageName(language, visit.locale)),
    'unit',
    visit.locale,
  )
  return (
    <>
      {here && <span class="badge badge-language">{here}</span>}
      {others.length > 0 && <span>{visit.say('search.also-in', { languages: names })}</span>}
    </>
  )
}
