/**
 * The fields a browser without script would send for the one form that `within` names (part of its opening tag):
 * named controls that are enabled, ticked boxes only, the chosen option of a menu. Buttons and files are left out.
 */
export function formIn(html: string, within: string): URLSearchParams {
  const start = html.indexOf(within)
  if (start < 0) throw new Error(`no form with ${within}`)
  const inside = html.slice(start, html.indexOf('</form>', start))
  const form = new URLSearchParams()
  for (const [, input, tag, attributes, body] of inside.matchAll(
    /<input\b((?:"[^"]*"|[^>"])*)>|<(textarea|select)\b((?:"[^"]*"|[^>"])*)>([\s\S]*?)<\/\2>/g,
  )) {
    const { name, ...control } = attributesIn(input ?? attributes!)
    if (name === undefined || 'disabled' in control) continue
    for (const value of valuesOf(tag ?? 'input', control, body)) form.append(name, value)
  }
  return form
}

type Attributes = { readonly [name: string]: string }

const valuesOf = (tag: string, control: Attributes, body = ''): readonly string[] => {
  // as parsers of HTML do, the line break right after the tag is no part of the text
  if (tag === 'textarea') return [plain(body.replace(/^\n/, ''))]
  if (tag === 'select') return [chosenOption(body)]
  if (control['type'] === 'file' || control['type'] === 'submit') return []
  if (control['type'] === 'checkbox' || control['type'] === 'radio') return 'checked' in control ? [control['value'] ?? 'on'] : []
  return [control['value'] ?? '']
}

function chosenOption(body: string): string {
  const options = [...body.matchAll(/<option\b((?:"[^"]*"|[^>"])*)>/g)].map(([, attributes]) => attributesIn(attributes!))
  return (options.find(option => 'selected' in option) ?? options[0])?.['value'] ?? ''
}

const attributesIn = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([:\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name!, plain(value ?? '')]))

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
