import { documentOf, element } from '#projections'
import { shown, type ProfileName } from '../model/profile.ts'

/** The sets of a service as JSON: by name before v4, with their addresses in v4. */
export function serviceJson(profile: ProfileName, root: string): object {
  const names = [...shown[profile].keys()]
  if (profile !== 'v4') return { d: { EntitySets: names } }
  return { '@odata.context': `${root}/$metadata`, value: names.map(name => ({ name, kind: 'EntitySet', url: name })) }
}

/** The same as Atom Publishing Protocol writes it. */
export const serviceXml = (profile: ProfileName, root: string): string =>
  documentOf(
    element(
      'service',
      { xmlns: 'http://www.w3.org/2007/app', 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xml:base': `${root}/` },
      element(
        'workspace',
        {},
        element('atom:title', {}, 'Default'),
        ...[...shown[profile].keys()].map(name => element('collection', { href: name }, element('atom:title', {}, name))),
      ),
    ),
  )
