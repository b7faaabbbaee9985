import type { ComponentChildren, JSX, VNode } from 'preact'
import type { Visit } from '../page.ts'
import { fieldId } from './notice.tsx'

/** What every field shows around its control. */
export type Framed = {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly required?: boolean
  readonly visit: Visit
}

/** What a control carries so that label, hint and error are read with it. */
export const controlProps = ({ name, hint, error, required }: Omit<Framed, 'label' | 'visit'>) => ({
  id: fieldId(name),
  name,
  ...(required ? { required: true } : {}),
  ...(error ? { 'aria-invalid': true as const } : {}),
  ...(hint || error ? { 'aria-describedby': [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean).join(' ') } : {}),
})

/** Label, hint and error around one control. */
export function Field({ name, label, hint, error, required, visit, children }: Framed & { readonly children: ComponentChildren }): VNode {
  return (
    <div class={`field${error ? ' field-wrong' : ''}`}>
      <label class="field-label" for={fieldId(name)}>
        {label}
        <Mark required={required} visit={visit} />
      </label>
      <Hints name={name} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** The same around several controls that answer one question. */
export function FieldGroup({ name, label, hint, error, required, visit, children }: Framed & { readonly children: ComponentChildren }): VNode {
  const { id, 'aria-describedby': described } = controlProps({ name, hint, error })
  return (
    <fieldset class={`field${error ? ' field-wrong' : ''}`} id={id} aria-describedby={described} tabIndex={-1}>
      <legend class="field-label">
        {label}
        <Mark required={required} visit={visit} />
      </legend>
      <Hints name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

function Hints({ name, hint, error }: Pick<Framed, 'name' | 'hint' | 'error'>): VNode {
  return (
    <>
      {hint && (
        <div class="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="field-error" id={`${fieldId(name)}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

const Mark = ({ required, visit }: { readonly required: boolean | undefined; readonly visit: Visit }): VNode | null =>
  required ? (
    <>
      {' '}
      <span class="field-required">{visit.say('kit.required')}</span>
    </>
  ) : null

type InputProps = JSX.IntrinsicElements['input']

/** Kinds of one-line input. */
type Kind = 'text' | 'email' | 'password' | 'url' | 'tel' | 'number' | 'date' | 'search'

/** One line of text, with its frame. */
export function TextInput({
  type = 'text',
  value,
  autoComplete,
  inputMode,
  maxLength,
  minLength,
  lang,
  dir,
  ...framed
}: Framed & {
  readonly type?: Kind
  readonly value?: string
  readonly autoComplete?: string
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'url' | 'tel' | 'search'
  readonly maxLength?: number
  readonly minLength?: number
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
}): VNode {
  const common = { class: 'input', value, autoComplete, inputMode, maxLength, minLength, lang, dir, type, ...controlProps(framed) }
  return (
    <Field {...framed}>
      <input {...(common as InputProps)} />
    </Field>
  )
}

/** Several lines of text, with their frame. */
export function TextArea({
  value,
  rows = 5,
  lang,
  dir,
  maxLength,
  ...framed
}: Framed & {
  readonly value?: string
  readonly rows?: number
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly maxLength?: number
}): VNode {
  return (
    <Field {...framed}>
      <textarea class="input" rows={rows} lang={lang} dir={dir} maxLength={maxLength} {...controlProps(framed)}>
        {value}
      </textarea>
    </Field>
  )
}

/** One of a list of choices. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string; readonly disabled?: boolean }

/** A choice from a list that opens. `empty` is the first, unchosen line; without it something is always chosen. */
export function Select({
  value,
  choices,
  empty,
  ...framed
}: Framed & { readonly value?: string | undefined; readonly choices: readonly Choice[]; readonly empty?: string }): VNode {
  return (
    <Field {...framed}>
      <select class="input" {...controlProps({ ...framed, required: framed.required === true && empty !== undefined })}>
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(choice => (
          <option value={choice.value} selected={choice.value === value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A question with all its answers in sight: one may be chosen, or several. */
export function Choices({
  values,
  choices,
  several,
  ...framed
}: Framed & { readonly values: readonly string[]; readonly choices: readonly Choice[]; readonly several?: boolean }): VNode {
  return (
    <FieldGroup {...framed}>
      {choices.map(choice => {
        const common = { name: framed.name, value: choice.value, checked: values.includes(choice.value), disabled: choice.disabled }
        return (
          <label class="tick">
            {several ? <input {...common} type="checkbox" /> : <input {...common} type="radio" required={framed.required} />}
            <span>
              {choice.label}
              {choice.hint && <span class="field-hint">{choice.hint}</span>}
            </span>
          </label>
        )
      })}
    </FieldGroup>
  )
}

/** The start of every form that changes something. */
export const Token = ({ visit }: { readonly visit: Visit }): VNode => <input type="hidden" name="csrf" value={visit.csrf} />
