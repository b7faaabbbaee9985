import type { FieldType } from './field-type.ts'
import type { Field } from '../format.ts'
import { linkOf, type LinkValue } from './link.ts'
import { listOf } from './list-of.ts'

const image = linkOf('only')

/** Uploaded pictures; the name of each is its description for those who cannot see it. */
export const images: FieldType<readonly LinkValue[]> = listOf({
  ...image,
  check: (value, field, world) => image.check(value, withImages(field), world),
})

const withImages = (field: Field): Field => ({ ...field, accept: field.accept ?? ['image/*'] })
