// The server draws the form anew; only the questions it drew otherwise take the place of ours, so that cursor, editors and opened lists stay.
import { richOf } from '../fields/rich.ts'
import { putBack } from './_kept-fields.ts'

/** Remember how the server drew the questions, before anything is added to them. */
export function noteShapes(form: HTMLElement): void {
  for (const question of questionsIn(form)) if (!shapes.has(question)) shapes.set(question, shapeOf(question))
}

/** Put what the server drew in the place of the form; what was typed since `before` was sent stays. */
export function exchange(
  form: HTMLFormElement,
  fresh: HTMLFormElement,
  before: URLSearchParams,
  since: ReadonlySet<string>,
  typed: URLSearchParams,
): void {
  const isSame = (live: Element, drawn: Element) =>
    shapes.get(live) === shapeOf(drawn) &&
    valuesIn(before, live.getAttribute('data-question')!) === valuesIn(entriesOf(drawn), drawn.getAttribute('data-question')!)
  for (const name of ['data-version', 'data-words']) form.setAttribute(name, fresh.getAttribute(name) ?? '')
  sync(form, fresh, isSame)
  putBack(form, typed, since)
}

type IsSame = (live: Element, drawn: Element) => boolean

/** Children with a key stay where they are if they are the same; sections are looked into; everything else is taken from the fresh one. */
function sync(live: Element, fresh: Element, isSame: IsSame): void {
  const known = new Map([...live.children].flatMap(child => (keyOf(child) === undefined ? [] : [[keyOf(child)!, child] as const])))
  let at = live.firstChild
  for (const drawn of Array.from(fresh.childNodes)) {
    const key = drawn instanceof Element ? keyOf(drawn) : undefined
    const kept = key === undefined ? undefined : known.get(key)
    const stays = kept && follows(at, kept) && (kept.tagName === 'SECTION' || isSame(kept, drawn as Element))
    if (!stays) {
      live.insertBefore(document.adoptNode(drawn), at)
      continue
    }
    while (at && at !== kept) at = removed(at)
    if (kept.tagName === 'SECTION') sync(kept, drawn as Element, isSame)
    at = kept.nextSibling
  }
  while (at) at = removed(at)
}

const keyOf = (element: Element): string | undefined =>
  element.getAttribute('data-question') ?? (element.tagName === 'SECTION' ? element.id : undefined)

function follows(at: ChildNode | null, kept: Element): boolean {
  for (let next: ChildNode | null = at; next; next = next.nextSibling) if (next === kept) return true
  return false
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling
  node.remove()
  return next
}

const shapes = new WeakMap<Element, string>()
const questionsIn = (form: HTMLElement) => form.querySelectorAll('section > [data-question]')

/** A question without its answers and without what is said about them. */
function shapeOf(question: Element): string {
  const bare = question.cloneNode(true) as Element
  for (const said of bare.querySelectorAll('[data-live]')) said.remove()
  for (const control of bare.querySelectorAll('input, textarea, option, [data-untranslated]')) {
    for (const name of ['checked', 'selected', 'data-untranslated', 'aria-describedby']) control.removeAttribute(name)
    if (control instanceof HTMLTextAreaElement) control.textContent = ''
    else if (control.matches('input:not([type=radio], [type=checkbox], [type=hidden])')) control.removeAttribute('value')
  }
  return bare.outerHTML
}

const entriesOf = (question: Element): URLSearchParams => {
  const form = document.createElement('form')
  form.append(question.cloneNode(true))
  return new URLSearchParams([...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** The answers to a question, as far as they can differ in meaning: blanks at the ends and the ways to write a line break do not count. */
const valuesIn = (fields: URLSearchParams, question: string): string =>
  JSON.stringify([...fields].filter(([name]) => name === question || name.startsWith(`${question}/`)).map(([name, value]) => [name, alike(value)]))

/** A formatted text is shown as plain text where it can be, and comes back as HTML. */
const alike = (value: string): string => {
  const text = value.replace(/\r\n?/g, '\n').trim()
  return (/\n|</.test(text) ? richOf(text) : text).replace(/<br\s*\/?>/g, '<br>').replace(/^<p>([^<]*)<\/p>$/, '$1')
}
