import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { directionOf, type Locale } from '#platform/localized.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const known: { readonly [width: number]: number } = { 360: 760, 1280: 900 }

/** What the width of a screen changes for axe; the rest it finds at the first width already. */
const ofWidth = ['target-size', 'scrollable-region-focusable']

/** What colours alone decide. */
export const ofColours: readonly string[] = ['color-contrast', 'link-in-text-block']

/** What stands between a reader and this page, at phone and desktop width: all that axe finds (or these rules of it, or none), what is wider than the screen, and a wrong language. */
export async function barriersOn(
  page: Page,
  locale: Locale,
  widths: readonly number[] = [1280, 360],
  rules?: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = []
  const isAsked = rules === undefined || rules.length > 0
  if (isAsked) await page.evaluate(source)
  for (const [place, width] of widths.entries()) {
    await page.setViewportSize({ width, height: known[width] ?? 900 })
    const seen = isAsked ? await page.evaluate(axeFindings, (place === 0 ? rules : (rules ?? ofWidth)) as string[] | undefined) : []
    found.push(...[...seen, ...(await page.evaluate(tooWide))].map(barrier => `${width}: ${barrier}`))
  }
  const [lang, dir] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
  if (lang !== locale || dir !== directionOf(locale)) found.push(`lang=${lang} dir=${dir}`)
  return found
}

async function axeFindings(rules?: string[]): Promise<readonly string[]> {
  const wanted = rules ? { runOnly: rules } : {}
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
    resultTypes: ['violations'],
    preload: false,
    ...wanted,
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`),
  )
}

function tooWide(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const beyond = [...document.body.querySelectorAll('*')].filter(element => {
    const { left, right } = element.getBoundingClientRect()
    return right > clientWidth + 1 || left < -1
  })
  return [
    `${scrollWidth} wide: ${beyond
      .slice(-3)
      .map(({ tagName, className }) => `${tagName}.${className}`)
      .join(' ')}`,
  ]
}
