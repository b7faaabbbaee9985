/** One change of bodies between two versions of a format. Paths are names joined by `/`; through lists they mean every row. */
export type MigrationStep =
  /** The value goes to another field, unless something stands there. */
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** The value is dropped for good. */
  | { readonly kind: 'remove'; readonly field: string }
  /** Bodies without a value get this one. */
  | { readonly kind: 'fill'; readonly field: string; readonly value: unknown }
  /** This value becomes another: a term, an option. */
  | { readonly kind: 'replace'; readonly field: string; readonly from: unknown; readonly to: unknown }

/** The steps that lead to a version of a format. */
export type Migration = { readonly to: number; readonly steps: readonly MigrationStep[] }
