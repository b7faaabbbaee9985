import type { Editor } from '@tiptap/core'

/** What the editor needs of the form around it: words, and the pictures there are. */
export type Help = { readonly word: (name: string) => string; readonly images: () => readonly { readonly src: string; readonly name: string }[] }

type Tool = {
  readonly name: string
  readonly sign: string
  readonly act: (editor: Editor) => void
  readonly active?: (editor: Editor) => boolean
  /** Shown only where it can be used: inside a table. */
  readonly only?: (editor: Editor) => boolean
}

const inTable = (editor: Editor) => editor.isActive('table')
const mark = (name: string, sign: string, type = name): Tool => ({
  name,
  sign,
  act: editor => editor.chain().focus().toggleMark(type).run(),
  active: editor => editor.isActive(type),
})
const heading = (level: 2 | 3 | 4): Tool => ({
  name: `heading-${level}`,
  sign: `H${level - 1}`,
  act: editor => editor.chain().focus().toggleHeading({ level }).run(),
  active: editor => editor.isActive('heading', { level }),
})

const tools: readonly (readonly Tool[])[] = [
  [heading(2), heading(3), heading(4)],
  [mark('bold', 'B'), mark('italic', 'I'), mark('superscript', 'x²'), mark('subscript', 'x₂')],
  [
    {
      name: 'list',
      sign: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
      act: editor => editor.chain().focus().toggleBulletList().run(),
      active: editor => editor.isActive('bulletList'),
    },
    {
      name: 'numbers',
      sign: '1.',
      act: editor => editor.chain().focus().toggleOrderedList().run(),
      active: editor => editor.isActive('orderedList'),
    },
    {
      name: 'quote',
      sign: 'M6 6v6h4M6 12c0 3 1 4 3 5M14 6v6h4M14 12c0 3 1 4 3 5',
      act: editor => editor.chain().focus().toggleBlockquote().run(),
      active: editor => editor.isActive('blockquote'),
    },
  ],
  [
    {
      name: 'table',
      sign: 'M4 5h16v14H4ZM4 10h16M10 10v9',
      act: editor => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
      only: editor => !inTable(editor),
    },
    { name: 'row', sign: 'M4 4h16v8H4ZM12 15v6M9 18h6', act: editor => editor.chain().focus().addRowAfter().run(), only: inTable },
    { name: 'column', sign: 'M4 4h8v16H4ZM15 12h6M18 9v6', act: editor => editor.chain().focus().addColumnAfter().run(), only: inTable },
    { name: 'remove-row', sign: 'M4 4h16v8H4ZM9 18h6', act: editor => editor.chain().focus().deleteRow().run(), only: inTable },
    { name: 'remove-column', sign: 'M4 4h8v16H4ZM15 12h6', act: editor => editor.chain().focus().deleteColumn().run(), only: inTable },
    { name: 'remove-table', sign: 'M4 4h16v16H4ZM9 9l6 6M15 9l-6 6', act: editor => editor.chain().focus().deleteTable().run(), only: inTable },
  ],
  [
    { name: 'undo', sign: 'M9 14 4 9l5-5M4 9h9a6 6 0 0 1 0 12h-3', act: editor => editor.chain().focus().undo().run() },
    { name: 'redo', sign: 'M15 14l5-5-5-5M20 9h-9a6 6 0 0 0 0 12h3', act: editor => editor.chain().focus().redo().run() },
  ],
]

/** Buttons over a text: one stop for Tab, arrow keys inside. */
export function toolbarFor(editor: Editor, help: Help): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'rich-toolbar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', help.word('toolbar'))
  const asking = document.createElement('div')
  asking.className = 'rich-asking'
  asking.hidden = true
  const link: Tool = {
    name: 'link',
    sign: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
    act: () => askLink(editor, asking, help),
    active: one => one.isActive('link'),
  }
  const image: Tool = { name: 'image', sign: 'M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M9 9h.01', act: () => askImage(editor, asking, help) }
  const groups = tools.toSpliced(3, 0, [link, image])
  const drawn = groups.map(group => {
    const part = document.createElement('span')
    part.className = 'rich-tools'
    const buttons = group.map(tool => ({ tool, button: buttonFor(tool, help, editor) }))
    part.append(...buttons.map(({ button }) => button))
    return { part, buttons }
  })
  bar.append(...drawn.map(({ part }) => part))
  const all = drawn.flatMap(({ buttons }) => buttons)
  const show = () => {
    for (const { tool, button } of all) {
      if (tool.active) button.setAttribute('aria-pressed', String(tool.active(editor)))
      button.hidden = tool.only?.(editor) === false
    }
    rove(bar)
  }
  editor.on('transaction', show)
  bar.addEventListener('keydown', event => walk(bar, event))
  show()
  const whole = document.createElement('div')
  whole.append(bar, asking)
  return whole
}

function buttonFor({ name, sign, act }: Tool, { word }: Help, editor: Editor): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `rich-tool rich-${name}`
  button.title = word(name)
  button.setAttribute('aria-label', /^M\d/.test(sign) ? word(name) : `${sign} ${word(name)}`)
  button.append(drawn(sign))
  button.addEventListener('mousedown', event => event.preventDefault())
  button.addEventListener('click', () => act(editor))
  return button
}

/** Letters, or the strokes of an icon. */
function drawn(sign: string): Node {
  if (!/^M\d/.test(sign)) return document.createTextNode(sign)
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', width: '18', height: '18', class: 'icon', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value)
  path.setAttribute('d', sign)
  svg.append(path)
  return svg
}

const usable = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLButtonElement>('button:not([hidden])')]

function rove(bar: HTMLElement, to?: HTMLElement): void {
  const buttons = usable(bar)
  const current = to ?? buttons.find(button => button.tabIndex === 0 && button.dataset['roved'] !== undefined) ?? buttons[0]
  for (const button of bar.querySelectorAll('button')) [button.tabIndex, button.dataset['roved']] = [button === current ? 0 : -1, '']
}

function walk(bar: HTMLElement, event: KeyboardEvent): void {
  const step = ({ ArrowRight: 1, ArrowLeft: -1 } as { readonly [key: string]: number | undefined })[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = usable(bar)
  const forward = getComputedStyle(bar).direction === 'rtl' ? -step : step
  const next = buttons[(buttons.indexOf(document.activeElement as HTMLButtonElement) + forward + buttons.length) % buttons.length]!
  rove(bar, next)
  next.focus()
}

function askLink(editor: Editor, asking: HTMLElement, { word }: Help): void {
  const input = document.createElement('input')
  input.className = 'input'
  input.type = 'text'
  input.inputMode = 'url'
  input.dir = 'ltr'
  input.placeholder = 'https://'
  input.value = String(editor.getAttributes('link')['href'] ?? '')
  input.setAttribute('aria-label', word('link-address'))
  const close = () => {
    asking.hidden = true
    editor.commands.focus()
  }
  const set = () => {
    const href = /^(https?:|mailto:)/i.test(input.value.trim()) ? input.value.trim() : `https://${input.value.trim()}`
    if (input.value.trim() !== '' && URL.canParse(href)) editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
    close()
  }
  input.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') set()
    else close()
  })
  const remove = small(word('unlink'), () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    close()
  })
  asking.replaceChildren(input, small(word('link'), set), remove)
  asking.hidden = false
  input.focus()
}

function askImage(editor: Editor, asking: HTMLElement, { word, images }: Help): void {
  const close = () => (asking.hidden = true)
  const pictures = images().map(({ src, name }) => {
    const button = small(name, () => {
      editor
        .chain()
        .focus()
        .setImage({ src, alt: name.replace(/\.\w+$/, '') })
        .run()
      close()
    })
    const picture = document.createElement('img')
    ;[picture.src, picture.alt] = [src, '']
    button.prepend(picture)
    return button
  })
  const none = document.createElement('p')
  none.className = 'quiet'
  none.textContent = word('no-images')
  asking.replaceChildren(...(pictures.length > 0 ? pictures : [none]))
  asking.hidden = !asking.hidden && pictures.length === 0
}

function small(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button-quiet button-small'
  button.textContent = label
  button.addEventListener('click', act)
  return button
}
