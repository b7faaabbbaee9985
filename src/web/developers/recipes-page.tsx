import { Tabs } from '../kit/tabs.tsx'
import type { Page } from '../page.ts'
import { Code, portalPage } from './frame.tsx'
import { recipes, spoken, textOf, type Recipe, type Spoken } from './recipes.ts'

const names: { readonly [language in Spoken]: string } = { curl: 'curl', javascript: 'JavaScript', python: 'Python', php: 'PHP' }

/** Programs that run as they stand. */
export const recipesPage: Page = {
  method: 'GET',
  path: '/developers/recipes',
  answer: visit => {
    const language = spoken.find(one => one === visit.query.get('with')) ?? 'curl'
    return portalPage(visit, {
      part: 'recipes',
      title: visit.say('developer.recipes'),
      lead: visit.say('developer.recipes.lead'),
      children: (
        <>
          <nav aria-label={visit.say('developer.recipes')}>
            <ul class="api-list">
              {(Object.keys(recipes) as Recipe[]).map(recipe => (
                <li>
                  <a href={`#${recipe}`}>{visit.say(`developer.recipe.${recipe}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <section class="stack" id="recipes">
            <Tabs
              label={visit.say('developer.languages')}
              tabs={spoken.map(one => ({
                href: visit.to(`/developers/recipes?with=${one}#recipes`),
                label: names[one],
                current: one === language,
              }))}
            />
            <p class="muted">{visit.say('developer.recipes.run')}</p>
            <Code
              id="environment"
              text={`export OPENCHM='${visit.origin}'\nexport OPENCHM_TOKEN='ochm_…'`}
              label={visit.say('developer.example')}
              visit={visit}
            />
          </section>
          {(Object.keys(recipes) as Recipe[]).map(recipe => (
            <section class="stack" id={recipe}>
              <h2>{visit.say(`developer.recipe.${recipe}`)}</h2>
              <p>{visit.say(`developer.recipe.${recipe}.lead`)}</p>
              <Code
                id={`program-${recipe}`}
                text={textOf(recipe, language)}
                label={`${visit.say(`developer.recipe.${recipe}`)} – ${names[language]}`}
                visit={visit}
              />
            </section>
          ))}
        </>
      ),
    })
  },
}
