import { ButtonLink, Buttons } from '../kit/button.tsx'
import type { Page } from '../page.ts'
import { clientGuide } from './client.ts'
import { Code, portalPage } from './frame.tsx'

/** The client in TypeScript: how it is had, and what it does. */
export const clientPage: Page = {
  method: 'GET',
  path: '/developers/client',
  answer: visit => {
    const [address, script] = [visit.to('/developers/openchm-client.tgz'), visit.to('/developers/openchm.js')]
    const [install, program] = clientGuide(visit.origin, visit.locale)
    const label = visit.say('developer.example')
    return portalPage(visit, {
      part: 'client',
      title: visit.say('developer.client'),
      lead: visit.say('developer.client.lead'),
      children: (
        <>
          <section class="stack" id="install">
            <h2>{visit.say('developer.client.install')}</h2>
            <Code id="client-install" text={install} label={`${label} 1`} visit={visit} />
            <p>{visit.say('developer.client.page')}</p>
            <Code
              id="client-import"
              text={`<script type="module">\n  import { openChm } from '${visit.origin}${script}'\n</script>`}
              label={`${label} 2`}
              visit={visit}
            />
            <Buttons>
              <ButtonLink icon="download" href={address} download>
                {visit.say('developer.client.package')}
              </ButtonLink>
              <ButtonLink tone="quiet" icon="download" href={script} download>
                {visit.say('developer.client.script')}
              </ButtonLink>
            </Buttons>
          </section>
          <section class="stack" id="use">
            <h2>{visit.say('developer.client.use')}</h2>
            <Code id="client-use" text={program} label={`${label} 3`} visit={visit} />
            <ul>
              {notes.map(note => (
                <li>{visit.say(`developer.client.${note}`)}</li>
              ))}
            </ul>
          </section>
        </>
      ),
    })
  },
}

const notes = ['input', 'output', 'problem', 'later', 'unchanged', 'version', 'cancel'] as const
