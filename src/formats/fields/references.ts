import { listOf } from './list-of.ts'
import { reference, unpinned } from './reference.ts'
import { isObject } from './shape.ts'

/** Several records referred to, each once. */
export const references = listOf(reference, {
  key: value => (isObject(value) && typeof value['identifier'] === 'string' ? unpinned(value['identifier']) : undefined),
})
