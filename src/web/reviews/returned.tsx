import type { VNode } from 'preact'
import { formatNamed } from '#formats'
import type { Review } from '#reviews'
import { labelAt } from '../fields/drawing.ts'
import { Notice } from '../kit/notice.tsx'
import type { Visit } from '../page.ts'

/** Why a submission came back, with the remarks on single answers: on its review and above its form. */
export function Returned({ visit, review }: { readonly visit: Visit; readonly review: Review }): VNode {
  const format = formatNamed(review.format)
  return (
    <Notice tone="warning" title={visit.say('reviews.returned')}>
      <p dir="auto">{review.reason}</p>
      {review.comments.length === 0 ? null : (
        <dl class="facts">
          {review.comments.map(({ path, text }) => (
            <div class="fact">
              <dt>{labelAt(format, path, visit.locale)}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Notice>
  )
}
