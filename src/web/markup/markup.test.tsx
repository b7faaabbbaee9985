import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Fragment, h, type ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'

const Card = ({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) => (
  <article class="card" title={title}>
    {children}
  </article>
)

test('texts and values of attributes are escaped, wherever they stand', () => {
  const naughty = '"><script>alert(1)</script>&'

  const html = render(
    <Card title={naughty}>
      {naughty}
      {[naughty, <b>{naughty}</b>]}
      <textarea value={naughty} />
    </Card>,
  )

  assert.ok(!html.includes('<script>'))
  assert.equal(html.split('&lt;script>').length - 1, 5)
})

test('data is never taken for markup, whatever its shape', () => {
  const piece = <b>bold</b>
  const shapes = [{ html: '<i>' }, { type: 'i', props: { children: '<i>' } }, JSON.parse(JSON.stringify(piece)), { props: { tpl: ['<i>'] } }]

  for (const shape of shapes) assert.equal(render(<p>{shape as string}</p>), '<p></p>')
})

test('what is not there is not written, and zero is', () => {
  const html = render(
    <ul hidden={false} class={undefined} data-open={false} aria-hidden={true} title="">
      {null}
      {false}
      {undefined}
      {0}
      {''}
    </ul>,
  )

  assert.equal(html, '<ul data-open="false" aria-hidden="true" title>0</ul>')
})

test('names are written as HTML and SVG know them', () => {
  const html = render(
    <form noValidate>
      <input autoComplete="off" tabIndex={-1} required />
      <svg viewBox="0 0 1 1" />
    </form>,
  )

  assert.equal(html, '<form novalidate><input autocomplete="off" tabindex="-1" required/><svg viewBox="0 0 1 1"></svg></form>')
})

test('a component without anything to show is still a piece', () => {
  const Nothing = () => null

  assert.equal(render(<Nothing />), '')
  assert.ok(<Nothing />)
})

const names = fc.constantFrom('a', 'p', 'br', 'input', 'textarea', 'svg', 'li')
const values = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(undefined), fc.constant(null))
const attributes = fc.dictionary(fc.constantFrom('class', 'href', 'value', 'aria-label', 'data-x', 'title', 'dir', 'disabled'), values)
const trees = fc.letrec<{ tree: readonly [string, object, readonly unknown[]]; child: unknown }>(tie => ({
  tree: fc.tuple(names, attributes, fc.array(tie('child'), { maxLength: 3 })),
  child: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.constant(null), fc.boolean(), tie('tree')),
}))

test('it writes what Preact draws', () => {
  type Tree = readonly [string, object, readonly unknown[]]
  const isTree = (child: unknown): child is Tree => Array.isArray(child)
  const ours = ([Name, props, children]: Tree): unknown => {
    const Element = Name as 'p'
    return <Element {...props}>{children.map(child => (isTree(child) ? ours(child) : child)) as ComponentChildren}</Element>
  }
  const theirs = ([name, props, children]: Tree): unknown =>
    h(name, props as object, ...(children.map(child => (isTree(child) ? theirs(child) : child)) as never[]))

  fc.assert(
    fc.property(trees.tree, tree => {
      fc.pre(!JSON.stringify(tree).includes('"textarea"'))
      assert.equal(render(<>{ours(tree) as ComponentChildren}</>), render(h(Fragment, null, theirs(tree) as never)))
    }),
  )
})
