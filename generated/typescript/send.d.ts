/** How a client calls. */
export type Options = {
    /** Address of the site: `https://chm.example.org`. In a page of that site it may be left out. */
    readonly site?: string;
    /** A token from the account page; without one only what is public is read. */
    readonly token?: string;
    /** Language of sentences: `fr`. */
    readonly language?: string;
    /** How often a call is tried while the site says "later" (429, 503); 4 if nothing is said. */
    readonly tries?: number;
    /** Seconds that a call waits at most before it is tried again; if the site asks for more, it is refused. 60 if nothing is said. */
    readonly patience?: number;
    /** How many answers are kept to be compared (`ETag`); 100 if nothing is said, 0 keeps none. */
    readonly remembers?: number;
    /** What calls; that of the platform if nothing is said. */
    readonly fetch?: typeof fetch;
};
/** A call as it goes out. */
export type Sent = {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: BodyInit;
    readonly signal?: AbortSignal;
};
/** Sends calls: waits where it is told to, takes what did not change from memory, names the version a change is made from, and throws problems. */
export declare function sender(options: Options): (sent: Sent) => Promise<unknown>;
/** Resolves after so many seconds, rejects as soon as the signal says so. */
export declare function waited(seconds: number, signal?: AbortSignal): Promise<void>;
