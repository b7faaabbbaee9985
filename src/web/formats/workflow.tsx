import type { VNode } from 'preact'
import { confirmationGraceMonths, labelOf, workflowOf, workflowSteps, type Format, type WorkflowRole } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { Facts } from '../kit/facts.tsx'
import { listed } from '../kit/listed.ts'
import type { Visit } from '../page.ts'
import { conditionWords } from './conditions.ts'

type Props = { readonly format: Format; readonly visit: Visit }

/** How records of a format are looked after: who does what, who is told, and what the calendar asks. */
export function FormatWorkflow({ format, visit }: Props): VNode {
  const { say } = visit
  const workflow = workflowOf(format)
  const { drafts, reviews, publishes, deadline, secondPerson, checklist, copies } = workflow
  return (
    <section class="stack" id="workflow">
      <h2>{say('format.workflow')}</h2>
      <Facts
        entries={[
          { name: say('format.workflow.drafts'), value: rolesOf(visit, drafts) },
          { name: say('format.workflow.reviews'), value: reviews.length > 0 ? rolesOf(visit, reviews) : say('format.workflow.no-review') },
          { name: say('format.workflow.publishes'), value: rolesOf(visit, publishes) },
          {
            name: say('format.workflow.second-person'),
            value: say(secondPerson ? 'format.workflow.second-person.yes' : 'format.workflow.second-person.no'),
          },
          {
            name: say('format.workflow.deadline'),
            value:
              deadline &&
              say('format.workflow.deadline.words', {
                weeks: deadline.weeks,
                escalation: deadline.escalation,
                reminders: listed(deadline.reminders.map(String), 'conjunction', visit.locale),
              }),
          },
          { name: say('format.workflow.confirmation'), value: confirmationWords({ format, visit }) },
          { name: say('format.workflow.expiry'), value: expiryWords({ format, visit }) },
          { name: say('format.workflow.copies'), value: copies && say('format.workflow.copies.words') },
        ]}
      />
      <h3>{say('format.workflow.tells')}</h3>
      <Facts
        entries={workflowSteps.map(step => {
          const told = workflow.tells[step] ?? []
          return { name: say(`format.workflow.step.${step}`), value: told.length > 0 && applies(format, step) ? rolesOf(visit, told) : undefined }
        })}
      />
      {checklist.length === 0 ? null : (
        <>
          <h3>{say('format.workflow.checklist')}</h3>
          <ul>
            {checklist.map(({ label }) => (
              <li>{inLocale(label, visit.locale).text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Steps of the calendar are told only where the calendar asks for them. */
function applies(format: Format, step: (typeof workflowSteps)[number]): boolean {
  const { confirmation, expiry } = workflowOf(format)
  if (step === 'confirmation' || step === 'unconfirmed') return confirmation !== undefined
  return step !== 'expiry' || expiry !== undefined
}

/** Roles in words, as a list of a sentence. */
const rolesOf = (visit: Visit, roles: readonly WorkflowRole[]): string =>
  listed(
    roles.map(role => visit.say(`format.workflow.role.${role}`)),
    'conjunction',
    visit.locale,
  )

function confirmationWords({ format, visit }: Props): string | undefined {
  const { confirmation } = workflowOf(format)
  if (!confirmation) return undefined
  const { months, when, graceMonths = confirmationGraceMonths } = confirmation
  const words = visit.say('format.workflow.confirmation.words', { months, grace: graceMonths })
  return when ? `${words} ${visit.say('format.workflow.confirmation.when', { condition: conditionWords(format, when, visit) })}` : words
}

function expiryWords({ format, visit }: Props): string | undefined {
  const { expiry } = workflowOf(format)
  const field = expiry && inLocale(labelOf(format, expiry.field), visit.locale).text
  return expiry && visit.say('format.workflow.expiry.words', { months: expiry.noticeMonths, field: `\u2068${field}\u2069` })
}
