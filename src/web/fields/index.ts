import { boolean, choice, choices } from './boolean.tsx'
import { date } from './date.tsx'
import type { FieldViews } from './drawing.ts'
import { geojson } from './geojson.tsx'
import { group, groups } from './group.tsx'
import { languages } from './languages.tsx'
import { files, images, link, links } from './link.tsx'
import { localizedText } from './localized-text.tsx'
import { localizedTexts } from './localized-texts.tsx'
import { matrix } from './matrix.tsx'
import { number } from './number.tsx'
import { point } from './point.tsx'
import { reference, references } from './reference.tsx'
import { richText } from './rich-text.tsx'
import { term, terms } from './term.tsx'
import { email, emails, identifier, notes, phones, symbol, text, texts, url, urls } from './text.tsx'
import { transcript } from './transcript.tsx'

/** How every kind of field is asked and shown. A kind without a view does not compile. */
export const fieldViews: FieldViews = {
  boolean,
  choice,
  choices,
  date,
  email,
  emails,
  files,
  geojson,
  group,
  groups,
  identifier,
  images,
  languages,
  link,
  links,
  localizedText,
  localizedTexts,
  matrix,
  money: number,
  notes,
  number,
  personName: text,
  phones,
  point,
  reference,
  references,
  richText,
  symbol,
  term,
  terms,
  text,
  texts,
  transcript,
  url,
  urls,
}
