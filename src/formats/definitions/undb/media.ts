import type { Fields } from '../../format.ts'

/** Pictures, films, papers and pages that show what was done. */
export const media: Fields = {
  images: { type: 'images' },
  videos: { type: 'links' },
  documents: { type: 'links' },
  websites: { type: 'links' },
}

/** Where partners and actions are found on the web, one address each, as the Decade's pages asked. */
export const presence: Fields = {
  address: { type: 'localizedText' },
  country: { type: 'term', vocabulary: 'countries' },
  email: { type: 'email' },
  phone: { type: 'text', maxLength: 60 },
  website: { type: 'url' },
  facebook: { type: 'url' },
  twitter: { type: 'url' },
  youtube: { type: 'url' },
  googleMaps: { type: 'url' },
}
