import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { ancestorsOf, findTerms, isBelow, otherTerm, termNamed, type Term } from '#vocabularies'
import { Button } from '../kit/button.tsx'
import { idOf, type Asked } from './drawing.ts'
import { CustomText, Definition, optionControl, TermLabel, termQuery, type Part } from './term-tree.tsx'

const mostFound = 30

/** Terms of a list too long to be sent: those chosen, and a box that looks in every language. */
export function Finder({ asked, chosen, type }: Part & { readonly type: 'radio' | 'checkbox' }): VNode {
  const { visit, looked } = asked.drawing
  const known = [...chosen.keys()].filter(identifier => identifier !== otherTerm).flatMap(identifier => termNamed(identifier) ?? [])
  const found = looked?.field === asked.name ? termsFound(asked, looked.words) : []
  const shown = [...new Set([...known, ...found])]
  return (
    <div class="finder" data-finder={visit.to('/records/terms', termQuery(asked))} data-type={type} data-name={asked.name}>
      <ul class="options" data-options>
        {shown.map(term => (
          <li>
            <label class="tick">
              <input {...optionControl(asked)} type={type} value={term.identifier} checked={chosen.has(term.identifier)} />
              <span>
                <TermLabel label={term.label} asked={asked} /> <small class="quiet">{pathOf(term, visit.locale)}</small>
              </span>
            </label>
            <Definition text={term.definition} asked={asked} />
            {asked.field.custom?.includes(term.identifier) ? <CustomText asked={asked} identifier={term.identifier} chosen={chosen} /> : null}
          </li>
        ))}
      </ul>
      <div class="records-picker-find">
        <label for={`${idOf(asked.name)}-find`}>{visit.say('fields.filter-terms')}</label>
        <input class="input" type="search" id={`${idOf(asked.name)}-find`} name={`_q:${asked.name}`} dir="auto" autocomplete="off" />
        <Button tone="quiet" small name="_op" value={`find:${asked.name}`} skipsChecks>
          {visit.say('fields.find')}
        </Button>
      </div>
      <details class="finder-tree" hidden data-tree>
        <summary>{visit.say('draft.browse')}</summary>
      </details>
    </div>
  )
}

const termsFound = ({ field, drawing }: Asked, words: string): readonly Term[] =>
  findTerms([field.vocabulary ?? []].flat(), words, drawing.visit.locale, mostFound).filter(
    ({ identifier }) => field.below === undefined || isBelow(identifier, field.below),
  )

/** Where a term stands: the terms above it, from the top. */
export const pathOf = ({ identifier }: Term, locale: string): string =>
  ancestorsOf(identifier)
    .toReversed()
    .map(above => inLocale(termNamed(above)?.label ?? {}, locale).text)
    .filter(Boolean)
    .join(' › ')
