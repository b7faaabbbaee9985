import { element, type Markup } from '../markup.ts'
import { blocksIn, flow, itemsOf, type Place } from './flow.ts'
import type { Tag } from './html.ts'

/** A part of a text that bears a number, or could: a paragraph, with the lists and tables that belong to it. */
type Unit = { readonly number: string | undefined; readonly blocks: readonly Tag[] }

const isList = ({ name }: Tag): boolean => name === 'ul' || name === 'ol'
const isHeading = ({ name }: Tag): boolean => /^h\d$/.test(name)
const numberOf = ({ name, children }: Tag): string | undefined =>
  name === 'p' && typeof children[0] === 'string' ? /^\s*(\d{1,3}\.)\s/.exec(children[0])?.[1] : undefined

/** Where the numbered part begins: what stands before it is the preamble. 0 where nothing is numbered. */
export const beginning = (blocks: readonly Tag[]): number =>
  Math.max(
    0,
    blocks.findIndex(block => block.name === 'ol' || numberOf(block) !== undefined),
  )

/** The body of a text: numbered in order, so that a paragraph is called the same in every language. */
export function bodyOf(blocks: readonly Tag[], { origin }: Pick<Place, 'origin'>): readonly Markup[] {
  let paragraphs = 0
  return unitsIn(blocks).map((unit, index) => {
    if (unit.blocks.length === 1 && isHeading(unit.blocks[0]!)) return flow(unit.blocks, { origin, eId: `heading_${index + 1}` })[0]!
    return hierarchical('paragraph', unit, { origin, eId: `para_${++paragraphs}` }, 0)
  })
}

function unitsIn(blocks: readonly Tag[]): readonly Unit[] {
  const units: Unit[] = []
  for (const block of blocks) {
    const last = units.at(-1)
    const follows = last && !isHeading(last.blocks[0]!)
    if (block.name === 'ol' && !(follows && numberOf(last.blocks[0]!) !== undefined))
      itemsOf(block).forEach((item, index) => units.push({ number: `${index + 1}.`, blocks: blocksIn(item.children) }))
    else if (follows && block.name !== 'p' && !isHeading(block)) units[units.length - 1] = { ...last, blocks: [...last.blocks, block] }
    else units.push({ number: numberOf(block), blocks: [block] })
  }
  return units
}

function hierarchical(name: string, { number, blocks }: Unit, place: Place, depth: number): Markup {
  const num = number === undefined ? undefined : element('num', {}, number)
  const own = number !== undefined && blocks[0] && numberOf(blocks[0]) === number ? [unnumbered(blocks[0]), ...blocks.slice(1)] : blocks
  return element(
    name,
    { eId: place.eId },
    num,
    own.some(isList)
      ? lists(own, place, depth)
      : element('content', { eId: `${place.eId}__content` }, flow(own, { ...place, eId: `${place.eId}__content` })),
  )
}

const unnumbered = (block: Tag): Tag => ({
  ...block,
  children: [String(block.children[0]).replace(/^\s*\d{1,3}\.\s+/, ''), ...block.children.slice(1)],
})

/** Every list with what introduces it; what stands after a list and before the next ends the first. */
function lists(blocks: readonly Tag[], place: Place, depth: number): readonly Markup[] {
  const first = blocks.findIndex(isList)
  const starts = blocks.flatMap((block, index) => (isList(block) ? index : []))
  return starts.map((start, index) => {
    const eId = `${place.eId}__list_${index + 1}`
    const lead = index === 0 ? blocks.slice(0, first) : []
    const rest = blocks.slice(start + 1, starts[index + 1])
    return element(
      'list',
      { eId },
      lead.length > 0 ? element('intro', { eId: `${eId}__intro` }, flow(lead, { ...place, eId: `${eId}__intro` })) : undefined,
      pointsOf(blocks[start]!, { ...place, eId }, depth),
      rest.length > 0 ? element('wrapUp', { eId: `${eId}__wrapup` }, flow(rest, { ...place, eId: `${eId}__wrapup` })) : undefined,
    )
  })
}

const pointsOf = (list: Tag, place: Place, depth: number): readonly Markup[] =>
  itemsOf(list).map((item, index) => {
    const mark = depth % 2 === 0 ? letters(index) : roman(index + 1)
    const [name, call] = list.name === 'ol' ? (['point', mark] as const) : (['indent', String(index + 1)] as const)
    const unit = { number: list.name === 'ol' ? `(${mark})` : undefined, blocks: blocksIn(item.children) }
    return hierarchical(name, unit, { ...place, eId: `${place.eId}__${name}_${call}` }, depth + 1)
  })

const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCodePoint(97 + (index % 26))

function roman(value: number): string {
  const sign = romans.find(([worth]) => worth <= value)
  return sign === undefined ? '' : sign[1] + roman(value - sign[0])
}
const romans = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const // prettier-ignore
