/** Build what changed of style sheets and scripts into a folder. Answers plain name → name with hash. */
export declare function buildAssets(folder?: string): Promise<Readonly<Record<string, string>>>
