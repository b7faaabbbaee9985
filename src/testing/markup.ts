import { HtmlValidate } from 'html-validate'

/** The rules of HTML, ARIA and WCAG that pages keep. Left out is what is advice on style: a region by role instead of by element, and buttons that send their form without saying so. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'prefer-native-element': 'off', 'no-implicit-button-type': 'off' },
})

/** What a validator has to say against a page or a part of one, each with the place. */
export const markupFaults = (html: string): readonly string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`))
