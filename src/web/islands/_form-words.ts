/** The words that the script of a form says, in the reader's language. */
export function wordOf(form: HTMLElement, name: string): string {
  if (!known.has(form)) known.set(form, JSON.parse(form.dataset['words'] ?? '{}') as Words)
  return known.get(form)![name] ?? name
}

type Words = { readonly [name: string]: string | undefined }
const known = new WeakMap<HTMLElement, Words>()
