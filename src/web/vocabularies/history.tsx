import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { inLocale } from '#platform/localized.ts'
import { isMessage } from '#platform/messages.ts'
import { aliasesOf, labelOf, merges, restore, termHistory, vocabularyHistory, vocabularyNamed, type Change, type Merge } from '#vocabularies'
import { languageName } from '../kit/badge.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { numberIn } from '../admin/guard.ts'
import { keyOf, manages, termOf, termTrail, vocabularyTrail } from './managing.ts'
import { TermLink, termPath } from './term-link.tsx'

const ofTerm: Page = {
  method: 'GET',
  path: '/terms/:identifier/history',
  answer: async visit => {
    const term = termOf(visit)
    const title = visit.say('vocabulary.history.of', { name: inLocale(term.label, visit.locale).text })
    const restorable = manages(visit, term.home)
    const merged = restorable ? await merges(visit.context, [term.identifier, ...aliasesOf(term.identifier)]) : []
    return historyPage(visit, {
      title,
      merged,
      changes: await termHistory(visit.context, term.identifier),
      trail: termTrail(visit, term),
      restorable,
    })
  },
}

const pageSize = 50

const ofVocabulary: Page = {
  method: 'GET',
  path: '/vocabularies/:key/history',
  answer: async visit => {
    const key = keyOf(visit)
    const before = numberIn(visit.query.get('before'))
    const changes = await vocabularyHistory(visit.context, key, { limit: pageSize + 1, ...(before > 0 ? { before } : {}) })
    const older = changes.length > pageSize ? visit.to(`/vocabularies/${key}/history`, { before: String(changes[pageSize - 1]!.id) }) : undefined
    const title = visit.say('vocabulary.history.of', { name: inLocale(vocabularyNamed(key).title, visit.locale).text })
    return historyPage(visit, {
      title,
      changes: changes.slice(0, pageSize),
      trail: vocabularyTrail(visit, key),
      restorable: manages(visit, key),
      named: true,
      ...(older ? { older } : {}),
    })
  },
}

const restored: Page = {
  method: 'POST',
  path: '/changes/:id/restoration',
  needs: 'signed-in',
  answer: async visit => {
    const subject = await restore(visit.context, { change: numberIn(visit.params['id']) })
    const name = subject.slice(subject.indexOf(':') + 1)
    const path = subject.startsWith('term:') ? termPath(name) : `/vocabularies/${name}`
    return { kind: 'redirect', to: visit.to(path), flash: { key: 'vocabulary.restored' } }
  },
}

export const pages: readonly Page[] = [ofTerm, ofVocabulary, restored]

type Shown = {
  readonly title: string
  readonly changes: readonly Change[]
  readonly trail: ReturnType<typeof termTrail>
  readonly restorable: boolean
  /** Each change says what it is a change of. */
  readonly named?: true
  readonly older?: string
  /** Merges with other terms, to be looked at and undone. */
  readonly merged?: readonly Merge[]
}

async function historyPage(visit: Visit, { title, changes, trail, restorable, named, older, merged = [] }: Shown): Promise<Answer> {
  const names = await namesOf(visit.context, changes.map(({ actor }) => actor)) // prettier-ignore
  const body = (
    <>
      <PageHead title={title} lead={visit.say('vocabulary.history.about')} />
      {merged.length > 0 && <Merges merged={merged} visit={visit} />}
      {changes.length === 0 ? (
        <EmptyState icon="history" title={visit.say('vocabulary.history.none')} />
      ) : (
        <ol class="plain-list term-history">
          {changes.map((change, place) => (
            <li class="panel stack">
              <ChangeHead
                change={change}
                named={named === true}
                name={(change.actor && names.get(change.actor)) || visit.say('vocabulary.history.system')}
                visit={visit}
              />
              <Parts change={change} visit={visit} />
              {restorable && (named || place > 0) && change.action !== 'merged' && (
                <form method="post" action={visit.to(`/changes/${change.id}/restoration`)}>
                  <Token visit={visit} />
                  <Button tone="quiet" small>
                    {visit.say('vocabulary.restore')}
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ol>
      )}
      {older && (
        <ButtonLink tone="quiet" href={older}>
          {visit.say('vocabulary.history.older')}
        </ButtonLink>
      )}
    </>
  )
  return { kind: 'page', title, body, trail }
}

const Merges = ({ merged, visit }: { readonly merged: readonly Merge[]; readonly visit: Visit }): VNode => (
  <section class="stack">
    <h2>{visit.say('vocabulary.merges')}</h2>
    <ul class="plain-list">
      {merged.map(({ id, source, target, mergedAt }) => (
        <li>
          <a href={visit.to(`/merges/${id}`)}>
            <bdi>{source}</bdi> → <bdi>{target}</bdi>
          </a>{' '}
          <span class="muted small">
            <Time at={mergedAt} visit={visit} />
          </span>
        </li>
      ))}
    </ul>
  </section>
)

const ChangeHead = ({
  change,
  named,
  name,
  visit,
}: {
  readonly change: Change
  readonly named: boolean
  readonly name: string
  readonly visit: Visit
}): VNode => {
  const [kind, of] = [change.subject.slice(0, change.subject.indexOf(':')), change.subject.slice(change.subject.indexOf(':') + 1)]
  return (
    <div>
      <h2 class="term-history-title">
        {visit.say(`vocabulary.action.${change.action}`)}
        {named && kind === 'term' && (
          <>
            {': '}
            <TermLink identifier={of} visit={visit} />
          </>
        )}
      </h2>
      <p class="muted small">
        <Time at={change.at} visit={visit} moment /> · <bdi>{name}</bdi>
      </p>
      {change.comment && <p dir="auto">{change.comment}</p>}
    </div>
  )
}

function Parts({ change, visit }: { readonly change: Change; readonly visit: Visit }): VNode | null {
  const parts = Object.entries(change.parts)
  if (parts.length === 0) return null
  return (
    <dl class="term-changes">
      {parts.map(([part, { before, after }]) => (
        <div>
          <dt>{partName(part, visit)}</dt>
          <dd>
            {linesOf(before, after, visit).map(({ sign, text }) => (
              <p class={`term-${sign}`} dir="auto">
                <span class="visually-hidden">{visit.say(`vocabulary.was.${sign}`)}</span>
                {text}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function partName(part: string, visit: Visit): string {
  const [name = part, target] = part.split(' ')
  const words = isMessage(`vocabulary.part.${name}`) ? visit.say(`vocabulary.part.${name}`) : name
  const label = target && labelOf(target)
  return target ? `${words}: ${label ? inLocale(label, visit.locale).text : target}` : words
}

type Line = { readonly sign: 'removed' | 'added'; readonly text: string }

/** What went and what came, line by line; what stayed is left out. */
function linesOf(before: unknown, after: unknown, visit: Visit): readonly Line[] {
  const [was, is] = [textsOf(before, visit), textsOf(after, visit)]
  return [
    ...was.filter(text => !is.includes(text)).map(text => ({ sign: 'removed' as const, text })),
    ...is.filter(text => !was.includes(text)).map(text => ({ sign: 'added' as const, text })),
  ].slice(0, mostLines)
}

const mostLines = 60

function textsOf(value: unknown, visit: Visit): readonly string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.map(one => named(String(one), visit))
  if (typeof value === 'boolean') return value ? [visit.say('vocabulary.yes')] : []
  if (typeof value !== 'object') return [named(String(value), visit)]
  const { relation, removed } = value as { readonly relation?: string; readonly removed?: boolean }
  if (relation !== undefined) return removed ? [] : [visit.say(`vocabulary.relation.${relation}`)]
  return Object.entries(value).map(
    ([language, text]) => `${languageName(language, visit.locale)}: ${Array.isArray(text) ? text.join(' · ') : String(text)}`,
  )
}

const named = (text: string, visit: Visit): string => {
  const label = labelOf(text)
  return label ? inLocale(label, visit.locale).text : text
}
