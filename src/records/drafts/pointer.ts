/** What a JSON Pointer leads to in a body; nothing when it leads nowhere. */
export function valueAt(body: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>((value, step) => (isHolder(value) && Object.hasOwn(value, step) ? value[step] : undefined), body)
}

/** The body with another value at a place; without one where it is `undefined`. Rows that are not there are not made. */
export const withValue = <Body>(body: Body, pointer: string, value: unknown): Body => placed(body, stepsOf(pointer), value) as Body

const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1)

type Holder = { readonly [step: string]: unknown }
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

function placed(holder: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(holder)) {
    const row = Number(step)
    return Number.isInteger(row) && row >= 0 && row < holder.length ? holder.with(row, placed(holder[row], rest, value)) : holder
  }
  const held = isHolder(holder) ? holder : {}
  const inside = placed(Object.hasOwn(held, step) ? held[step] : undefined, rest, value)
  const others = Object.fromEntries(Object.entries(held).filter(([name]) => name !== step))
  return inside === undefined ? others : Object.fromEntries(Object.entries({ ...held, [step]: inside }))
}
