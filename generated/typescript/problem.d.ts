/** What is wrong with a record at one place. */
export type Issue = {
    readonly path: string;
    readonly code: string;
    readonly message: string;
    readonly values?: object;
};
/** An answer that is not what was asked for (RFC 9457). `code` is stable, sentences are not. */
export declare class Problem extends Error {
    readonly name: string;
    readonly status: number;
    readonly code: string;
    /** What is wrong with a record, place by place. */
    readonly issues: readonly Issue[];
    /** Seconds after which it may go better. */
    readonly retryAfter: number | undefined;
    /** All that was answered. */
    readonly details: {
        readonly [name: string]: unknown;
    };
    constructor(response: Response, details: {
        readonly [name: string]: unknown;
    });
}
/** The problem that an answer tells; one of a proxy in between may be no JSON. */
export declare function problemIn(response: Response): Promise<Problem>;
/** Seconds of `Retry-After`, which names a number or a moment. */
export declare function secondsOf(header: string | null): number | undefined;
