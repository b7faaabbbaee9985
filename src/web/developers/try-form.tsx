import type { VNode } from 'preact'
import type { Visit } from '../page.ts'
import type { Parameter, Placed } from './described.ts'
import { readableAt, type Samples } from './example.ts'

/** A reading that runs in the page, with values that can be changed. Without script its link opens the answer. */
export function TryForm({ placed, samples, visit }: { readonly placed: Placed; readonly samples: Samples; readonly visit: Visit }): VNode {
  const { path, operation } = placed
  const address = readableAt(placed, samples)!
  const filled = valuesIn(path, address)
  const of = operation.operationId!
  return (
    <>
      <p data-without={of}>
        <a href={address} aria-label={`${visit.say('developer.try')}: ${path}`}>
          {visit.say('developer.try')}
        </a>
      </p>
      <form
        class="api-try"
        hidden
        data-try={of}
        data-path={path}
        data-cut={visit.say('developer.try.cut')}
        data-failed={visit.say('developer.try.failed')}
        data-ended={visit.say('developer.try.ended')}
        data-waiting={visit.say('developer.try.waiting')}
        data-file={visit.say('developer.try.file')}
        aria-label={`${visit.say('developer.try')}: ${path}`}
      >
        <div class="api-values">
          {(operation.parameters ?? [])
            .filter(({ in: place }) => place !== 'header')
            .map(parameter => (
              <Value parameter={parameter} value={filled.get(parameter.name) ?? ''} />
            ))}
        </div>
        <div class="api-run">
          <button class="button button-primary button-small" type="submit">
            <span>{visit.say('developer.try')}</span>
          </button>
          <button class="button button-quiet button-small" type="button" data-cancel hidden>
            <span>{visit.say('developer.cancel')}</span>
          </button>
          <output aria-live="polite" />
          <a data-open hidden href={address}>
            {visit.say('developer.open')}
          </a>
        </div>
        <dl class="api-headers" hidden />
        <pre class="api-answer" tabIndex={0} hidden role="region" aria-label={`${visit.say('developer.answers')}: ${path}`} />
      </form>
    </>
  )
}

const Value = ({ parameter: { name, in: place, required, schema }, value }: { readonly parameter: Parameter; readonly value: string }): VNode => {
  const options = schema?.enum?.map(String)
  const shared = { class: 'input', name, 'data-place': place, required: required === true }
  return (
    <label>
      <code>{name}</code>
      {options ? (
        <select {...shared}>
          {!required && <option value="">–</option>}
          {options.map(option => (
            <option value={option} selected={option === value}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          value={value}
          type="text"
          autocomplete="off"
          spellcheck={false}
          autocapitalize="off"
          {...(schema?.items ? { placeholder: '…, …' } : {})}
        />
      )}
    </label>
  )
}

/** The values with which an address was filled. */
function valuesIn(path: string, address: string): ReadonlyMap<string, string> {
  const [way = '', query = ''] = address.split('?')
  const parts = way.split('/')
  const named = path.split('/').flatMap((part, index): readonly (readonly [string, string])[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    return name === undefined ? [] : [[name, decodeURIComponent(parts[index]!)]]
  })
  return new Map([...named, ...new URLSearchParams(query)])
}
