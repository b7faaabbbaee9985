import type { VNode } from 'preact'
import { fileOf } from '#catalogue'
import {
  exampleOf,
  formatDescription,
  formatNamed,
  formatPurpose,
  formatTitle,
  helpOf,
  labelOf,
  optionLabelOf,
  sectionTitle,
  type Field,
  type Format,
} from '#formats'
import { inLocale } from '#platform/localized.ts'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import { feedLinks } from '../layout/feed-links.ts'
import type { Page, Visit } from '../page.ts'
import { listed } from '../kit/listed.ts'
import { conditionWords } from './conditions.ts'
import { Downloads } from './downloads.tsx'
import { limitsOf } from './limits.ts'
import { ruleWords } from './rules.ts'
import { FormatWorkflow } from './workflow.tsx'

/** One common format: who uses it, its fields with help, conditions and limits, its rules. */
export const one: Page = {
  method: 'GET',
  path: '/formats/:name',
  answer: visit => {
    const format = formatNamed(visit.params['name']!)
    const title = inLocale(formatTitle(format), visit.locale).text
    return {
      kind: 'page',
      title,
      description: inLocale(formatDescription(format), visit.locale).text,
      links: feedLinks(visit, title, { format: format.name }),
      trail: [{ label: visit.say('format.all'), path: '/formats' }],
      body: <FormatPage format={format} title={title} visit={visit} />,
    }
  },
}

/** The format as a file, for another house. */
export const file: Page = {
  method: 'GET',
  path: '/formats/:name/file',
  answer: visit => {
    const name = formatNamed(visit.params['name']!).name
    const headers = { 'content-disposition': `attachment; filename="${name}.format.json"` }
    return { kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(fileOf(name), null, 2), headers }
  },
}

/** Where a field is described. */
export const fieldHref = (visit: Visit, format: string, path: string): string => `${visit.to(`/formats/${format}`)}#${fieldAnchor(path)}`

const fieldAnchor = (path: string): string => `field-${path.replaceAll('/', '-')}`

type Props = { readonly format: Format; readonly visit: Visit }

const FormatPage = ({ format, title, visit }: Props & { readonly title: string }): VNode => (
  <>
    <PageHead
      kicker={
        <>
          <span>{visit.say('format.one')}</span>
          <Badge tone="brand">{format.code}</Badge>
        </>
      }
      title={title}
      lead={<Text of={formatDescription(format)} visit={visit} />}
      actions={
        <>
          <ButtonLink tone="quiet" icon="search" href={visit.to('/search', { format: format.name })}>
            {visit.say('format.records')}
          </ButtonLink>
        </>
      }
    />
    <div class="stack-l">
      {inLocale(formatPurpose(format), visit.locale).text && (
        <p>
          <Text of={formatPurpose(format)} visit={visit} />
        </p>
      )}
      <Facts
        entries={[
          { name: visit.say('format.who'), value: visit.say(`format.who.${format.kind}`) },
          {
            name: visit.say('format.houses'),
            value: listed(
              format.houses.map(house => visit.say(`format.house.${house}`)),
              'conjunction',
              visit.locale,
            ),
          },
          { name: visit.say('format.once'), value: format.oneFor ? visit.say('format.once.words') : undefined },
          { name: visit.say('format.closed'), value: format.closed ? visit.say('format.closed.words') : undefined },
          { name: visit.say('format.name'), value: <code>{format.name}</code> },
          { name: visit.say('format.version'), value: format.version },
        ]}
      />
      <Downloads visit={visit} name={format.name} />
      {format.sections.map(section => (
        <section class="stack">
          <h2>{inLocale(sectionTitle(format, section.name), visit.locale).text}</h2>
          <dl class="format-fields">
            {section.fields.map(name => (
              <FieldEntry format={format} path={name} field={format.fields[name]} visit={visit} />
            ))}
          </dl>
        </section>
      ))}
      {(format.rules ?? []).length > 0 && (
        <section class="stack prose">
          <h2>{visit.say('format.rules')}</h2>
          <ul>
            {format.rules!.map(rule => (
              <li>{ruleWords(format, rule, visit)}</li>
            ))}
          </ul>
        </section>
      )}
      <FormatWorkflow format={format} visit={visit} />
    </div>
  </>
)

type EntryProps = Props & { readonly path: string; readonly field: Field | undefined }

function FieldEntry({ format, path, field, visit }: EntryProps): VNode | null {
  if (!field || field.legacy) return null
  const help = helpOf(format, path)
  const example = exampleOf(format, path)
  return (
    <div class="format-field" id={fieldAnchor(path)}>
      <dt>
        <span class="format-field-name">
          <Text of={labelOf(format, path)} visit={visit} bare />
        </span>{' '}
        <code>{path.split('/').at(-1)}</code> <Badge>{visit.say(`format.type.${field.type}`)}</Badge>{' '}
        {field.required === true && <Badge tone="brand">{visit.say('format.required')}</Badge>}
        {field.internal && <Badge tone="warning">{visit.say('format.internal')}</Badge>}
        {field.system && <Badge>{visit.say('format.system')}</Badge>}
      </dt>
      <dd class="stack">
        {help && (
          <p>
            <Text of={help} visit={visit} bare />
          </p>
        )}
        <FieldTerms format={format} path={path} field={field} visit={visit} />
        {example && <p class="small muted">{visit.say('format.example', { example: inLocale(example, visit.locale).text })}</p>}
        {field.fields && (
          <dl class="format-fields format-fields-inner">
            {Object.entries(field.fields).map(([name, part]) => (
              <FieldEntry format={format} path={`${path}/${name}`} field={part} visit={visit} />
            ))}
          </dl>
        )}
      </dd>
    </div>
  )
}

/** Conditions, choices and limits of a field, one line each. */
function FieldTerms({ format, path, field, visit }: Props & { readonly path: string; readonly field: Field }): VNode | null {
  const lines = [
    field.visible && visit.say('format.visible', { condition: conditionWords(format, field.visible, visit) }),
    field.required !== undefined &&
      field.required !== true &&
      visit.say('format.required-when', { condition: conditionWords(format, field.required, visit) }),
    field.confidential && visit.say('format.confidential'),
    field.options &&
      visit.say('format.options', {
        options: listed(
          field.options.map(option => inLocale(optionLabelOf(format, path, option) ?? { en: option }, visit.locale).text),
          'disjunction',
          visit.locale,
        ),
      }),
    field.other && visit.say('format.other'),
    ...limitsOf(field, visit),
  ].filter(line => typeof line === 'string')
  const vocabularies = [field.vocabulary ?? []].flat()
  if (lines.length === 0 && vocabularies.length === 0 && !field.formats) return null
  return (
    <ul class="format-terms small">
      {vocabularies.length > 0 && (
        <li>
          {visit.say('format.vocabulary')}{' '}
          {vocabularies.map((key, place) => (
            <>
              {place > 0 && ', '}
              <a href={visit.to(`/vocabularies/${key}`)}>{key}</a>
            </>
          ))}
        </li>
      )}
      {field.formats && (
        <li>
          {visit.say('format.refers')}{' '}
          {field.formats.map((name, place) => (
            <>
              {place > 0 && ', '}
              <a href={visit.to(`/formats/${name}`)}>{inLocale(formatTitle(formatNamed(name)), visit.locale).text}</a>
            </>
          ))}
        </li>
      )}
      {lines.map(line => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
