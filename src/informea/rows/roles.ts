/** What a category of focal points is called at InforMEA, and its place among those of the treaty. */
export type Role = { readonly name: string; readonly order: number }

const role = (name: string, order: number): Role => ({ name, order })

/** Categories of the vocabulary `fp-types`, as the CBD publishes them; the two without a name there (emergency contacts, `NP-FP`) have one of ours. */
export const roles: { readonly [category: string]: Role } = {
  'CBD-FP1': role('CBD Primary NFP', 1),
  'CBD-FP2': role('CBD Secondary NFP', 2),
  'SBSTTA-FP': role('SBSTTA NFP', 3),
  'CHM-FP': role('CHM NFP', 4),
  'CHM-IAC': role('CHM Informal Advisory Committee Member', 5),
  'GSPC-FP': role('GSPC NFP', 6),
  'GTI-FP': role('GTI NFP', 7),
  'PA-FP': role('Protected Areas NFP', 8),
  'RM-FP': role('Resource Mobilization NFP', 9),
  'TKBD-FP': role('Traditional Knowledge NFP', 10),
  'CPB-FP1': role('Cartagena Protocol Primary NFP', 1),
  'CPB-FP2': role('Cartagena Protocol Secondary NFP', 2),
  'BCH-FP': role('BCH NFP', 2),
  'CPB-A17-FP': role('Cartagena Protocol Emergency Measures Contact Point', 3),
  'ABS-FP': role('Nagoya Protocol Primary NFP', 1),
  'ABS-FP2': role('Nagoya Protocol Secondary NFP', 2),
  'NP-FP': role('Nagoya Protocol Primary NFP', 1),
  'ABSCH-IAC': role('ABSCH Informal Advisory Committee Member', 2),
}
