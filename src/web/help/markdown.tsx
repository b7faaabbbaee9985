import type { ComponentChildren, VNode } from 'preact'

/** The title of a guide page, its first paragraph, and the rest as it is shown. */
export type Guide = { readonly title: string; readonly lead: string; readonly body: VNode }

/** Read a page of the guide: headings, paragraphs, lists, emphasis, code and links, and nothing more. `href` turns the path of a link into an address. */
export function guideIn(text: string, href: (path: string) => string): Guide {
  const [heading = '', lead = '', ...blocks] = text.trim().split(/\n{2,}|\n(?=## )|(?<=^## .*)\n/m)
  return { title: heading.replace(/^# /, ''), lead: lead.replace(/[*`]/g, ''), body: <>{blocks.map(block => drawn(block.trim(), href))}</> }
}

type Href = (path: string) => string

function drawn(block: string, href: Href): VNode {
  if (block.startsWith('## ')) return <h2>{block.slice(3)}</h2>
  if (!block.startsWith('- ')) return <p>{inline(block, href)}</p>
  return (
    <ul>
      {block.split(/\n(?=- )/).map(item => (
        <li>{inline(item.slice(2), href)}</li>
      ))}
    </ul>
  )
}

const marks = /\*\*(?<strong>[^*]+)\*\*|\*(?<weak>[^*]+)\*|`(?<code>[^`]+)`|\[(?<words>[^\]]+)\]\((?<path>[^)]+)\)/g

/** A line with emphasis, code and links. */
export function inline(text: string, href: Href): ComponentChildren {
  const parts: ComponentChildren[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    parts.push(text.slice(end, match.index), marked(match.groups!, href))
    end = match.index + match[0].length
  }
  return [...parts, text.slice(end)]
}

function marked({ strong, weak, code, words, path }: { [name: string]: string | undefined }, href: Href): VNode {
  if (strong) return <strong>{strong}</strong>
  if (weak) return <em>{weak}</em>
  if (code) return <code dir="ltr">{code}</code>
  return <a href={path!.startsWith('/') ? href(path!) : path!}>{words}</a>
}
