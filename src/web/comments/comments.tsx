import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { reopen, resolve, say, threadsAbout, type Comment, type Thread } from '#comments'
import { formatNamed, titleOf, type Format } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { find, identifierOf, workedOn, type Held } from '#records'
import { wordsFor } from '../errors/errors.tsx'
import { labelAt, placeAt } from '../fields/drawing.ts'
import { Badge } from '../kit/badge.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Select, TextArea, Token } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'

/** What was said about a record, by those who work on it; `?at=/title` begins at a field. */
const shown: Page = {
  method: 'GET',
  path: '/records/:identifier/comments',
  needs: 'signed-in',
  answer: async visit => commentsPage(visit, await heldOf(visit)),
}

const said: Page = {
  method: 'POST',
  path: '/records/:identifier/comments',
  needs: 'signed-in',
  answer: async visit => {
    const held = await heldOf(visit)
    const { form, context } = visit
    const replyTo = Number(form.get('reply') ?? '')
    try {
      await say(context, { record: held.record.id, path: form.get('path') ?? '', text: form.get('text') ?? '', ...(replyTo > 0 ? { replyTo } : {}) })
      return { kind: 'redirect', to: visit.to(pathTo(held)), flash: { key: 'comments.said' } }
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal !== 'invalid') throw error
      return commentsPage(visit, held, { replyTo, error: wordsFor(visit, error) })
    }
  },
}

const step = (path: string, act: typeof resolve, key: string): Page => ({
  method: 'POST',
  path: `/comments/:id/${path}`,
  needs: 'signed-in',
  answer: async visit => {
    const record = await act(visit.context, Number(visit.params['id']))
    return { kind: 'redirect', to: visit.to(`/records/${record}/comments`), flash: { key } }
  },
})

export const pages: readonly Page[] = [shown, said, step('resolution', resolve, 'comments.resolved'), step('reopening', reopen, 'comments.reopened')]

type Typed = { readonly replyTo: number; readonly error: string }

async function heldOf(visit: Visit): Promise<Held> {
  const { record } = await find(visit.context, visit.params['identifier']!)
  const [held] = await workedOn(visit.context, [record.id])
  if (!held) throw new Refused('not-found', 'comment.record', { record: record.id })
  return held
}

const pathTo = ({ record }: Held) => `/records/${identifierOf(record)}/comments`

async function commentsPage(visit: Visit, held: Held, typed?: Typed): Promise<Answer> {
  const { record, draft } = held
  const format = formatNamed(record.format)
  const data = draft?.data ?? (await find(visit.context, record.id)).revision?.data ?? {}
  const threads = await threadsAbout(visit.context, record.id)
  const names = await namesOf(
    visit.context,
    threads.flatMap(({ first, answers }) => [first.by, first.resolvedBy, ...answers.map(({ by }) => by)]),
  )
  const title = inLocale(titleOf(format, data), visit.locale).text || identifierOf(record)
  const open = threads.filter(({ first }) => first.resolvedAt === null)
  const done = threads.filter(({ first }) => first.resolvedAt !== null)
  const drawn = (thread: Thread) => <Talk visit={visit} held={held} format={format} thread={thread} names={names} typed={typed} />
  return {
    kind: 'page',
    ...(typed ? { status: 422 } : {}),
    title: visit.say('comments.title'),
    trail: [{ label: title, path: `/records/${identifierOf(record)}` }],
    body: (
      <>
        <PageHead
          title={visit.say('comments.title')}
          lead={<bdi>{title}</bdi>}
          {...(draft?.state === 'open'
            ? {
                actions: (
                  <ButtonLink tone="quiet" href={visit.to(`/records/${identifierOf(record)}/edit`)}>
                    {visit.say('comments.to-form')}
                  </ButtonLink>
                ),
              }
            : {})}
        />
        <div class="stack-l">
          {threads.length === 0 ? (
            <EmptyState icon="chat" title={visit.say('comments.none')}>
              <p>{visit.say('comments.none.help')}</p>
            </EmptyState>
          ) : null}
          {ordered(format, open).map(drawn)}
          <NewComment visit={visit} held={held} format={format} typed={typed} />
          {done.length > 0 ? (
            <details class="comments-done">
              <summary>{visit.say('comments.done', { count: done.length })}</summary>
              <div class="stack">{ordered(format, done).map(drawn)}</div>
            </details>
          ) : null}
        </div>
      </>
    ),
  }
}

/** Threads in the order of the form, those about the whole record first. */
function ordered(format: Format, threads: readonly Thread[]): readonly Thread[] {
  const places = format.sections.flatMap(({ fields }) => fields)
  const placeOf = ({ first }: Thread) => (first.path === '' ? -1 : places.indexOf(first.path.split('/')[1]!))
  return threads.toSorted((one, other) => placeOf(one) - placeOf(other) || one.first.id - other.first.id)
}

type TalkProps = {
  readonly visit: Visit
  readonly held: Held
  readonly format: Format
  readonly thread: Thread
  readonly names: ReadonlyMap<string, string>
  readonly typed: Typed | undefined
}

function Talk({ visit, held, format, thread: { first, answers }, names, typed }: TalkProps): VNode {
  const mine = typed?.replyTo === first.id ? typed : undefined
  return (
    <article class="thread" id={`comment-${first.id}`} aria-labelledby={`comment-${first.id}-place`}>
      <h2 class="thread-place" id={`comment-${first.id}-place`}>
        {first.path === '' ? visit.say('comments.whole') : placeAt(format, first.path, visit.locale)}{' '}
        {first.resolvedAt ? <Badge tone="good">{visit.say('comments.is-resolved')}</Badge> : null}
      </h2>
      <ol class="thread-words">
        {[first, ...answers].map(comment => (
          <Words visit={visit} comment={comment} names={names} />
        ))}
      </ol>
      {first.resolvedAt ? null : (
        <form method="post" action={visit.to(pathTo(held))} class="thread-answer">
          <Token visit={visit} />
          <input type="hidden" name="reply" value={first.id} />
          <TextArea
            visit={visit}
            name="text"
            label={visit.say('comments.answer')}
            rows={2}
            maxLength={4000}
            dir="auto"
            value={mine ? (visit.form.get('text') ?? '') : ''}
            error={mine?.error}
          />
          <Button small tone="quiet">
            {visit.say('comments.answer.do')}
          </Button>
        </form>
      )}
      <form method="post" action={visit.to(`/comments/${first.id}/${first.resolvedAt ? 'reopening' : 'resolution'}`)}>
        <Token visit={visit} />
        <Button small tone="plain">
          {visit.say(first.resolvedAt ? 'comments.reopen' : 'comments.resolve')}
        </Button>
      </form>
    </article>
  )
}

const Words = ({
  visit,
  comment,
  names,
}: {
  readonly visit: Visit
  readonly comment: Comment
  readonly names: ReadonlyMap<string, string>
}): VNode => (
  <li>
    <p class="thread-who">
      <bdi>{names.get(comment.by ?? '') ?? visit.say('comments.somebody')}</bdi> <Time at={comment.at} visit={visit} moment />
    </p>
    <p class="thread-text" dir="auto">
      {comment.text}
    </p>
  </li>
)

function NewComment({
  visit,
  held,
  format,
  typed,
}: {
  readonly visit: Visit
  readonly held: Held
  readonly format: Format
  readonly typed: Typed | undefined
}): VNode {
  const mine = typed && !(typed.replyTo > 0) ? typed : undefined
  const asked = mine ? (visit.form.get('path') ?? '') : (visit.query.get('at') ?? '')
  const fields = format.sections.flatMap(section => section.fields).filter(name => !format.fields[name]!.system)
  const top = `/${asked.split('/')[1] ?? ''}`
  return (
    <form method="post" action={visit.to(pathTo(held))} class="form" id="new">
      <h2>{visit.say('comments.new')}</h2>
      <Token visit={visit} />
      <Select
        visit={visit}
        name="path"
        label={visit.say('comments.about')}
        value={asked === '' ? undefined : asked}
        empty={visit.say('comments.whole')}
        choices={[
          ...(asked === top || asked === '' ? [] : [{ value: asked, label: placeAt(format, asked, visit.locale) }]),
          ...fields.map(name => ({ value: `/${name}`, label: labelAt(format, `/${name}`, visit.locale) })),
        ]}
      />
      <TextArea
        visit={visit}
        name="text"
        label={visit.say('comments.text')}
        rows={4}
        maxLength={4000}
        dir="auto"
        required
        value={mine ? (visit.form.get('text') ?? '') : ''}
        error={mine?.error}
      />
      <Buttons>
        <Button>{visit.say('comments.say')}</Button>
      </Buttons>
    </form>
  )
}
