import { randomBytes } from 'node:crypto'
import type { VNode } from 'preact'
import { Refused, type Refusal } from '#platform/errors.ts'
import { ButtonLink, Button, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { isMessage } from '#platform/messages.ts'
import type { Answer, Visit } from '../page.ts'

const statuses: { readonly [refusal in Refusal]: number } = { invalid: 422, forbidden: 403, 'not-found': 404, conflict: 409 }

/** The page for whatever went wrong: a refusal in the reader's words, a mistake of the sender, or a fault of ours with its reference number. */
export function answerToError(visit: Visit, error: unknown): Answer {
  if (error instanceof Refused) return error.refusal === 'not-found' ? answerToNothing(visit) : refusal(visit, error)
  const status = (error as { statusCode?: unknown }).statusCode
  if (typeof status === 'number' && status >= 400 && status < 500) return sendersMistake(visit, status)
  return fault(visit, error)
}

/** Nothing at this address: offers a search for the words in it. */
export function answerToNothing(visit: Visit): Answer {
  return told(visit, 404, 'error.not-found', <SearchFor visit={visit} text={wordsIn(visit.path)} />)
}

/** A form made for another session. Nothing is lost: everything typed is shown to be sent once more, by a deliberate press. */
export function answerToStale(visit: Visit): Answer {
  const fields = [...visit.form].filter(([name]) => name !== 'csrf' && !/password/i.test(name))
  return told(
    visit,
    409,
    'error.stale',
    <form method="post" action={visit.to(visit.path, visit.query)}>
      <Token visit={visit} />
      {fields.map(([name, value]) => (
        <textarea hidden name={name}>
          {`\n${value}`}
        </textarea>
      ))}
      <Buttons>
        <Button>{visit.say('error.stale.again')}</Button>
      </Buttons>
    </form>,
  )
}

/** The words for a refusal: those of its code, else those of its kind. */
export function wordsFor(visit: Pick<Visit, 'say'>, { refusal: kind, code, details }: Pick<Refused, 'refusal' | 'code' | 'details'>): string {
  const key = `error.${code}`
  return visit.say(isMessage(key) ? key : `error.${kind}.lead`, plainValues(details))
}

function refusal(visit: Visit, error: Refused): Answer {
  const title = visit.say(`error.${error.refusal}.title`)
  return {
    kind: 'page',
    status: statuses[error.refusal],
    title,
    body: (
      <>
        <PageHead title={title} lead={wordsFor(visit, error)} />
        <Ways visit={visit} />
      </>
    ),
  }
}

function sendersMistake(visit: Visit, status: number): Answer {
  const kind = status === 413 ? 'error.too-large' : status === 429 ? 'error.too-many' : status === 404 ? 'error.not-found' : 'error.bad-request'
  return told(visit, status, kind, <Ways visit={visit} />)
}

function fault(visit: Visit, error: unknown): Answer {
  const reference = randomBytes(5).toString('hex').toUpperCase()
  visit.context.log.error({ err: error, reference, path: visit.path, actor: visit.context.actor.id }, 'A page failed')
  const title = visit.say('error.fault.title')
  return {
    kind: 'page',
    status: 500,
    title,
    body: (
      <>
        <PageHead title={title} lead={visit.say('error.fault.lead')} />
        <p>
          {visit.say('error.fault.reference')} <code class="reference">{reference}</code>
        </p>
        <Ways visit={visit} />
      </>
    ),
  }
}

function told(visit: Visit, status: number, kind: string, after: VNode): Answer {
  const title = visit.say(`${kind}.title`)
  return {
    kind: 'page',
    status,
    title,
    body: (
      <>
        <PageHead title={title} lead={visit.say(`${kind}.lead`)} />
        {after}
      </>
    ),
  }
}

const SearchFor = ({ visit, text }: { readonly visit: Visit; readonly text: string }): VNode => (
  <>
    <form class="search-big" action={visit.to('/search')}>
      <label for="not-found-q">{visit.say('error.not-found.search')}</label>
      <div class="search-big-row">
        <input id="not-found-q" class="input" type="search" name="q" value={text} dir="auto" />
        <Button icon="search">{visit.say('layout.search.go')}</Button>
      </div>
    </form>
    <Ways visit={visit} />
  </>
)

const Ways = ({ visit }: { readonly visit: Visit }): VNode => (
  <Buttons>
    <ButtonLink tone="quiet" href={visit.to('/')}>
      {visit.say('layout.home')}
    </ButtonLink>
    <ButtonLink tone="quiet" href={visit.to('/countries')}>
      {visit.say('layout.countries')}
    </ButtonLink>
    <ButtonLink tone="quiet" href={visit.to('/help')}>
      {visit.say('layout.help')}
    </ButtonLink>
  </Buttons>
)

/** `/national-reports/costa-rica.html` → `national reports costa rica` */
function wordsIn(path: string): string {
  return decoded(path)
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1)
    .slice(0, 8)
    .join(' ')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const plainValues = (details: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(details).filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])))
