/** Control characters that no text holds: all but tabs and line ends. The database cannot keep the first of them. */
export const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** The text without control characters and halves of characters. */
export const plainText = (text: string): string => text.toWellFormed().replace(controls, '')
