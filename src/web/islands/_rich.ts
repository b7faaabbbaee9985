import { wordOf } from './_form-words.ts'

/** Boxes for formatted text become editors when they come into sight; the editor itself is loaded only then. */
export function richTexts(form: HTMLFormElement): void {
  for (const box of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-rich]:not([data-edits])')) {
    box.dataset['edits'] = ''
    watched.set(box, form)
    watcher.observe(box)
  }
}

const watched = new WeakMap<Element, HTMLFormElement>()
const watcher = new IntersectionObserver(
  entries => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue
      watcher.unobserve(target)
      const form = watched.get(target)!
      // without the editor the box stays as it is
      void import('./_rich-editor.ts').then(
        ({ edit }) => edit(target as HTMLTextAreaElement, { word: name => wordOf(form, `rich.${name}`), images: () => imagesOf(form) }),
        () => undefined,
      )
    }
  },
  { rootMargin: '200px' },
)

/** Pictures among the files of the record. */
const imagesOf = (form: HTMLFormElement): readonly { readonly src: string; readonly name: string }[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[name$="/url"][value^="/files/"]')]
    .map(({ value }) => ({ src: value, name: decodeURIComponent(value.split('/').at(-1) ?? '') }))
    .filter(({ name }) => /\.(png|jpe?g|gif|webp|avif)$/i.test(name))
