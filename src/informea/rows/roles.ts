import type { TreatyName } from '#projections'

/** What a category of focal points is called at InforMEA, and its place among those of the treaty. */
export type Role = { readonly treaty: TreatyName; readonly name: string; readonly order: number }

const role = (treaty: TreatyName, name: string, order: number): Role => ({ treaty, name, order })

/** Categories of the vocabulary `fp-types`, as the CBD publishes them; the two without a name there (emergency contacts, `NP-FP`) have one of ours. */
export const roles: { readonly [category: string]: Role } = {
  'CBD-FP1': role('cbd', 'CBD Primary NFP', 1),
  'CBD-FP2': role('cbd', 'CBD Secondary NFP', 2),
  'SBSTTA-FP': role('cbd', 'SBSTTA NFP', 3),
  'CHM-FP': role('cbd', 'CHM NFP', 4),
  'CHM-IAC': role('cbd', 'CHM Informal Advisory Committee Member', 5),
  'GSPC-FP': role('cbd', 'GSPC NFP', 6),
  'GTI-FP': role('cbd', 'GTI NFP', 7),
  'PA-FP': role('cbd', 'Protected Areas NFP', 8),
  'RM-FP': role('cbd', 'Resource Mobilization NFP', 9),
  'TKBD-FP': role('cbd', 'Traditional Knowledge NFP', 10),
  'CPB-FP1': role('cartagena', 'Cartagena Protocol Primary NFP', 1),
  'CPB-FP2': role('cartagena', 'Cartagena Protocol Secondary NFP', 2),
  'BCH-FP': role('cartagena', 'BCH NFP', 2),
  'CPB-A17-FP': role('cartagena', 'Cartagena Protocol Emergency Measures Contact Point', 3),
  'ABS-FP': role('nagoya', 'Nagoya Protocol Primary NFP', 1),
  'ABS-FP2': role('nagoya', 'Nagoya Protocol Secondary NFP', 2),
  'NP-FP': role('nagoya', 'Nagoya Protocol Primary NFP', 1),
  'ABSCH-IAC': role('nagoya', 'ABSCH Informal Advisory Committee Member', 2),
}
