/** A text as every reader can take it: composed (NFC), without control characters and halves of characters. */
export const tidy = (text: string): string => text.toWellFormed().normalize('NFC').replace(unholdable, '').trim()

// eslint-disable-next-line no-control-regex
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
