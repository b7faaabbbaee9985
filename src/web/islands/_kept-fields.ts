/** What a form holds, without files. */
export function fieldsOf(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** Names of the fields that no longer hold what they held. */
export function changedFields(before: URLSearchParams, now: URLSearchParams): ReadonlySet<string> {
  const told = (fields: URLSearchParams, name: string) => JSON.stringify(fields.getAll(name))
  return new Set([...before.keys(), ...now.keys()].filter(name => told(before, name) !== told(now, name)))
}

/** Put values back into the questions of a form; all of them, or those named. */
export function putBack(form: HTMLFormElement, values: URLSearchParams, only?: ReadonlySet<string>): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')) {
    if (!control.name.startsWith('/') || control.type === 'file' || (only && !only.has(control.name))) continue
    if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type))
      control.checked = values.getAll(control.name).includes(control.value)
    else if (values.has(control.name)) put(control, values.get(control.name)!)
  }
}

/** A box with an editor over it tells the editor. */
function put(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  if (control.value === value) return
  control.value = value
  if (control.hidden) control.dispatchEvent(new Event('input'))
}
