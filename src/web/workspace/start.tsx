import type { VNode } from 'preact'
import { formatDescription, formatNamed, formatPurpose, formatTitle, type Format, type Kind } from '#formats'
import type { Actor } from '#platform/context.ts'
import { all, matches, where } from '#platform/filter.ts'
import { newId } from '#platform/ids.ts'
import { inLocale } from '#platform/localized.ts'
import { creatable, identifierOf, list, publishableAtOnce, worksFor } from '#records'
import { countryName, termsOf } from '#vocabularies'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Facts } from '../kit/facts.tsx'
import { TextInput, Token } from '../kit/field.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { counted } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'

/** "What do you want to submit?": every type this portal takes, what it is for, who publishes it, how much it asks, and an example. */
export const start: Page = {
  method: 'GET',
  path: '/workspace/new',
  answer: async visit => {
    const { say, context, portal } = visit
    const words = (visit.query.get('q') ?? '').trim()
    const formats = portal.formats.map(formatNamed).filter(format => !format.closed && speaksOf(format, words, visit))
    const open = formats.filter(format => mayBegin(context.actor, format))
    const closed = formats.filter(format => !open.includes(format))
    const examples = await examplesOf(visit, formats)
    return {
      kind: 'page',
      title: say('workspace.start'),
      wide: true,
      trail: context.actor.id === undefined ? [] : [{ label: say('workspace.title'), path: '/workspace' }],
      body: (
        <>
          <PageHead title={say('workspace.start')} lead={say('workspace.start-lead')} />
          {context.actor.id === undefined ? <SignIn visit={visit} /> : null}
          {portal.formats.length > manyFormats ? <Finder visit={visit} words={words} /> : null}
          {formats.length === 0 ? <EmptyState icon="search" title={say('workspace.start-none', { words: `\u2068${words}\u2069` })} /> : null}
          {kinds.map(kind => (
            <Group visit={visit} kind={kind} formats={open.filter(format => format.kind === kind)} examples={examples} />
          ))}
          {closed.length === 0 ? null : (
            <section class="workspace-others">
              <h2>{say('workspace.others')}</h2>
              <p>{say('workspace.others-help')}</p>
              <Offers visit={visit} formats={closed} examples={examples} />
            </section>
          )}
        </>
      ),
    }
  },
}

const kinds: readonly Kind[] = ['national', 'reference', 'contact', 'secretariat']
/** Beyond this many a list is searched, not read. */
const manyFormats = 12

/** Is it what somebody looks for: by title, code or purpose, in the visitor's language or English? */
function speaksOf(format: Format, words: string, { locale }: Visit): boolean {
  const texts = [formatTitle(format), formatDescription(format), formatPurpose(format)].flatMap(text => [text[locale], text['en']])
  const whole = [format.code, format.name, ...texts].join(' ')
  return words
    .split(/\s+/)
    .map(plain)
    .every(word => plain(whole).includes(word))
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

const Finder = ({ visit, words }: { readonly visit: Visit; readonly words: string }): VNode => (
  <form class="inline-form" role="search" aria-label={visit.say('workspace.start-find')} action={visit.to('/workspace/new')}>
    <TextInput visit={visit} type="search" name="q" label={visit.say('workspace.start-find')} value={words} maxLength={200} dir="auto" />
    <Button tone="quiet">{visit.say('workspace.start-find-do')}</Button>
  </form>
)

const Group = ({ visit, kind, formats, examples }: OffersProps & { readonly kind: Kind }): VNode | null =>
  formats.length === 0 ? null : (
    <section class="stack">
      <h2>{visit.say(`workspace.start-${kind}`)}</h2>
      <Offers visit={visit} formats={formats} examples={examples} />
    </section>
  )

const mayBegin = (actor: Actor, { kind, houses }: Format): boolean => matches(creatable(actor), { kind, house: houses })

/** Identifier of a published record of each format, as an example. */
async function examplesOf({ context, portal }: Visit, formats: readonly Format[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    formats.map(
      async ({ name }) =>
        [name, (await list(context, all(portal.scope, where('format', name), where('state', 'published')), { limit: 1 }))[0]] as const,
    ),
  )
  return new Map(found.flatMap(([name, held]) => (held ? [[name, identifierOf(held.record)] as const] : [])))
}

const SignIn = ({ visit }: { readonly visit: Visit }): VNode => (
  <Notice tone="info" title={visit.say('workspace.sign-in')}>
    <p>
      <ButtonLink small href={visit.to('/sign-in', { return: visit.to('/workspace/new') })}>
        {visit.say('workspace.sign-in-do')}
      </ButtonLink>
    </p>
  </Notice>
)

type OffersProps = {
  readonly visit: Visit
  readonly formats: readonly Format[]
  readonly examples: ReadonlyMap<string, string>
}

const Offers = ({ visit, formats, examples }: OffersProps): VNode => (
  <div class="cards workspace-offers">
    {formats.map(format => (
      <Offer visit={visit} format={format} example={examples.get(format.name)} />
    ))}
  </div>
)

function Offer({ visit, format, example }: Pick<OffersProps, 'visit'> & { readonly format: Format; readonly example: string | undefined }): VNode {
  const { say, context } = visit
  const title = inLocale(formatTitle(format), visit.locale).text
  const purpose = inLocale(formatPurpose(format), visit.locale).text
  return (
    <Panel title={title} level={3}>
      <p>{inLocale(formatDescription(format), visit.locale).text}</p>
      {purpose ? <p class="quiet">{purpose}</p> : null}
      <Facts
        entries={[
          { name: say('workspace.who-submits'), value: say(`workspace.who-${format.kind}`) },
          { name: say('workspace.who-decides'), value: decides(visit, format) },
          { name: say('workspace.questions'), value: counted(questionsOf(format), visit.locale) },
          {
            name: say('workspace.more'),
            value: (
              <span class="workspace-more">
                <a href={visit.to(`/formats/${format.name}`)} aria-label={`${say('workspace.guide')}: ${title}`}>
                  {say('workspace.guide')}
                </a>
                {example ? (
                  <a href={visit.to(`/records/${example}`)} aria-label={`${say('workspace.example')}: ${title}`}>
                    {say('workspace.example')}
                  </a>
                ) : null}
              </span>
            ),
          },
        ]}
      />
      {mayBegin(context.actor, format) ? <Begin visit={visit} format={format} title={title} /> : null}
    </Panel>
  )
}

function decides(visit: Visit, { kind, houses }: Format): string {
  const own = worksFor(visit.context.actor)[0]
  const facts = { kind, house: houses, prefix: houses[0], government: own, owner: visit.context.actor.id }
  return visit.say(matches(publishableAtOnce(visit.context.actor), facts) ? 'workspace.at-once' : `workspace.decides-${kind}`)
}

const questionsOf = ({ fields }: Format): number => Object.values(fields).filter(field => !field.system && !field.legacy && !field.internal).length

function Begin({ visit, format, title }: { readonly visit: Visit; readonly format: Format; readonly title: string }): VNode {
  const { optional, governments } = governmentsFor(visit.context.actor, format)
  const choices = governments.map(code => ({ value: code, label: countryName(code, visit.locale) }))
  return (
    <form method="post" action={visit.to('/records')} class="workspace-begin">
      <Token visit={visit} />
      <input type="hidden" name="format" value={format.name} />
      <input type="hidden" name="id" value={newId()} />
      {choices.length > 1 || (optional && choices.length > 0) ? (
        <label class="workspace-country">
          <span class="field-label">{visit.say('workspace.for-country')}</span>
          <select class="input" name="government" required={!optional}>
            <option value="">{visit.say(optional ? 'workspace.for-myself' : 'workspace.choose-country')}</option>
            {choices
              .toSorted((one, other) => one.label.localeCompare(other.label, visit.locale))
              .map(({ value, label }) => (
                <option value={value}>{label}</option>
              ))}
          </select>
        </label>
      ) : null}
      <Button label={visit.say('workspace.begin-one', { format: title })}>{visit.say('workspace.begin')}</Button>
    </form>
  )
}

/** For whom somebody may begin a record of this format. */
function governmentsFor(actor: Actor, { kind, fields }: Format): { readonly governments: readonly string[]; readonly optional: boolean } {
  const everywhere = matches(creatable(actor), { kind: 'nobody' })
  const all = () => termsOf('countries').map(({ identifier }) => identifier)
  if (!('government' in fields)) return { governments: [], optional: true }
  if (kind === 'secretariat') return { governments: all(), optional: false }
  return { governments: everywhere ? all() : worksFor(actor), optional: kind === 'contact' }
}
