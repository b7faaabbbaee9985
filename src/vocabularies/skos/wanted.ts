import { mediaTypes, syntaxes, type Syntax } from './statement.ts'

/** What a program asks for: a format by its name, and the `Accept` of its request. */
export type Wanted = { readonly format?: string | undefined; readonly accept?: string | undefined }

/** The syntax a program asks for: by `format` (`turtle`, `ttl`, a media type), else by `Accept` (RFC 9110 §12.5.1) where it would rather have one than `page`. */
export function syntaxWanted(
  { format, accept = '' }: Wanted,
  pages: readonly string[] = ['text/html', 'application/xhtml+xml', '*/*'],
): Syntax | undefined {
  if (format) return syntaxes.find(syntax => [syntax, mediaTypes[syntax].ending, mediaTypes[syntax].type].includes(format.toLowerCase()))
  const wishes = wishesOf(accept)
  const page = Math.max(0, ...wishes.filter(({ type }) => pages.includes(type)).map(({ quality }) => quality))
  const [best] = syntaxes
    .flatMap(syntax => wishes.filter(({ type }) => type === mediaTypes[syntax].type).map(({ quality }) => ({ syntax, quality })))
    .sort((one, other) => other.quality - one.quality)
  return best && best.quality > 0 && best.quality >= page ? best.syntax : undefined
}

const wishesOf = (accept: string) =>
  accept
    .slice(0, longest)
    .split(',')
    .map(part => {
      const [type = '', ...settings] = part.split(';').map(piece => piece.trim().toLowerCase())
      const quality = Number(settings.find(setting => setting.startsWith('q='))?.slice(2) ?? 1)
      return { type, quality: Number.isFinite(quality) ? quality : 0 }
    })

const longest = 500
