import type { VNode } from 'preact'
import {
  changeCollection,
  collectionAt,
  coverNamed,
  curates,
  makeCollection,
  mayChange,
  setCover,
  visibilities,
  type Collection,
  type Kind,
  type Visibility,
} from '#collections'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { attempt, noProblem, type Problem } from '../account/attempt.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Choices, TextArea, TextInput, Token } from '../kit/field.tsx'
import { ErrorSummary } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { pathTo, places } from './address.ts'
import { AboutWhole } from './about-whole.tsx'
import { SectionFields, SixTexts } from './texts.tsx'
import { blank, wordsIn, type Written } from './written.ts'

type Props = {
  readonly visit: Visit
  readonly kind: Kind
  readonly written: Written
  readonly problem: Problem
  /** What is being changed; nothing while it is made. */
  readonly collection?: Collection
}

/** The forms that make and change collections and lists. */
const formPagesOf = (kind: Kind): readonly Page[] => [
  {
    method: 'GET',
    path: `/library/${places[kind]}/new`,
    needs: 'signed-in',
    answer: visit => drawn({ visit, kind, written: blank, problem: noProblem }),
  },
  {
    method: 'POST',
    path: `/library/${places[kind]}`,
    needs: 'signed-in',
    answer: visit => {
      const written = wordsIn(visit, kind)
      return attempt(
        visit,
        async () => {
          const made = await makeCollection(visit.context, { ...written, visibility: seenBy(visit), kind, portal: visit.portal.id })
          return { kind: 'redirect', to: visit.to(pathTo(made)), flash: { key: `library.made.${kind}` } }
        },
        problem => drawn({ visit, kind, written, problem }),
      )
    },
  },
  {
    method: 'GET',
    path: `/library/${places[kind]}/:id/edit`,
    needs: 'signed-in',
    answer: async visit => {
      const collection = await changed(visit)
      return drawn({ visit, kind: collection.kind, written: collection, problem: noProblem, collection })
    },
  },
  {
    method: 'POST',
    path: `/library/${places[kind]}/:id/edit`,
    needs: 'signed-in',
    answer: async visit => {
      const collection = await changed(visit)
      const written = wordsIn(visit, collection.kind, collection)
      return attempt(
        visit,
        async () => {
          await changeCollection(visit.context, collection.id, { ...written, visibility: seenBy(visit, collection.visibility) })
          return { kind: 'redirect', to: visit.to(pathTo(collection)), flash: { key: 'library.saved' } }
        },
        problem => drawn({ visit, kind: collection.kind, written, problem, collection }),
      )
    },
  },
]

const covered: Page = {
  method: 'POST',
  path: `/library/${places.curated}/:id/cover`,
  needs: 'signed-in',
  answer: async visit => {
    const collection = await changed(visit)
    const upload = visit.uploads.find(({ size }) => size > 0)
    return attempt(
      visit,
      async () => {
        if (upload?.cut || (!upload && visit.form.get('without') !== 'yes')) throw new Refused('invalid', 'collection.cover')
        await setCover(visit.context, collection.id, upload?.path)
        return { kind: 'redirect', to: visit.to(pathTo(collection)), flash: { key: 'library.saved' } }
      },
      problem => drawn({ visit, kind: collection.kind, written: collection, problem, collection }),
    )
  },
}

export const formPages: readonly Page[] = [...formPagesOf('curated'), ...formPagesOf('list'), covered]

/** The collection of the address, for those who may change it. Refuses `collection.unknown`, `collection.change`. */
async function changed(visit: Visit): Promise<Collection> {
  const collection = await collectionAt(visit.context, visit.params['id']!)
  if (!mayChange(visit.context, collection)) throw new Refused('forbidden', 'collection.change', { id: collection.id })
  return collection
}

const seenBy = ({ form }: Visit, otherwise: Visibility = 'private'): Visibility =>
  visibilities.find(one => one === form.get('visibility')) ?? otherwise

async function drawn({ visit, kind, written, problem, collection }: Props): Promise<Answer> {
  if (kind === 'curated' && !collection && !curates(visit.context.actor, visit.portal))
    throw new Refused('forbidden', 'collection.make', { kind, portal: visit.portal.id })
  const title = visit.say(collection ? 'library.edit' : `library.new.${kind}`)
  const cover = collection && (await coverNamed(visit.context, collection))
  return {
    kind: 'page',
    ...(problem.status === 200 ? {} : { status: problem.status }),
    title,
    trail: [
      { label: visit.say('library.title'), path: '/library' },
      ...(collection ? [{ label: inLocale(collection.title, visit.locale).text, path: pathTo(collection) }] : []),
    ],
    body: (
      <>
        <PageHead title={title} />
        <WordsForm visit={visit} kind={kind} written={written} problem={problem} {...(collection ? { collection } : {})} />
        {collection && <AboutWhole visit={visit} collection={collection} covered={cover !== undefined} />}
      </>
    ),
  }
}

function WordsForm({ visit, kind, written, problem, collection }: Props): VNode {
  const fields = Object.entries(problem.fields).map(([field, message]) => ({ field, message }))
  const errors = [...(problem.message ? [{ message: problem.message }] : []), ...fields]
  const seen = visit.form.get('visibility') ?? collection?.visibility ?? 'private'
  const offered = visibilities.filter(visibility => kind === 'list' || visibility !== 'link')
  return (
    <form method="post" action={visit.to(collection ? `${pathTo(collection)}/edit` : `/library/${places[kind]}`)} class="stack">
      <ErrorSummary title={visit.say('library.faults')} errors={errors} />
      <Token visit={visit} />
      {kind === 'curated' ? (
        <CuratedFields visit={visit} written={written} problem={problem} />
      ) : (
        <ListFields visit={visit} written={written} problem={problem} />
      )}
      <Choices
        visit={visit}
        name="visibility"
        label={visit.say('library.visibility')}
        values={[seen]}
        choices={offered.map(visibility => ({
          value: visibility,
          label: visit.say(`library.is.${kind}-${visibility}`),
          hint: visit.say(`library.is.${kind}-${visibility}.hint`),
        }))}
        required
      />
      <Buttons>
        <Button>{visit.say('library.save')}</Button>
        <ButtonLink tone="quiet" href={visit.to(collection ? pathTo(collection) : '/library')}>
          {visit.say('library.cancel')}
        </ButtonLink>
      </Buttons>
    </form>
  )
}

type FieldsProps = Pick<Props, 'visit' | 'written' | 'problem'>

/** A list is written in one language: the one it was begun in. */
function ListFields({ visit, written, problem }: FieldsProps): VNode {
  const { language } = inLocale(written.title, visit.locale)
  const common = { visit, lang: language, dir: 'auto' as const }
  return (
    <>
      <input type="hidden" name="language" value={language} />
      <TextInput
        {...common}
        name={`title/${language}`}
        label={visit.say('library.field.title')}
        value={written.title[language] ?? ''}
        error={problem.fields[`title/${language}`] ?? problem.fields['title']}
        required
        maxLength={200}
      />
      <TextArea
        {...common}
        name={`description/${language}`}
        label={visit.say('library.field.description')}
        value={written.description[language] ?? ''}
        error={problem.fields[`description/${language}`]}
        maxLength={5000}
      />
    </>
  )
}

const CuratedFields = ({ visit, written, problem }: FieldsProps): VNode => (
  <>
    <SixTexts visit={visit} field="title" label={visit.say('library.field.title')} texts={written.title} problem={problem} />
    <SixTexts
      visit={visit}
      field="description"
      label={visit.say('library.field.description')}
      texts={written.description}
      problem={problem}
      rows={3}
    />
    <TextInput
      visit={visit}
      name="query"
      label={visit.say('library.field.query')}
      hint={visit.say('library.field.query.hint')}
      value={written.query}
      error={problem.fields['query']}
      dir="ltr"
      maxLength={2000}
    />
    <SectionFields visit={visit} sections={written.sections} problem={problem} />
  </>
)
