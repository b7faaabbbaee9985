import type { Issue } from './field-type.ts'

/** Most characters of an address. */
export const mostAddressCharacters = 2000

/** What is wrong with an address: it must be absolute with http or https, or the path of an upload. */
export function addressIssues(address: string, { uploads }: { readonly uploads: 'allowed' | 'refused' | 'only' }): readonly Issue[] {
  if (address.length > mostAddressCharacters) return [{ path: '', code: 'value.long', values: { most: mostAddressCharacters } }]
  if (dangerous.test(stripped(address))) return [{ path: '', code: 'value.unsafe' }]
  if (isUpload(address)) return uploads === 'refused' ? [{ path: '', code: 'url.upload' }] : []
  if (uploads === 'only') return [{ path: '', code: 'file.missing' }]
  return isWebAddress(address) ? [] : [{ path: '', code: 'url.incomplete' }]
}

/** The path of an upload: `/files/{id}/{name}`. */
export const isUpload = (address: string): boolean =>
  /^\/files\/[A-Za-z0-9_-]{1,64}\/[^/\\?#\s<>"']{1,255}$/.test(address) && !/\/\.{1,2}$/.test(address)

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/i.test(address)) return false
  const { hostname, username, password } = URL.parse(address) ?? { hostname: '', username: '', password: '' }
  return hostname !== '' && username === '' && password === ''
}

// browsers ignore blanks and control characters before and inside a scheme
const stripped = (address: string) => address.replace(/[\u0000-\u0020\u007F-\u00A0]/g, '')

const dangerous = /^(?:javascript|data|vbscript|file|blob|filesystem|about):/i
