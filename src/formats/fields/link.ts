import type { FieldType, Issue } from './field-type.ts'
import type { Field } from '../format.ts'
import type { World } from '../world.ts'
import { at, isEmpty, isObject, present, unknownParts, withoutEmpties, wrongType } from './shape.ts'
import { term } from './term.ts'
import { isLanguage, languagePattern, tidyLine } from './tidy.ts'
import { addressIssues, isUpload, mostAddressCharacters } from './web-address.ts'

/** A web address or an upload, with the name shown to readers, the language of what it leads to, and free marks. */
export type LinkValue = {
  readonly url: string
  readonly name?: string
  readonly language?: string
  readonly tags?: readonly string[]
  readonly translationType?: { readonly identifier: string }
}

/** Characters allowed in each part of a link. */
const most = { name: 1000, language: 20, tag: 200, tags: 20 }

/** A web address or an upload. */
export const link: FieldType<LinkValue> = linkOf('allowed')

/** A kind of link: with uploads allowed beside web addresses, or only uploads. */
export function linkOf(uploads: 'allowed' | 'only'): FieldType<LinkValue> {
  return {
    present,
    is: value => isObject(value) && typeof value['url'] === 'string' && optional(value['name'], 'string') && optional(value['language'], 'string'),
    check: (value, field, world) => {
      if (!isObject(value)) return wrongType
      return [
        ...unknownParts(value, partsOf(field)),
        ...urlIssues(value['url'], uploads, field),
        ...nameIssues(value),
        ...tagIssues(value['tags']),
        ...translationIssues(value, field, world),
      ]
    },
    clean: value => {
      const named = typeof value === 'string' ? { url: value } : value
      if (!isObject(named)) return present(named) ? named : undefined
      const { tag, tags = tag, translationType, ...rest } = named
      const parts = Object.fromEntries(Object.entries(rest).map(([part, text]) => [part, cleanPart(text)]))
      return withoutEmpties({
        ...parts,
        tags: cleanTags(tags),
        translationType: isEmpty(translationType) ? undefined : term.clean(translationType, {} as Field),
      })
    },
    schema: field => ({
      type: 'object',
      properties: {
        url: {
          type: 'string',
          minLength: 1,
          maxLength: mostAddressCharacters,
          pattern: uploads === 'only' ? '^/files/' : '^([hH][tT][tT][pP][sS]?://|/files/)',
        },
        name: { type: 'string', minLength: 1, maxLength: most.name },
        language: { type: 'string', pattern: languagePattern.source },
        tags: { type: 'array', items: { type: 'string', minLength: 1, maxLength: most.tag }, maxItems: most.tags },
        ...(field.vocabulary ? { translationType: term.schema(field) } : {}),
      },
      required: ['url'],
      additionalProperties: false,
    }),
    text: ({ name, language }) => (name ? [{ language: language !== undefined && isLanguage(language) ? language : 'und', text: name }] : []),
    facts: () => [],
    line: ({ name, url }) => (name ? `${name} (${url})` : url),
    edm: 'chm.Link',
    sample: ({ accept = ['image/*'] }) => ({
      url: uploads === 'only' ? `/files/EXAMPLE-0001/example.${extensions[accept[0]!]?.at(-1) ?? 'bin'}` : 'https://www.example.org/document',
      name: 'Example',
      language: 'en',
    }),
  }
}

const partsOf = ({ vocabulary }: Field) => ['url', 'name', 'language', 'tags', ...(vocabulary ? ['translationType'] : [])]

const optional = (value: unknown, type: string) => value === undefined || typeof value === type

function urlIssues(url: unknown, uploads: 'allowed' | 'only', { accept }: Field): readonly Issue[] {
  if (isEmpty(url)) return [{ path: '/url', code: 'field.missing' }]
  if (typeof url !== 'string') return [{ path: '/url', code: 'value.type' }]
  const issues = at('url', addressIssues(url, { uploads }))
  return issues.length === 0 && accept && isUpload(url) && !accepted(url, accept) ? [{ path: '/url', code: 'file.kind' }] : issues
}

function nameIssues({ name, language }: Readonly<Record<string, unknown>>): readonly Issue[] {
  const wrong = (part: 'name' | 'language', value: unknown): readonly Issue[] => {
    if (value === undefined) return []
    if (typeof value !== 'string') return [{ path: `/${part}`, code: 'value.type' }]
    return value.length > most[part] ? [{ path: `/${part}`, code: 'value.long', values: { most: most[part] } }] : []
  }
  const code =
    typeof language === 'string' && language.length <= most.language && !isLanguage(language) ? [{ path: '/language', code: 'link.language' }] : []
  return [...wrong('name', name), ...wrong('language', language), ...code]
}

function tagIssues(tags: unknown): readonly Issue[] {
  if (tags === undefined) return []
  if (!Array.isArray(tags) || tags.some(tag => typeof tag !== 'string')) return [{ path: '/tags', code: 'value.type' }]
  if (tags.length > most.tags) return [{ path: '/tags', code: 'value.many', values: { most: most.tags } }]
  return tags.some((tag: string) => tag.length > most.tag) ? [{ path: '/tags', code: 'value.long', values: { most: most.tag } }] : []
}

function translationIssues({ translationType }: Readonly<Record<string, unknown>>, field: Field, world: World): readonly Issue[] {
  return translationType === undefined || !field.vocabulary ? [] : at('translationType', term.check(translationType, field, world))
}

const cleanPart = (text: unknown) => (typeof text === 'string' ? tidyLine(text) || undefined : (text ?? undefined))

function cleanTags(tags: unknown): unknown {
  const list: unknown = typeof tags === 'string' ? [tags] : tags
  if (!Array.isArray(list)) return isEmpty(list) ? undefined : list
  const cleaned = list.map(cleanPart).filter(tag => tag !== undefined)
  return cleaned.length > 0 ? cleaned : undefined
}

/** Is an upload of one of the types, judged by its name? What it really is was checked when it was deposited. */
function accepted(url: string, accept: readonly string[]): boolean {
  const extension = url.slice(url.lastIndexOf('.') + 1).toLowerCase()
  return accept.some(type => !(type in extensions) || extensions[type]!.includes(extension))
}

const extensions: { readonly [type: string]: readonly string[] } = {
  'image/*': ['avif', 'gif', 'webp', 'jpeg', 'jpg', 'png'],
  'application/pdf': ['pdf'],
  'application/geo+json': ['json', 'geojson'],
  'application/vnd.google-earth.kml+xml': ['kml'],
  'application/vnd.google-earth.kmz': ['kmz'],
  'application/zip': ['zip'],
}
