import { parseIdentifier } from './identifiers.ts'

/** References by the id of the record they speak of. */
export const targetsOf = (references: readonly { readonly path: string; readonly identifier: string }[]) =>
  references.flatMap(({ path, identifier }) => {
    const target = parseIdentifier(identifier)
    return target && 'id' in target ? [{ path, target: target.id }] : []
  })
