import type { AnswerOf, Call, CallOptions, InputOf, OperationName, Shape } from './call.js';
import { type Options } from './send.js';
export { Problem } from './problem.js';
export type { Issue } from './problem.js';
export type { AnswerOf, CallOptions, InputOf, OperationName, Shape } from './call.js';
export type { Options } from './send.js';
/** A page of the change log. Keep `cursor`, and begin there the next time. */
export type Changes = AnswerOf<'listChanges'>;
/** Every operation of the API by its name, and what takes more than one call. */
export type OpenChm = {
    readonly [name in OperationName]: Call<name>;
} & {
    /** Every record that a search finds, to the last, each once. */
    readonly everyHit: (input?: Omit<InputOf<'search'>, 'cursor' | 'page' | 'sort'>, options?: CallOptions) => AsyncGenerator<Shape<'Summary'>>;
    /** What changed since `after`, page by page until you are in step; with `every` (seconds) it then waits and asks again, until `signal` ends it. */
    readonly follow: (input?: InputOf<'listChanges'>, options?: CallOptions & {
        readonly every?: number;
    }) => AsyncGenerator<Changes>;
};
/** A client of the site. It holds no connection and need not be closed. */
export declare function openChm(options?: Options): OpenChm;
