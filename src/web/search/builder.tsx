import type { VNode } from 'preact'
import { addressOf, askable, askedIn, type Asked } from '#search'
import { Button, Buttons, ButtonLink } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { Carried } from './carried.tsx'
import { hows, rowsOf, textOf, type Row } from './rows.ts'

/** Builds a text out of lines, for people who do not write its syntax; and takes a text apart into lines. */
export const builder: Page = {
  method: 'GET',
  path: '/search/builder',
  answer: visit => {
    const asked = askedIn(visit.query)
    const given = rowsIn(visit.query)
    const text = given ? textOf(given) : asked.text
    if (visit.query.has('search')) return { kind: 'redirect', to: visit.to('/search', addressOf(asked, { text })) }
    const rows = given ? [...given.filter(row => row.text.trim() !== ''), empty] : rowsOf(text)
    return {
      kind: 'page',
      title: visit.say('search.builder'),
      trail: [{ label: visit.say('search.title'), path: '/search' }],
      head: <meta name="robots" content="noindex" />,
      body: (
        <>
          <PageHead title={visit.say('search.builder')} lead={visit.say('search.builder.lead')} />
          <form class="builder" action={visit.to('/search/builder')}>
            <Carried asked={asked} without={['q']} />
            {padded(rows).map((row, place) => (
              <Line row={row} place={place} visit={visit} />
            ))}
            <Buttons>
              <Button name="search" value="yes">
                {visit.say('search.builder.search')}
              </Button>
              <Button tone="quiet" icon="plus">
                {visit.say('search.builder.more')}
              </Button>
              <ButtonLink tone="plain" href={visit.to('/search', addressOf(asked, { text }))}>
                {visit.say('search.values.back')}
              </ButtonLink>
            </Buttons>
          </form>
          <section class="builder-text">
            <h2>{visit.say('search.builder.text')}</h2>
            <form action={visit.to('/search/builder')}>
              <Carried asked={asked} without={['q']} />
              <label class="visually-hidden" for="builder-q">
                {visit.say('search.builder.text')}
              </label>
              <div class="search-big-row">
                <input class="input" id="builder-q" name="q" value={text} dir="auto" autoComplete="off" spellcheck={false} />
                <Button tone="quiet">{visit.say('search.builder.read')}</Button>
              </div>
            </form>
          </section>
        </>
      ),
    }
  },
}

const empty: Row = { how: 'words', field: '', text: '' }
const fewestRows = 3
const mostRows = 30

const padded = (rows: readonly Row[]): readonly Row[] => [...rows, ...Array.from({ length: Math.max(0, fewestRows - rows.length) }, () => empty)]

/** The lines a form sent; `undefined` when it sent none. */
function rowsIn(query: URLSearchParams): readonly Row[] | undefined {
  const [how, field, text] = ['how', 'in', 'what'].map(name => query.getAll(name).slice(0, mostRows))
  if (text!.length === 0) return undefined
  return text!.map((words, place) => ({
    how: hows.find(one => one === how![place]) ?? 'words',
    field: field![place] ?? '',
    text: words.slice(0, 500),
  }))
}

function Line({ row, place, visit }: { readonly row: Row; readonly place: number; readonly visit: Visit }): VNode {
  const name = (part: string) => visit.say('search.builder.line', { number: place + 1, part: visit.say(`search.builder.${part}`) })
  return (
    <div class="builder-row">
      <select class="input" name="how" aria-label={name('how')}>
        {hows.map(how => (
          <option value={how} selected={how === row.how}>
            {visit.say(`search.builder.how.${how}`)}
          </option>
        ))}
      </select>
      <select class="input" name="in" aria-label={name('in')}>
        {['', ...askable].map(field => (
          <option value={field} selected={field === row.field}>
            {visit.say(`search.builder.in.${field || 'anywhere'}`)}
          </option>
        ))}
      </select>
      <input class="input" name="what" value={row.text} dir="auto" autoComplete="off" aria-label={name('what')} />
    </div>
  )
}

/** The way to the builder, with what has been typed. */
export const BuilderLink = ({ asked, visit }: { readonly asked: Asked; readonly visit: Visit }): VNode => (
  <a class="builder-link small" rel="nofollow" href={visit.to('/search/builder', addressOf(asked))}>
    <Icon name="edit" size="small" />
    <span>{visit.say('search.builder')}</span>
  </a>
)
