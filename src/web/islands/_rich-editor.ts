// The editor over a box for formatted text. The box stays in the form: it holds what is written, as HTML, and is what is sent.
import { Editor, Mark, mergeAttributes } from '@tiptap/core'
import { Image } from '@tiptap/extension-image'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { richOf } from '../fields/rich.ts'
import { cleanedPaste } from './_pasted.ts'
import { toolbarFor, type Help } from './_rich-toolbar.ts'

const raised = (name: string, tag: string) =>
  Mark.create({ name, parseHTML: () => [{ tag }], renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0] })

const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
    link: { openOnClick: false, autolink: true, protocols: ['mailto'], HTMLAttributes: { rel: null, target: null, class: null } },
  }),
  raised('superscript', 'sup'),
  raised('subscript', 'sub'),
  Image,
  Table.configure({ resizable: false, renderWrapper: false }),
  TableRow,
  TableHeader,
  TableCell,
]

/** Put an editor over a box. What the editor could not keep stays in the box, to be written there. */
export function edit(box: HTMLTextAreaElement, help: Help): void {
  if (!box.isConnected) return
  const place = document.createElement('div')
  place.className = 'rich-editor'
  const label = document.querySelector<HTMLElement>(`label[for="${CSS.escape(box.id)}"]`)
  if (label) label.id ||= `${box.id}-label`
  const editor = new Editor({
    element: place,
    extensions,
    injectCSS: false,
    content: richOf(box.value),
    editorProps: {
      attributes: {
        class: 'input rich',
        role: 'textbox',
        'aria-multiline': 'true',
        lang: box.lang,
        dir: box.dir,
        ...(label ? { 'aria-labelledby': label.id } : {}),
        ...(box.getAttribute('aria-describedby') ? { 'aria-describedby': box.getAttribute('aria-describedby')! } : {}),
      },
      transformPastedHTML: cleanedPaste,
    },
  })
  if (lettersOf(editor.getText()) !== lettersOf(wordsOf(richOf(box.value)))) return editor.destroy()

  let own = false
  editor.on('update', () => {
    own = true
    box.value = editor.isEmpty ? '' : htmlOf(editor.getHTML())
    box.dispatchEvent(new Event('input', { bubbles: true }))
    own = false
  })
  box.addEventListener('input', () => {
    if (!own) editor.commands.setContent(richOf(box.value), { emitUpdate: false })
  })
  place.prepend(toolbarFor(editor, help))
  box.hidden = true
  box.after(place)
  label?.addEventListener('click', () => editor.commands.focus())
}

/** Entries of lists without the paragraph around a single line, tables without the widths of their columns. */
const htmlOf = (html: string): string =>
  html
    .replace(/<li><p>((?:(?!<\/?p>).)*)<\/p><\/li>/g, '<li>$1</li>')
    .replace(/<colgroup>.*?<\/colgroup>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ (?:colspan|rowspan)="1"/g, '')
    .replace(/(?:<p><\/p>)+$/, '')

const wordsOf = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
const lettersOf = (text: string): string => text.replace(/\s+/g, '')
