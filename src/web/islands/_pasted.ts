// What is copied from Word, from web pages and from other editors is brought down to the elements that texts of records may hold.

const renamed: { readonly [tag: string]: string | undefined } = { H1: 'h2', H5: 'h4', H6: 'h4', B: 'strong', I: 'em' }
const gone =
  'script, style, meta, link, title, xml, head, template, iframe, object, embed, form, input, button, select, textarea, svg, canvas, video, audio'

/** HTML from elsewhere as HTML of ours: without looks, with Word's lists as lists and without pictures of other sites. */
export function cleanedPaste(html: string): string {
  const page = new DOMParser().parseFromString(withoutLooks(html), 'text/html')
  for (const element of page.body.querySelectorAll(gone)) element.remove()
  listsOfWord(page)
  for (const element of page.body.querySelectorAll('*')) clean(element)
  return page.body.innerHTML.replace(/\u00a0/g, ' ')
}

/** Looks are not applied, which the page's policy forbids, but kept as data: they tell what is a list and what is bold. */
const withoutLooks = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<style[\s\S]*?<\/style>/gi, '')
    .replace(/<\/?[a-z]+:[^>]*>/gi, '')
    .replace(/(<[^>]*?)\sstyle\s*=/gi, '$1 data-style=')

function clean(element: Element): void {
  const style = element.getAttribute('data-style') ?? ''
  const plain = /font-weight:\s*(normal|400)/.test(style)
  if (element.matches('b, strong') && plain) return void element.replaceWith(...element.childNodes)
  if (element.matches('span') && !plain && /font-weight:\s*(bold|[6-9]00)/.test(style)) return renameTo(element, 'strong')
  if (element.matches('span') && /font-style:\s*italic/.test(style)) return renameTo(element, 'em')
  if (element.matches('img') && !element.getAttribute('src')?.startsWith('/files/')) return element.remove()
  const kept = new Set(['href', 'src', 'alt', 'colspan', 'rowspan'])
  for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name)
  if (element.matches('a') && !/^(https?:|mailto:)/i.test(element.getAttribute('href') ?? '')) return void element.replaceWith(...element.childNodes)
  const name = renamed[element.tagName]
  if (name) renameTo(element, name)
}

function renameTo(element: Element, name: string): void {
  const made = element.ownerDocument.createElement(name)
  made.append(...element.childNodes)
  element.replaceWith(made)
}

/** Word writes lists as paragraphs with a mark of their own and a level. */
function listsOfWord(page: Document): void {
  for (const first of page.body.querySelectorAll('p[data-style*="mso-list"], p[class*="MsoListParagraph"]')) {
    if (!first.isConnected || first.closest('li')) continue
    const entries = [first]
    for (
      let next = first.nextElementSibling;
      next?.matches('p[data-style*="mso-list"], p[class*="MsoListParagraph"]');
      next = next.nextElementSibling
    )
      entries.push(next)
    first.before(listOf(page, entries, levelOf(first)))
    for (const entry of entries) entry.remove()
  }
}

const levelOf = (entry: Element): number => Number(/level(\d)/.exec(entry.getAttribute('data-style') ?? '')?.[1] ?? 1)
const markOf = (entry: Element): string =>
  entry.querySelector('[data-style*="mso-list"]')?.textContent?.trim() ?? /^\s*(\S{1,4})\s/.exec(entry.textContent ?? '')?.[1] ?? ''

function listOf(page: Document, entries: readonly Element[], level: number): Element {
  const list = page.createElement(/^[\divxa-z]{1,4}[.)]/i.test(markOf(entries[0]!)) ? 'ol' : 'ul')
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place]!
    const deeper = entries.slice(place).findIndex(one => levelOf(one) <= level)
    if (levelOf(entry) > level && list.lastElementChild) {
      const inside = deeper < 0 ? entries.slice(place) : entries.slice(place, place + deeper)
      list.lastElementChild.append(listOf(page, inside, levelOf(entry)))
      place += inside.length - 1
      continue
    }
    const item = page.createElement('li')
    entry.querySelector('[data-style*="mso-list"]')?.remove()
    item.append(...entry.childNodes)
    const [first] = item.childNodes
    if (first?.nodeType === Node.TEXT_NODE) first.textContent = first.textContent!.replace(/^\s*[·•o§▪-]\s+/, '')
    list.append(item)
  }
  return list
}
