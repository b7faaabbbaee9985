/** A place where two people wrote different things over the same text. */
export type Clash = { readonly path: string; readonly mine: unknown; readonly theirs: unknown }

/** A value made of two, and where they clash. */
export type Outcome = { readonly value: unknown; readonly clashes: readonly Clash[] }

/** How the values of a place are brought together. `base` is what both began with; unknown when it is not kept any more. */
export type Merge = (base: unknown, mine: unknown, theirs: unknown, path: string) => Outcome
