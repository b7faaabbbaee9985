// The form works without this. With it: what is typed is saved a moment later, questions that depend on an answer appear at once,
// others' texts come in, and lists, maps and texts are easier to fill.
import { finders } from '../islands/_finder.ts'
import { languageTabs, markUntranslated } from '../islands/_language-tabs.ts'
import { goToNextIssue, nameNext } from '../islands/_live-issues.ts'
import { places } from '../islands/_places.ts'
import { attend } from '../islands/_present.ts'
import { richTexts } from '../islands/_rich.ts'
import { afterStep, dragRows } from '../islands/_rows.ts'
import { keepUp, type Keeper } from '../islands/_saving.ts'
import { termBranches } from '../islands/_term-branches.ts'
import { termTrees } from '../islands/_term-trees.ts'

const form = document.querySelector<HTMLFormElement>('form[data-draft]')
if (form) begin(form)

/** Buttons whose step is done by the server while the form stays. */
const steps = /^(add|remove|up|down|move|find|mine|theirs|both|copy-text|copy-texts|remove-language|refresh|confirm):?/

function begin(form: HTMLFormElement): void {
  const keepers: Keeper[] = []
  const enhance = () => {
    for (const help of [languageTabs, termTrees, finders, termBranches, places, richTexts]) help(form)
    for (const one of keepers) dragRows(form, one)
    nameNext(form)
  }
  const keeper = keepUp(form, enhance)
  keepers.push(keeper)
  dragRows(form, keeper)
  attend(form, keeper)
  listen(form, keeper)
}

function listen(form: HTMLFormElement, keeper: Keeper): void {
  form.addEventListener('input', event => {
    const target = event.target as HTMLElement
    if (target.matches('[type=file], [data-filter], [name^="_q:"], :not([name])')) return
    markUntranslated(target)
    keeper.touched()
  })
  form.addEventListener('change', event => {
    const target = event.target as HTMLElement
    if (target.matches('[data-decides]')) void keeper.step('refresh')
    else if (target.matches('[type=file]')) target.parentElement!.querySelector('button')!.click()
  })
  form.addEventListener('click', event => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[name=_op]')
    if (button?.matches('[data-next]')) return void (goToNextIssue(form) && event.preventDefault())
    if (!button || !(steps.test(button.value) || button.matches('[data-arrived]'))) return
    event.preventDefault()
    // rows change their numbers: nothing is typed into them until they have
    form.inert = true
    void keeper.step(button.value, () => afterStep(form, button.value)).finally(() => (form.inert = false))
  })
}
