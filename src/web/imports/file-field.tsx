import type { VNode } from 'preact'
import { controlProps, Field, type Framed } from '../kit/field.tsx'

/** A file to choose, with its frame. */
export const FileField = ({ accept, ...framed }: Framed & { readonly accept: string }): VNode => (
  <Field {...framed}>
    <input class="input" type="file" accept={accept} required {...controlProps(framed)} />
  </Field>
)
