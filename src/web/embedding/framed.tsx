import type { ComponentChildren } from 'preact'
import type { Answer } from '../page.ts'

/** A page for the frames of other sites: its name, what it shows, and links that open outside of the frame. */
export const framed = (title: string, shown: ComponentChildren): Answer => ({
  kind: 'page',
  framed: true,
  title,
  head: (
    <>
      <base target="_blank" />
      <meta name="robots" content="noindex" />
    </>
  ),
  body: (
    <>
      <h1 class="chart-framed-title" dir="auto">
        {title}
      </h1>
      {shown}
    </>
  ),
})
