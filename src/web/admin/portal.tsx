import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { locales } from '#platform/localized.ts'
import { manageable } from '#accounts'
import { nationalMenu, portalNamed, portals, savable, savePortal, type PortalInput } from '#portals'
import { countryName, isTerm, termsOf } from '#vocabularies'
import { attempt, noProblem, Problems, type Problem } from '../account/attempt.tsx'
import { fieldOf, formPage } from '../account/form-page.tsx'
import { languageName } from '../kit/badge.tsx'
import { Button, Buttons } from '../kit/button.tsx'
import { Choices, Select, TextArea, TextInput, Token } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import type { Answer, Page, Step, Visit } from '../page.ts'
import { adminTrail, forAdministrators } from './guard.ts'
import { LinkFields, LookFields, WordFields } from './portal-fields.tsx'
import { portalIn, type PortalForm } from './portal-form.ts'

const shown: Page = {
  method: 'GET',
  path: '/admin/portals/:id',
  needs: 'signed-in',
  answer: visit => portalPage(visit, openedPortal(visit), noProblem),
}

const saved: Page = {
  method: 'POST',
  path: '/admin/portals/:id',
  needs: 'signed-in',
  answer: visit => {
    const typed = portalIn(visit.form, openedPortal(visit), matches(manageable(visit.context.actor), {}))
    return attempt(
      visit,
      async () => {
        await savePortal(visit.context, typed)
        return { kind: 'redirect', to: visit.to(`/admin/portals/${typed.id}`), flash: { key: 'admin.portal.saved' } }
      },
      problem => portalPage(visit, typed, problem),
    )
  },
}

const adding: Page = forAdministrators('GET', '/admin/portals/new', visit => newPage(visit, noProblem))

const added: Page = forAdministrators('POST', '/admin/portals', visit =>
  attempt(
    visit,
    async () => {
      const site = newSite(visit)
      await savePortal(visit.context, site)
      return { kind: 'redirect', to: visit.to(`/admin/portals/${site.id}`), flash: { key: 'admin.portal.saved' } }
    },
    problem => newPage(visit, problem),
  ),
)

export const pages: readonly Page[] = [adding, added, shown, saved]

/** The portal of the address, if this visitor may change anything of it. */
function openedPortal(visit: Visit): PortalForm {
  const { scope: _, formats: __, ...portal } = portalNamed(visit.params['id'] ?? '')
  const facts = { changed: [], ...(portal.government ? { government: portal.government } : {}) }
  if (!matches(savable(visit.context.actor), facts)) throw new Refused('forbidden', 'portal.save', { id: portal.id })
  return portal
}

function portalPage(visit: Visit, portal: PortalForm, given: Problem): Answer {
  const problem = placed(given, visit)
  const administers = matches(manageable(visit.context.actor), {})
  const name = portal.government ? countryName(portal.government, visit.locale) : portal.id.toUpperCase()
  const title = visit.say('admin.portal.title', { name })
  const body = (
    <>
      <PageHead title={title} lead={<Text of={portal.name} visit={visit} />} />
      <Problems problem={problem} visit={visit} />
      <form method="post" action={visit.to(`/admin/portals/${portal.id}`)} class="portal-form">
        <Token visit={visit} />
        <WordFields visit={visit} portal={portal} problem={problem} />
        <LookFields visit={visit} portal={portal} problem={problem} />
        {administers && <PlaceFields visit={visit} portal={portal} problem={problem} />}
        <LinkFields visit={visit} portal={portal} problem={problem} />
        <Buttons>
          <Button>{visit.say('admin.portal.do')}</Button>
        </Buttons>
      </form>
    </>
  )
  return { kind: 'page', status: problem.status, title, body, trail: administers ? portalsTrail(visit) : [] }
}

const portalsTrail = (visit: Visit): readonly Step[] => [...adminTrail(visit), { label: visit.say('admin.portals.title'), path: '/admin/portals' }]

/** Faults shown at the fields that can mend them. */
function placed(problem: Problem, { locale }: Visit): Problem {
  const place = (path: string) =>
    /^(hosts|embedders)\//.test(path) ? path.split('/')[0]! : /^(name|shortName|menu\/\d+\/label)$/.test(path) ? `${path}/${locale}` : path
  return { ...problem, fields: Object.fromEntries(Object.entries(problem.fields).map(([path, words]) => [place(path), words])) }
}

const PlaceFields = ({ visit, portal, problem }: { readonly visit: Visit; readonly portal: PortalForm; readonly problem: Problem }): VNode => (
  <>
    <HostsField visit={visit} problem={problem} hosts={portal.hosts.filter(host => host !== `${portal.id}.localhost`)} />
    <LocalesField visit={visit} problem={problem} chosen={portal.locales} />
    <TextArea
      {...fieldOf(visit, problem, 'embedders', 'admin.portal.embedders')}
      required={false}
      hint={visit.say('admin.portal.embedders.hint')}
      value={(portal.embedders ?? []).join('\n')}
      rows={3}
      dir="ltr"
    />
  </>
)

const HostsField = ({ visit, problem, hosts }: { readonly visit: Visit; readonly problem: Problem; readonly hosts: readonly string[] }): VNode => (
  <TextArea
    {...fieldOf(visit, problem, 'hosts', 'admin.portal.hosts')}
    required={false}
    hint={visit.say('admin.portal.hosts.hint')}
    value={hosts.join('\n')}
    rows={3}
    dir="ltr"
  />
)

const LocalesField = ({
  visit,
  problem,
  chosen,
}: {
  readonly visit: Visit
  readonly problem: Problem
  readonly chosen: readonly string[]
}): VNode => (
  <Choices
    {...fieldOf(visit, problem, 'locales', 'admin.portal.locales')}
    several
    values={chosen}
    choices={locales.map(locale => ({ value: locale, label: languageName(locale, visit.locale) }))}
  />
)

/** A national site as it begins: named in the language it was added in. */
function newSite(visit: Visit): PortalInput {
  const government = visit.form.get('government') ?? ''
  if (!isTerm(['countries'], government))
    throw new Refused('invalid', 'portal.input', { issues: [{ path: '/government', code: 'portal.government' }] })
  if (portals().some(portal => portal.id === government)) {
    throw new Refused('invalid', 'portal.input', { issues: [{ path: '/government', code: 'portal.government-taken' }] })
  }
  const blank: PortalForm = {
    id: government,
    kind: 'national',
    government,
    hosts: [],
    name: {},
    shortName: {},
    tagline: {},
    locales: [],
    theme: { mark: 'national', tokens: {} },
    menu: nationalMenu(government),
  }
  const name = { [visit.locale]: visit.form.get('name')?.trim() ?? '' }
  return {
    ...portalIn(visit.form, blank, true),
    name,
    shortName: { [visit.locale]: countryName(government, visit.locale).slice(0, 40) },
    menu: blank.menu,
    theme: blank.theme,
  }
}

function newPage(visit: Visit, given: Problem): Answer {
  const problem = { ...given, fields: Object.fromEntries(Object.entries(given.fields).map(([path, words]) => [path.split('/')[0]!, words])) }
  const taken = new Set(portals().map(portal => portal.government))
  const countries = termsOf('countries')
    .filter(({ identifier }) => !taken.has(identifier))
    .map(({ identifier }) => ({ value: identifier, label: countryName(identifier, visit.locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, visit.locale))
  return formPage(visit, {
    key: 'admin.portal.new',
    path: '/admin/portals',
    problem,
    trail: portalsTrail(visit),
    fields: (
      <>
        <Select
          {...fieldOf(visit, problem, 'government', 'admin.portal.government')}
          value={visit.form.get('government') ?? undefined}
          choices={countries}
        />
        <TextInput {...fieldOf(visit, problem, 'name', 'admin.portal.name')} value={visit.form.get('name') ?? ''} maxLength={120} dir="auto" />
        <HostsField visit={visit} problem={problem} hosts={[visit.form.get('hosts') ?? '']} />
        <LocalesField visit={visit} problem={problem} chosen={visit.form.has('name') ? visit.form.getAll('locales') : [visit.locale]} />
      </>
    ),
  })
}
