/** The treaties by the names other programs know. */
export type TreatyName = 'cbd' | 'cartagena' | 'nagoya'

/** Their full names. */
export const treatyTitles: { readonly [treaty in TreatyName]: string } = {
  cbd: 'Convention on Biological Diversity',
  cartagena: 'Cartagena Protocol on Biosafety',
  nagoya: 'Nagoya Protocol on Access and Benefit-sharing',
}
