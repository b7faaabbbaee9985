import type { VNode } from 'preact'
import { inLocale, locales } from '#platform/localized.ts'
import { marks, type MenuLink } from '#portals'
import type { Problem } from '../account/attempt.tsx'
import { languageName } from '../kit/badge.tsx'
import { Select, TextInput } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import { linksShown, type PortalForm } from './portal-form.ts'

type Props = { readonly visit: Visit; readonly portal: PortalForm; readonly problem: Problem }

const texts = [
  { field: 'name', most: 120 },
  { field: 'shortName', most: 40 },
  { field: 'tagline', most: 300 },
] as const

/** What the site is called and how it introduces itself, in each language. */
export const WordFields = ({ visit, portal, problem }: Props): VNode => (
  <>
    {texts.map(({ field, most }) => (
      <fieldset class="field">
        <legend class="field-label">{visit.say(`admin.portal.${field}`)}</legend>
        <div class="portal-texts">
          {locales.map(locale => (
            <TextInput
              visit={visit}
              name={`${field}/${locale}`}
              label={languageName(locale, visit.locale)}
              value={portal[field][locale] ?? ''}
              error={problem.fields[`${field}/${locale}`]}
              lang={locale}
              dir="auto"
              maxLength={most}
            />
          ))}
        </div>
      </fieldset>
    ))}
  </>
)

const hues = ['--brand-hue', '--accent-hue'] as const

/** Mark and colours: hues only, so that contrast stays right in light and dark. */
export const LookFields = ({ visit, portal, problem }: Props): VNode => (
  <>
    <Select
      visit={visit}
      name="theme/mark"
      label={visit.say('admin.portal.mark')}
      value={portal.theme.mark}
      error={problem.fields['theme/mark']}
      choices={[...new Set([...marks, portal.theme.mark])].map(mark => ({ value: mark, label: mark }))}
    />
    {hues.map(token => (
      <TextInput
        visit={visit}
        name={`theme/tokens/${token}`}
        label={visit.say(`admin.portal.token.${token.slice(2)}`)}
        hint={visit.say('admin.portal.hue.hint')}
        value={portal.theme.tokens[token] ?? ''}
        error={problem.fields[`theme/tokens/${token}`]}
        inputMode="numeric"
        dir="ltr"
      />
    ))}
    {Object.entries(portal.theme.tokens)
      .filter(([token]) => !(hues as readonly string[]).includes(token))
      .map(([token, value]) => (
        <input type="hidden" name={`theme/tokens/${token}`} value={value} />
      ))}
  </>
)

/** The main menu, with an empty link to add. */
export const LinkFields = ({ visit, portal, problem }: Props): VNode => (
  <fieldset class="field">
    <legend class="field-label">{visit.say('admin.portal.menu')}</legend>
    <p class="field-hint">{visit.say('admin.portal.menu.hint')}</p>
    {linksShown(portal.menu).map((link, place) => (
      <LinkField visit={visit} link={link} place={place} problem={problem} />
    ))}
  </fieldset>
)

type LinkProps = { readonly visit: Visit; readonly link: MenuLink; readonly place: number; readonly problem: Problem }

/** One link, folded until it is needed. */
const LinkField = ({ visit, link, place, problem }: LinkProps): VNode => (
  <details class="panel portal-link" open={Object.keys(problem.fields).some(field => field.startsWith(`menu/${place}/`))}>
    <summary>{inLocale(link.label, visit.locale).text || visit.say('admin.portal.link.new')}</summary>
    <TextInput
      visit={visit}
      name={`menu/${place}/path`}
      label={visit.say('admin.portal.path')}
      value={link.path}
      error={problem.fields[`menu/${place}/path`]}
      dir="ltr"
      maxLength={300}
    />
    <div class="portal-texts">
      {locales.map(locale => (
        <TextInput
          visit={visit}
          name={`menu/${place}/label/${locale}`}
          label={languageName(locale, visit.locale)}
          value={link.label[locale] ?? ''}
          error={problem.fields[`menu/${place}/label/${locale}`]}
          lang={locale}
          dir="auto"
          maxLength={60}
        />
      ))}
    </div>
  </details>
)
