import type { VNode } from 'preact'
import { formatDescription, formats, formatTitle, houses, type Format, type House } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { Badge } from '../kit/badge.tsx'
import { Card, Cards } from '../kit/card.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { formatIcon } from './icon.ts'

/** All common formats, by clearing-house. */
export const list: Page = {
  method: 'GET',
  path: '/formats',
  answer: visit => ({
    kind: 'page',
    title: visit.say('format.all'),
    description: visit.say('format.all.lead'),
    wide: true,
    body: (
      <>
        <PageHead title={visit.say('format.all')} lead={visit.say('format.all.lead')} />
        <div class="stack-l">
          {houses
            .filter(house => ofHouse(house).length > 0)
            .map(house => (
              <section class="stack">
                <h2>{visit.say(`format.house.${house}`)}</h2>
                <Cards>
                  {ofHouse(house).map(format => (
                    <FormatCard format={format} visit={visit} />
                  ))}
                </Cards>
              </section>
            ))}
        </div>
      </>
    ),
  }),
}

const ofHouse = (house: House) => formats().filter(format => format.house === house)

const FormatCard = ({ format, visit }: { readonly format: Format; readonly visit: Visit }): VNode => (
  <Card
    icon={formatIcon(format.name)}
    href={visit.to(`/formats/${format.name}`)}
    title={inLocale(formatTitle(format), visit.locale).text}
    above={
      <>
        <span>{format.code}</span>
        <Badge>{visit.say(`format.kind.${format.kind}`)}</Badge>
      </>
    }
  >
    <p class="muted small">{inLocale(formatDescription(format), visit.locale).text}</p>
  </Card>
)
