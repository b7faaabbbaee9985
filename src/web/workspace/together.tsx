import type { VNode } from 'preact'
import { formatNamed, titleOf } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { binOf, discardDraft, identifierOf, recall, recover, submit, workedOn } from '#records'
import { wordsFor } from '../errors/errors.tsx'
import { Badge } from '../kit/badge.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import type { Answer, Page, Visit } from '../page.ts'

/** What can be done with several lines at once; `undo` is what takes it back, with the same ids. */
export type Together = 'submit' | 'discard' | 'recall' | 'recover'

type Deed = {
  readonly act: (visit: Visit, id: string) => Promise<unknown>
  readonly undo: Together
  /** Where one comes from and goes back to. */
  readonly list: string
}

const deeds: { readonly [op in Together]: Deed } = {
  submit: { act: ({ context }, id) => submit(context, id), undo: 'recall', list: '/workspace' },
  discard: { act: ({ context }, id) => discardDraft(context, id), undo: 'recover', list: '/workspace' },
  recall: { act: ({ context }, id) => recall(context, id), undo: 'submit', list: '/workspace/in-review' },
  recover: { act: takenOut, undo: 'discard', list: '/workspace/bin' },
}

const mostTogether = 100

/** First asks whether that is meant, then does it one by one and tells what became of each. */
export const together: Page = {
  method: 'POST',
  path: '/workspace/together',
  needs: 'signed-in',
  answer: async visit => {
    const op = visit.form.get('_op') ?? ''
    if (!Object.hasOwn(deeds, op)) throw new Refused('not-found', 'page.unknown', {})
    const ids = [...new Set(visit.form.getAll('id'))].slice(0, mostTogether)
    const { list } = deeds[op as Together]
    if (ids.length === 0) return { kind: 'redirect', to: visit.to(list), flash: { key: 'workspace.together.none', tone: 'warning' } }
    return visit.form.has('sure') ? donePage(visit, op as Together, ids) : surePage(visit, op as Together, ids)
  },
}

async function surePage(visit: Visit, op: Together, ids: readonly string[]): Promise<Answer> {
  const names = await namesOf(visit, ids)
  const title = visit.say(`workspace.together.sure.${op}`, { count: ids.length })
  return {
    kind: 'page',
    title,
    trail: [{ label: visit.say('workspace.title'), path: '/workspace' }],
    body: (
      <>
        <PageHead title={title} />
        <ul>
          {ids.map(id => (
            <li dir="auto">{names.get(id) ?? id}</li>
          ))}
        </ul>
        <Act visit={visit} op={op} ids={ids} tone={op === 'discard' ? 'danger' : undefined} label={visit.say(`workspace.together.${op}`)}>
          <ButtonLink tone="plain" href={visit.to(deeds[op].list)}>
            {visit.say('workspace.together.keep')}
          </ButtonLink>
        </Act>
      </>
    ),
  }
}

type Outcome = { readonly id: string; readonly problem: string | undefined }

async function donePage(visit: Visit, op: Together, ids: readonly string[]): Promise<Answer> {
  const names = await namesOf(visit, ids)
  const outcomes: Outcome[] = []
  for (const id of ids) outcomes.push(await outcomeOf(visit, op, id))
  const done = outcomes.filter(({ problem }) => problem === undefined).map(({ id }) => id)
  const undoable = op === 'submit' ? await waiting(visit, done) : done
  const title = visit.say('workspace.together.result', { done: done.length, failed: outcomes.length - done.length })
  return {
    kind: 'page',
    title,
    trail: [{ label: visit.say('workspace.title'), path: '/workspace' }],
    body: (
      <>
        <PageHead title={title} />
        <Table
          caption={title}
          quietCaption
          rows={outcomes}
          columns={[
            { heading: visit.say('workspace.record'), names: true, cell: ({ id }) => <span dir="auto">{names.get(id) ?? id}</span> },
            {
              heading: visit.say('workspace.state'),
              cell: ({ problem }) => (problem === undefined ? <Badge tone="good">{visit.say('workspace.together.ok')}</Badge> : problem),
            },
          ]}
        />
        {undoable.length > 0 ? (
          <Act visit={visit} op={deeds[op].undo} ids={undoable} tone="quiet" label={visit.say('workspace.together.undo')}>
            <ButtonLink tone="plain" href={visit.to(deeds[op].list)}>
              {visit.say('workspace.together.back')}
            </ButtonLink>
          </Act>
        ) : (
          <p>
            <a href={visit.to(deeds[op].list)}>{visit.say('workspace.together.back')}</a>
          </p>
        )}
      </>
    ),
  }
}

async function outcomeOf(visit: Visit, op: Together, id: string): Promise<Outcome> {
  try {
    await deeds[op].act(visit, id)
    return { id, problem: undefined }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { id, problem: wordsFor(visit, error) }
  }
}

/** Those that wait for a review; what was published at once is not taken back. */
async function waiting({ context }: Visit, ids: readonly string[]): Promise<readonly string[]> {
  const held = await workedOn(context, ids)
  return held.filter(({ draft }) => draft?.state === 'submitted').map(({ record }) => record.id)
}

async function takenOut({ context }: Visit, id: string): Promise<unknown> {
  const newest = (await binOf(context)).find(({ record }) => record === id)
  if (!newest) throw new Refused('not-found', 'bin.unknown', { id })
  return recover(context, newest.id)
}

/** What the records are called, drafts and those in the bin alike. */
async function namesOf(visit: Visit, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const held = await workedOn(visit.context, ids)
  const discarded = held.length < ids.length ? await binOf(visit.context) : []
  return new Map([
    ...discarded.map(({ record, title }) => [record, inLocale(title, visit.locale).text || record] as const),
    ...held.map(({ record, draft }) => {
      const title = draft ? inLocale(titleOf(formatNamed(record.format), draft.data), visit.locale).text : ''
      return [record.id, title || identifierOf(record)] as const
    }),
  ])
}

const Act = ({
  visit,
  op,
  ids,
  tone,
  label,
  children,
}: {
  readonly visit: Visit
  readonly op: Together
  readonly ids: readonly string[]
  readonly tone: 'quiet' | 'danger' | undefined
  readonly label: string
  readonly children: VNode
}): VNode => (
  <form method="post" action={visit.to('/workspace/together')}>
    <Token visit={visit} />
    <input type="hidden" name="sure" value="yes" />
    {ids.map(id => (
      <input type="hidden" name="id" value={id} />
    ))}
    <Buttons>
      <Button name="_op" value={op} {...(tone ? { tone } : {})}>
        {label}
      </Button>
      {children}
    </Buttons>
  </form>
)
