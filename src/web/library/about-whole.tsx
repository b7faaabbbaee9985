import type { VNode } from 'preact'
import type { Collection } from '#collections'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Field, Token } from '../kit/field.tsx'
import { fieldId } from '../kit/notice.tsx'
import type { Visit } from '../page.ts'
import { pathTo } from './address.ts'
import { Press } from './collection-tools.tsx'

type Props = { readonly visit: Visit; readonly collection: Collection }

/** Below the form: the picture, the address, and throwing it away. */
export const AboutWhole = ({ visit, collection, covered }: Props & { readonly covered: boolean }): VNode => (
  <div class="collection-whole">
    {collection.kind === 'curated' && <CoverForm visit={visit} collection={collection} covered={covered} />}
    {collection.visibility === 'link' && (
      <Panel title={visit.say('library.address')}>
        <p>{visit.say('library.address.about')}</p>
        <p class="collection-address" dir="ltr">
          {visit.origin + visit.to(pathTo(collection))}
        </p>
        <Press visit={visit} path={`${pathTo(collection)}/address`} icon="link" label="library.address.renew" />
      </Panel>
    )}
    <Panel title={visit.say(`library.remove.${collection.kind}`)}>
      <p>{visit.say('library.remove.about')}</p>
      <Press visit={visit} path={`${pathTo(collection)}/removal`} icon="trash" label={`library.remove.${collection.kind}`} />
    </Panel>
  </div>
)

const CoverForm = ({ visit, collection, covered }: Props & { readonly covered: boolean }): VNode => (
  <Panel title={visit.say('library.cover')}>
    <form method="post" action={visit.to(`${pathTo(collection)}/cover`)} encType="multipart/form-data" class="stack">
      <Token visit={visit} />
      <Field visit={visit} name="cover" label={visit.say('library.cover.file')} hint={visit.say('library.cover.hint')}>
        <input
          class="input"
          type="file"
          id={fieldId('cover')}
          name="cover"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={`${fieldId('cover')}-hint`}
        />
      </Field>
      <div class="buttons">
        <Button tone="quiet" icon="upload">
          {visit.say('library.cover.go')}
        </Button>
        {covered && (
          <Button tone="quiet" name="without" value="yes">
            {visit.say('library.cover.without')}
          </Button>
        )}
      </div>
    </form>
  </Panel>
)
