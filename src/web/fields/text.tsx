import type { VNode } from 'preact'
import type { FieldView } from './drawing.ts'
import { soleControlOf, type Asked } from './drawing.ts'
import { linesAt, textAt } from './reader.ts'

const line = ({ value }: Asked): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const lines = ({ value }: Asked): string => (Array.isArray(value) ? value.filter(one => typeof one === 'string').join('\n') : '')
const limit = ({ field }: Asked) => (field.maxLength === undefined ? {} : { maxLength: field.maxLength })
const list = (value: unknown, draw: (one: string) => VNode | string): VNode => (
  <ul class="plain-list">
    {(value as readonly string[]).map(one => (
      <li>{draw(one)}</li>
    ))}
  </ul>
)

/** A line that has no language: a name, a number, a code. */
export const text: FieldView = {
  input: asked => <input class="input" type="text" dir="auto" {...soleControlOf(asked)} {...limit(asked)} value={line(asked)} />,
  read: textAt,
  view: ({ value }) => <bdi>{String(value)}</bdi>,
}

/** Several such lines, one below the other. */
export const texts: FieldView = {
  input: asked => (
    <textarea class="input" rows={3} dir="auto" data-lines {...soleControlOf(asked)}>
      {lines(asked)}
    </textarea>
  ),
  read: linesAt,
  view: ({ value }) => list(value, one => <bdi>{one}</bdi>),
}

/** A code with a form of its own, such as an OECD unique identifier. */
export const identifier: FieldView = {
  ...text,
  input: asked => (
    <input class="input" type="text" dir="ltr" autocapitalize="characters" spellcheck={false} {...soleControlOf(asked)} value={line(asked)} />
  ),
  view: ({ value }) => <code class="identifier">{String(value)}</code>,
}

/** A symbol by which a paper, meeting or decision is cited. */
export const symbol: FieldView = {
  ...identifier,
  view: ({ value }) => (
    <bdi dir="ltr" class="symbol">
      {String(value)}
    </bdi>
  ),
}

/** An electronic address. */
export const email: FieldView = {
  input: asked => <input class="input" type="email" dir="ltr" autocomplete="off" {...soleControlOf(asked)} value={line(asked)} />,
  read: textAt,
  view: ({ value }) => <a href={`mailto:${String(value)}`}>{String(value)}</a>,
}

/** Several electronic addresses, one a line. */
export const emails: FieldView = {
  input: asked => (
    <textarea class="input" rows={2} dir="ltr" inputMode="email" data-lines {...soleControlOf(asked)}>
      {lines(asked)}
    </textarea>
  ),
  read: linesAt,
  view: ({ value }) => list(value, one => <a href={`mailto:${one}`}>{one}</a>),
}

/** Telephone numbers, one a line. */
export const phones: FieldView = {
  input: asked => (
    <textarea class="input" rows={2} dir="ltr" inputMode="tel" data-lines {...soleControlOf(asked)}>
      {lines(asked)}
    </textarea>
  ),
  read: linesAt,
  view: ({ value }) => list(value, one => <bdi dir="ltr">{one}</bdi>),
}

/** An address on the web. */
export const url: FieldView = {
  input: asked => <input class="input" type="url" dir="ltr" placeholder="https://" {...soleControlOf(asked)} value={line(asked)} />,
  read: textAt,
  view: ({ value }) => <Address url={String(value)} />,
}

/** Addresses on the web, one a line. */
export const urls: FieldView = {
  input: asked => (
    <textarea class="input" rows={2} dir="ltr" inputMode="url" data-lines {...soleControlOf(asked)}>
      {lines(asked)}
    </textarea>
  ),
  read: linesAt,
  view: ({ value }) => list(value, one => <Address url={one} />),
}

/** Internal remarks: asked, never shown on a public page. */
export const notes: FieldView = {
  input: asked => (
    <textarea class="input" rows={3} dir="auto" {...soleControlOf(asked)}>
      {Array.isArray(asked.value) ? lines(asked) : line(asked)}
    </textarea>
  ),
  read: textAt,
  view: () => null,
}

/** A web address as a link that says where it leads. */
export const Address = ({ url, name }: { readonly url: string; readonly name?: string | undefined }): VNode => (
  <a href={url} rel="noopener nofollow" {...(name ? { dir: 'auto' } : { dir: 'ltr' })}>
    {name ?? url.replace(/^https?:\/\//, '').replace(/\/$/, '')}
  </a>
)
