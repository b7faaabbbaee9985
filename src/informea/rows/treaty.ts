import type { TreatyName } from '#projections'

/** What InforMEA calls the Convention and its Protocols beside their short names. */
export const treatyUuids: { readonly [treaty in TreatyName]: string } = {
  cbd: '08609c37-86bc-458c-8f60-8c7365e2886e',
  cartagena: 'bc38bc33-ab5c-4fa8-9dbb-92eca78a3cfe',
  nagoya: '869a34b3-8179-4ada-8a44-853e3f6e42e8',
}
