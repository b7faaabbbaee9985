import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

type Keys = { readonly secret: KeyObject; readonly open: KeyObject; readonly name: string }

let keys: Keys | undefined

/** Sign with the key in this folder; it is made at the first start, and only its owner can read it. */
export function openReceiptKey(folder: string): void {
  const place = path.join(folder, 'receipt-key.pem')
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true })
    const { privateKey } = generateKeyPairSync('ed25519')
    writeFileSync(`${place}.new`, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    renameSync(`${place}.new`, place)
  }
  const secret = createPrivateKey(readFileSync(place))
  const open = createPublicKey(secret)
  keys = {
    secret,
    open,
    name: createHash('sha256')
      .update(open.export({ type: 'spki', format: 'der' }))
      .digest('hex')
      .slice(0, 16),
  }
}

function opened(): Keys {
  if (!keys) throw new Error('The key of receipts is not open')
  return keys
}

/** The signature over a text (Ed25519, base64), and the name of the key. */
export const signed = (text: string): { readonly signature: string; readonly key: string } => ({
  signature: sign(null, Buffer.from(text), opened().secret).toString('base64'),
  key: opened().name,
})

/** Is this the signature of our key over this text? */
export const isSigned = (text: string, signature: string): boolean => verify(null, Buffer.from(text), opened().open, Buffer.from(signature, 'base64'))

/** The public key, for whoever wants to verify a receipt without us (PEM). */
export const receiptKey = (): { readonly pem: string; readonly name: string } => ({
  pem: String(opened().open.export({ type: 'spki', format: 'pem' })),
  name: opened().name,
})
