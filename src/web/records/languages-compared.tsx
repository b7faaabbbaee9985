import type { VNode } from 'preact'
import { formatNamed, languagesOf, textsIn, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { find, identifierOf } from '#records'
import { placeAt } from '../fields/drawing.ts'
import { inLanguage } from '../fields/localized-line.tsx'
import { languageName } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { Select } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { draftBeside } from './work.tsx'

/** The texts of a record in two of its languages beside each other: `?one=en&other=fr`, of the draft with `&of=draft`. */
export const languagesCompared: Page = {
  method: 'GET',
  path: '/records/:identifier/languages',
  answer: async visit => {
    const { say } = visit
    const { record, revision } = await find(visit.context, visit.params['identifier']!)
    const draft = visit.query.get('of') === 'draft' || !revision ? await draftBeside(visit, record) : undefined
    const data = draft?.data ?? revision?.data ?? {}
    const format = formatNamed(record.format)
    const languages = languagesOf(format, data)
    const [one, other] = chosen(languages, visit)
    const title = inLocale(titleOf(format, data), visit.locale).text || identifierOf(record)
    const texts = textsIn(format, data).filter(({ text }) => text[one] || text[other])
    return {
      kind: 'page',
      title: say('records.languages-title'),
      wide: true,
      trail: [{ label: title, path: pathOf(record) }],
      body: (
        <>
          <PageHead title={say('records.languages-title')} lead={<bdi>{title}</bdi>} />
          <Chooser visit={visit} languages={languages} one={one} other={other} path={`${pathOf(record)}/languages`} draft={draft !== undefined} />
          {texts.length === 0 ? (
            <EmptyState title={say('records.languages-none')} />
          ) : (
            <dl class="changes">
              {texts.map(({ path, text }) => (
                <div class="change">
                  <dt>{placeAt(format, path, visit.locale)}</dt>
                  <dd class="change-beside">
                    <Side visit={visit} language={one} text={text[one]} />
                    <Side visit={visit} language={other} text={text[other]} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </>
      ),
    }
  },
}

/** The two languages asked for; nonsense becomes the first two. */
function chosen(languages: readonly string[], { query }: Visit): readonly [string, string] {
  const one = languages.find(language => language === query.get('one')) ?? languages[0] ?? 'en'
  const other = languages.find(language => language === query.get('other')) ?? languages.find(language => language !== one) ?? one
  return [one, other]
}

const Side = ({ visit, language, text }: { readonly visit: Visit; readonly language: string; readonly text: string | undefined }): VNode => (
  <div class="change-text">
    <span class="badge badge-language">{languageName(language, visit.locale)}</span>
    {text ? <p {...inLanguage(language)}>{text}</p> : <p class="quiet">{visit.say('records.languages-missing')}</p>}
  </div>
)

const Chooser = ({
  visit,
  languages,
  one,
  other,
  path,
  draft,
}: {
  readonly visit: Visit
  readonly languages: readonly string[]
  readonly one: string
  readonly other: string
  readonly path: string
  readonly draft: boolean
}): VNode => {
  const choices = languages.map(language => ({ value: language, label: languageName(language, visit.locale) }))
  return (
    <form class="inline-form" action={visit.to(path)}>
      {draft ? <input type="hidden" name="of" value="draft" /> : null}
      <Select name="one" label={visit.say('records.languages-one')} visit={visit} choices={choices} value={one} />
      <Select name="other" label={visit.say('records.languages-other')} visit={visit} choices={choices} value={other} />
      <Button tone="quiet">{visit.say('records.compare')}</Button>
    </form>
  )
}
