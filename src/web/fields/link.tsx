import type { VNode } from 'preact'
import { labelOf as termLabel, termsOf } from '#vocabularies'
import { inLocale } from '#platform/localized.ts'
import { Button } from '../kit/button.tsx'
import type { FieldView } from './drawing.ts'
import { idOf, type Asked, type Reader } from './drawing.ts'
import { languageName } from '../kit/badge.tsx'
import { present, rowsAt, textAt } from './reader.ts'
import { RowButtons, AddButton } from './rows.tsx'
import { Address } from './text.tsx'

type Link = { readonly url?: string; readonly name?: string; readonly language?: string; readonly translationType?: { readonly identifier: string } }

const linkRead = (reader: Reader, name: string): Link | undefined => {
  const kind = textAt(reader, `${name}/translationType`)
  return present({
    url: textAt(reader, `${name}/url`),
    name: textAt(reader, `${name}/name`),
    language: textAt(reader, `${name}/language`),
    translationType: kind === undefined ? undefined : { identifier: kind },
  }) as Link | undefined
}

const linksRead = (reader: Reader, name: string) => {
  const links = rowsAt(reader, name)
    .map(row => linkRead(reader, row))
    .filter(link => link !== undefined)
  return links.length === 0 ? undefined : links
}

/** A web address or an uploaded file, with the name readers see and its language. */
export const link: FieldView = {
  many: true,
  input: asked => (
    <div class="row row-link">
      <LinkInputs asked={asked} name={asked.name} link={(asked.value ?? {}) as Link} />
      <Upload asked={asked} />
    </div>
  ),
  read: linkRead,
  view: ({ value, reading }) => <LinkView link={value as Link} locale={reading.visit.locale} />,
}

/** Several of them. */
export const links: FieldView = {
  many: true,
  input: asked => <LinkRows asked={asked} typed />,
  read: linksRead,
  view: ({ value, reading }) => (
    <ul class="link-list">
      {(value as readonly Link[]).map(one => (
        <li>
          <LinkView link={one} locale={reading.visit.locale} />
        </li>
      ))}
    </ul>
  ),
}

/** Uploaded files only. */
export const files: FieldView = { ...links, input: asked => <LinkRows asked={asked} /> }

/** Uploaded pictures, shown on the page. */
export const images: FieldView = {
  ...files,
  view: ({ value }) => (
    <ul class="image-list">
      {(value as readonly Link[]).map(one => (
        <li>
          <img src={one.url} alt={one.name ?? ''} loading="lazy" />
        </li>
      ))}
    </ul>
  ),
}

function LinkRows({ asked, typed }: { readonly asked: Asked; readonly typed?: true }): VNode {
  const held = Array.isArray(asked.value) ? (asked.value as readonly Link[]) : []
  const rows = held.length === 0 && typed ? [{}] : held
  return (
    <div class="rows">
      {rows.map((one, index) => (
        <div class="row row-link">
          <LinkInputs asked={asked} name={`${asked.name}/${index}`} link={one ?? {}} />
          <RowButtons visit={asked.drawing.visit} name={`${asked.name}/${index}`} first={index === 0} last={index === rows.length - 1} />
        </div>
      ))}
      <div class="rows-more">
        {typed ? <AddButton visit={asked.drawing.visit} name={asked.name} label={asked.drawing.visit.say('fields.add-link')} /> : null}
        <Upload asked={asked} />
      </div>
    </div>
  )
}

function LinkInputs({ asked, name, link: held }: { readonly asked: Asked; readonly name: string; readonly link: Link }): VNode {
  const { visit, languages } = asked.drawing
  const { say, locale } = visit
  const uploaded = held.url?.startsWith('/files/') ? held.url : undefined
  const known = [...new Set([...languages, 'en', 'fr', 'es', 'ar', 'ru', 'zh', ...(held.language ? [held.language] : [])])]
  return (
    <>
      <div class="row-part row-part-wide">
        {uploaded ? (
          <>
            <span class="row-part-name">{say('fields.file')}</span>
            <input type="hidden" name={`${name}/url`} value={uploaded} />
            <a href={uploaded}>{held.name ?? uploaded}</a>
          </>
        ) : (
          <>
            <label for={`${idOf(name)}-url`}>{say('fields.address')}</label>
            <input class="input" type="url" dir="ltr" placeholder="https://" id={`${idOf(name)}-url`} name={`${name}/url`} value={held.url ?? ''} />
          </>
        )}
      </div>
      <div class="row-part">
        <label for={`${idOf(name)}-name`}>{say('fields.link-name')}</label>
        <input class="input" type="text" dir="auto" id={`${idOf(name)}-name`} name={`${name}/name`} value={held.name ?? ''} />
      </div>
      <div class="row-part">
        <label for={`${idOf(name)}-language`}>{say('fields.link-language')}</label>
        <select class="input" id={`${idOf(name)}-language`} name={`${name}/language`}>
          <option value="">{say('fields.choose')}</option>
          {known.map(code => (
            <option value={code} selected={held.language === code}>
              {languageName(code, locale)}
            </option>
          ))}
        </select>
      </div>
      {typeof asked.field.vocabulary === 'string' ? (
        <div class="row-part">
          <label for={`${idOf(name)}-kind`}>{say('fields.translation-kind')}</label>
          <select class="input" id={`${idOf(name)}-kind`} name={`${name}/translationType`}>
            <option value="">{say('fields.choose')}</option>
            {termsOf(asked.field.vocabulary).map(({ identifier }) => (
              <option value={identifier} selected={held.translationType?.identifier === identifier}>
                {inLocale(termLabel(identifier) ?? {}, locale).text}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </>
  )
}

/** A file to add: sent with the form, stored, and then listed among the links. */
function Upload({ asked }: { readonly asked: Asked }): VNode {
  const { say } = asked.drawing.visit
  const id = `${idOf(asked.name)}-upload`
  return (
    <div
      class="upload"
      data-upload={asked.name}
      data-stop={say('files.stop')}
      data-again={say('files.again')}
      data-waiting={say('files.waiting')}
      data-offline={say('files.offline')}
    >
      <label for={id}>{say('fields.upload')}</label>
      <input
        type="file"
        id={id}
        name={`_file:${asked.name}`}
        multiple={asked.field.type !== 'link'}
        {...(asked.field.accept ? { accept: asked.field.accept.join(',') } : {})}
      />
      <Button tone="quiet" small name="_op" value={`upload:${asked.name}`} skipsChecks>
        {say('fields.upload-add')}
      </Button>
    </div>
  )
}

function LinkView({ link: held, locale }: { readonly link: Link; readonly locale: string }): VNode {
  return (
    <>
      <Address url={held.url ?? ''} name={held.name} />
      {held.language ? <span class="badge badge-language">{languageName(held.language, locale)}</span> : null}
    </>
  )
}
