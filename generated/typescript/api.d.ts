export interface paths {
    readonly "/api/v1/records/{identifier}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a record
         * @description The newest revision, or the one the identifier or `revision` names. A withdrawn record answers 410 with what remains of it.
         */
        readonly get: operations["readRecord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the revisions of a record
         * @description Every published revision with its identifier, date and address; each is read for ever at that address.
         */
        readonly get: operations["listRevisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happened to a record
         * @description Its publications, confirmations and withdrawal; those who work on it also see submissions and returns.
         */
        readonly get: operations["readHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/references": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a record refers to
         * @description Every public record its public fields name, with the field; a record named by two fields stands here twice.
         */
        readonly get: operations["listReferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/referrers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What refers to a record
         * @description Every public record with a field that names this one, and the fields. In the order of ids, which never change.
         */
        readonly get: operations["listReferrers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How often a record was read and its files were taken
         * @description Views of its page and downloads of its files and its PDF, in all and by month. One visitor counts once a day; programs do not count. No person is followed: nothing but these numbers is kept.
         */
        readonly get: operations["readUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow what changes
         * @description Every record that is or ever was public, once, at the place of its last change; withdrawn ones stay as tombstones for ever. Ask with the `cursor` of the answer before, and no change is missed or told twice, however many are made meanwhile. When `more` is false you are in step: ask again later with the same cursor. Ask without `after` to begin from the beginning.
         */
        readonly get: operations["listChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search published records
         * @description The parameters of the search page: `q`, any facet (`format`, `government`, `target` …; several values of one are alternatives; `-format=news` excludes), `from` and `to` (years, months or days of the date readers mean; `published-from`, `created-to`, `expires-from` … of others), `related=trait` (terms chosen of this facet also find records with broader and narrower ones), `off=format` (this filter is kept and not applied), `concepts=no` (words as they stand, not in other languages too), `sort`, `page`, `size`. Facets are counted as on the page: choosing another value of a facet would show that many. With `cursor` all hits are told in a fixed order, each once, whatever is published meanwhile (the relation `next` of `Link` leads on); facets are counted with the first answer only.
         */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/suggest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Suggest records, terms (countries among them), formats and pages while typing
         * @description A few of each kind, for the words as far as they are typed, as the search field of the site offers them; each is found in every language.
         */
        readonly get: operations["suggest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alerts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List your saved searches
         * @description Those of the person whose token is sent, the newest first.
         */
        readonly get: operations["listAlerts"];
        readonly put?: never;
        /**
         * Save a search, and be told what it finds
         * @description On the portal that is called. The secret of a webhook is answered here, and when its address changes, never again.
         */
        readonly post: operations["saveAlert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alerts/{alert}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a saved search
         * @description One of your own; those of others are not found.
         */
        readonly get: operations["readAlert"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a saved search
         * @description You can have it back on the pages for a day.
         */
        readonly delete: operations["removeAlert"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a saved search: its name, letters, pause, webhook
         * @description What is left out stays.
         */
        readonly patch: operations["changeAlert"];
        readonly trace?: never;
    };
    readonly "/api/v1/alerts/{alert}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a saved search out
         * @description Sends you its letter, and calls its webhook once with `alert.test`, signed like every call; nothing is tried again. Ten times an hour.
         */
        readonly post: operations["testAlert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alerts/{alert}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give a webhook a new secret
         * @description It is answered here and never again. For a day calls are signed with the old one too: `webhook-signature` holds both.
         */
        readonly post: operations["renewHookSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alerts/{alert}/resumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Switch a webhook on again
         * @description One that was switched off because it took nothing for three days, or said that it is gone. What was held meanwhile is sent if you ask.
         */
        readonly post: operations["resumeHook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alerts/{alert}/calls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the calls of a webhook
         * @description The newest first, of the last 30 days and at most 500. `next` is the `cursor` of those before; `Link` leads on too.
         */
        readonly get: operations["listCalls"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alerts/{alert}/calls/{call}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a call of a webhook
         * @description With the words that were sent, byte for byte; `null` before the first try, and once the record is no longer public.
         */
        readonly get: operations["readCall"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alerts/{alert}/calls/{call}/again": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a call of a webhook again
         * @description The same `webhook-id` and the same words, so a receiver that had it already does nothing; `webhook-attempt` counts on. If the record was withdrawn since, its withdrawal is told instead. 120 an hour.
         */
        readonly post: operations["callAgain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alerts/{alert}/calls/again": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make many calls of a webhook again
         * @description All that failed or were held while it was switched off; `delivered`: also those that were taken.
         */
        readonly post: operations["callAllAgain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/charts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count what a search finds
         * @description The parameters of `search` say which records are counted, `chart`, `by` and `and` how. Each row has a count for each column; a record with several values counts in each. Names are in the language of `Accept-Language`, and so is the summary. `line` and `timeline` have years as columns.
         */
        readonly get: operations["chart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell whose token this is
         * @description The person, the roles held at this moment and for which country, and what the token allows until when: to try a new one.
         */
        readonly get: operations["readMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the drafts that you may work on
         * @description Your own and those of the people you work with, as in the workspace, in the order in which the records were begun. The relation `next` of `Link` leads to those that follow.
         */
        readonly get: operations["listDrafts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a record
         * @description A draft of a format. With `submit` it is saved and submitted in one transaction: both or neither. An `Idempotency-Key` makes it safe to send again.
         */
        readonly post: operations["createRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a draft
         * @description For those who may work on it; its `ETag` is what a change is made from.
         */
        readonly get: operations["readDraft"];
        /**
         * Save a draft
         * @description The whole body, complete or not. Without `If-Match` the answer is 428; nothing is ever overwritten unseen.
         */
        readonly put: operations["saveDraft"];
        readonly post?: never;
        /**
         * Discard a draft
         * @description A published revision stays.
         */
        readonly delete: operations["discardDraft"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check a body
         * @description All that stands between this body and its publication; nothing is stored. Without a body the draft is checked.
         */
        readonly post: operations["checkRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a draft
         * @description Hands it to its reviewers; published at once when its author needs no review.
         */
        readonly post: operations["submitDraft"];
        /**
         * Take a submission back
         * @description Until its reviewers have answered.
         */
        readonly delete: operations["recallSubmission"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve a submission
         * @description Publishes what was submitted as the next revision and closes the review.
         */
        readonly post: operations["publishRecord"];
        /**
         * Withdraw a record
         * @description Its address keeps saying that it was there. `reason` is shown to readers.
         */
        readonly delete: operations["withdrawRecord"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/amendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin a change
         * @description A draft from the newest revision. `intent: revoke` begins the revocation of a certificate.
         */
        readonly post: operations["amendRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/copy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Copy a record
         * @description Another record with the same content, as a draft.
         */
        readonly post: operations["copyRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin an upload in pieces
         * @description For large files and bad lines, up to 1 GB. Answers the address to send the pieces to (`PATCH`); it stays for two days.
         */
        readonly post: operations["beginUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/uploads/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How an upload stands
         * @description Also as `HEAD`: the headers `Upload-Offset` and `Upload-Length` say where to go on.
         */
        readonly get: operations["readUpload"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Throw an upload away
         * @description What came so far is deleted; the draft stays as it is.
         */
        readonly delete: operations["abandonUpload"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Add a piece to an upload
         * @description The bytes from `Upload-Offset` on, as many as you like. Answers 204 with the new `Upload-Offset`, or 201 with the file when it was the last piece. After a broken line ask `HEAD` where to go on.
         */
        readonly patch: operations["continueUpload"];
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The files of a record
         * @description For those who work on the record: every file with all its versions, and which revisions show them.
         */
        readonly get: operations["listFiles"];
        readonly put?: never;
        /**
         * Upload a file at once
         * @description The bytes are the body (`application/octet-stream`); answers the address to write into the record. Private until a published revision shows it.
         */
        readonly post: operations["uploadFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/files/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download a file
         * @description Parts can be asked for with `Range`.
         */
        readonly get: operations["downloadFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm a record
         * @description Says that it is still right: a date, no revision. For formats that ask for it.
         */
        readonly post: operations["confirmRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/retirement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retire a record
         * @description It stays public and says that it no longer serves.
         */
        readonly post: operations["retireRecord"];
        /**
         * Use a retired record again
         * @description It says no longer that it is retired.
         */
        readonly delete: operations["reinstateRecord"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/withdrawal-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask that a record be withdrawn
         * @description Those who publish decide. Who may withdraw it withdraws it at once.
         */
        readonly post: operations["requestWithdrawal"];
        /**
         * Take such a request back
         * @description Until it is decided.
         */
        readonly delete: operations["recallWithdrawalRequest"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/records/{identifier}/recipients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the records that got a copy
         * @description Of a communiqué: authorities, entities and focal points that were told of it.
         */
        readonly get: operations["listRecipients"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the submissions that wait for you
         * @description Also those you decide on in the place of somebody who is away.
         */
        readonly get: operations["listReviews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reviews/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a review
         * @description The submission, what was checked, who looks after it and what was said.
         */
        readonly get: operations["readReview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reviews/{id}/assignment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say who looks after a review
         * @description Yourself, a colleague who decides on it too, or nobody. Others may still decide.
         */
        readonly put: operations["assignReview"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reviews/{id}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve
         * @description Publishes what was submitted as the next revision, or withdraws the record where that was asked, and closes the review.
         */
        readonly post: operations["approveReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reviews/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a submission back
         * @description The draft opens again for its authors, who read the reason and the comments. A request to withdraw a record is declined.
         */
        readonly post: operations["returnSubmission"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reviews/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide on several together
         * @description Each decision stands for itself: one that is refused does not undo the others.
         */
        readonly post: operations["decideReviews"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/deputies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List your deputies and those in whose place you decide
         * @description With the days from and until which each of them decides.
         */
        readonly get: operations["listDeputies"];
        readonly put?: never;
        /**
         * Let a colleague decide in your place for a time
         * @description Every decision says in whose place it was made.
         */
        readonly post: operations["nameDeputy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/deputies/{deputy}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * End a deputy’s time
         * @description At once; what was decided in your place stays decided.
         */
        readonly delete: operations["endDeputy"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/formats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the common formats
         * @description Names, titles and treaty instruments of the formats in which records are written.
         */
        readonly get: operations["listFormats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/formats/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * JSON Schema of a format
         * @description JSON Schema 2020-12 of a published body.
         */
        readonly get: operations["readFormatSchema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/formats/{name}/definition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a format
         * @description Its definition, with the words for every field in six languages.
         */
        readonly get: operations["readFormat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/formats/{name}/example": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A body of a format that may be published
         * @description Ready to be sent with `POST /records`, except for records it names, which have to exist.
         */
        readonly get: operations["readFormatExample"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/formats/{name}/template.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Spreadsheet to fill in (xlsx)
         * @description Headings, choices, help and an example in one language; lists of groups are sheets of their own.
         */
        readonly get: operations["readWorkbookTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/formats/{name}/template.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Spreadsheet to fill in (csv)
         * @description Headings, choices, help and an example in one language; lists of groups are sheets of their own.
         */
        readonly get: operations["readTextTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Take out everything a search finds
         * @description The parameters of `/search` without pages: all hits in one stream, however many. `xlsx` and `csv` can be changed and imported again.
         */
        readonly get: operations["exportSearch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an import
         * @description Its state, what the dry run found, and what became of the rows.
         */
        readonly get: operations["readImport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{id}/columns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say what the columns are
         * @description Keys by place, `null` for a column that is left out. The rows are tried again.
         */
        readonly put: operations["mapColumns"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bring the rows in
         * @description As drafts, submissions or publications, one record for each row without a fault.
         */
        readonly post: operations["importRows"];
        /**
         * Take a whole import back
         * @description What somebody changed since is left.
         */
        readonly delete: operations["undoImport"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{id}/annotated.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The file with every problem at its cell
         * @description The same rows, each fault as a note at its cell: to be mended and sent again.
         */
        readonly get: operations["readAnnotatedImport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/vocabularies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the vocabularies
         * @description Keys, titles and sizes of the controlled vocabularies.
         */
        readonly get: operations["listVocabularies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/vocabularies/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a vocabulary
         * @description All terms in order; with `q` those whose label in any language fits best. As SKOS with all mappings and retired terms when asked for.
         */
        readonly get: operations["readVocabulary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/vocabularies/{key}/mappings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How the terms of a vocabulary stand to terms elsewhere
         * @description Lines of SKOS mapping relations, for instance to the Sustainable Development Goals.
         */
        readonly get: operations["listMappings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/terms/{identifier}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a term
         * @description Its labels and definitions in every language, and the terms above, below and beside it.
         */
        readonly get: operations["readTerm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/terms/{identifier}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was changed of a term, and when
         * @description The newest change first, with who made it.
         */
        readonly get: operations["readTermHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Propose a term, a change or a merge
         * @description For the managers of the vocabulary, who answer by mail.
         */
        readonly post: operations["proposeTerm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/countries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the countries
         * @description Names in six languages, regions, and standing in the treaties.
         */
        readonly get: operations["listCountries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/countries/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a country
         * @description By its code of ISO 3166-1 in two letters, in any case.
         */
        readonly get: operations["readCountry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the portals
         * @description The clearing-houses and the national sites: names, host names, languages, and what is submitted there.
         */
        readonly get: operations["listPortals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/portals/{portal}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a portal
         * @description Its records are those of `/changes?portal=…`, and of `/search` when its own host name is called.
         */
        readonly get: operations["readPortal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/collections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List collections and public reading lists
         * @description Of the portal that is called. With `of=me` your own reading lists, also private ones; that needs a token.
         */
        readonly get: operations["listCollections"];
        readonly put?: never;
        /**
         * Make a reading list
         * @description Yours alone until you share it.
         */
        readonly post: operations["makeList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/collections/{collection}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a collection or reading list
         * @description With its records in order. A withdrawn one stays, without a title. `found` is what its search finds now, the first 100.
         */
        readonly get: operations["readCollection"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a list
         * @description Its owner can have it back on the pages for a day.
         */
        readonly delete: operations["deleteCollection"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change what a list says, or who reads it
         * @description What is left out stays.
         */
        readonly patch: operations["changeCollection"];
        readonly trace?: never;
    };
    readonly "/api/v1/collections/{collection}/entries/{identifier}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Put a record into a list, or change its note and place
         * @description A published record; it stands last unless a `place` is named.
         */
        readonly put: operations["putEntry"];
        readonly post?: never;
        /**
         * Take a record out of a list
         * @description The record itself is not touched.
         */
        readonly delete: operations["removeEntry"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bring a spreadsheet in
         * @description The bytes are the body (`application/octet-stream`). Its rows are tried in the background; read the import until its state is `checked`. Nothing is stored before `POST /imports/{id}/rows`.
         */
        readonly post: operations["createImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * National target
         * @description A target of a country, and how it contributes to the goals and targets of the Kunming-Montreal Global Biodiversity Framework (decision 15/6, annex I, part I).
         */
        readonly nationalTarget7: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** National target */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Full text of the target */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Place in the list */
            readonly sequence?: number;
            /** Global goals */
            readonly globalGoalAlignment?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly globalTargetAlignment: readonly {
                readonly identifier: string;
                readonly parent?: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
                readonly degreeOfAlignment: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
            }[];
            /** Explanation of the alignment */
            readonly degreeOfAlignmentInfo?: {
                readonly [key: string]: string;
            };
            /** Considerations for implementation */
            readonly implementingConsiderations?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** How they were taken into account */
            readonly implementingConsiderationsInfo?: {
                readonly [key: string]: string;
            };
            /** Main policy measures or actions */
            readonly mainPolicyOfMeasureOrActionInfo?: {
                readonly [key: string]: string;
            };
            /** Headline indicators */
            readonly headlineIndicators?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Binary indicators */
            readonly binaryIndicators?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Component indicators */
            readonly componentIndicators?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Complementary indicators */
            readonly complementaryIndicators?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Other national indicators */
            readonly otherNationalIndicators?: readonly {
                readonly identifier?: string;
                readonly value: {
                    readonly [key: string]: string;
                };
            }[];
            /** Do non-State actors contribute? */
            readonly hasNonStateActors: boolean;
            /** Which actors, and how */
            readonly nonStateActorsInfo?: {
                readonly [key: string]: string;
            };
            /** Commitments of non-State actors */
            readonly nonStateActorCommitmentInfo?: {
                readonly [key: string]: string;
            };
            /** Means needed beyond those available */
            readonly additionalImplementation: {
                /** @enum {unknown} */
                readonly identifier: "additionalImplementationRequired" | "additionalImplementationAvailable" | "additionalImplementationOther";
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** More on means of implementation */
            readonly additionalImplementationInfo?: {
                readonly [key: string]: string;
            };
            /** Additional information */
            readonly additionalInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly additionalDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Mapping of a global goal or target
         * @description What of one goal or target of the Framework the national targets of a country cover, and the reference period of its headline indicators (decision 15/6, annex I, part II). One for each goal and target addressed.
         */
        readonly nationalTarget7Mapping: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Global goal or target */
            readonly globalGoalOrTarget: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Elements covered and not covered */
            readonly elementOfGlobalTargetsInfo: {
                readonly [key: string]: string;
            };
            /** Reference periods */
            readonly referencePeriod?: readonly {
                readonly headlineIndicator: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly hasReferencePeriod: boolean;
                readonly referencePeriodInfo?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly additionalInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly additionalDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * National biodiversity strategy and action plan
         * @description The principal instrument for carrying out the Convention in a country (Article 6). A country may register several.
         */
        readonly nbsap: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Aligned with the Global Biodiversity Framework? */
            readonly isGbfAligned: boolean;
            /** Jurisdiction */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the area */
            readonly jurisdictionInfo?: {
                readonly [key: string]: string;
            };
            /**
             * Beginning of the period covered
             * Format: date
             */
            readonly startDate: string;
            /**
             * End of the period covered
             * Format: date
             */
            readonly endDate: string;
            /** Status of the document */
            readonly status: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Date of completion or adoption */
            readonly adoptionDate?: string;
            /** Approved as */
            readonly approvedStatus?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Approved by */
            readonly approvingBody?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the approving body */
            readonly approvingBodyInfo?: {
                readonly [key: string]: string;
            };
            /** Text of the document */
            readonly documentText?: {
                readonly [key: string]: string;
            };
            /** Document files or links */
            readonly documentLinks: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Seventh national report
         * @description Progress of a country towards its national targets and the goals of the Kunming-Montreal Global Biodiversity Framework (decision 15/6, annex I), in five sections. One for each country.
         */
        readonly nationalReport7: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Preparation of the report */
            readonly sectionI: {
                readonly nationalAuthorities: {
                    readonly [key: string]: string;
                };
                readonly contactPerson: {
                    readonly [key: string]: string;
                };
                readonly contactDetails: {
                    readonly [key: string]: string;
                };
                readonly processUndertaken: {
                    readonly [key: string]: string;
                };
            };
            /** State of the strategy and action plan */
            readonly sectionII: {
                /** @enum {unknown} */
                readonly hasRevisedNbsap: "yes" | "no" | "inProgress";
                /** Format: date */
                readonly anticipatedNbsapDate?: string;
                readonly hasStakeholderEngagement: boolean;
                readonly stakeholders?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                /** @enum {unknown} */
                readonly hasNbsapAdopted: "yes" | "no" | "inProgress" | "other";
                readonly hasNbsapAdoptedInfo?: {
                    readonly [key: string]: string;
                };
                /** Format: date */
                readonly anticipatedNbsapAdoptionDate?: string;
                readonly policyInstrument?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly implementationProgress: {
                    readonly [key: string]: string;
                };
            };
            /** Targets */
            readonly sectionIII: readonly {
                /** @enum {unknown} */
                readonly targetType: "national" | "global";
                readonly target: {
                    readonly identifier: string;
                };
                readonly mainActionsSummary: {
                    readonly [key: string]: string;
                };
                readonly levelOfProgress: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly progressSummary: {
                    readonly [key: string]: string;
                };
                readonly keyChallengesSummary: {
                    readonly [key: string]: string;
                };
                readonly actionEffectivenessSummary: {
                    readonly [key: string]: string;
                };
                readonly sdgRelationSummary?: {
                    readonly [key: string]: string;
                };
                readonly indicatorData?: {
                    readonly headline?: readonly {
                        readonly indicator: {
                            readonly identifier: string;
                            readonly customValue?: {
                                readonly [key: string]: string;
                            };
                        };
                        readonly data?: {
                            readonly identifier: string;
                        };
                    }[];
                    readonly binary?: readonly {
                        readonly indicator: {
                            readonly identifier: string;
                            readonly customValue?: {
                                readonly [key: string]: string;
                            };
                        };
                        readonly data?: {
                            readonly identifier: string;
                        };
                    }[];
                    readonly component?: readonly {
                        readonly indicator: {
                            readonly identifier: string;
                            readonly customValue?: {
                                readonly [key: string]: string;
                            };
                        };
                        readonly data?: {
                            readonly identifier: string;
                        };
                    }[];
                    readonly complementary?: readonly {
                        readonly indicator: {
                            readonly identifier: string;
                            readonly customValue?: {
                                readonly [key: string]: string;
                            };
                        };
                        readonly data?: {
                            readonly identifier: string;
                        };
                    }[];
                    readonly national?: readonly {
                        readonly indicator: {
                            readonly identifier: string;
                            readonly value?: {
                                readonly [key: string]: string;
                            };
                        };
                        readonly data?: {
                            readonly identifier: string;
                        };
                    }[];
                };
            }[];
            /** Goals */
            readonly sectionIV: readonly {
                readonly gbfGoal: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly summaryOfProgress: {
                    readonly [key: string]: string;
                };
                readonly indicatorData?: {
                    readonly headline?: readonly {
                        readonly indicator: {
                            readonly identifier: string;
                            readonly customValue?: {
                                readonly [key: string]: string;
                            };
                        };
                        readonly data?: {
                            readonly identifier: string;
                        };
                    }[];
                    readonly binary?: readonly {
                        readonly indicator: {
                            readonly identifier: string;
                            readonly customValue?: {
                                readonly [key: string]: string;
                            };
                        };
                        readonly data?: {
                            readonly identifier: string;
                        };
                    }[];
                };
            }[];
            /** Conclusions */
            readonly sectionV: {
                readonly assessmentSummary: {
                    readonly [key: string]: string;
                };
            };
            /** Other information */
            readonly sectionOtherInfo?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly additionalDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
                readonly attachments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Indicator data
         * @description Data of a country for one indicator, or why there are none. One record serves every target and report that uses the indicator.
         */
        readonly nationalReport7IndicatorData: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Indicator of the Framework */
            readonly indicator?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** National indicator */
            readonly nationalIndicator?: {
                readonly identifier: string;
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Source of the data
             * @enum {unknown}
             */
            readonly sourceOfData: "national" | "availableDataset" | "noData" | "notRelevant";
            /** Explanation */
            readonly sourceOfDataInfo?: {
                readonly [key: string]: string;
            };
            /** Description of the data set */
            readonly globalDescription?: string;
            /** Sources of the data set */
            readonly globalDataSources?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Providers of the indicator */
            readonly globalIndicatorProviders?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Values */
            readonly data?: readonly {
                readonly indicatorCode: string;
                readonly hasDisaggregation?: boolean;
                readonly disaggregationType?: string;
                readonly disaggregation?: string;
                readonly year: number;
                readonly unit: string;
                readonly value: number;
                readonly footnote?: string;
            }[];
            /** Comments */
            readonly comments?: {
                readonly [key: string]: string;
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Answers on binary indicators
         * @description Answers of a country to the questions on all binary indicators of the Framework (decision 16/31). One record for each country, used by every report.
         */
        readonly nationalReport7BinaryIndicatorData: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Goal B */
            readonly binaryResponseGoalB: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly qb_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly qb_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly qb_3: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly qb_4: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 1: spatial planning */
            readonly binaryResponseTarget1: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q1: "yes" | "no";
                    /** @enum {unknown} */
                    readonly q1_1_a: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q1_1_b: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q1_1_c?: "no" | "underDevelopment" | "partially" | "fully";
                    readonly q1_2?: readonly ("forTerrestrialPlanning" | "forInlandWaterPlanning" | "forCostalMarinePlanning" | "none")[];
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 5: trade in wild species */
            readonly binaryResponseTarget5: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    readonly q5_1: readonly ("terrestrialSpecies" | "freshwaterSpecies" | "marineSpecies" | "internationalTrade" | "none")[];
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 6: invasive alien species */
            readonly binaryResponseTarget6: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q6_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q6_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q6_3: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 8: climate change and ocean acidification */
            readonly binaryResponseTarget8: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    readonly q8_1: readonly ("climateChange" | "oceanAcidification" | "none")[];
                    /** @enum {unknown} */
                    readonly q8_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q8_3: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q8_4: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q8_5: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q8_6: "no" | "underDevelopment" | "partially" | "fully";
                    readonly q8_7: readonly ("mitigation" | "adaptation" | "disasterRiskReduction" | "natureBasedSolutions" | "policiesToMinimize" | "other")[];
                    readonly q8_7_1?: {
                        readonly [key: string]: string;
                    };
                    /** @enum {unknown} */
                    readonly q8_8: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q8_9: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 9: use of wild species */
            readonly binaryResponseTarget9: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q9_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q9_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q9_3: "no" | "underDevelopment" | "partially" | "fully";
                    readonly q9_3_1?: readonly ("womenGirls" | "childrenYouth" | "personWithDisabilities" | "indigenousPeoplesLocalCommunities")[];
                    /** @enum {unknown} */
                    readonly q9_4: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 12: green and blue spaces in cities */
            readonly binaryResponseTarget12: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q12_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q12_2: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 13: sharing of benefits */
            readonly binaryResponseTarget13: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q13_1: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_2: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_3: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q13_4: "no" | "yes" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_5: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_6: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_7: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 14: biodiversity in all policies */
            readonly binaryResponseTarget14: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q14_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q14_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q14_3: "no" | "underDevelopment" | "partially" | "fully";
                    readonly q14_3_a?: readonly ("agriculture" | "fisheries" | "forestry" | "aquaculture" | "finance" | "tourism" | "health" | "infrastructure" | "energy" | "mining" | "manufacturingAndProcessing" | "other")[];
                    readonly q14_3_a_1?: {
                        readonly [key: string]: string;
                    };
                    /** @enum {unknown} */
                    readonly q14_4: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q14_5: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 15: business */
            readonly binaryResponseTarget15: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q15_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q15_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q15_3: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q15_4: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q15_5: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 16: consumption */
            readonly binaryResponseTarget16: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q16_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q16_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q16_3: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 17: biosafety and biotechnology */
            readonly binaryResponseTarget17: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q17_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q17_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q17_3: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q17_4: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q17_5: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q17_6: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 20: capacity and cooperation */
            readonly binaryResponseTarget20: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q20_1: "no" | "underDevelopment" | "partially" | "fully";
                    readonly q20_2: readonly ("womenGirls" | "childrenYouth" | "personWithDisabilities" | "indigenousPeoplesLocalCommunities" | "other" | "none")[];
                    readonly q20_2_1?: {
                        readonly [key: string]: string;
                    };
                    /** @enum {unknown} */
                    readonly q20_3: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    readonly q20_4: readonly ("womenGirls" | "childrenYouth" | "personWithDisabilities" | "indigenousPeoplesLocalCommunities" | "other" | "none")[];
                    readonly q20_4_1?: {
                        readonly [key: string]: string;
                    };
                    /** @enum {unknown} */
                    readonly q20_5: "no" | "underDevelopment" | "partially" | "fully";
                    readonly q20_5_1?: {
                        readonly [key: string]: string;
                    };
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 22: participation, justice and information */
            readonly binaryResponseTarget22: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    readonly q22_1_a: readonly ("womenGirls" | "childrenYouth" | "personWithDisabilities" | "indigenousPeoplesLocalCommunities" | "other" | "none")[];
                    readonly q22_1_a_1?: {
                        readonly [key: string]: string;
                    };
                    readonly q22_1_b: readonly ("cultureAndPractices" | "rightsOverLandsAndTerritories" | "rightsOverResources" | "rightsOverTraditionalKnowledge" | "notApplicable")[];
                    /** @enum {unknown} */
                    readonly q22_1_c: "yes" | "no";
                    readonly q22_1_d: readonly ("womenGirls" | "childrenYouth" | "personWithDisabilities" | "indigenousPeoplesLocalCommunities" | "other" | "none")[];
                    readonly q22_1_d_1?: {
                        readonly [key: string]: string;
                    };
                    readonly q22_1_e: readonly ("womenGirls" | "childrenYouth" | "personWithDisabilities" | "indigenousPeoplesLocalCommunities" | "other" | "none")[];
                    readonly q22_1_e_1?: {
                        readonly [key: string]: string;
                    };
                    /** @enum {unknown} */
                    readonly q22_2: "no" | "underDevelopment" | "partially" | "fully";
                    readonly q22_3_a: readonly ("womenGirls" | "childrenYouth" | "personWithDisabilities" | "indigenousPeoplesLocalCommunities" | "other" | "none")[];
                    readonly q22_3_a_1?: {
                        readonly [key: string]: string;
                    };
                    readonly q22_3_b: readonly ("cultureAndPractices" | "rightsOverLandsAndTerritories" | "rightsOverResources" | "rightsOverTraditionalKnowledge" | "notApplicable")[];
                    /** @enum {unknown} */
                    readonly q22_3_c: "yes" | "no";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Target 23: gender equality */
            readonly binaryResponseTarget23: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q23_1: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q23_2: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q23_3: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q23_4: "no" | "underDevelopment" | "partially" | "fully";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Goal C: the answers on target 13 */
            readonly binaryResponseGoalC?: {
                readonly indicator?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responses: {
                    /** @enum {unknown} */
                    readonly q13_1: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_2: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_3: "no" | "underDevelopment" | "partially" | "fully";
                    /** @enum {unknown} */
                    readonly q13_4: "no" | "yes" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_5: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_6: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                    /** @enum {unknown} */
                    readonly q13_7: "no" | "underDevelopment" | "partially" | "fully" | "notApplicable";
                };
                readonly comments?: {
                    readonly [key: string]: string;
                };
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Commitment of a non-State actor
         * @description What a company, city, community, youth group or organization commits itself to do for the Framework (decision 16/32), from when, where, and with what means. Countries review the commitments linked to them.
         */
        readonly stakeholderCommitment: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** First name */
            readonly firstName: string;
            /** Last name */
            readonly lastName: string;
            /** Position */
            readonly designation: {
                readonly [key: string]: string;
            };
            /** Department */
            readonly department: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly organization: {
                readonly [key: string]: string;
            };
            /** Acronym */
            readonly organizationAcronym?: {
                readonly [key: string]: string;
            };
            /** Type of organization */
            readonly organizationType: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Street address */
            readonly address: {
                readonly [key: string]: string;
            };
            /** City */
            readonly city: {
                readonly [key: string]: string;
            };
            /** State or province */
            readonly state: {
                readonly [key: string]: string;
            };
            /** Postal code */
            readonly postalCode?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Telephone numbers */
            readonly phones?: readonly string[];
            /** E-mail addresses */
            readonly emails: readonly string[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Scope */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Countries */
            readonly jurisdictionCountries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Regions */
            readonly jurisdictionRegions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Commitment */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description: {
                readonly [key: string]: string;
            };
            /**
             * Start
             * Format: date
             */
            readonly timelineStartDate: string;
            /** Without an end date? */
            readonly isOpenEnded?: boolean;
            /**
             * End
             * Format: date
             */
            readonly timelineEndDate?: string;
            /** Next steps */
            readonly nextStepsInformation?: {
                readonly [key: string]: string;
            };
            /** How success is measured */
            readonly performanceInformation?: {
                readonly [key: string]: string;
            };
            /** Endorsements */
            readonly endorsementsInformation?: {
                readonly [key: string]: string;
            };
            /**
             * Coverage
             * @enum {unknown}
             */
            readonly coverageScope: "national" | "multiCountries" | "global";
            /** Countries covered */
            readonly coverageCountries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Regions covered */
            readonly coverageRegions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Other places */
            readonly coverageOther?: readonly {
                readonly [key: string]: string;
            }[];
            /** Part of a national strategy? */
            readonly isLinkedToNbsap: boolean;
            /** Of which countries */
            readonly linkedToNbsapCountries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Main national target */
            readonly primaryNationalTarget?: {
                readonly identifier: string;
            };
            /** Other national targets */
            readonly otherNationalTargets?: readonly {
                readonly identifier: string;
            }[];
            /** Main global goal or target */
            readonly primaryGlobalAlignment?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Other global goals and targets */
            readonly otherGlobalAlignments?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Indicators */
            readonly indicators?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Considerations for implementation */
            readonly implementingConsiderations?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Explanation */
            readonly alignmentInformation?: {
                readonly [key: string]: string;
            };
            /** Source of funds */
            readonly fundingSource?: {
                readonly [key: string]: string;
            };
            /** Are the funds sufficient? */
            readonly isFundingSufficient: boolean;
            /** Other agreements it serves */
            readonly internationalFrameworks?: {
                readonly [key: string]: string;
            };
            /** Partners */
            readonly partners: {
                readonly [key: string]: string;
            };
            /** Ways of implementation */
            readonly implementationStrategies?: {
                readonly [key: string]: string;
            };
            /** Do you report on target 15? */
            readonly isReportingOnTarget15: boolean;
            /** Report on target 15 */
            readonly target15Information?: {
                readonly [key: string]: string;
            };
            /** Is progress tracked? */
            readonly isProgressTracked: boolean;
            /** How progress is tracked */
            readonly progressInformation?: {
                readonly [key: string]: string;
            };
            /**
             * Address where progress is shown
             * Format: uri
             */
            readonly progressTrackingUrl?: string;
            /** Additional information */
            readonly additionalInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly additionalDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Attachments */
            readonly linkedAttachments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Credential of a non-State actor
         * @description Who may enter commitments for an organization, with the letter that says so (decision 16/32, annex II). The Secretariat accepts it before commitments can be entered.
         */
        readonly stakeholderCredential: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Is the submitter part of the government of a Party? */
            readonly isParty: boolean;
            /** Government */
            readonly government?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** First name */
            readonly firstName: string;
            /** Last name */
            readonly lastName: string;
            /** Position */
            readonly designation: {
                readonly [key: string]: string;
            };
            /** Department */
            readonly department: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly organization: {
                readonly [key: string]: string;
            };
            /** Acronym */
            readonly organizationAcronym?: {
                readonly [key: string]: string;
            };
            /** Type of organization */
            readonly organizationType: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Street address */
            readonly address: {
                readonly [key: string]: string;
            };
            /** City */
            readonly city: {
                readonly [key: string]: string;
            };
            /** State or province */
            readonly state: {
                readonly [key: string]: string;
            };
            /** Postal code */
            readonly postalCode?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Telephone numbers */
            readonly phones?: readonly string[];
            /** E-mail addresses */
            readonly emails: readonly string[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Letter of authority */
            readonly authorityDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Who may submit */
            readonly authorizedEmails: readonly string[];
            /** Additional information */
            readonly additionalInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly additionalDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * National focal point
         * @description Persons and offices that a government has designated to speak for it under the Convention and its Protocols. Designated by letter and entered by the Secretariat.
         */
        readonly focalPoint: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Categories */
            readonly categories: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Form of address */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** First name */
            readonly firstName?: string;
            /** Middle name */
            readonly middleName?: string;
            /** Last name */
            readonly lastName?: string;
            /** Gender */
            readonly gender?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Position */
            readonly designation?: {
                readonly [key: string]: string;
            };
            /** Department */
            readonly department?: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly organization?: {
                readonly [key: string]: string;
            };
            /** Acronym */
            readonly organizationAcronym?: {
                readonly [key: string]: string;
            };
            /** Type of organization */
            readonly organizationType?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Address, first line */
            readonly addressLine1?: {
                readonly [key: string]: string;
            };
            /** Address, second line */
            readonly addressLine2?: {
                readonly [key: string]: string;
            };
            /** City */
            readonly city?: {
                readonly [key: string]: string;
            };
            /** State or province */
            readonly state?: {
                readonly [key: string]: string;
            };
            /** Postal code */
            readonly postalCode?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Telephone numbers */
            readonly phones?: readonly string[];
            /** Mobile numbers */
            readonly mobiles?: readonly string[];
            /** Fax numbers */
            readonly faxes?: readonly string[];
            /** E-mail addresses */
            readonly emails?: readonly string[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Remarks */
            readonly description?: string;
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Virtual library resource
         * @description Publications, tools, courses, videos and websites that others can use in their work on biodiversity, biosafety, or access and benefit-sharing.
         */
        readonly resource: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Clearing-houses */
            readonly houses: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Type of resource */
            readonly resourceTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Summary */
            readonly summary: {
                readonly [key: string]: string;
            };
            /** Authors */
            readonly authors?: {
                readonly [key: string]: string;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Publisher */
            readonly publisher?: {
                readonly [key: string]: string;
            };
            /** Source */
            readonly source?: {
                readonly [key: string]: string;
            };
            /** Rights */
            readonly rights?: {
                readonly [key: string]: string;
            };
            /** Date of publication */
            readonly publicationDate: string;
            /** Links to the resource */
            readonly resourceLinks: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Cover images */
            readonly covers?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Countries and regions */
            readonly countryRegions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly cbdSubjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Access and benefit-sharing */
            readonly nagoya?: {
                readonly subjects?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly keyAreas?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly mccKeywords?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
            };
            /** Biosafety */
            readonly biosafety?: {
                readonly subjects?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly addressModifiedOrganisms?: boolean;
                readonly modifiedOrganisms?: readonly {
                    readonly identifier: string;
                }[];
                readonly addressOrganisms?: boolean;
                readonly organisms?: readonly {
                    readonly identifier: string;
                }[];
                readonly addressGenes?: boolean;
                readonly genes?: readonly {
                    readonly identifier: string;
                }[];
                readonly raRecommend?: boolean;
                readonly raAuthorAffiliation?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly raSubjects?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
            };
            /** Free keywords */
            readonly tags?: readonly {
                readonly [key: string]: string;
            }[];
            /** Secretariat marks */
            readonly adminTags?: readonly string[];
            /** File format */
            readonly fileFormat?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Details of the format */
            readonly formatDetails?: {
                readonly [key: string]: string;
            };
            /** Purpose */
            readonly purpose?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Audience */
            readonly targetGroups?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Level of expertise */
            readonly expertiseLevel?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Organization
         * @description Organizations that work on biodiversity, biosafety, or access and benefit-sharing, and how to reach them. Other records refer to them.
         */
        readonly organization: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Clearing-houses */
            readonly houses: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Name */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Acronym */
            readonly acronym?: {
                readonly [key: string]: string;
            };
            /** Type of organization */
            readonly organizationType: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Logo */
            readonly logo?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Street address */
            readonly address?: {
                readonly [key: string]: string;
            };
            /** City */
            readonly city: {
                readonly [key: string]: string;
            };
            /** State or province */
            readonly state?: {
                readonly [key: string]: string;
            };
            /** Postal code */
            readonly postalCode?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Place on the map */
            readonly coordinates?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Telephone numbers */
            readonly phones: readonly string[];
            /** Fax numbers */
            readonly faxes?: readonly string[];
            /** E-mail addresses */
            readonly emails: readonly string[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Contacts */
            readonly contacts?: readonly {
                readonly identifier: string;
            }[];
            /** Related organizations */
            readonly linkedOrganizations?: readonly {
                readonly identifier: string;
            }[];
            /** Countries and regions of activity */
            readonly operationalRegions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Working languages */
            readonly operationalLanguages?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Areas of work */
            readonly areasOfWork?: readonly {
                readonly [key: string]: string;
            }[];
            /** Profile */
            readonly profile?: {
                readonly [key: string]: string;
            };
            /** Links to the profile */
            readonly profileLink?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Subject areas */
            readonly thematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** ABS subject areas */
            readonly absThematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Contact
         * @description A person or an organization that other records refer to. What is entered here is public.
         */
        readonly contact: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country it belongs to */
            readonly government?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Person or organization
             * @enum {unknown}
             */
            readonly type: "person" | "organization";
            /** Form of address */
            readonly prefix?: {
                readonly [key: string]: string;
            };
            /** First name */
            readonly firstName?: string;
            /** Middle name */
            readonly middleName?: string;
            /** Last name */
            readonly lastName?: string;
            /** Gender */
            readonly gender?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Position */
            readonly designation?: {
                readonly [key: string]: string;
            };
            /** Department */
            readonly department?: {
                readonly [key: string]: string;
            };
            /** Organization of the person */
            readonly contactOrganization?: {
                readonly identifier: string;
            };
            /**
             * Whose address
             * @enum {unknown}
             */
            readonly addressType?: "organization" | "person";
            /** Name of the organization */
            readonly organization?: {
                readonly [key: string]: string;
            };
            /** Acronym */
            readonly organizationAcronym?: {
                readonly [key: string]: string;
            };
            /** Type of organization */
            readonly organizationType?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Street address */
            readonly address?: {
                readonly [key: string]: string;
            };
            /** City */
            readonly city?: {
                readonly [key: string]: string;
            };
            /** State or province */
            readonly state?: {
                readonly [key: string]: string;
            };
            /** Postal code */
            readonly postalCode?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Telephone numbers */
            readonly phones?: readonly string[];
            /** Fax numbers */
            readonly faxes?: readonly string[];
            /** E-mail addresses */
            readonly emails: readonly string[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Competent national authority
         * @description An institution that grants access to genetic resources or decides on living modified organisms.
         */
        readonly authority: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Serves under */
            readonly houses: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Name */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Address */
            readonly address?: {
                readonly [key: string]: string;
            };
            /** City */
            readonly city: {
                readonly [key: string]: string;
            };
            /** State or province */
            readonly state?: {
                readonly [key: string]: string;
            };
            /** Postal code */
            readonly postalCode?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Phone numbers */
            readonly phones: readonly string[];
            /** Fax numbers */
            readonly faxes?: readonly string[];
            /** E-mail addresses */
            readonly emails: readonly string[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Contact persons */
            readonly contacts?: readonly {
                readonly identifier: string;
            }[];
            /** Is it the only authority of the country? */
            readonly responsibleForAll: boolean;
            /** Responsibilities */
            readonly responsibilities?: {
                readonly [key: string]: string;
            };
            /** Legal basis */
            readonly policyBasisForCompetency?: {
                readonly [key: string]: string;
            };
            /** Measures that give the legal basis */
            readonly policyBasisForCompetencyRef?: readonly {
                readonly identifier: string;
            }[];
            /** Jurisdiction */
            readonly absJurisdiction?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Name of the jurisdiction */
            readonly absJurisdictionName?: {
                readonly [key: string]: string;
            };
            /** Kinds of genetic resources */
            readonly absGeneticResourceTypes?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Where they are found */
            readonly absGeneticResourceAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Functions under the Cartagena Protocol */
            readonly functions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Types of organism */
            readonly cpbOrganismTypes?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * National website or database
         * @description An official website or database of a country on access and benefit-sharing or on biosafety.
         */
        readonly database: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Clearing-houses */
            readonly houses: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Name of the website or database */
            readonly title: {
                readonly [key: string]: string;
            };
            /** What it offers */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Addresses */
            readonly websites: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Capacity development initiative
         * @description A programme, project or event that builds capacity in biodiversity, biosafety, or access and benefit-sharing.
         */
        readonly capacityBuildingInitiative: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Clearing-houses */
            readonly houses: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Title of the initiative */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Project number */
            readonly projectNumber?: {
                readonly [key: string]: string;
            };
            /** Project document */
            readonly projectDocument?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Contacts */
            readonly contacts: readonly {
                readonly identifier: string;
            }[];
            /** Summary */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Geographic scope */
            readonly geographicScope: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Countries and regions */
            readonly countryRegions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Status */
            readonly status: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Start date
             * Format: date
             */
            readonly startDate?: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate?: string;
            /** Expected duration */
            readonly durationPeriod?: number;
            /**
             * Unit of the duration
             * @enum {unknown}
             */
            readonly durationText?: "days" | "months" | "years";
            /** Duration as once described */
            readonly duration?: {
                readonly [key: string]: string;
            };
            /** Kind of initiative */
            readonly activityScope?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Is it part of a larger programme? */
            readonly isProjectProgramme: boolean;
            /** Name of the larger programme */
            readonly projectProgrammeName?: {
                readonly [key: string]: string;
            };
            /** Records of the larger programme */
            readonly broaderProjects?: readonly {
                readonly identifier: string;
            }[];
            /** Type of activity */
            readonly type?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Details of the type */
            readonly typeInfo?: {
                readonly [key: string]: string;
            };
            /** Do agencies implement it? */
            readonly isImplementedByAgencies?: boolean;
            /** Implementing agencies */
            readonly implementingAgencies?: readonly {
                readonly identifier: string;
            }[];
            /** Do agencies execute it? */
            readonly isExecutedByAgencies?: boolean;
            /** Executing agencies */
            readonly executingAgencies?: readonly {
                readonly identifier: string;
            }[];
            /** Do partners collaborate? */
            readonly isCollaboratedByPartners?: boolean;
            /** Collaborating partners */
            readonly collaboratingPartners?: readonly {
                readonly identifier: string;
            }[];
            /** Activities */
            readonly categories: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Audience */
            readonly targetGroups?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly cbdSubjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Key areas of ABS capacity-building */
            readonly absKeyAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Biosafety subject areas */
            readonly cpbThematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Types of funding */
            readonly fundingSourceTypes?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Details of self-funding */
            readonly selfFundingInfo?: {
                readonly [key: string]: string;
            };
            /** Core funders */
            readonly coreFundingSources?: readonly {
                readonly identifier: string;
            }[];
            /** Co-financing */
            readonly coFinancingSources?: readonly {
                readonly identifier: string;
            }[];
            /** Total budget */
            readonly totalBudget?: string;
            /** Results and lessons */
            readonly resultsAchievements?: {
                readonly [key: string]: string;
            };
            /** Best practices */
            readonly bestPractices?: {
                readonly [key: string]: string;
            };
            /** Products */
            readonly resultsOutputs?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Products in the library */
            readonly resultsReference?: readonly {
                readonly identifier: string;
            }[];
            /** Free keywords */
            readonly tags?: readonly {
                readonly [key: string]: string;
            }[];
            /** Secretariat marks */
            readonly adminTags?: readonly string[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Capacity-building resource
         * @description A tool, course or publication for capacity-building, as registered before the virtual library took such resources in.
         */
        readonly capacityBuildingResource: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Clearing-houses */
            readonly houses?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Type of resource */
            readonly resourceTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** File format */
            readonly fileFormat: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Details of the format */
            readonly formatDetails?: {
                readonly [key: string]: string;
            };
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Purpose */
            readonly purpose?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Audience */
            readonly targetGroups: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Level of expertise */
            readonly expertiseLevel?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Authors */
            readonly authors: {
                readonly [key: string]: string;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Date of publication */
            readonly publicationDate: string;
            /** Rights */
            readonly rights?: {
                readonly [key: string]: string;
            };
            /** Source */
            readonly source?: {
                readonly [key: string]: string;
            };
            /** Links to the resource */
            readonly resourceLinks: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Cover images */
            readonly covers?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Countries and regions */
            readonly countryRegions: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly cbdSubjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Key areas of ABS capacity-building */
            readonly absKeyAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Biosafety subject areas */
            readonly bchSubjects: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Submission
         * @description What a Party, another government or an organization sent in reply to a notification of the Secretariat.
         */
        readonly submission: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Clearing-houses */
            readonly houses: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /**
             * Submitted by
             * @enum {unknown}
             */
            readonly submissionByType: "party" | "nonParty" | "organization";
            /** Government */
            readonly submittingGovernment?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date of submission
             * Format: date
             */
            readonly date: string;
            /** Notifications answered */
            readonly notifications: readonly {
                readonly identifier: string;
            }[];
            /** The submission itself */
            readonly relevantDocuments: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Records that belong to it */
            readonly records?: readonly {
                readonly identifier: string;
            }[];
            /** Type of resource */
            readonly resourceTypes?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global goals and targets */
            readonly gbfGoalsAndTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly cbdThematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** ABS subject areas */
            readonly absThematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Biosafety subject areas */
            readonly cpbThematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Keywords on finance */
            readonly betiFinanceKeywords?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Keywords on mainstreaming */
            readonly betiMainstreamingKeywords?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * National report
         * @description A report of a country on what it has done to carry out the Convention (Article 26): the first five rounds, thematic reports, and strategies registered before 2024.
         */
        readonly nationalReport: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Type of report */
            readonly reportType: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Jurisdiction */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the area */
            readonly jurisdictionInfo?: {
                readonly [key: string]: string;
            };
            /**
             * Begin of the period covered
             * Format: date
             */
            readonly startDate: string;
            /**
             * End of the period covered
             * Format: date
             */
            readonly endDate?: string;
            /** Status of the document */
            readonly status: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Date of adoption */
            readonly adoptionDate?: string;
            /** Approved as */
            readonly approvedStatus?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Approved by */
            readonly approvingBody?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the body */
            readonly approvingBodyInfo?: {
                readonly [key: string]: string;
            };
            /** Text of the document */
            readonly documentText?: {
                readonly [key: string]: string;
            };
            /** Documents */
            readonly documentLinks: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Sixth national report
         * @description The last report of a country under the Strategic Plan for Biodiversity 2011–2020 (decision XIII/27), in seven sections. One for each country.
         */
        readonly nationalReport6: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Does your country report on national targets? */
            readonly targetPursued: boolean;
            /** The report uses the Aichi Targets */
            readonly notReportingOnNationalTargets?: boolean;
            /** Why there are no national targets to report on */
            readonly notReportingOnNationalTargetsReason?: {
                readonly [key: string]: string;
            };
            /** Measures */
            readonly implementationMeasures?: readonly {
                readonly title: {
                    readonly [key: string]: string;
                };
                readonly description?: {
                    readonly [key: string]: string;
                };
                readonly nationalTargets?: readonly {
                    readonly identifier: string;
                }[];
                readonly aichiTargets?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly assessment: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly assessmentDescription?: {
                    readonly [key: string]: string;
                };
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
                readonly otherRelevantInformation?: {
                    readonly [key: string]: string;
                };
                readonly otherRelevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
                readonly obstacles?: {
                    readonly [key: string]: string;
                };
                readonly obstaclesRelevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            }[];
            /** Assessments */
            readonly progressAssessments?: readonly {
                readonly nationalTarget?: {
                    readonly identifier: string;
                };
                readonly aichiTarget?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly assessment?: {
                    readonly identifier: string;
                };
            }[];
            /** Contribution to each target */
            readonly nationalContribution?: {
                readonly aichiTarget1?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget2?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget3?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget4?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget5?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget6?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget7?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget8?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget9?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget10?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget11?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget12?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget13?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget14?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget15?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget16?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                    readonly nationalReport?: {
                        readonly identifier: string;
                    };
                    readonly nationalReportDescription?: {
                        readonly [key: string]: string;
                    };
                    readonly includeLinkedRecords?: boolean;
                    readonly linkedRecords?: readonly {
                        readonly identifier: string;
                    }[];
                    readonly linkedRecordsDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget17?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget18?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget19?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly aichiTarget20?: {
                    readonly identifier?: string;
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly achievementActivities?: {
                        readonly [key: string]: string;
                    };
                };
                readonly nationalContributionSDGs?: {
                    readonly [key: string]: string;
                };
            };
            /** Global Strategy for Plant Conservation */
            readonly gspcNationalContribution?: {
                readonly hasGSPCTargets?: boolean;
                readonly gspcTargetDescription?: {
                    readonly [key: string]: string;
                };
                readonly plantConservationNetwork?: {
                    readonly [key: string]: string;
                };
                readonly implementationMeasures?: {
                    readonly [key: string]: string;
                };
                readonly gspcTarget1?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget2?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget3?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget4?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget5?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget6?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget7?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget8?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget9?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget10?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget11?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget12?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget13?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget14?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget15?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
                readonly gspcTarget16?: {
                    readonly identifier?: string;
                    readonly categoryProgress?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    readonly progressDescription?: {
                        readonly [key: string]: string;
                    };
                };
            };
            /** Contribution of indigenous peoples and local communities */
            readonly iplcContribution?: {
                readonly description?: {
                    readonly [key: string]: string;
                };
                readonly documents?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** Biodiversity of the country */
            readonly biodiversityCountryProfile?: {
                readonly statusAndTrends?: {
                    readonly [key: string]: string;
                };
                readonly mainDriversOfChange?: {
                    readonly [key: string]: string;
                };
                readonly nbsapImplementation?: {
                    readonly [key: string]: string;
                };
                readonly strategicPlanActions?: {
                    readonly [key: string]: string;
                };
                readonly supportMechanisms?: {
                    readonly [key: string]: string;
                };
                readonly monitoringReviewingMechanisms?: {
                    readonly [key: string]: string;
                };
            };
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * National target (2011–2020)
         * @description A target that a country set itself under the Strategic Plan for Biodiversity 2011–2020, and the Aichi Targets it stands for.
         */
        readonly nationalTarget: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Jurisdiction */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the area */
            readonly jurisdictionInfo?: {
                readonly [key: string]: string;
            };
            /** Was the Aichi Target adopted as it is? */
            readonly isAichiTarget: boolean;
            /** Aichi Targets and their components */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Other components of Aichi Targets */
            readonly otherAichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** No Aichi Target corresponds */
            readonly noOtherAichiTargets?: boolean;
            /** What the target is about instead */
            readonly noOtherAichiTargetsDescription?: {
                readonly [key: string]: string;
            };
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Progress assessment
         * @description How far a country has come towards one of its national targets or an Aichi Target, on what evidence, and how sure the assessment is.
         */
        readonly nationalAssessment: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** National target */
            readonly nationalTarget?: {
                readonly identifier: string;
            };
            /** Aichi Biodiversity Target */
            readonly aichiTarget?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Level of progress */
            readonly progress: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Date of the assessment
             * Format: date
             */
            readonly date: string;
            /** Summary of progress */
            readonly assessmentText: {
                readonly [key: string]: string;
            };
            /** Were indicators used? */
            readonly nationalIndicatorsUsed?: boolean;
            /** Indicators used */
            readonly nationalIndicators?: {
                readonly [key: string]: string;
            };
            /** National indicators (records) */
            readonly nationalIndicatorRecords?: readonly {
                readonly nationalIndicator?: {
                    readonly identifier: string;
                };
                readonly description?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            }[];
            /** Indicators of the Strategic Plan */
            readonly strategicPlanIndicators?: readonly {
                readonly identifier: string;
            }[];
            /** Implementation activities */
            readonly implementationActivities?: readonly {
                readonly identifier: string;
            }[];
            /** Text of the document */
            readonly documentText?: {
                readonly [key: string]: string;
            };
            /** Documents */
            readonly documentLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Level of confidence */
            readonly confidence: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Explanation of the confidence */
            readonly confidenceInfo: {
                readonly [key: string]: string;
            };
            /** Adequacy of monitoring */
            readonly adequacy?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Why monitoring is not needed */
            readonly adequacyDescription?: {
                readonly [key: string]: string;
            };
            /** Documents on monitoring */
            readonly otherRelevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * National indicator
         * @description An indicator by which a country measures its biodiversity or the success of its actions.
         */
        readonly nationalIndicator: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Indicators of the Strategic Plan */
            readonly strategicPlanIndicators?: readonly {
                readonly identifier: string;
            }[];
            /** Where it is documented */
            readonly documentInfo?: {
                readonly [key: string]: string;
            };
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Implementation activity
         * @description A law, programme or project with which a country implements its strategy and the Aichi Targets.
         */
        readonly implementationActivity: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Status of the activity */
            readonly status: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Kinds of action */
            readonly actionTypes?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Jurisdiction */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the area */
            readonly jurisdictionInfo?: {
                readonly [key: string]: string;
            };
            /** Aichi Biodiversity Targets */
            readonly aichiTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** National targets */
            readonly nationalTargets?: readonly {
                readonly identifier: string;
            }[];
            /** National indicators */
            readonly nationalIndicators?: readonly {
                readonly identifier: string;
            }[];
            /** Partners */
            readonly partners?: readonly {
                readonly identifier: string;
            }[];
            /** Text of the document */
            readonly documentText?: {
                readonly [key: string]: string;
            };
            /** Documents */
            readonly documentLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Guidance and support tool
         * @description A manual, method, database or other tool of a country that helps to reach targets.
         */
        readonly nationalSupportTool: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Status of the tool */
            readonly status: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Kind of tool */
            readonly supportTools?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Jurisdiction */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the area */
            readonly jurisdictionInfo?: {
                readonly [key: string]: string;
            };
            /** National targets */
            readonly nationalTargets: readonly {
                readonly identifier: string;
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Other components of Aichi Targets */
            readonly otherAichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly thematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Text of the document */
            readonly documentText?: {
                readonly [key: string]: string;
            };
            /** Documents */
            readonly documentLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Action
         * @description An action of a country. The name is reserved; nothing new is entered under it.
         */
        readonly action: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Financial reporting framework 2015
         * @description What a country spends on biodiversity at home and abroad, what it needs and how it plans to fill the gap (decision XII/3): baseline 2006–2010, progress 2011–2015. One for each country.
         */
        readonly resourceMobilisation: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** On whose behalf */
            readonly ownerBehalf: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Authorized to report? */
            readonly hasAuthority: boolean;
            /** Name of the respondent */
            readonly respondentName: string;
            /** Position */
            readonly respondentDesignation?: {
                readonly [key: string]: string;
            };
            /** Department */
            readonly respondentDepartment?: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly respondentOrganization?: {
                readonly [key: string]: string;
            };
            /** E-mail addresses */
            readonly respondentEmails?: readonly string[];
            /** Telephone numbers */
            readonly respondentPhones?: readonly string[];
            /**
             * Date of completion
             * Format: date
             */
            readonly completedDate?: string;
            /** International flows */
            readonly internationalResources: {
                readonly currency: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                /** @enum {unknown} */
                readonly multiplier: "units" | "thousands" | "millions";
                readonly baselineData: {
                    readonly financialFlows?: readonly {
                        readonly year: number;
                        readonly odaAmount?: number;
                        readonly oofAmount?: number;
                        readonly otherAmount?: number;
                    }[];
                    readonly odaCategories: readonly {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    }[];
                    readonly odaOofType?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly odaOofActions?: readonly {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    }[];
                    readonly otherActions?: readonly {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    }[];
                    /** @enum {unknown} */
                    readonly methodologyUsed?: "oecd_dac" | "other";
                    readonly methodologyUsedComments?: {
                        readonly [key: string]: string;
                    };
                    readonly coefficient?: number;
                    readonly odaConfidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly oofConfidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly otherConfidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly methodologicalComments?: {
                        readonly [key: string]: string;
                    };
                };
                readonly progressData?: {
                    readonly financialFlows?: readonly {
                        readonly year: number;
                        readonly odaAmount?: number;
                        readonly oofAmount?: number;
                        readonly otherAmount?: number;
                    }[];
                    readonly odaConfidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly oofConfidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                    readonly otherConfidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                };
                /** @enum {unknown} */
                readonly hasPrivateSectorMeasures?: "no" | "some" | "comprehensive";
                readonly hasPrivateSectorMeasuresComments?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Is biodiversity part of national plans and strategies?
             * @enum {unknown}
             */
            readonly hasNationalBiodiversityInclusion?: "notyet" | "some" | "comprehensive";
            /** Comments */
            readonly hasNationalBiodiversityInclusionComments?: {
                readonly [key: string]: string;
            };
            /**
             * Have the values of biodiversity been assessed?
             * @enum {unknown}
             */
            readonly hasBiodiversityAssessment?: "notnecessary" | "notyet" | "some" | "comprehensive";
            /** Comments */
            readonly hasBiodiversityAssessmentComments?: {
                readonly [key: string]: string;
            };
            /** What the country reports */
            readonly financialAvailabilityData?: {
                readonly reportDomesticExpenditures?: boolean;
                readonly reportFundingNeeds?: boolean;
                readonly prepareFinancePlans?: boolean;
            };
            /** Domestic expenditure */
            readonly domesticExpendituresData?: {
                readonly currency?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                /** @enum {unknown} */
                readonly multiplier?: "units" | "thousands" | "millions";
                readonly expenditures?: readonly {
                    readonly year: number;
                    readonly amount?: number;
                    readonly confidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                }[];
                readonly govCentralDirectlyRelated?: boolean;
                readonly govCentralIndirectlyRelated?: boolean;
                readonly provincialDirectlyRelated?: boolean;
                readonly provincialIndirectlyRelated?: boolean;
                readonly municipalDirectlyRelated?: boolean;
                readonly municipalIndirectlyRelated?: boolean;
                readonly extraDirectlyRelated?: boolean;
                readonly extraIndirectlyRelated?: boolean;
                readonly privateDirectlyRelated?: boolean;
                readonly privateIndirectlyRelated?: boolean;
                readonly otherDirectlyRelated?: boolean;
                readonly otherIndirectlyRelated?: boolean;
                readonly ilcDirectlyRelated?: boolean;
                readonly ilcIndirectlyRelated?: boolean;
                readonly sourcesAdditionalComments?: {
                    readonly [key: string]: string;
                };
                /** @enum {unknown} */
                readonly domesticCollectiveAction?: "notnecessary" | "notyet" | "some" | "comprehensive";
                readonly domesticCollectiveActionComments?: {
                    readonly [key: string]: string;
                };
                readonly measurementUnit?: string;
                readonly contributions?: readonly {
                    readonly year: number;
                    readonly amount?: number;
                    readonly confidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                }[];
                /** @enum {unknown} */
                readonly domesticCollectiveActionMethodology?: "cmfeccabc" | "other";
                readonly domesticCollectiveActionMethodologyOther?: {
                    readonly [key: string]: string;
                };
                readonly domesticCollectiveActionMethodologyComments?: {
                    readonly [key: string]: string;
                };
            };
            /** Needs and gap */
            readonly fundingNeedsData?: {
                readonly currency: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                /** @enum {unknown} */
                readonly multiplier: "units" | "thousands" | "millions";
                readonly annualEstimates?: readonly {
                    readonly year: number;
                    readonly fundingNeedAmount?: number;
                    readonly availableResourcesAmount?: number;
                    readonly fundingGapAmount?: number;
                    readonly action?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly additionalComments?: {
                    readonly [key: string]: string;
                };
            };
            /** Finance plan */
            readonly nationalPlansData?: {
                readonly currency: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                /** @enum {unknown} */
                readonly multiplier: "units" | "thousands" | "millions";
                readonly domesticSources?: readonly {
                    readonly name: {
                        readonly [key: string]: string;
                    };
                    readonly amount2014?: number;
                    readonly amount2015?: number;
                    readonly amount2016?: number;
                    readonly amount2017?: number;
                    readonly amount2018?: number;
                    readonly amount2019?: number;
                    readonly amount2020?: number;
                }[];
                readonly internationalSources?: readonly {
                    readonly name: {
                        readonly [key: string]: string;
                    };
                    readonly amount2014?: number;
                    readonly amount2015?: number;
                    readonly amount2016?: number;
                    readonly amount2017?: number;
                    readonly amount2018?: number;
                    readonly amount2019?: number;
                    readonly amount2020?: number;
                }[];
                readonly additionalComments?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Have measures been taken to encourage the private sector and non-governmental organizations at home?
             * @enum {unknown}
             */
            readonly hasDomesticPrivateSectorMeasures?: "no" | "some" | "comprehensive";
            /** Comments */
            readonly hasDomesticPrivateSectorMeasuresComments?: {
                readonly [key: string]: string;
            };
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Financial reporting framework 2020
         * @description International flows for biodiversity in 2016–2020, domestic action, finance plans and how far the gap was reduced. One for each country.
         */
        readonly resourceMobilisation2020: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** On whose behalf */
            readonly ownerBehalf: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Authorized to report? */
            readonly hasAuthority: boolean;
            /** Name of the respondent */
            readonly respondentName: string;
            /** Position */
            readonly respondentDesignation?: {
                readonly [key: string]: string;
            };
            /** Department */
            readonly respondentDepartment?: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly respondentOrganization?: {
                readonly [key: string]: string;
            };
            /** E-mail addresses */
            readonly respondentEmails?: readonly string[];
            /** Telephone numbers */
            readonly respondentPhones?: readonly string[];
            /**
             * Date of completion
             * Format: date
             */
            readonly completedDate?: string;
            /** International flows */
            readonly internationalResources: {
                readonly currency: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                /** @enum {unknown} */
                readonly multiplier: "units" | "thousands" | "millions";
                readonly financialFlows?: readonly {
                    readonly year: number;
                    readonly odaAmount?: number;
                    readonly oofAmount?: number;
                    readonly otherAmount?: number;
                }[];
                readonly odaCategories: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly odaOofType?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly odaOofActions?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly otherActions?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                /** @enum {unknown} */
                readonly methodologyUsed?: "oecd_dac" | "other";
                readonly methodologyUsedComments?: {
                    readonly [key: string]: string;
                };
                readonly coefficient?: number;
                readonly odaConfidenceLevel?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly oofConfidenceLevel?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly otherConfidenceLevel?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly methodologicalComments?: {
                    readonly [key: string]: string;
                };
                /** @enum {unknown} */
                readonly hasPrivateSectorMeasures?: "no" | "some" | "comprehensive";
                readonly hasPrivateSectorMeasuresComments?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Is biodiversity part of national plans and strategies?
             * @enum {unknown}
             */
            readonly hasNationalBiodiversityInclusion?: "notyet" | "some" | "comprehensive";
            /** Comments */
            readonly hasNationalBiodiversityInclusionComments?: {
                readonly [key: string]: string;
            };
            /**
             * Have the values of biodiversity been assessed?
             * @enum {unknown}
             */
            readonly hasBiodiversityAssessment?: "notnecessary" | "notyet" | "some" | "comprehensive";
            /** Comments */
            readonly hasBiodiversityAssessmentComments?: {
                readonly [key: string]: string;
            };
            /** Domestic expenditure */
            readonly domesticExpendituresData?: {
                /** @enum {unknown} */
                readonly domesticCollectiveAction?: "notnecessary" | "notyet" | "some" | "comprehensive";
                readonly domesticCollectiveActionComments?: {
                    readonly [key: string]: string;
                };
                /** @enum {unknown} */
                readonly multiplier?: "units" | "thousands" | "millions";
                readonly measurementUnit?: string;
                readonly contributions?: readonly {
                    readonly year: number;
                    readonly amount?: number;
                    readonly confidenceLevel?: {
                        readonly identifier: string;
                        readonly customValue?: {
                            readonly [key: string]: string;
                        };
                    };
                }[];
                /** @enum {unknown} */
                readonly domesticCollectiveActionMethodology?: "cmfeccabc" | "other";
                readonly domesticCollectiveActionMethodologyOther?: {
                    readonly [key: string]: string;
                };
                readonly domesticCollectiveActionMethodologyComments?: {
                    readonly [key: string]: string;
                };
            };
            /** Finance plan */
            readonly nationalPlansData?: {
                readonly currency: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                /** @enum {unknown} */
                readonly multiplier: "units" | "thousands" | "millions";
                readonly domesticSources?: readonly {
                    readonly name: {
                        readonly [key: string]: string;
                    };
                    readonly amount2014?: number;
                    readonly amount2015?: number;
                    readonly amount2016?: number;
                    readonly amount2017?: number;
                    readonly amount2018?: number;
                    readonly amount2019?: number;
                    readonly amount2020?: number;
                }[];
                readonly internationalSources?: readonly {
                    readonly name: {
                        readonly [key: string]: string;
                    };
                    readonly amount2014?: number;
                    readonly amount2015?: number;
                    readonly amount2016?: number;
                    readonly amount2017?: number;
                    readonly amount2018?: number;
                    readonly amount2019?: number;
                    readonly amount2020?: number;
                }[];
                readonly gapReductions?: readonly {
                    /** @enum {unknown} */
                    readonly identifier: "2014" | "2015" | "2016" | "2017" | "2018" | "2019" | "2020";
                    readonly hasReduced: boolean;
                }[];
                readonly hasReduceGapOverall?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly additionalComments?: {
                    readonly [key: string]: string;
                };
                /** @enum {unknown} */
                readonly hasDomesticPrivateSectorMeasures?: "no" | "some" | "comprehensive";
                readonly hasDomesticPrivateSectorMeasuresComments?: {
                    readonly [key: string]: string;
                };
            };
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Aichi Biodiversity Target
         * @description One of the twenty targets of the Strategic Plan 2011–2020 as it is presented to the public: guide, indicators, progress, champions and resources.
         */
        readonly aichiTarget: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Number */
            readonly number?: number;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Short title */
            readonly shortTitle?: {
                readonly [key: string]: string;
            };
            /** Icons */
            readonly icons?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Strategic goal */
            readonly strategicGoal?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Quick guide */
            readonly guide?: {
                readonly [key: string]: string;
            };
            /** Indicators of the Strategic Plan */
            readonly strategicPlanIndicators?: readonly {
                readonly identifier: string;
            }[];
            /** Other indicators of the Strategic Plan */
            readonly otherStrategicPlanIndicators?: readonly {
                readonly identifier: string;
            }[];
            /** Global progress */
            readonly progress?: {
                readonly [key: string]: string;
            };
            /** Sources on progress */
            readonly progressLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Champions */
            readonly champions?: readonly {
                readonly description?: {
                    readonly [key: string]: string;
                };
                readonly countries?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly organizations?: readonly {
                    readonly identifier: string;
                }[];
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            }[];
            /** Resources */
            readonly resources?: readonly {
                readonly description?: {
                    readonly [key: string]: string;
                };
                readonly references?: readonly {
                    readonly identifier: string;
                }[];
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
                readonly categories?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Indicator of the Strategic Plan
         * @description An indicator by which progress to the Aichi Targets was measured worldwide.
         */
        readonly strategicPlanIndicator: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Aichi Biodiversity Target */
            readonly aichiTarget: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Availability */
            readonly availabilityStatus?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Source */
            readonly source?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Easy to communicate? */
            readonly isEasyToCommunicate?: boolean;
            /** Can global data be split by country? */
            readonly isFromGlobalToNationalIndicator?: boolean;
            /** Can national data be added up worldwide? */
            readonly isFromNationalToGlobalIndicator?: boolean;
            /** Used in the third or fourth Global Biodiversity Outlook? */
            readonly usedInGbo3OrGbo4?: boolean;
            /** Headline indicator */
            readonly headline?: {
                readonly [key: string]: string;
            };
            /** Icon */
            readonly icon?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Sub-topic */
            readonly subTopic?: {
                readonly [key: string]: string;
            };
            /** Question it answers */
            readonly communicationQuestion?: {
                readonly [key: string]: string;
            };
            /** Operational class */
            readonly operationalClassification?: {
                readonly [key: string]: string;
            };
            /** Status of development */
            readonly developmentStatus?: {
                readonly [key: string]: string;
            };
            /** Status of progress */
            readonly progressStatus?: {
                readonly [key: string]: string;
            };
            /** Sensitivity */
            readonly sensitivity?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Spatial scales */
            readonly scales?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Scientific validity */
            readonly scientificValidity?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Ease of communication */
            readonly communicationLevel?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Links to resources */
            readonly linkToResources?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Data sources */
            readonly dataSources?: {
                readonly [key: string]: string;
            };
            /** Data needed */
            readonly dataRequirements?: {
                readonly [key: string]: string;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Ecologically or biologically significant marine area
         * @description An area of the sea described as significant by the scientific criteria of decision IX/20: where it is, why it is significant, and how far its description has been considered.
         */
        readonly marineEbsa: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Summary */
            readonly summary: {
                readonly [key: string]: string;
            };
            /** Introduction */
            readonly areaIntroduction?: {
                readonly [key: string]: string;
            };
            /** Marine region */
            readonly region: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Location */
            readonly location: {
                readonly [key: string]: string;
            };
            /** Countries */
            readonly countries: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Beyond national jurisdiction? */
            readonly beyondNationalJurisdiction?: boolean;
            /** Shape of the area */
            readonly gisFiles: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Centre of the map */
            readonly gisMapCenter?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Description of the features */
            readonly areaDescription?: {
                readonly [key: string]: string;
            };
            /** Condition and outlook */
            readonly areaConditions?: {
                readonly [key: string]: string;
            };
            /** Features of interest */
            readonly areaFeatures?: {
                readonly [key: string]: string;
            };
            /** References */
            readonly referenceText?: {
                readonly [key: string]: string;
            };
            /** Library records */
            readonly resources?: readonly {
                readonly identifier: string;
            }[];
            /** Related links */
            readonly relation?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /**
             * How far the description has been considered
             * @enum {unknown}
             */
            readonly status?: "approved" | "recommendedToCop" | "recommendedToSbstta" | "recommendedToWorkshop" | "recommendedToAny";
            /** Decision of the Conference of the Parties */
            readonly approvedByCopDecision?: {
                readonly identifier: string;
            };
            /** Approved by the government of */
            readonly approvedByGovernment?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Date of that approval
             * Format: date
             */
            readonly approvedByGovernmentOn?: string;
            /** Recommendation of SBSTTA */
            readonly recommendedToCopBySbstta?: {
                readonly identifier: string;
            };
            /** Recommended by the government of */
            readonly recommendedToCopByGovernment?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Date of that recommendation
             * Format: date
             */
            readonly recommendedToCopByGovernmentOn?: string;
            /**
             * Recommended by
             * @enum {unknown}
             */
            readonly recommendedToSbsttaBy?: "SCBD" | "ORG";
            /** Workshop that recommended it */
            readonly recommendedToSbsttaByWorkshop?: {
                readonly identifier: string;
            };
            /**
             * Recommended by
             * @enum {unknown}
             */
            readonly recommendedToWorkshopBy?: "GOV" | "ORG" | "OTHER";
            /** Governments */
            readonly recommendedToWorkshopByGovernments?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Organizations */
            readonly recommendedToWorkshopByOrganizations?: readonly {
                readonly identifier: string;
            }[];
            /** Others */
            readonly recommendedToWorkshopByOthers?: {
                readonly [key: string]: string;
            };
            /**
             * Proposed by
             * @enum {unknown}
             */
            readonly recommendedToAnyBy?: "GOV" | "ORG" | "OTHER";
            /** Governments */
            readonly recommendedToAnyByGovernments?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Organizations */
            readonly recommendedToAnyByOrganizations?: readonly {
                readonly identifier: string;
            }[];
            /** Others */
            readonly recommendedToAnyByOthers?: {
                readonly [key: string]: string;
            };
            /** Criteria */
            readonly assessments?: readonly {
                /** @enum {unknown} */
                readonly identifier: "criteria1" | "criteria2" | "criteria3" | "criteria4" | "criteria5" | "criteria6" | "criteria7";
                /** @enum {unknown} */
                readonly level: "high" | "medium" | "low" | "noInformation";
                readonly justification?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Case study
         * @description What was done for biodiversity in a particular place, what came of it, and what others may learn from it.
         */
        readonly caseStudy: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Summary */
            readonly summary: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Images */
            readonly images?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Subject areas */
            readonly subjects: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Regions */
            readonly regions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries */
            readonly countries: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Scale */
            readonly scale?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** State of the work */
            readonly status?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Start date
             * Format: date
             */
            readonly startDate?: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate?: string;
            /** Source */
            readonly source?: {
                readonly [key: string]: string;
            };
            /** Languages of the study */
            readonly sourceLanguages?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Contact */
            readonly contact: {
                readonly identifier: string;
            };
            /** Library resources */
            readonly resources?: readonly {
                readonly identifier: string;
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Event
         * @description Workshops, courses, conferences and other occasions that people working on biodiversity may attend.
         */
        readonly event: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Symbol */
            readonly symbol?: string;
            /** Type of event */
            readonly type?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Description in a local language */
            readonly descriptionNative?: {
                readonly [key: string]: string;
            };
            /**
             * Start date
             * Format: date
             */
            readonly startDate: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate: string;
            /** Duration */
            readonly durations?: string;
            /** Place of the event */
            readonly address?: {
                readonly address?: {
                    readonly [key: string]: string;
                };
                readonly city?: {
                    readonly [key: string]: string;
                };
                readonly state?: {
                    readonly [key: string]: string;
                };
                readonly postalCode?: {
                    readonly [key: string]: string;
                };
                readonly country?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly googlePlaceId?: string;
            };
            /** Subject areas */
            readonly thematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Main organizer */
            readonly contactOrganization?: {
                readonly identifier: string;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Contacts */
            readonly contacts?: readonly {
                readonly identifier: string;
            }[];
            /** Logo */
            readonly logo?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Images */
            readonly images?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Videos */
            readonly videos?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Documents */
            readonly documents?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Legislative, administrative or policy measure
         * @description A national or regional rule on access to genetic resources and the fair sharing of benefits from their use.
         */
        readonly measure: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Is this an amendment? */
            readonly isAmendment: boolean;
            /** Measures amended */
            readonly amendedMeasures?: readonly {
                readonly identifier: string;
            }[];
            /** What is amended */
            readonly amendmentsDescription?: {
                readonly [key: string]: string;
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Legal status */
            readonly status: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Date of adoption */
            readonly adoption?: string;
            /** Entry into force */
            readonly entryIntoForce?: string;
            /** Date of retirement */
            readonly retired?: string;
            /** Applies until */
            readonly limitedApplication?: string;
            /** Type of measure */
            readonly type: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Other type */
            readonly otherTypeName?: {
                readonly [key: string]: string;
            };
            /** Jurisdiction */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Region */
            readonly jurisdictionRegions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Name of the jurisdiction */
            readonly jurisdictionName?: {
                readonly [key: string]: string;
            };
            /** Summary */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Does it contain model contractual clauses? */
            readonly isModelContractualClause?: boolean;
            /** Model contractual clauses */
            readonly modelContractualClauseDescription?: {
                readonly [key: string]: string;
            };
            /** Text in the original language */
            readonly documents: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Translations */
            readonly documentTranslations?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
                readonly translationType?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
            }[];
            /** Related measures */
            readonly linkedMeasures?: readonly {
                readonly identifier: string;
            }[];
            /** How they are related */
            readonly linkedMeasuresDescription?: {
                readonly [key: string]: string;
            };
            /** Institution to contact */
            readonly authorities: readonly {
                readonly identifier: string;
            }[];
            /** The elements do not apply */
            readonly absMeasureNotApplicable?: boolean;
            /** Elements of the measure */
            readonly absMeasures?: {
                readonly geneticResources?: {
                    readonly answer?: boolean;
                    readonly elements?: readonly {
                        readonly types?: readonly {
                            readonly identifier: string;
                            readonly customValue?: {
                                readonly [key: string]: string;
                            };
                        }[];
                        readonly areas?: readonly {
                            readonly identifier: string;
                            readonly customValue?: {
                                readonly [key: string]: string;
                            };
                        }[];
                        readonly section: {
                            readonly [key: string]: string;
                        };
                    }[];
                };
                readonly relevantElements?: readonly {
                    readonly identifier: string;
                    readonly parent?: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                    readonly answer?: boolean;
                    readonly section?: {
                        readonly [key: string]: string;
                    };
                }[];
            };
            /** Other elements as once described */
            readonly otherAbsMeasure?: {
                readonly [key: string]: string;
            };
            /** Libraries */
            readonly libraries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * ABS procedure
         * @description Where and how to apply for access to genetic resources or traditional knowledge in a country, what is needed, what it costs and how long it takes.
         */
        readonly absProcedure: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the procedure */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Jurisdiction */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Subject areas */
            readonly keywords: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** What is required */
            readonly requirements: {
                readonly [key: string]: string;
            };
            /** Steps */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Charts and guides */
            readonly descriptionLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Office to apply to */
            readonly contacts?: readonly {
                readonly identifier: string;
            }[];
            /** Address to apply at */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Are documents needed? */
            readonly hasApplicationDocuments: boolean;
            /** Which documents */
            readonly applicationInformation?: {
                readonly [key: string]: string;
            };
            /** Forms */
            readonly applicationLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Who helps with the documents */
            readonly applicationContacts?: readonly {
                readonly identifier: string;
            }[];
            /** Are there fees? */
            readonly hasApplicationFees: boolean;
            /** Fees */
            readonly applicationFeesInformation?: {
                readonly [key: string]: string;
            };
            /** How long it takes */
            readonly duration?: number;
            /**
             * Unit
             * @enum {unknown}
             */
            readonly durationPeriod?: "days" | "months" | "years";
            /** Measures it rests on */
            readonly relevantMeasures?: readonly {
                readonly identifier: string;
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Internationally recognized certificate of compliance
         * @description A permit or its equivalent, made public as evidence that genetic resources were accessed with prior informed consent and on mutually agreed terms.
         */
        readonly absPermit: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Issuing authority */
            readonly absCNA: {
                readonly identifier: string;
            };
            /** Reference number of the permit */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Other national references */
            readonly referenceToNationalPermit?: {
                readonly [key: string]: string;
            };
            /**
             * Date of issuance
             * Format: date
             */
            readonly dateOfIssuance: string;
            /**
             * Date of expiry
             * Format: date
             */
            readonly dateOfExpiry?: string;
            /** Related certificates */
            readonly relatedIRCCs?: readonly {
                readonly identifier: string;
            }[];
            /**
             * What changes?
             * @enum {unknown}
             */
            readonly amendmentIntent?: "0" | "1";
            /** Reason for the change */
            readonly amendmentDescription?: {
                readonly [key: string]: string;
            };
            /** Providers */
            readonly providers?: readonly {
                readonly identifier: string;
            }[];
            /** Providers are confidential */
            readonly providersConfidential?: boolean;
            /** Was prior informed consent granted? */
            readonly picGranted: boolean;
            /** Information on the consent */
            readonly picInformation?: {
                readonly [key: string]: string;
            };
            /** Documents on the consent */
            readonly picDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Granted consent to */
            readonly entitiesToWhomPICGranted?: readonly {
                readonly identifier: string;
            }[];
            /** The entity is confidential */
            readonly entitiesToWhomPICGrantedConfidential?: boolean;
            /** Were mutually agreed terms established? */
            readonly matEstablished: boolean;
            /** Information on the terms */
            readonly matInformation?: {
                readonly [key: string]: string;
            };
            /** Documents on the terms */
            readonly matDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Genetic resources or traditional knowledge */
            readonly subjectMatter?: {
                readonly [key: string]: string;
            };
            /** The subject matter is confidential */
            readonly subjectMatterConfidential?: boolean;
            /** Keywords */
            readonly keywords?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Other keyword */
            readonly keywordOther?: {
                readonly [key: string]: string;
            };
            /** Specimens */
            readonly specimens?: readonly string[];
            /** Taxonomy */
            readonly taxonomies?: readonly string[];
            /** Map files */
            readonly gisFiles?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Map centre */
            readonly gisMapCenter?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Permitted use */
            readonly usages?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** The use is confidential */
            readonly usagesConfidential?: boolean;
            /** Description of the use */
            readonly usagesDescription?: {
                readonly [key: string]: string;
            };
            /** Conditions for transfer to third parties */
            readonly thirdPartyTransferCondition?: {
                readonly [key: string]: string;
            };
            /** The permit */
            readonly permitFiles?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Notes on the copy */
            readonly permitDescription?: {
                readonly [key: string]: string;
            };
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Checkpoint
         * @description An institution designated to collect or receive information on the use of genetic resources.
         */
        readonly absCheckpoint: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Responsibilities */
            readonly responsibilities?: {
                readonly [key: string]: string;
            };
            /** Jurisdiction */
            readonly jurisdiction?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the jurisdiction */
            readonly jurisdictionName?: {
                readonly [key: string]: string;
            };
            /** Stage of the value chain */
            readonly valueChainStage?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Functions */
            readonly responsibleFunctions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Inform all national authorities? */
            readonly informAllAuthorities: boolean;
            /** Whom to inform */
            readonly contactsToInform?: readonly {
                readonly identifier: string;
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Checkpoint communiqué
         * @description Information that a checkpoint collected or received from users of genetic resources.
         */
        readonly absCheckpointCommunique: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Checkpoints */
            readonly absCheckpoints: readonly {
                readonly identifier: string;
            }[];
            /** Certificates */
            readonly absIRCCs?: readonly {
                readonly identifier: string;
            }[];
            /** No certificate is available */
            readonly absIRCCsNotAvailable?: boolean;
            /** Source of the resource */
            readonly sourceCountries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Genetic resources or traditional knowledge */
            readonly subjectMatter?: {
                readonly [key: string]: string;
            };
            /** Keywords */
            readonly keywords?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Other keyword */
            readonly keywordOther?: {
                readonly [key: string]: string;
            };
            /** Specimens */
            readonly specimens?: readonly string[];
            /** Taxonomy */
            readonly taxonomies?: readonly string[];
            /** Map files */
            readonly gisFiles?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Map centre */
            readonly gisMapCenter?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Evidence of consent */
            readonly evidenceOfPIC?: {
                readonly [key: string]: string;
            };
            /** Who granted consent */
            readonly entityWhoGrantedPIC?: {
                readonly identifier: string;
            };
            /** Who received consent */
            readonly entityToWhomPICGranted?: {
                readonly identifier: string;
            };
            /** Evidence of agreed terms */
            readonly evidenceOfMAT?: {
                readonly [key: string]: string;
            };
            /** Information collected or received */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Who informed the checkpoint */
            readonly personsAtCheckpoint?: readonly {
                readonly identifier: string;
            }[];
            /**
             * Date of access
             * Format: date
             */
            readonly dateOfAccess?: string;
            /**
             * Date of collection
             * Format: date
             */
            readonly dateCollected?: string;
            /**
             * Collected from
             * Format: date
             */
            readonly dateCollectedFrom?: string;
            /**
             * Collected until
             * Format: date
             */
            readonly dateCollectedTo?: string;
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * National model contractual clause
         * @description A clause or contract that a government recommends for agreements on access and benefit-sharing.
         */
        readonly absNationalModelContractualClause: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Jurisdiction */
            readonly jurisdiction?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Text of the clause */
            readonly relevantDocuments: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Measures it belongs to */
            readonly relevantMeasures?: readonly {
                readonly identifier: string;
            }[];
            /** Keywords */
            readonly keywords: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** ABS subject areas */
            readonly thematicAreas?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Model clauses, codes, guidelines and standards
         * @description Model contractual clauses, codes of conduct, guidelines, best practices and standards on access and benefit-sharing, made by anybody.
         */
        readonly modelContractualClause: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Kind of text */
            readonly resourceTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Summary */
            readonly summary: {
                readonly [key: string]: string;
            };
            /** Authors */
            readonly authors?: {
                readonly [key: string]: string;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Publisher */
            readonly publisher?: {
                readonly [key: string]: string;
            };
            /** Source */
            readonly source?: {
                readonly [key: string]: string;
            };
            /** Rights */
            readonly rights?: {
                readonly [key: string]: string;
            };
            /** Date of publication */
            readonly publicationDate: string;
            /** Links to the resource */
            readonly resourceLinks: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Cover images */
            readonly covers?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Countries and regions */
            readonly countryRegions?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly cbdSubjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Access and benefit-sharing */
            readonly nagoya: {
                readonly subjects: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly keyAreas?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly mccKeywords: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
            };
            /** Biosafety */
            readonly biosafety?: {
                readonly subjects?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly raRecommend?: boolean;
                readonly raAuthorAffiliation?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly raSubjects?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
            };
            /** Free keywords */
            readonly tags?: readonly {
                readonly [key: string]: string;
            }[];
            /** Secretariat marks */
            readonly adminTags?: readonly string[];
            /** File format */
            readonly fileFormat?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Details of the format */
            readonly formatDetails?: {
                readonly [key: string]: string;
            };
            /** Purpose */
            readonly purpose?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Audience */
            readonly targetGroups?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Level of expertise */
            readonly expertiseLevel?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
            /** Libraries */
            readonly libraries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
        };
        /**
         * Community protocol, procedure or customary law
         * @description How indigenous peoples and local communities wish others to seek access to their genetic resources and traditional knowledge.
         */
        readonly communityProtocol: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Kind of text */
            readonly resourceTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Summary */
            readonly summary: {
                readonly [key: string]: string;
            };
            /** Authors */
            readonly authors?: {
                readonly [key: string]: string;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Publisher */
            readonly publisher?: {
                readonly [key: string]: string;
            };
            /** Source */
            readonly source?: {
                readonly [key: string]: string;
            };
            /** Rights */
            readonly rights?: {
                readonly [key: string]: string;
            };
            /** Date of publication */
            readonly publicationDate: string;
            /** Links to the resource */
            readonly resourceLinks: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Cover images */
            readonly covers?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Countries and regions */
            readonly countryRegions: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly cbdSubjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Access and benefit-sharing */
            readonly nagoya: {
                readonly subjects: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly keyAreas?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly mccKeywords?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
            };
            /** Biosafety */
            readonly biosafety?: {
                readonly subjects?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly raRecommend?: boolean;
                readonly raAuthorAffiliation?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
                readonly raSubjects?: readonly {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                }[];
            };
            /** Free keywords */
            readonly tags?: readonly {
                readonly [key: string]: string;
            }[];
            /** Secretariat marks */
            readonly adminTags?: readonly string[];
            /** File format */
            readonly fileFormat?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Details of the format */
            readonly formatDetails?: {
                readonly [key: string]: string;
            };
            /** Purpose */
            readonly purpose?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Audience */
            readonly targetGroups?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Level of expertise */
            readonly expertiseLevel?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
            /** Libraries */
            readonly libraries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
        };
        /**
         * Decision or other communication on living modified organisms
         * @description What a government decided on the import, release or use of a living modified organism, or another communication under the Cartagena Protocol.
         */
        readonly biosafetyDecision: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Is this an amendment? */
            readonly isAmendment: boolean;
            /** Decisions amended */
            readonly amendedRecords?: readonly {
                readonly identifier: string;
            }[];
            /** What is amended */
            readonly amendmentsDetails?: {
                readonly [key: string]: string;
            };
            /** Authorities */
            readonly authorities: readonly {
                readonly identifier: string;
            }[];
            /** Title or reference number */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Taken before the Protocol entered into force for the country? */
            readonly takenPriorEntryIntoForce?: boolean;
            /** Area of application */
            readonly jurisdictionsDetails?: {
                readonly [key: string]: string;
            };
            /** Type of decision or communication */
            readonly decisionTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Does it concern a transboundary movement? */
            readonly addressesTransboundaryMovement?: boolean;
            /** Procedure */
            readonly intention?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Notification received on
             * Format: date
             */
            readonly receiptDate?: string;
            /**
             * Receipt acknowledged on
             * Format: date
             */
            readonly receiptAcknowledgementDate?: string;
            /**
             * Decision communicated on
             * Format: date
             */
            readonly communicationDate?: string;
            /** May the decision serve for later transboundary movements? */
            readonly appliesToTransboundaryMovement?: boolean;
            /** Does it involve a field trial? */
            readonly involvesFieldTrial?: boolean;
            /** Does it involve a commercial release? */
            readonly involvesCommercialRelease?: boolean;
            /** Does it apply to later introductions of the same organism? */
            readonly appliesToSubsequentIntroductions?: boolean;
            /** Uses */
            readonly uses?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Taken under Article 11.6? */
            readonly takenInAccordanceWithA116?: boolean;
            /** Exporters */
            readonly exporters?: readonly {
                readonly identifier: string;
            }[];
            /** Importers or applicants */
            readonly importers?: readonly {
                readonly identifier: string;
            }[];
            /** Result */
            readonly decisionResult?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Conditions */
            readonly conditions?: {
                readonly [key: string]: string;
            };
            /** Extension in days */
            readonly extensionPeriod?: number;
            /** Reasons */
            readonly reasons?: {
                readonly [key: string]: string;
            };
            /** May the organism move at the time of notification? (Article 13.1 (a)) */
            readonly movementAllowedUnderA131A?: boolean;
            /** Does it apply to later imports? */
            readonly appliesToSubsequentImports?: boolean;
            /** Exempt from advance informed agreement? (Article 13.1 (b)) */
            readonly exemptFromAIA?: boolean;
            /** Kind of movement */
            readonly transboundaryMovementType?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** The release */
            readonly releaseInformation?: {
                readonly [key: string]: string;
            };
            /** Estimated quantities */
            readonly estimatedQuantities?: {
                readonly [key: string]: string;
            };
            /** Circumstances */
            readonly releaseCircumstance?: {
                readonly [key: string]: string;
            };
            /**
             * Date of the release
             * Format: date
             */
            readonly releaseDate?: string;
            /** Use of the organism */
            readonly lmoUseInformation?: {
                readonly [key: string]: string;
            };
            /** Possible adverse effects and risk management */
            readonly adverseEffectInformation?: {
                readonly [key: string]: string;
            };
            /** Point of contact */
            readonly pointOfContact?: readonly {
                readonly identifier: string;
            }[];
            /** Other information on the movement */
            readonly otherTransboundaryInformation?: {
                readonly [key: string]: string;
            };
            /** Living modified organisms */
            readonly modifiedOrganisms?: readonly {
                readonly identifier: string;
            }[];
            /** Risk assessments */
            readonly riskAssessments?: readonly {
                readonly identifier: string;
            }[];
            /** Is it for commercial use? */
            readonly isForCommercialUse?: boolean;
            /** Forward to the OECD? */
            readonly forwardToOECD?: boolean;
            /** Is it about food safety? */
            readonly isForFoodSafety?: boolean;
            /** Was the safety assessed by the Codex guideline? */
            readonly codexConducted?: boolean;
            /** Forward to the FAO? */
            readonly forwardToFAO?: boolean;
            /** Documents */
            readonly documents?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Ask again in two years? */
            readonly expires: boolean;
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Biosafety law, regulation, guideline or agreement
         * @description A national rule on living modified organisms, or a bilateral, regional or multilateral agreement.
         */
        readonly biosafetyLaw: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Is this an amendment? */
            readonly isAmendment: boolean;
            /** Laws amended */
            readonly amendedRecords?: readonly {
                readonly identifier: string;
            }[];
            /** What is amended */
            readonly amendmentsDetails?: {
                readonly [key: string]: string;
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Type */
            readonly type: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Jurisdiction */
            readonly jurisdiction: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Region */
            readonly jurisdictionScope?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly cpbSubjectAreas: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Types of organism */
            readonly cpbOrganismTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Summary */
            readonly description?: {
                readonly [key: string]: string;
            };
            /**
             * Entry into force
             * Format: date
             */
            readonly entryIntoForce?: string;
            /** Official text */
            readonly documents?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Translations and summaries */
            readonly unofficialDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** How to get a copy */
            readonly documentsInfo?: {
                readonly [key: string]: string;
            };
            /** Related laws */
            readonly relatedRecords?: readonly {
                readonly identifier: string;
            }[];
            /** How they are related */
            readonly relationDetails?: {
                readonly [key: string]: string;
            };
            /** Responsible authorities */
            readonly authorities: readonly {
                readonly identifier: string;
            }[];
            /** Ask again in two years? */
            readonly expires: boolean;
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Risk assessment from a regulatory process
         * @description The assessment on which a government based a decision on living modified organisms, or its summary.
         */
        readonly nationalRiskAssessment: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date of the assessment
             * Format: date
             */
            readonly date?: string;
            /** The date is not known */
            readonly dateOfRaNotAvailable?: boolean;
            /** Authorities */
            readonly authorities: readonly {
                readonly identifier: string;
            }[];
            /** Main risk assessors */
            readonly contacts?: readonly {
                readonly identifier: string;
            }[];
            /** Living modified organisms */
            readonly modifiedOrganisms: readonly {
                readonly identifier: string;
            }[];
            /** Scope */
            readonly scopes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Report */
            readonly documents: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Summary of the report */
            readonly documentsSummary?: {
                readonly [key: string]: string;
            };
            /** Potential adverse effects */
            readonly adverseEffects?: {
                readonly [key: string]: string;
            };
            /** Likelihood */
            readonly adverseEffectsLikelihood?: {
                readonly [key: string]: string;
            };
            /** Consequences */
            readonly adverseEffectsConsequence?: {
                readonly [key: string]: string;
            };
            /** Overall risk */
            readonly adverseEffectsOverallRisk?: {
                readonly [key: string]: string;
            };
            /** Recommendation */
            readonly adverseEffectsRecommendation?: {
                readonly [key: string]: string;
            };
            /** Strategies of risk management */
            readonly riskManagementStrategies?: {
                readonly [key: string]: string;
            };
            /** Likely receiving environment */
            readonly receivingEnvironment?: {
                readonly [key: string]: string;
            };
            /** Methods of detection */
            readonly detectionMethod?: {
                readonly [key: string]: string;
            };
            /** Is it for commercial use? */
            readonly isForCommercialUse?: boolean;
            /** Forward to the OECD? */
            readonly forwardToOECD?: boolean;
            /** Is it about food safety? */
            readonly isForFoodSafety?: boolean;
            /** Was the safety assessed by the Codex guideline? */
            readonly codexConducted?: boolean;
            /** Forward to the FAO? */
            readonly forwardToFAO?: boolean;
            /** Ask again in two years? */
            readonly expires: boolean;
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Competent authority of the Supplementary Protocol
         * @description The authority of a country that acts on damage from living modified organisms under the Nagoya – Kuala Lumpur Supplementary Protocol on Liability and Redress.
         */
        readonly supplementaryAuthority: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name of the authority */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Street address */
            readonly address?: {
                readonly [key: string]: string;
            };
            /** City */
            readonly city: {
                readonly [key: string]: string;
            };
            /** State or province */
            readonly state?: {
                readonly [key: string]: string;
            };
            /** Postal code */
            readonly postalCode?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Telephone numbers */
            readonly phones: readonly string[];
            /** Fax numbers */
            readonly faxes?: readonly string[];
            /** E-mail addresses */
            readonly emails: readonly string[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Contacts */
            readonly contacts?: readonly {
                readonly identifier: string;
            }[];
            /** Is it responsible for all functions? */
            readonly responsibleForAll: boolean;
            /** What it is responsible for */
            readonly responsibilities?: {
                readonly [key: string]: string;
            };
            /** Functions */
            readonly functions: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Biosafety expert
         * @description An expert whom a government nominated to the roster of biosafety experts.
         */
        readonly biosafetyExpert: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Name as shown in lists */
            readonly name?: {
                readonly [key: string]: string;
            };
            /** Contact data */
            readonly contact: {
                readonly identifier: string;
            };
            /** Profile */
            readonly profile: {
                readonly [key: string]: string;
            };
            /** Year of birth */
            readonly birthYear?: number;
            /** Country of birth */
            readonly birthCountry?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Nationalities */
            readonly nationalities?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Gender */
            readonly gender?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Fields of expertise */
            readonly expertise: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Mother tongue */
            readonly motherTongue: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Other languages */
            readonly languageRating?: readonly {
                readonly identifier: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                /** @enum {unknown} */
                readonly level: "excellent" | "good" | "fair";
            }[];
            /** Current employment */
            readonly currentEmployment: {
                readonly name: {
                    readonly identifier: string;
                };
                readonly title: {
                    readonly [key: string]: string;
                };
                readonly department: {
                    readonly [key: string]: string;
                };
                readonly startDate: string;
                readonly organizationType: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responsibilities: {
                    readonly [key: string]: string;
                };
            };
            /** Countries and regions of work */
            readonly countryRegionsWorkedIn?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Previous employment */
            readonly previousEmployment?: {
                readonly name?: {
                    readonly identifier: string;
                };
                readonly department?: {
                    readonly [key: string]: string;
                };
                readonly startDate?: string;
                readonly endDate?: string;
                readonly organizationType?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly responsibilities?: {
                    readonly [key: string]: string;
                };
            };
            /** Main education */
            readonly primaryEducation: {
                readonly title: {
                    readonly [key: string]: string;
                };
                readonly institution: {
                    readonly identifier: string;
                };
                readonly startDate: string;
                readonly endDate: string;
            };
            /** Second education */
            readonly secondaryEducation?: {
                readonly title: {
                    readonly [key: string]: string;
                };
                readonly institution: {
                    readonly identifier: string;
                };
                readonly startDate: string;
                readonly endDate: string;
            };
            /** Third education */
            readonly thirdEducation?: {
                readonly title: {
                    readonly [key: string]: string;
                };
                readonly institution: {
                    readonly identifier: string;
                };
                readonly startDate: string;
                readonly endDate: string;
            };
            /** Professional qualifications */
            readonly professionalQualification?: readonly {
                readonly [key: string]: string;
            }[];
            /** Publications */
            readonly relevantPublication?: readonly {
                readonly [key: string]: string;
            }[];
            /** Memberships */
            readonly professionalMemberships?: readonly {
                readonly [key: string]: string;
            }[];
            /** Committees and panels */
            readonly panelServed?: readonly {
                readonly [key: string]: string;
            }[];
            /** Additional information */
            readonly additionalInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly additionalDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Biosafety profile of a country
         * @description What a government says of biosafety in its country as a whole.
         */
        readonly countryProfile: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Profile */
            readonly profile: {
                readonly [key: string]: string;
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Living modified organism
         * @description A living organism with a novel combination of genetic material obtained through modern biotechnology.
         */
        readonly modifiedOrganism: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Name */
            readonly identity?: {
                readonly [key: string]: string;
            };
            /** Transformation event */
            readonly transformationEvent: string;
            /** Does it have a unique identifier? */
            readonly hasUniqueIdentification: boolean;
            /** Unique identifier */
            readonly uniqueIdentification?: string;
            /** Developers */
            readonly developers: readonly {
                readonly identifier: string;
            }[];
            /** Description */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Recipient or parental organisms */
            readonly recipientOrganisms: readonly {
                readonly identifier: string;
            }[];
            /** Point of collection */
            readonly recipientOrganismCollectionPoint?: {
                readonly [key: string]: string;
            };
            /** Related modified organisms */
            readonly linkedModifiedOrganisms?: readonly {
                readonly identifier: string;
            }[];
            /** Vector */
            readonly vector: {
                readonly [key: string]: string;
            };
            /** Technique */
            readonly techniqueUsed: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Is it gene edited? */
            readonly isGeneEdited?: boolean;
            /** Genetic elements introduced */
            readonly genes?: readonly {
                readonly identifier: string;
            }[];
            /** Gene constructs */
            readonly geneConstructs?: readonly (readonly {
                /** @enum {unknown} */
                readonly type: "senseStart" | "sense" | "senseStop" | "antisenseStart" | "antisense" | "antisenseStop";
                readonly identifier?: string;
                readonly size?: number;
            }[])[];
            /** Notes on the elements */
            readonly geneNotes?: {
                readonly [key: string]: string;
            };
            /** Traits */
            readonly traits: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Affected genes */
            readonly affectedGenes?: readonly {
                readonly identifier: string;
            }[];
            /** Notes on the affected genes */
            readonly affectedGeneNotes?: {
                readonly [key: string]: string;
            };
            /** Common uses */
            readonly commonUses?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Detection methods online */
            readonly detectionMethodLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Detection method */
            readonly detectionMethod?: {
                readonly [key: string]: string;
            };
            /** Other information online */
            readonly externalLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Genetic element
         * @description A gene or other sequence that is introduced into living modified organisms or changed in them.
         */
        readonly dnaSequence: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Name */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Synonyms */
            readonly synonymNames?: readonly {
                readonly [key: string]: string;
            }[];
            /** Abbreviation */
            readonly abbreviation: {
                readonly [key: string]: string;
            };
            /** Family */
            readonly family: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Is it synthetic? */
            readonly isSynthetic: boolean;
            /** Donor organisms */
            readonly donorOrganisms?: readonly {
                readonly identifier: string;
            }[];
            /** Point of collection */
            readonly donorOrganismCollectionPoint?: {
                readonly [key: string]: string;
            };
            /** Map files */
            readonly gisFiles?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Map centre */
            readonly gisMapCenter?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Name of the protein */
            readonly proteinName?: {
                readonly [key: string]: string;
            };
            /** Biological function */
            readonly biologicalFunction?: {
                readonly [key: string]: string;
            };
            /** Traits */
            readonly traits?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Organism
         * @description A recipient, parental or donor organism of living modified organisms: its name, place in taxonomy and biology.
         */
        readonly organism: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Scientific name */
            readonly scientificName: string;
            /** Scientific synonyms */
            readonly scientificNameSynonyms?: readonly string[];
            /** Common names */
            readonly commonNames?: readonly {
                readonly [key: string]: string;
            }[];
            /** Realm */
            readonly realm?: string;
            /** Subrealm */
            readonly subRealm?: string;
            /** Kingdom */
            readonly kingdom?: string;
            /** Phylum */
            readonly phylum?: string;
            /** Class */
            readonly _class?: string;
            /** Order */
            readonly order?: string;
            /** Suborder */
            readonly subOrder?: string;
            /** Family */
            readonly family?: string;
            /** Subfamily */
            readonly subFamily?: string;
            /** Genus */
            readonly genus?: string;
            /** Species */
            readonly species?: string;
            /** Subspecies */
            readonly subSpecies?: string;
            /** Cultivar or variety */
            readonly plantCultivar?: string;
            /** Strain */
            readonly microorganismStrain?: string;
            /** Pathovar */
            readonly bacteriaPathovar?: string;
            /** Virus group */
            readonly virusGroup?: string;
            /** Classification online */
            readonly taxonomicClassification?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Type of organism */
            readonly organismType?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Domestication */
            readonly domestication?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Centre of origin */
            readonly originCentre?: {
                readonly [key: string]: string;
            };
            /** Centre of genetic diversity */
            readonly diversityCentre?: {
                readonly [key: string]: string;
            };
            /** Habitat */
            readonly habitat?: {
                readonly [key: string]: string;
            };
            /** Geographical distribution */
            readonly geographicalDistribution?: {
                readonly [key: string]: string;
            };
            /** Sexually compatible species */
            readonly compatibleSpecies?: readonly {
                readonly identifier: string;
            }[];
            /** Pathogenicity */
            readonly pathogenicity?: {
                readonly [key: string]: string;
            };
            /** Common uses */
            readonly commonUses?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Laboratory for detection and identification of LMOs
         * @description A laboratory that can detect and identify living modified organisms, with its services and methods.
         */
        readonly laboratoryDetection: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Name as shown in lists */
            readonly name?: {
                readonly [key: string]: string;
            };
            /** Laboratory */
            readonly organization: {
                readonly identifier: string;
            };
            /** Organization it belongs to */
            readonly relatedOrganization?: {
                readonly identifier: string;
            };
            /** Services */
            readonly services: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Agreements */
            readonly agreements?: {
                readonly [key: string]: string;
            };
            /** Texts of agreements */
            readonly agreementLinks?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Certifications */
            readonly certifications?: {
                readonly [key: string]: string;
            };
            /** Methods */
            readonly detectionMethods: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Types of organisms */
            readonly lmoTypes?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Organisms it can detect */
            readonly detectableLmos?: readonly {
                readonly identifier: string;
            }[];
            /** Genetic elements it can detect */
            readonly detectableGenes: readonly {
                readonly identifier: string;
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Independent risk assessment
         * @description A risk assessment of living modified organisms made outside a regulatory process.
         */
        readonly independentRiskAssessment: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date of the assessment
             * Format: date
             */
            readonly date?: string;
            /** The date is not known */
            readonly dateOfRaNotAvailable?: boolean;
            /** Organizations */
            readonly organizations: readonly {
                readonly identifier: string;
            }[];
            /** Main risk assessors */
            readonly contacts?: readonly {
                readonly identifier: string;
            }[];
            /** Living modified organisms */
            readonly modifiedOrganisms: readonly {
                readonly identifier: string;
            }[];
            /** Scope */
            readonly scopes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Report */
            readonly documents: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Summary of the report */
            readonly documentsSummary?: {
                readonly [key: string]: string;
            };
            /** Potential adverse effects */
            readonly adverseEffects?: {
                readonly [key: string]: string;
            };
            /** Likelihood */
            readonly adverseEffectsLikelihood?: {
                readonly [key: string]: string;
            };
            /** Consequences */
            readonly adverseEffectsConsequence?: {
                readonly [key: string]: string;
            };
            /** Overall risk */
            readonly adverseEffectsOverallRisk?: {
                readonly [key: string]: string;
            };
            /** Recommendation */
            readonly adverseEffectsRecommendation?: {
                readonly [key: string]: string;
            };
            /** Strategies of risk management */
            readonly riskManagementStrategies?: {
                readonly [key: string]: string;
            };
            /** Likely receiving environment */
            readonly receivingEnvironment?: {
                readonly [key: string]: string;
            };
            /** Methods of detection */
            readonly detectionMethod?: {
                readonly [key: string]: string;
            };
            /** Ask again in two years? */
            readonly expires: boolean;
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * BCH news
         * @description News about biosafety in a country, sent in by anybody and checked by the Secretariat.
         */
        readonly biosafetyNews: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly country: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** In short */
            readonly newsAbstract?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly newsText: {
                readonly [key: string]: string;
            };
            /** Web page of the news */
            readonly nodeAddress?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Assignment of an expert
         * @description What an expert of the roster did for a country, as recorded when assignments were paid from the voluntary fund.
         */
        readonly expertAssignment: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Experts */
            readonly experts: readonly {
                readonly identifier: string;
            }[];
            /** Countries */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Fields of expertise */
            readonly expertise?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Start date */
            readonly startDate?: string;
            /** End date */
            readonly endDate?: string;
            /** Task */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Results */
            readonly results?: {
                readonly [key: string]: string;
            };
            /** Reports */
            readonly reports?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Request for help
         * @description What a country or an organization needs to carry out the Convention, and whom it hopes to work with.
         */
        readonly bbiRequest: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** The problem */
            readonly problem: {
                readonly [key: string]: string;
            };
            /** Objectives */
            readonly objectives?: {
                readonly [key: string]: string;
            };
            /** Kinds of help */
            readonly assistanceTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Details of the help */
            readonly typesDetails?: readonly {
                readonly identifier: string;
                readonly parent?: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
                readonly details?: {
                    readonly [key: string]: string;
                };
            }[];
            /**
             * Start date
             * Format: date
             */
            readonly startDate?: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate?: string;
            /** Country */
            readonly country: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Regions */
            readonly coverage: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Level */
            readonly jurisdiction?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Who benefits */
            readonly beneficiaryTypes?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Other countries involved */
            readonly otherGovernments?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** How they are involved */
            readonly otherGovernmentsDetails?: {
                readonly [key: string]: string;
            };
            /** Subject areas */
            readonly cbdSubjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** National priorities */
            readonly addressedPriorities: {
                readonly [key: string]: string;
            };
            /** Other priorities */
            readonly addressedPrioritiesOther?: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly organization: {
                readonly identifier: string;
            };
            /** Contact person */
            readonly contact: {
                readonly identifier: string;
            };
            /** Work under way */
            readonly existingInitiatives?: {
                readonly [key: string]: string;
            };
            /** Same request elsewhere */
            readonly sameRequests?: {
                readonly [key: string]: string;
            };
            /** Who might help */
            readonly potentialOOI?: {
                readonly [key: string]: string;
            };
            /** Own contribution */
            readonly coFinancing?: {
                readonly [key: string]: string;
            };
            /** Anything else */
            readonly other?: {
                readonly [key: string]: string;
            };
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Opportunity
         * @description Help, training or funding that somebody offers, with who may apply and until when.
         */
        readonly bbiOpportunity: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Kinds of help */
            readonly assistanceTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /**
             * Start date
             * Format: date
             */
            readonly startDate?: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate?: string;
            /** Organization that offers */
            readonly primaryOrganization: {
                readonly identifier: string;
            };
            /** Contact person */
            readonly contact: {
                readonly identifier: string;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Regions that benefit */
            readonly areasBenefited: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Who may take part */
            readonly primaryBeneficiary?: {
                readonly [key: string]: string;
            };
            /** Who gains in the end */
            readonly primaryBeneficiaries?: {
                readonly [key: string]: string;
            };
            /** Expected results */
            readonly potentialOutcomes?: {
                readonly [key: string]: string;
            };
            /** Who is eligible */
            readonly eligibility: {
                readonly [key: string]: string;
            };
            /**
             * Deadline for applications
             * Format: date
             */
            readonly applicationDeadline?: string;
            /** How to apply */
            readonly applicationProcess: {
                readonly [key: string]: string;
            };
            /** Application forms */
            readonly applicationDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Subject areas */
            readonly cbdSubjects: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Provider of help
         * @description What an organization can do for others, free of charge and at a cost.
         */
        readonly bbiProfile: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly organization: {
                readonly identifier: string;
            };
            /** Contact person */
            readonly contact: {
                readonly identifier: string;
            };
            /** Help offered free of charge */
            readonly assistanceTypesFree: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Help offered at a cost */
            readonly assistanceTypes: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Expertise */
            readonly suggestedExpertise?: {
                readonly [key: string]: string;
            };
            /** Areas of cooperation */
            readonly collaborationAreas?: {
                readonly [key: string]: string;
            };
            /** Regions covered */
            readonly coverageAreas: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly cbdSubjects: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Additional information */
            readonly relevantInformation?: {
                readonly [key: string]: string;
            };
            /** Additional documents */
            readonly relevantDocuments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Bio-Bridge contact
         * @description The person to turn to about a request, an opportunity or a profile.
         */
        readonly bbiContact: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Form of address */
            readonly prefix?: {
                readonly [key: string]: string;
            };
            /** First name */
            readonly firstName?: string;
            /** Middle name */
            readonly middleName?: string;
            /** Last name */
            readonly lastName?: string;
            /** Position */
            readonly designation?: {
                readonly [key: string]: string;
            };
            /** Department */
            readonly department?: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly contactOrganization: {
                readonly identifier: string;
            };
            /** Telephone numbers */
            readonly phones: readonly string[];
            /** Fax numbers */
            readonly faxes?: readonly string[];
            /** E-mail addresses */
            readonly emails: readonly string[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * LifeWeb project
         * @description Protected areas that need funds: what is to be done, what it costs, and what donors have given.
         */
        readonly lwProject: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Lead contact */
            readonly leadContact: {
                readonly identifier: string;
            };
            /** Countries */
            readonly countries: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /**
             * Start date
             * Format: date
             */
            readonly startDate: string;
            /** Duration */
            readonly timeFrame: string;
            /** In brief */
            readonly projectAbstract: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Currency */
            readonly currency?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Budget */
            readonly budget?: readonly {
                readonly activity: {
                    readonly [key: string]: string;
                };
                readonly result?: {
                    readonly [key: string]: string;
                };
                readonly cost: number;
            }[];
            /** Funding needed */
            readonly fundingNeeded?: number;
            /** Donations */
            readonly donations?: readonly {
                /** Format: date */
                readonly date?: string;
                readonly donor: {
                    readonly identifier: string;
                };
                readonly description?: {
                    readonly [key: string]: string;
                };
                readonly funding: number;
                readonly domestic?: boolean;
                readonly facilitated?: boolean;
                readonly fundedBefore?: boolean;
            }[];
            /** Funding found */
            readonly fundingFound?: number;
            /** Funding in the long run */
            readonly financialStability?: {
                readonly [key: string]: string;
            };
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly type: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly comment?: {
                    readonly [key: string]: string;
                };
            }[];
            /** National policies */
            readonly nationalAlignment?: readonly {
                /** @enum {unknown} */
                readonly type: "NBSAP" | "CCS" | "other";
                readonly comment?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Climate */
            readonly climateContribution?: readonly {
                readonly type: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
                readonly comment?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Ecological value */
            readonly ecologicalContribution?: {
                readonly [key: string]: string;
            };
            /** Partners */
            readonly institutionalContext?: readonly {
                readonly partner: {
                    readonly [key: string]: string;
                };
                readonly role?: {
                    readonly [key: string]: string;
                };
                readonly info?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Protected areas */
            readonly protectedAreas?: readonly string[];
            /** Point on the map */
            readonly coordinates?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Maps */
            readonly maps?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Small picture */
            readonly thumbnail?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Images */
            readonly images?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Attachments */
            readonly attachments?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** No longer looking for funds */
            readonly expired: boolean;
            /** Prominence */
            readonly featured: number;
            /** Campaigns */
            readonly campaigns?: readonly {
                readonly identifier: string;
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * LifeWeb event
         * @description Round tables, donors’ meetings and visits.
         */
        readonly lwEvent: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Name */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Type */
            readonly type?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /**
             * Start date
             * Format: date
             */
            readonly startDate?: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate?: string;
            /** Place */
            readonly addressBlock?: {
                readonly street?: {
                    readonly [key: string]: string;
                };
                readonly city?: {
                    readonly [key: string]: string;
                };
                readonly state?: {
                    readonly [key: string]: string;
                };
                readonly postalCode?: {
                    readonly [key: string]: string;
                };
                readonly country?: {
                    readonly identifier: string;
                    readonly customValue?: {
                        readonly [key: string]: string;
                    };
                };
            };
            /** Point on the map */
            readonly coordinates?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Project */
            readonly project?: {
                readonly identifier: string;
            };
            /** Cover picture */
            readonly coverImage?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Images */
            readonly images?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Documents */
            readonly documents?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * LifeWeb donor
         * @description A government, fund or foundation that finances LifeWeb projects.
         */
        readonly lwDonor: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Name */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Short name */
            readonly acronym?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Logo */
            readonly logo?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Website */
            readonly website?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * LifeWeb campaign
         * @description Projects brought before donors together, for a time or a theme.
         */
        readonly lwCampaign: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Start date
             * Format: date
             */
            readonly startDate?: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate?: string;
            /** Home page */
            readonly homepage?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Logo */
            readonly logo?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * UN Decade partner
         * @description Partners of the United Nations Decade on Biodiversity 2011–2020.
         */
        readonly undbPartner: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Name */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Description in a local language */
            readonly descriptionNative?: {
                readonly [key: string]: string;
            };
            /** Logo */
            readonly logo?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Street address */
            readonly address?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** E-mail address */
            readonly email?: string;
            /** Telephone */
            readonly phone?: string;
            /**
             * Website
             * Format: uri
             */
            readonly website?: string;
            /**
             * Facebook page
             * Format: uri
             */
            readonly facebook?: string;
            /**
             * X (Twitter) page
             * Format: uri
             */
            readonly twitter?: string;
            /**
             * YouTube channel
             * Format: uri
             */
            readonly youtube?: string;
            /**
             * Address in a map service
             * Format: uri
             */
            readonly googleMaps?: string;
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * UN Decade action
         * @description Things people could join during the Decade, at a place or online.
         */
        readonly undbAction: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Description in a local language */
            readonly descriptionNative?: {
                readonly [key: string]: string;
            };
            /** Logo */
            readonly logo?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /**
             * Start date
             * Format: date
             */
            readonly startDate?: string;
            /** Begins at */
            readonly startTime?: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate?: string;
            /** Ends at */
            readonly endTime?: string;
            /** Only online */
            readonly onlineEvent?: boolean;
            /** Street address */
            readonly address?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly country?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** E-mail address */
            readonly email?: string;
            /** Telephone */
            readonly phone?: string;
            /**
             * Website
             * Format: uri
             */
            readonly website?: string;
            /**
             * Facebook page
             * Format: uri
             */
            readonly facebook?: string;
            /**
             * X (Twitter) page
             * Format: uri
             */
            readonly twitter?: string;
            /**
             * YouTube channel
             * Format: uri
             */
            readonly youtube?: string;
            /**
             * Address in a map service
             * Format: uri
             */
            readonly googleMaps?: string;
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * UN Decade actor
         * @description Organizations and what they did for the Decade.
         */
        readonly undbActor: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly organization: {
                readonly identifier: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Description in a local language */
            readonly descriptionNative?: {
                readonly [key: string]: string;
            };
            /** State of the entry */
            readonly state?: string;
            /** Images */
            readonly images?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Videos */
            readonly videos?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Documents */
            readonly documents?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * UN Decade Party profile
         * @description What a Party did for the Decade and for the coalitions begun in it.
         */
        readonly undbParty: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Description in a local language */
            readonly descriptionNative?: {
                readonly [key: string]: string;
            };
            /** Images */
            readonly images?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Videos */
            readonly videos?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Documents */
            readonly documents?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Point on the map */
            readonly coordinates?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Business and biodiversity pledge
         * @description What a company promised to do for biodiversity, and when it signed.
         */
        readonly undbBizBioPledge: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Organization */
            readonly organization: {
                readonly identifier: string;
            };
            /** Country */
            readonly country?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Day of signature
             * Format: date
             */
            readonly date: string;
            /** The pledge */
            readonly pledge: {
                readonly [key: string]: string;
            };
            /** Documents */
            readonly documents?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Websites */
            readonly websites?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Logo */
            readonly logo?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * First national report on the Nagoya Protocol
         * @description How a Party carried out the Nagoya Protocol on access and benefit-sharing, article by article.
         */
        readonly absNationalReport1: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** First national report on the Nagoya Protocol */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Officer in charge */
            readonly contact: {
                readonly identifier: string;
            };
            /**
             * Period from
             * Format: date
             */
            readonly reportPeriodStartDate: string;
            /**
             * Period to
             * Format: date
             */
            readonly reportPeriodEndDate: string;
            /** 3. Is a national focal point designated? (Art. 13.1) */
            readonly Q003: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 4. Is a competent national authority designated? (Art. 13.2) */
            readonly Q004: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 4 a. Are the authorities published in the ABS Clearing-House? */
            readonly Q004_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 4 b. Will more authorities be designated? */
            readonly Q004_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 5. Is a checkpoint designated? (Art. 17) */
            readonly Q005: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 5 a. Are the checkpoints published in the ABS Clearing-House? */
            readonly Q005_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 5 b. Will more checkpoints be designated? */
            readonly Q005_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 6. What worked, what was difficult, and what is needed */
            readonly Q006?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 7. Are there laws, rules or policies on access and benefit-sharing? */
            readonly Q007: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 7 a. Are they published in the ABS Clearing-House? */
            readonly Q007_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 8. Is prior informed consent needed for access? (Art. 6.1) */
            readonly Q008?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 9. Are the rules of access fair and not arbitrary? (Art. 6.3 b) */
            readonly Q009?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 10. Is it explained how to apply for consent? (Art. 6.3 c) */
            readonly Q010?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 10 a. Is this published as an ABS procedure? */
            readonly Q010_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 11. Does an authority decide clearly and in writing? (Art. 6.3 d) */
            readonly Q011?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 12. Is a permit issued at the time of access? (Art. 6.3 e) */
            readonly Q012?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 12 a. How many permits were issued in the period? */
            readonly Q012_a?: {
                readonly value: number;
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 12 b. Are they published as certificates of compliance? */
            readonly Q012_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 13. Are there rules for mutually agreed terms? (Art. 6.3 g) */
            readonly Q013?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 13 a. Are national model clauses published? */
            readonly Q013_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 14. What worked, what was difficult, and what is needed */
            readonly Q014?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 15. Must benefits from use be shared with the provider? (Art. 5.1, 5.3) */
            readonly Q015: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 16. Are benefits shared with communities that hold the resources? (Art. 5.2) */
            readonly Q016: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 17. Are benefits from traditional knowledge shared with its holders? (Art. 5.5) */
            readonly Q017: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 18. What worked, what was difficult, and what is needed */
            readonly Q018?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 19. Must resources used here have been accessed lawfully? (Art. 15) */
            readonly Q019: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 19 a. Were there breaches, and were they addressed? */
            readonly Q019_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 19 b. Did the country cooperate in cases of alleged breach? */
            readonly Q019_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 20. Must traditional knowledge used here have been accessed lawfully? (Art. 16) */
            readonly Q020: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 20 a. Were there breaches, and were they addressed? */
            readonly Q020_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 20 b. Did the country cooperate in cases of alleged breach? */
            readonly Q020_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 21. Must users tell checkpoints about consent, source and terms? (Art. 17.1 a) */
            readonly Q021: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 21 a. Did checkpoints collect information in the period? */
            readonly Q021_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 21 b. Was it published as checkpoint communiqués? */
            readonly Q021_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 21 c. Was it passed on to authorities and those who gave consent? */
            readonly Q021_c?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 22. Are terms encouraged that share information on their use? (Art. 17.1 b) */
            readonly Q022: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 23. Are cost-effective tools of communication encouraged? (Art. 17.1 c) */
            readonly Q023: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 24. What worked, what was difficult, and what is needed */
            readonly Q024?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 25. Are terms on settling disputes encouraged? (Art. 18.1) */
            readonly Q025: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 26. Can one go to court over agreed terms? (Art. 18.2) */
            readonly Q026: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 27. Are there measures on access to justice? (Art. 18.3 a) */
            readonly Q027: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 28. Are foreign judgments and awards recognized? (Art. 18.3 b) */
            readonly Q028: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 29. What worked, what was difficult, and what is needed */
            readonly Q029?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 30. Is research for conservation made easier? (Art. 8 a) */
            readonly Q030: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 31. Are health emergencies given regard? (Art. 8 b) */
            readonly Q031: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 31 a. Is access quick in such cases, and sharing too? */
            readonly Q031_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 32. Is the role of resources for food and agriculture considered? (Art. 8 c) */
            readonly Q032: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 33. What worked, what was difficult, and what is needed */
            readonly Q033?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 34. Are there indigenous peoples and local communities in the country? */
            readonly Q034: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 35. Have they the right to grant access to resources? (Art. 6.2) */
            readonly Q035?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 35 a. Is their consent and involvement ensured? */
            readonly Q035_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 35 b. Are there criteria or a process for this? (Art. 6.3 f) */
            readonly Q035_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 36. Is traditional knowledge accessed with consent and agreed terms? (Art. 7) */
            readonly Q036?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 37. Are customary laws, protocols and procedures considered? (Art. 12.1) */
            readonly Q037?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 38. Are users told of their duties towards knowledge holders? (Art. 12.2) */
            readonly Q038?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 39. Are communities helped to make protocols, terms and model clauses? (Art. 12.3) */
            readonly Q039?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 40. Is customary use and exchange left unrestricted? (Art. 12.4) */
            readonly Q040?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 41. What worked, what was difficult, and what is needed */
            readonly Q041?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 42. Are benefits directed towards conservation and sustainable use? (Art. 9) */
            readonly Q042: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 43. Has the Protocol helped conservation and sustainable use? */
            readonly Q043: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 44 A. Were monetary benefits received for genetic resources? */
            readonly Q044_A: {
                /** @enum {unknown} */
                readonly value: "true" | "false" | "false.na";
            };
            /** 44 A 1. Which? */
            readonly Q044_A_1?: readonly {
                /** @enum {unknown} */
                readonly value: "C52DEF5B-3062-45AB-968D-B835248C3341" | "5625F27F-CB4F-4C52-9E3E-E3A29057ADFF" | "1A0765A5-93E2-4B98-852F-E23038E8FA48" | "5BA5F92A-660E-4977-B38E-68C109971179" | "2F6B4F32-5052-446A-89CE-34FA569B81EB" | "DA8600D9-FF79-4B08-A800-D2E5B2CC419D" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 44 A 2. Amount in US dollars */
            readonly Q044_A_2?: {
                readonly value: number;
            };
            /** 44 A 3. Further details */
            readonly Q044_A_3?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 44 B. Were other benefits received for genetic resources? */
            readonly Q044_B: {
                /** @enum {unknown} */
                readonly value: "true" | "false" | "false.na";
            };
            /** 44 B 1. Which? */
            readonly Q044_B_1?: readonly {
                /** @enum {unknown} */
                readonly value: "d84412c6-2e41-49e7-a616-f732671ba166" | "72908aa6-04c1-4128-a34c-babcccba6ef2" | "8f569ccf-8373-4657-ab20-5bae218e95e8" | "a1285dfd-7eee-4df3-9255-25c7c1003154" | "8556cd8f-3fa7-487b-854f-823600d588cd" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 44 B 2. Further details */
            readonly Q044_B_2?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 45 A. Were monetary benefits received for traditional knowledge? */
            readonly Q045_A: {
                /** @enum {unknown} */
                readonly value: "true" | "false" | "false.na";
            };
            /** 45 A 1. Which? */
            readonly Q045_A_1?: readonly {
                /** @enum {unknown} */
                readonly value: "C52DEF5B-3062-45AB-968D-B835248C3341" | "5625F27F-CB4F-4C52-9E3E-E3A29057ADFF" | "1A0765A5-93E2-4B98-852F-E23038E8FA48" | "5BA5F92A-660E-4977-B38E-68C109971179" | "2F6B4F32-5052-446A-89CE-34FA569B81EB" | "DA8600D9-FF79-4B08-A800-D2E5B2CC419D" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 45 A 2. Amount in US dollars */
            readonly Q045_A_2?: {
                readonly value: number;
            };
            /** 45 A 3. Further details */
            readonly Q045_A_3?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 45 B. Were other benefits received for traditional knowledge? */
            readonly Q045_B: {
                /** @enum {unknown} */
                readonly value: "true" | "false" | "false.na";
            };
            /** 45 B 1. Which? */
            readonly Q045_B_1?: readonly {
                /** @enum {unknown} */
                readonly value: "d84412c6-2e41-49e7-a616-f732671ba166" | "72908aa6-04c1-4128-a34c-babcccba6ef2" | "8f569ccf-8373-4657-ab20-5bae218e95e8" | "a1285dfd-7eee-4df3-9255-25c7c1003154" | "8556cd8f-3fa7-487b-854f-823600d588cd" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 45 B 2. Further details */
            readonly Q045_B_2?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 46. What worked, what was difficult, and what is needed */
            readonly Q046?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 47. Is there cooperation where resources cross borders? (Art. 11.1) */
            readonly Q047: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 48. Is there cooperation where knowledge is shared across borders? (Art. 11.2) */
            readonly Q048: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 49. What worked, what was difficult, and what is needed */
            readonly Q049?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 50. Are model contractual clauses encouraged? (Art. 19) */
            readonly Q050: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 51. Are codes of conduct, guidelines and standards encouraged? (Art. 20) */
            readonly Q051: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 52. What worked, what was difficult, and what is needed */
            readonly Q052?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 53. Are people made aware of resources and knowledge? (Art. 21) */
            readonly Q053: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 53 a. Is there a strategy for this? */
            readonly Q053_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 54. Are own capacities built? (Art. 22) */
            readonly Q054: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 54 a. What was done in the period? */
            readonly Q054_a?: readonly {
                /** @enum {unknown} */
                readonly value: "10FD7CBC-79AB-4BE9-876B-021E1A41F511" | "344E105F-C29F-47F4-B6BF-725D3082BFBE" | "65763772-4533-4AF1-9C46-E2BCDC462F6D";
                readonly figure?: number;
            }[];
            /** 54 b. Further details */
            readonly Q054_b?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 55. Are capacities of other Parties built? */
            readonly Q055: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 56. What worked, what was difficult, and what is needed */
            readonly Q056?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 57. Is there cooperation in research and technology? (Art. 23) */
            readonly Q057: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 58. What worked, what was difficult, and what is needed */
            readonly Q058?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 59. Were resources given to other Parties? (Art. 25) */
            readonly Q059: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 60. Were resources received? */
            readonly Q060: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 60 a. From whom? */
            readonly Q060_a?: readonly {
                /** @enum {unknown} */
                readonly value: "EDCF66BE-18E5-4E4D-939E-5767B8BB0983" | "291C46FC-BEDF-43A1-8202-5DD2C1CEE2AC" | "FA5475A3-9BF9-4EBA-AF8C-791CDD0C0028" | "766A436A-5F8D-42DA-A5F0-BE399A0E87A0";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 60 b. Amount in US dollars */
            readonly Q060_b?: {
                readonly value: number;
            };
            /** 61. Is there a budget for the Protocol? */
            readonly Q061?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 62. Is there full-time staff for it? */
            readonly Q062?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 62 a. How many? */
            readonly Q062_a?: {
                /** @enum {unknown} */
                readonly value: "1" | "1+" | "3+" | "5+" | "10+";
            };
            /** 63. Experience with raising resources */
            readonly Q063?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 64. State of the funds raised */
            readonly Q064?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 65. What worked, what was difficult, and what is needed */
            readonly Q065?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 66. Is the country bound by a special ABS instrument? (Art. 4.4) */
            readonly Q066?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 66 a. Are there measures to carry it out? */
            readonly Q066_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 67. Anything else */
            readonly Q067?: {
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 68. Comments on the format or the report */
            readonly Q068?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Interim national report on the Nagoya Protocol
         * @description How a Party carried out the Nagoya Protocol on access and benefit-sharing, article by article.
         */
        readonly absNationalReport: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Officer in charge */
            readonly contact?: {
                readonly identifier: string;
            };
            /** 3. Is the required information in the ABS Clearing-House? (Art. 14.2) */
            readonly question3?: {
                readonly answer?: boolean;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly additionalInfo?: {
                    readonly [key: string]: string;
                };
            };
            /** 4. Are there laws, rules or policies on access and benefit-sharing? */
            readonly question4?: {
                readonly answer?: boolean;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly additionalInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 5. Is a national focal point designated? (Art. 13.1) */
            readonly question5?: {
                readonly answer?: boolean;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 6. Is a competent national authority designated? (Art. 13.2) */
            readonly question6?: {
                readonly answer?: boolean;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 7. Are permits in the ABS Clearing-House? (Art. 14.2 c) */
            readonly question7?: {
                readonly answer?: boolean;
                readonly notApplicable?: boolean;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 8. Do permits constitute certificates of compliance? (Art. 17.2) */
            readonly question8?: {
                readonly answer?: boolean;
                readonly notApplicable?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 9. Is a checkpoint designated? (Art. 17) */
            readonly question9?: {
                readonly answer?: boolean;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 10. What worked, what was difficult, and what is needed */
            readonly question10?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 11. Is prior informed consent needed for access? (Art. 6.1) */
            readonly question11?: {
                readonly answer?: boolean;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 12. Are the rules of access fair and not arbitrary? (Art. 6.3 b) */
            readonly question12?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 13. Is it explained how to apply for consent? (Art. 6.3 c) */
            readonly question13?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 14. Does an authority decide clearly and in writing? (Art. 6.3 d) */
            readonly question14?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 15. Is a permit issued at the time of access? (Art. 6.3 e) */
            readonly question15?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 16. How many permits are in the ABS Clearing-House? */
            readonly question16?: {
                readonly permitsOnAbsCh?: number;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 17. Are there rules for mutually agreed terms? (Art. 6.3 g) */
            readonly question17?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 18. Which benefits were received? */
            readonly question18?: {
                readonly geneticResources?: {
                    readonly answer?: boolean;
                    readonly monetary?: boolean;
                    readonly monetaryInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly nonMonetary?: boolean;
                    readonly nonMonetaryInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly tk?: {
                    readonly answer?: boolean;
                    readonly monetary?: boolean;
                    readonly monetaryInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly nonMonetary?: boolean;
                    readonly nonMonetaryInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 19. What worked, what was difficult, and what is needed */
            readonly question19?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 20. Must benefits from use be shared with the provider? (Art. 5.1, 5.3) */
            readonly question20?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 21. Are benefits shared with communities that hold the resources? (Art. 5.2) */
            readonly question21?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 22. Are benefits from traditional knowledge shared with its holders? (Art. 5.5) */
            readonly question22?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 23. What worked, what was difficult, and what is needed */
            readonly question23?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 24. Must resources used here have been accessed lawfully? (Art. 15) */
            readonly question24?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly measures?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly complianceInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly violation?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                };
            };
            /** 25. Must traditional knowledge used here have been accessed lawfully? (Art. 16) */
            readonly question25?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly hasMeasures?: boolean;
                readonly violation?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                };
            };
            /** 26. Must users tell checkpoints about consent, source and terms? (Art. 17.1 a) */
            readonly question26?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly additionalInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly violation?: {
                    readonly answer?: boolean;
                    readonly additionalInfo?: {
                        readonly [key: string]: string;
                    };
                };
            };
            /** 27. Is information passed on, and are communiqués made? (Art. 17.1 a) */
            readonly question27?: {
                readonly answer?: boolean;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly cpcsOnAbsChCount?: number;
                readonly cpc?: {
                    readonly option?: string;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 28. Are terms encouraged that share information on their use? (Art. 17.1 b) */
            readonly question28?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 29. Are cost-effective tools of communication encouraged? (Art. 17.1 c) */
            readonly question29?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly additionalInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 30. What worked, what was difficult, and what is needed */
            readonly question30?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 31. Are terms on settling disputes encouraged? (Art. 18.1) */
            readonly question31?: {
                readonly answer?: boolean;
                readonly notApplicable?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 32. Can one go to court over agreed terms? (Art. 18.2) */
            readonly question32?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 33. Access to justice and foreign judgments (Art. 18.3) */
            readonly question33?: {
                readonly justice?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly mechanisms?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 34. What worked, what was difficult, and what is needed */
            readonly question34?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 35. What do laws on access consider? (Art. 8) */
            readonly question35?: {
                readonly research?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
                readonly emergencies?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
                readonly access?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
                readonly importance?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 36. What worked, what was difficult, and what is needed */
            readonly question36?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 37. Are there indigenous peoples and local communities in the country? */
            readonly question37?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 38. Have they the right to grant access to resources? (Art. 6.2) */
            readonly question38?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly law?: {
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
                readonly measures?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly pic?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                };
            };
            /** 39. Is traditional knowledge accessed with consent and agreed terms? (Art. 7) */
            readonly question39?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 40. Are customary laws, protocols and procedures considered? (Art. 12.1) */
            readonly question40?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 41. Are users told of their duties towards knowledge holders? (Art. 12.2) */
            readonly question41?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 42. Are communities helped to make protocols, terms and model clauses? (Art. 12.3) */
            readonly question42?: {
                readonly community?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
                readonly mat?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
                readonly mcc?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
            };
            /** 43. Is customary use and exchange left unrestricted? (Art. 12.4) */
            readonly question43?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 44. What worked, what was difficult, and what is needed */
            readonly question44?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 45. Are benefits directed towards conservation and sustainable use? (Art. 9) */
            readonly question45?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 46. Has the Protocol helped conservation and sustainable use? */
            readonly question46?: {
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 47. What worked, what was difficult, and what is needed */
            readonly question47?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 48. Is there cooperation where resources cross borders? (Art. 11.1) */
            readonly question48?: {
                readonly answer?: boolean;
                readonly ilcInfo?: {
                    readonly [key: string]: string;
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 49. Is there cooperation where knowledge is shared across borders? (Art. 11.2) */
            readonly question49?: {
                readonly answer?: boolean;
                readonly notApplicable?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 50. What worked, what was difficult, and what is needed */
            readonly question50?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 51. Are model contractual clauses encouraged? (Art. 19) */
            readonly question51?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 52. Are codes of conduct, guidelines and standards encouraged? (Art. 20) */
            readonly question52?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 53. What worked, what was difficult, and what is needed */
            readonly question53?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 54. Are people made aware of resources and knowledge? (Art. 21) */
            readonly question54?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly measures?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
            };
            /** 55. Are own capacities built? (Art. 22) */
            readonly question55?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly measures?: {
                    readonly answer?: boolean;
                    readonly furtherInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly documentReferenceIDs?: readonly {
                        readonly identifier: string;
                    }[];
                };
            };
            /** 56. Was external support for capacities received? */
            readonly question56?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 57. Are capacities of other Parties built? */
            readonly question57?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 58. What worked, what was difficult, and what is needed */
            readonly question58?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 59. Is there cooperation in research and technology? (Art. 23) */
            readonly question59?: {
                readonly answer?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly additionalInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 60. Difficulties on the way to becoming a Party */
            readonly question60?: {
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 61. Is there a budget for the Protocol? */
            readonly question61?: {
                readonly answer?: boolean;
                readonly additionalInfo?: {
                    readonly [key: string]: string;
                };
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 62. Were resources given or received? (Art. 25) */
            readonly question62?: {
                readonly donor?: {
                    readonly answer?: boolean;
                    readonly additionalInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly recipient?: {
                    readonly answer?: boolean;
                    readonly parties?: boolean;
                    readonly partiesInfo?: {
                        readonly [key: string]: string;
                    };
                    readonly financialInstitutions?: boolean;
                    readonly gef?: boolean;
                    readonly npImplementationFund?: boolean;
                    readonly otherSources?: boolean;
                    readonly otherSourcesInfo?: {
                        readonly [key: string]: string;
                    };
                };
                readonly no?: boolean;
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** 63. Is there full-time staff for it? */
            readonly question63?: {
                readonly answer?: boolean;
                readonly numberOfStaff?: string;
                readonly challengesInfo?: {
                    readonly [key: string]: string;
                };
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
            };
            /** Experience with raising resources */
            readonly question63new?: {
                readonly relevantInformation?: {
                    readonly [key: string]: string;
                };
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** State of the funds raised */
            readonly question64new?: {
                readonly relevantInformation?: {
                    readonly [key: string]: string;
                };
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 64. Anything else */
            readonly question64?: {
                readonly furtherInfo?: {
                    readonly [key: string]: string;
                };
                readonly documentReferenceIDs?: readonly {
                    readonly identifier: string;
                }[];
                readonly relevantDocuments?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            };
            /** 65. Comments on the format or the report */
            readonly question65?: {
                readonly [key: string]: string;
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Fifth national report on the Cartagena Protocol
         * @description How a Party carried out the Cartagena Protocol on Biosafety in the reporting period, article by article.
         */
        readonly cpbNationalReport5: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Fifth national report on the Cartagena Protocol */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Officer in charge */
            readonly contact: {
                readonly identifier: string;
            };
            /** Who was consulted */
            readonly stakeholders: {
                readonly [key: string]: string;
            };
            /**
             * Date of the report
             * Format: date
             */
            readonly date: string;
            /**
             * Period from
             * Format: date
             */
            readonly reportPeriodStartDate: string;
            /**
             * Period to
             * Format: date
             */
            readonly reportPeriodEndDate: string;
            /** 5. Is there a process towards becoming a Party, if the country is none yet? */
            readonly Q005?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 6. About that process */
            readonly Q006?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 7. Are the national measures that the Protocol needs in place? */
            readonly Q007: {
                /** @enum {unknown} */
                readonly value: "implementation.fullInPlace" | "implementation.partiallyInPlace" | "implementation.temporaryMeasures" | "implementation.draftMeasures" | "implementation.none";
            };
            /** 8. Which biosafety instruments are in place? */
            readonly Q008: readonly {
                /** @enum {unknown} */
                readonly value: "instrument.nationalBiosafetyLaws" | "instrument.nationalBiosafetyRegulations" | "instrument.biosafetyGuidelines" | "instrument.indirectLaws" | "instrument.none";
            }[];
            /** 8 a. About these instruments */
            readonly Q008_a?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 9. Is biosafety part of other strategies, plans, policies or laws? */
            readonly Q009: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 10. Does the national budget provide for biosafety? */
            readonly Q010: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** Is this enough? */
            readonly Q010_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 11. Is there qualified staff for biosafety? */
            readonly Q011: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 12. How many such staff? */
            readonly Q012?: {
                /** @enum {unknown} */
                readonly value: "1+" | "5+" | "10+";
            };
            /** Is this enough? */
            readonly Q012_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 13. Further details */
            readonly Q013?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 14. Are LMOs that are pharmaceuticals for humans regulated? */
            readonly Q014: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 15. Further details */
            readonly Q015?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 16. Is the transit of LMOs regulated? */
            readonly Q016: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 17. Is their contained use regulated? */
            readonly Q017: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 18. Was a decision taken on imports for contained use? */
            readonly Q018: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 19. Further details */
            readonly Q019?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 20. Must exporters notify the Party of import beforehand in writing? */
            readonly Q020: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 21. Must the information in a notification be accurate by law? */
            readonly Q021: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 22. Did the country receive a notification of an introduction into the environment? */
            readonly Q022: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 23. Were the notifications complete? */
            readonly Q023?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 24. Was receipt acknowledged within ninety days? */
            readonly Q024?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 25 a. Was the notifier told of the decision? */
            readonly Q025_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 25 b. Was the BCH told of the decision? */
            readonly Q025_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 26. Was a decision taken on the notifications? */
            readonly Q026: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** How many decisions? */
            readonly Q026_adq?: {
                readonly value: number;
            };
            /** 27. What were the decisions? Give the share or number of each. */
            readonly Q027?: readonly {
                /** @enum {unknown} */
                readonly value: "3B9ECE67-B35C-40FF-8C06-4EA5FF762899" | "3EFF4792-A896-4DC7-9945-04FE9C8B5B4F" | "6DD1B161-4CDB-4900-BD31-DBB97E86B2AE" | "8D91ACEE-C6B3-4204-8FE6-00AE424013FF" | "19F9F13E-195E-45B5-88DD-058A07E0D6F6";
                readonly figure?: number;
            }[];
            /** 27 a. Were reasons given for the conditions? */
            readonly Q027_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 27 b. Were reasons given for the prohibition? */
            readonly Q027_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 28. How many LMOs were approved for introduction into the environment? */
            readonly Q028?: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 29. Were the approved LMOs really imported? */
            readonly Q029?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 30. Further details */
            readonly Q030?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 31. Are there rules for decisions on domestic use for food, feed or processing? */
            readonly Q031: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 32. Must the applicant’s information be accurate by law? */
            readonly Q032: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 33. How many decisions on domestic use? */
            readonly Q033: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 34. Are there rules for decisions on imports for food, feed or processing? */
            readonly Q034: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 35. How many decisions on such imports? */
            readonly Q035: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 36. Further details */
            readonly Q036?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 37. Is there a way to review and change decisions? */
            readonly Q037: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 38. Was a decision reviewed or changed? */
            readonly Q038: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 39. How many were reviewed or changed? */
            readonly Q039?: {
                /** @enum {unknown} */
                readonly value: "1+" | "5+" | "10+";
            };
            /** 40. Did the Party of export or the notifier ask for a review? */
            readonly Q040?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 41. Was it answered with reasons within ninety days? */
            readonly Q041?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 42. Did the country itself begin a review as Party of import? */
            readonly Q042?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 43 a. Was the notifier given the reasons within thirty days? */
            readonly Q043_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 43 b. Was the BCH given the reasons within thirty days? */
            readonly Q043_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 44. Further details */
            readonly Q044?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 45. Is there a way to apply the simplified procedure? */
            readonly Q045: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 46. Was the simplified procedure applied? */
            readonly Q046: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 47. For how many LMOs? */
            readonly Q047?: {
                /** @enum {unknown} */
                readonly value: "1+" | "5+";
            };
            /** 48. Were the Parties told through the BCH? */
            readonly Q048?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 49. Further details */
            readonly Q049?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 50. How many agreements or arrangements on biosafety exist? */
            readonly Q050: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 51. Describe them briefly. */
            readonly Q051?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 52. Further details */
            readonly Q052?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 53. Does the law require risk assessments? */
            readonly Q053: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 53 a. For which LMOs? */
            readonly Q053_a?: readonly {
                /** @enum {unknown} */
                readonly value: "014054D1-2B72-7ABD-E615-D0A374590A95" | "94C9FDC9-49C0-7F7C-9A36-90571DBA6442" | "29B97F6B-066E-BE64-0FA3-66060DEE737D" | "2314EDF6-3B1D-D44D-253D-18B14EFC5C67" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 54. Is there a way to assess risks before decisions? */
            readonly Q054: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 55. Were risk assessments carried out? */
            readonly Q055: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 56. How many? */
            readonly Q056?: {
                /** @enum {unknown} */
                readonly value: "1+" | "10+" | "50+" | "100+";
            };
            /** 57. What were they about? */
            readonly Q057?: readonly {
                /** @enum {unknown} */
                readonly value: "42A3DCAE-5FD8-4218-941D-DF11D4AE65FA" | "D6B59E8A-D82C-4516-917A-A745ACDA5931" | "015737FC-ABC2-460C-A099-06A1B01E649A" | "91BEAF12-ABE1-4294-AD3B-507935894C78" | "1D96153B-1625-44E4-AD5E-D26429044B29" | "6430E4F4-9E5F-48BE-B4ED-9E1A4FED981E" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 58. Were risks assessed for every decision? */
            readonly Q058?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 59 a. Was other scientific evidence considered (Article 15)? */
            readonly Q059_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 59 b. Was traditional knowledge of indigenous peoples and local communities considered? */
            readonly Q059_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 60. Was it considered in a scientifically sound way? */
            readonly Q060?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 61. Are there measures to manage the risks found? */
            readonly Q061: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 62. Are there measures to prevent unintentional movements? */
            readonly Q062: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 63. Is every LMO observed long enough before its use? */
            readonly Q063: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 64. Are effects of released LMOs monitored? */
            readonly Q064: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 65. Are there measures to identify LMOs or traits that may do harm? */
            readonly Q065: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 66 a. Was guidance used for risk assessment? */
            readonly Q066_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 66 b. Was guidance used for risk management? */
            readonly Q066_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 67. Is the guidance of the expert group and forum used? */
            readonly Q067?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 68. Is more guidance needed on certain topics? */
            readonly Q068: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 69 a. Can the country detect LMOs? */
            readonly Q069_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 69 b. Can it identify them? */
            readonly Q069_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 69 c. Can it assess their risk? */
            readonly Q069_c: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 69 d. Can it monitor them? */
            readonly Q069_d: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 70 a. How many people were trained in risk assessment? */
            readonly Q070_a: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q070_a_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 70 b. How many in risk management? */
            readonly Q070_b: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q070_b_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 70 c. How many in monitoring? */
            readonly Q070_c: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q070_c_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 71. Is training material used? */
            readonly Q071: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 71 a. Which? */
            readonly Q071_a?: readonly {
                /** @enum {unknown} */
                readonly value: "505AA0C7-CBB7-4961-9956-83588F6C1C20" | "D331F2BB-0664-4878-ACF6-D716B1CD1EDC" | "A971DAA9-2DB7-4BBD-8867-F310EC820914";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 72. Further details */
            readonly Q072?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 73. Are there measures to notify affected States of a release? */
            readonly Q073: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 74. How many releases led to unintentional movements? */
            readonly Q074: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 75. Were affected States, the BCH and organizations notified? */
            readonly Q075?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 76. How often did the country learn of movements into its territory? */
            readonly Q076: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 77. Can the country respond to such movements? */
            readonly Q077: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 78. Further details */
            readonly Q078?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 79. Must LMOs be handled, packaged and transported safely? */
            readonly Q079: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 80. Must papers for food, feed and processing say “may contain” where identity is not known? */
            readonly Q080: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 81. Must they say “contains” where identity is known? */
            readonly Q081: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 82. Which papers are required for them? */
            readonly Q082?: {
                /** @enum {unknown} */
                readonly value: "lmoSpecific" | "nonLmoSpecific" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 83. Are papers required for contained use? */
            readonly Q083: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 84. Which papers? */
            readonly Q084?: {
                /** @enum {unknown} */
                readonly value: "lmoSpecific" | "nonLmoSpecific" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 85. Are papers required for introduction into the environment? */
            readonly Q085: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 86. Which papers? */
            readonly Q086?: {
                /** @enum {unknown} */
                readonly value: "lmoSpecific" | "nonLmoSpecific" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 87. Can the country enforce these requirements? */
            readonly Q087: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 88. How many customs officers were trained to identify LMOs? */
            readonly Q088: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q088_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 89. Are there procedures for sampling and detection? */
            readonly Q089: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 90 a. Does the country have access to materials and methods of detection? */
            readonly Q090_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 90 b. Does it use them? */
            readonly Q090_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 91 a. Does it have access to tools of detection? */
            readonly Q091_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 91 b. Does it use them? */
            readonly Q091_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 92 a. Does it have access to certified reference materials? */
            readonly Q092_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 92 b. Does it use them? */
            readonly Q092_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 93. How many laboratory staff were trained in detection? */
            readonly Q093: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q093_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 94 a. Is there reliable access to laboratories for detection? */
            readonly Q094_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 94 b. Is there reliable access to laboratories for identification? */
            readonly Q094_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 95. How many laboratories are certified for detection? */
            readonly Q095: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+" | "50+";
            };
            /** 96. How many of them work? */
            readonly Q096?: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+" | "50+";
            };
            /** 97. Further details */
            readonly Q097?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 98. Do several authorities coordinate their work? */
            readonly Q098: {
                /** @enum {unknown} */
                readonly value: "true" | "false" | "false.noCna" | "false.oneCna";
            };
            /** 99. Do authorities have the means to do their work? */
            readonly Q099: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 100. Is cooperation of focal points, authorities and others strengthened? */
            readonly Q100: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 101. Further details */
            readonly Q101?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 102 a. In the BCH: laws, regulations and guidelines */
            readonly Q102_a: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 b. In the BCH: rules on imports for food, feed or processing */
            readonly Q102_b: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 c. In the BCH: agreements and arrangements */
            readonly Q102_c: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 d. In the BCH: contacts of authorities and focal points */
            readonly Q102_d: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 e. In the BCH: decisions on transit */
            readonly Q102_e: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 f. In the BCH: decisions on contained use */
            readonly Q102_f: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 g. In the BCH: notifications of releases */
            readonly Q102_g: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 h. In the BCH: illegal movements */
            readonly Q102_h: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 i. In the BCH: decisions on introduction into the environment */
            readonly Q102_i: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 j. In the BCH: domestic rules applied to certain imports */
            readonly Q102_j: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 k. In the BCH: decisions on domestic use */
            readonly Q102_k: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 l. In the BCH: decisions on imports for food, feed or processing */
            readonly Q102_l: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 m. In the BCH: declarations on the framework used */
            readonly Q102_m: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 n. In the BCH: reviewed and changed decisions */
            readonly Q102_n: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 o. In the BCH: movements at the time of notification */
            readonly Q102_o: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 p. In the BCH: exempted LMOs */
            readonly Q102_p: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 102 q. In the BCH: summaries of risk assessments */
            readonly Q102_q: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 103. Why is available information not in the BCH? */
            readonly Q103?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 104. Do the BCH focal point, the Protocol’s focal point and authorities coordinate? */
            readonly Q104: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 105. Was the BCH used when decisions were taken? */
            readonly Q105: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
            };
            /** 106. Were there difficulties with the BCH? */
            readonly Q106: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 107. Is there a national biosafety clearing-house? */
            readonly Q107: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 108. Further details */
            readonly Q108?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 109. Are there procedures that protect confidential information? */
            readonly Q109: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 110. May notifiers say what is confidential? */
            readonly Q110: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 111. Further details */
            readonly Q111?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 112. Is there reliable funding for capacity-building? */
            readonly Q112?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 113. Was external support received? */
            readonly Q113: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 114. Through which channels? */
            readonly Q114?: readonly {
                /** @enum {unknown} */
                readonly value: "channels.bilateral" | "channels.regional" | "channels.multilateral";
            }[];
            /** 115. Was support given to other Parties? */
            readonly Q115: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 116. Through which channels? */
            readonly Q116?: readonly {
                /** @enum {unknown} */
                readonly value: "channels.bilateral" | "channels.regional" | "channels.multilateral";
            }[];
            /** 117. Was the country’s GEF allocation used for biosafety? */
            readonly Q117: {
                /** @enum {unknown} */
                readonly value: "true" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 118. Were activities of capacity-building carried out? */
            readonly Q118: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 119. In which areas? */
            readonly Q119?: readonly {
                /** @enum {unknown} */
                readonly value: "BB3CA716-E122-4445-9FAD-9F6B440363BD" | "68250AA6-75F1-470D-A8E7-85ECDF703D00" | "7C980FF4-3C5B-4711-81F9-BA6F28C12598" | "B6B916B4-1700-430C-BCFB-FCE81D6F1349" | "8419162A-8A34-46AC-8AF2-3D2905F9BA08" | "AF59E45F-3AC2-4F71-889C-B42E83F75A8A" | "85C0A7F0-D527-40C1-B50D-2363EA600F2D" | "6F6C058C-6741-4878-A448-AE56299821A8" | "0FF8F112-C0E9-4A18-83E1-40D4EF61503E" | "76DB23A3-F880-4AC8-8602-DF9DC45EECAF" | "A16727EE-FE61-43FF-8530-35A9C7261247" | "3E7615C5-7DFC-4E04-9D26-6C80B4B1DED8" | "D9AC6B7F-316B-483B-8E74-A5EC87343C81" | "09063980-88D9-4826-9F54-CB3EAC36641A" | "799CD9B1-4571-4C2A-A459-F78E004D7F32" | "667CD9B1-4571-4C2A-A459-F78E004D7D96" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 120. Were materials from the BCH or others used for them? */
            readonly Q120?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 121. Was a needs assessment carried out? */
            readonly Q121: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 122. Are there still needs? */
            readonly Q122: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 123. In which areas? */
            readonly Q123?: readonly {
                /** @enum {unknown} */
                readonly value: "BB3CA716-E122-4445-9FAD-9F6B440363BD" | "68250AA6-75F1-470D-A8E7-85ECDF703D00" | "7C980FF4-3C5B-4711-81F9-BA6F28C12598" | "B6B916B4-1700-430C-BCFB-FCE81D6F1349" | "8419162A-8A34-46AC-8AF2-3D2905F9BA08" | "AF59E45F-3AC2-4F71-889C-B42E83F75A8A" | "85C0A7F0-D527-40C1-B50D-2363EA600F2D" | "6F6C058C-6741-4878-A448-AE56299821A8" | "0FF8F112-C0E9-4A18-83E1-40D4EF61503E" | "76DB23A3-F880-4AC8-8602-DF9DC45EECAF" | "A16727EE-FE61-43FF-8530-35A9C7261247" | "3E7615C5-7DFC-4E04-9D26-6C80B4B1DED8" | "D9AC6B7F-316B-483B-8E74-A5EC87343C81" | "09063980-88D9-4826-9F54-CB3EAC36641A" | "799CD9B1-4571-4C2A-A459-F78E004D7F32" | "667CD9B1-4571-4C2A-A459-F78E004D7D96" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 124. Have they been ranked, or is there a strategy or plan? */
            readonly Q124?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 125. Is capacity-building coordinated nationally? */
            readonly Q125?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 126. Further details */
            readonly Q126?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 127. Do laws or policies address public awareness, education or participation? */
            readonly Q127: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 128. Does the public have access to information on LMOs? */
            readonly Q128: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 129. Is the public consulted before decisions? */
            readonly Q129: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 130. Has the public been told how it can take part? */
            readonly Q130: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 131. How often was the public consulted? */
            readonly Q131: {
                /** @enum {unknown} */
                readonly value: "none" | "1+" | "5+" | "false.na";
            };
            /** 132. Were the results of decisions made public? */
            readonly Q132: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 133. Has the public been told how to use the BCH? */
            readonly Q133: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 134. Is biosafety taught? */
            readonly Q134: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 135. Is there a communication strategy? */
            readonly Q135: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 136. Are there awareness programmes? */
            readonly Q136: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 137. Is there a national biosafety website? */
            readonly Q137: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 138. Was material on public participation used? */
            readonly Q138: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 139. Further details */
            readonly Q139?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 140. Are there agreements with non-Parties on movements? */
            readonly Q140: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 141. Were LMOs imported from a non-Party? */
            readonly Q141: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 142. Were LMOs exported to a non-Party? */
            readonly Q142: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 143. Were these movements in line with the Protocol’s objective? */
            readonly Q143?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 144. Further details */
            readonly Q144?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 145. Are there measures to prevent or punish illegal movements? */
            readonly Q145: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 146. How many illegal movements became known? */
            readonly Q146: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 147. Was their origin established? */
            readonly Q147?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 148. Further details */
            readonly Q148?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 149. Are there approaches to taking socio-economic considerations into account? */
            readonly Q149: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 150. Was material on this used? */
            readonly Q150: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 151. Were they taken into account in decisions? */
            readonly Q151: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
            };
            /** 152. Further details */
            readonly Q152?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 153. How much funding was raised for the Protocol? */
            readonly Q153: {
                /** @enum {unknown} */
                readonly value: "USD0" | "USD1-4999" | "USD5000-49999" | "USD50000-99999" | "USD100000-499000" | "USD500000+";
            };
            /** 154. Is implementation monitored and enforced? */
            readonly Q154: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 155 a. Cooperation with Parties: exchange of knowledge */
            readonly Q155_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 155 b. Cooperation: finding LMOs or traits that may do harm */
            readonly Q155_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 155 c. Cooperation: socio-economic impacts */
            readonly Q155_c: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** Also impacts on indigenous peoples and local communities? */
            readonly Q155_c_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 155 d. Cooperation: public awareness and participation */
            readonly Q155_d: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 155 e. Cooperation: capacities for the Protocol */
            readonly Q155_e: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 156. Were there joint activities for implementation? */
            readonly Q156: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 157 a. Are indigenous peoples and local communities involved? */
            readonly Q157_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 157 b. Are stakeholders of different sectors involved? */
            readonly Q157_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 158. Further details */
            readonly Q158?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 159. Is the country a Party to the Supplementary Protocol? */
            readonly Q159?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** Is there a process towards becoming a Party? */
            readonly Q159_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 160. Are the measures it needs in place? */
            readonly Q160?: {
                /** @enum {unknown} */
                readonly value: "74B17D51-786F-3D68-3B76-A50121842925" | "FAA03A2A-F79E-1347-22E3-0EB4815DF05B" | "EFCE3DC1-BED6-041D-0AEA-93B0F04AE166" | "2B4110FC-8B86-50E6-851F-08AF1A43CFEC" | "C9B01C6D-6B40-1A67-B5A0-DDB7FF6B9CE9";
            };
            /** 161. Which instruments are in place? */
            readonly Q161?: readonly {
                /** @enum {unknown} */
                readonly value: "6BAF09B7-6331-04E6-479D-C1C1B0D55ECD" | "0D3A9BB1-B378-174D-F4DD-1217D79D8B21" | "BA743C79-B202-4611-16C4-2C7D4678ACEB" | "9067DB5B-E33B-655D-83A3-32D4D562618F";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 161 a. About these instruments */
            readonly Q161_a?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 162 a. Do rules require response measures in case of damage? */
            readonly Q162_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 162 b. Also where damage is likely without them? */
            readonly Q162_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 163. What must an operator do? */
            readonly Q163?: readonly {
                /** @enum {unknown} */
                readonly value: "true.inform" | "true.evaluate" | "true.response" | "true.other" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 164. Must operators act to avoid damage? */
            readonly Q164?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 165. Do rules say who an operator is? */
            readonly Q165?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 166. Who may be an operator? */
            readonly Q166?: readonly {
                /** @enum {unknown} */
                readonly value: "8F627A99-7CD4-D892-80EA-12C58607508F" | "888E88C5-0C25-76A8-B3C8-48C3FDAE5215" | "B985EF7B-B94E-BF56-3D56-BE2ACE2BB835" | "ADEF00D6-0901-8750-1069-5CBA877011CC" | "3F54E971-E791-FE00-5312-F7FF07C818B1" | "2D8B29DD-0703-6130-BE79-389F5278C21D" | "D475D239-517E-9D8B-E1F9-4C453039C792" | "8BD75295-88DF-2A32-A150-1132670E19A9" | "58FE50CB-9958-4F9F-FEE4-861628BDC6F7" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 167. Is there a competent authority for it? */
            readonly Q167?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 168. What may it do? */
            readonly Q168?: readonly {
                /** @enum {unknown} */
                readonly value: "2DAA6BFF-9EB2-F99E-AA11-CB348A25E7F2" | "6065EDB8-C5A4-BA81-5271-B2F93159A471" | "A038303D-7049-E34F-8381-5B59702BBCF6" | "9C54DE71-9B5A-5579-7B7B-E49DA2AB43CA" | "34BCA89E-DCBF-586E-02FD-37E6FFD186A4" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 169. Is financial security required? */
            readonly Q169?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 170. Of which kind? */
            readonly Q170?: readonly {
                /** @enum {unknown} */
                readonly value: "69C39AF0-E97E-A277-5741-BC14BB5FFCB7" | "D12679C3-AE57-50EA-648E-9F0DC02B18E8" | "89B8212D-4CB0-FF9E-2107-F1D8D77C86D5" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 171. Do rules or courts recognize civil liability for such damage? */
            readonly Q171?: readonly {
                /** @enum {unknown} */
                readonly value: "878DF5F5-0B5E-48E1-6A42-80867A101675" | "0FC0DC50-EFAE-1C83-74F5-7A7D0205DB0A" | "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 172. Was there damage from LMOs? */
            readonly Q172?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 173. Were response measures taken? */
            readonly Q173?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 174. Further details */
            readonly Q174?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 175. Anything else about implementation, including obstacles */
            readonly Q175?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 176. Difficulties with this report */
            readonly Q176?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Fourth national report on the Cartagena Protocol
         * @description How a Party carried out the Cartagena Protocol on Biosafety in the reporting period, article by article.
         */
        readonly cpbNationalReport4: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Fourth national report on the Cartagena Protocol */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Officer in charge */
            readonly contact?: {
                readonly identifier: string;
            };
            /** Who was consulted */
            readonly stakeholders?: {
                readonly [key: string]: string;
            };
            /**
             * Date of the report
             * Format: date
             */
            readonly date?: string;
            /**
             * Period from
             * Format: date
             */
            readonly reportPeriodStartDate?: string;
            /**
             * Period to
             * Format: date
             */
            readonly reportPeriodEndDate?: string;
            /** Is the country a Party to the Protocol? */
            readonly Q012_party?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** Is there a process towards becoming a Party? */
            readonly Q012_partyInProgress?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 13. About that process */
            readonly Q013?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 14. Are the national measures that the Protocol needs in place? */
            readonly Q014: {
                /** @enum {unknown} */
                readonly value: "implementation.fullInPlace" | "implementation.partiallyInPlace" | "implementation.temporaryMeasures" | "implementation.draftMeasures" | "implementation.none";
            };
            /** 15. Which biosafety instruments are in place? */
            readonly Q015?: readonly {
                /** @enum {unknown} */
                readonly value: "instrument.nationalBiosafetyLaws" | "instrument.nationalBiosafetyRegulations" | "instrument.biosafetyGuidelines" | "instrument.indirectLaws" | "instrument.none";
            }[];
            /** 16. Is biosafety part of the national biodiversity strategy, other policies or laws? */
            readonly Q016?: {
                /** @enum {unknown} */
                readonly value: "true" | "false" | "false.other";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 17. Is there a budget for biosafety measures? */
            readonly Q017?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 18. Is there qualified staff for biosafety? */
            readonly Q018?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 19. How many such staff? */
            readonly Q019?: {
                /** @enum {unknown} */
                readonly value: "1+" | "5+" | "10+";
            };
            /** Is this enough? */
            readonly Q019_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 20. Further details */
            readonly Q020?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 21. Are LMOs that are pharmaceuticals for humans regulated? */
            readonly Q021: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 22. Further details */
            readonly Q022?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 23. Is the transit of LMOs regulated? */
            readonly Q023: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 24. Is their contained use regulated? */
            readonly Q024: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 25. Was a decision taken on imports for contained use? */
            readonly Q025?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 26. Further details */
            readonly Q026?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 27. Must exporters notify the Party of import beforehand in writing? */
            readonly Q027: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 28. Must the information in a notification be accurate by law? */
            readonly Q028: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.notApplicable";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 29. Did the country receive a notification of an introduction into the environment? */
            readonly Q029: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 30. Were the notifications complete? */
            readonly Q030?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 31. Was receipt acknowledged within ninety days? */
            readonly Q031?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 32 a. Was the notifier told of the decision? */
            readonly Q032_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 32 b. Was the BCH told of the decision? */
            readonly Q032_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 33. Was a decision taken on the notifications? */
            readonly Q033: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 34. How many LMOs were approved for introduction into the environment? */
            readonly Q034?: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 35. Were the approved LMOs really imported? */
            readonly Q035?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 36. Which share of the decisions was of each kind? */
            readonly Q036?: readonly {
                /** @enum {unknown} */
                readonly value: "3B9ECE67-B35C-40FF-8C06-4EA5FF762899" | "3EFF4792-A896-4DC7-9945-04FE9C8B5B4F" | "6DD1B161-4CDB-4900-BD31-DBB97E86B2AE" | "8D91ACEE-C6B3-4204-8FE6-00AE424013FF" | "19F9F13E-195E-45B5-88DD-058A07E0D6F6";
                readonly figure?: number;
            }[];
            /** 37. Were reasons given for conditions or prohibitions? */
            readonly Q037?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 38. Further details */
            readonly Q038?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 39. Are there rules for decisions on domestic use for food, feed or processing? */
            readonly Q039: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 40. Must the applicant’s information be accurate by law? */
            readonly Q040: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 41. How many decisions on domestic use? */
            readonly Q041: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 42. Are there rules for decisions on imports for food, feed or processing? */
            readonly Q042: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 43. How many decisions on such imports? */
            readonly Q043: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 44. Further details */
            readonly Q044?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 45. Is there a way to review and change decisions? */
            readonly Q045?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 46. Was a decision reviewed or changed? */
            readonly Q046: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 47. How many were reviewed or changed? */
            readonly Q047?: {
                /** @enum {unknown} */
                readonly value: "1+" | "5+" | "10+";
            };
            /** 48. Did the Party of export or the notifier ask for a review? */
            readonly Q048?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 49. Was it answered with reasons within ninety days? */
            readonly Q049?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 50. Did the country itself begin a review as Party of import? */
            readonly Q050?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 51 a. Was the notifier given the reasons within thirty days? */
            readonly Q051_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 51 b. Was the BCH given the reasons within thirty days? */
            readonly Q051_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 52. Further details */
            readonly Q052?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 53. Is there a way to apply the simplified procedure? */
            readonly Q053?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 54. Was the simplified procedure applied? */
            readonly Q054: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 55. For how many LMOs? */
            readonly Q055?: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+";
            };
            /** 56. Were the Parties told through the BCH? */
            readonly Q056?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 57. Further details */
            readonly Q057?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 58. How many agreements or arrangements on biosafety exist? */
            readonly Q058: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 59. Describe them briefly. */
            readonly Q059?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 60. Further details */
            readonly Q060?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 61. Does the law require risk assessments? */
            readonly Q061: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 62. For which LMOs? */
            readonly Q062?: readonly {
                /** @enum {unknown} */
                readonly value: "014054D1-2B72-7ABD-E615-D0A374590A95" | "94C9FDC9-49C0-7F7C-9A36-90571DBA6442" | "29B97F6B-066E-BE64-0FA3-66060DEE737D" | "2314EDF6-3B1D-D44D-253D-18B14EFC5C67" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 63. Is there a way to assess risks before decisions? */
            readonly Q063?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 64. Does it find and train national experts? */
            readonly Q064?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 65 a. How many people were trained in risk assessment? */
            readonly Q065_a: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q065_a_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 65 b. How many in risk management? */
            readonly Q065_b: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q065_b_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 65 c. How many in monitoring? */
            readonly Q065_c: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q065_c_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 66. Is training material used? */
            readonly Q066: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 67. Is the Secretariat’s manual on risk assessment used? */
            readonly Q067?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 68. Is the guidance of the expert group and forum used for training? */
            readonly Q068?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 69. Is more guidance needed on certain topics? */
            readonly Q069: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 70 a. Can the country detect LMOs? */
            readonly Q070_a?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 70 b. Can it identify them? */
            readonly Q070_b?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 70 c. Can it assess their risk? */
            readonly Q070_c?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 70 d. Can it monitor them? */
            readonly Q070_d?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 71 a. Was guidance used for risk assessment? */
            readonly Q071_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 71 b. Was guidance used for risk management? */
            readonly Q071_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 72. Is the guidance of the expert group and forum used? */
            readonly Q072: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 73. Are common approaches to risk assessment agreed with other countries? */
            readonly Q073: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 74. Cooperation: finding LMOs or traits that may do harm */
            readonly Q074: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 75. Were risk assessments carried out? */
            readonly Q075: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 76. How many? */
            readonly Q076?: {
                /** @enum {unknown} */
                readonly value: "1+" | "10+" | "50+" | "100+";
            };
            /** 77. What were they about? */
            readonly Q077?: readonly {
                /** @enum {unknown} */
                readonly value: "42A3DCAE-5FD8-4218-941D-DF11D4AE65FA" | "D6B59E8A-D82C-4516-917A-A745ACDA5931" | "015737FC-ABC2-460C-A099-06A1B01E649A" | "91BEAF12-ABE1-4294-AD3B-507935894C78" | "1D96153B-1625-44E4-AD5E-D26429044B29" | "6430E4F4-9E5F-48BE-B4ED-9E1A4FED981E" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 78. Were risks assessed for every decision? */
            readonly Q078?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 79. Are there measures to manage the risks found? */
            readonly Q079: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 80. Are there measures to prevent unintentional movements? */
            readonly Q080?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 81. Is every LMO observed long enough before its use? */
            readonly Q081: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 82. Are effects of released LMOs monitored? */
            readonly Q082?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 83. Is there the infrastructure to monitor or manage LMOs? */
            readonly Q083: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 84. Further details */
            readonly Q084?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 85. Are there measures to notify affected States of a release? */
            readonly Q085: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 86. How many releases led to unintentional movements? */
            readonly Q086?: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 87. Were affected States, the BCH and organizations notified? */
            readonly Q087?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 88. Can the country respond to such movements? */
            readonly Q088: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 89. How often did the country learn of movements into its territory? */
            readonly Q089: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 90. Further details */
            readonly Q090?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 91. Must LMOs be handled, packaged and transported safely? */
            readonly Q091: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 92. Must papers for food, feed and processing say “may contain” where identity is not known? */
            readonly Q092: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 93. Must they say “contains” where identity is known? */
            readonly Q093: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 94. Which papers are required for them? */
            readonly Q094: {
                /** @enum {unknown} */
                readonly value: "lmoSpecific" | "nonLmoSpecific" | "other";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 95. Are papers required for contained use? */
            readonly Q095: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 96. Which papers? */
            readonly Q096?: {
                /** @enum {unknown} */
                readonly value: "lmoSpecific" | "nonLmoSpecific" | "other";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 97. Are papers required for introduction into the environment? */
            readonly Q097: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 98. Which papers? */
            readonly Q098?: {
                /** @enum {unknown} */
                readonly value: "lmoSpecific" | "nonLmoSpecific" | "other";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 99. Is there guidance on safe handling, transport and packaging? */
            readonly Q099: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 100. Can the country enforce these requirements? */
            readonly Q100?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 101. How many customs officers were trained to identify LMOs? */
            readonly Q101: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q101_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 102. Are there procedures for sampling and detection? */
            readonly Q102: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 103. How many laboratory staff were trained in detection? */
            readonly Q103: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** Is this enough? */
            readonly Q103_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 104. Is there reliable access to laboratories for detection? */
            readonly Q104: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 105. How many laboratories are certified for detection? */
            readonly Q105: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+" | "50+";
            };
            /** 106. How many of them work? */
            readonly Q106?: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+" | "50+";
            };
            /** 107. Further details */
            readonly Q107?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 108. Do several authorities coordinate their work? */
            readonly Q108?: {
                /** @enum {unknown} */
                readonly value: "true" | "false" | "false.noCna" | "false.oneCna";
            };
            /** 109. Do authorities have the means to do their work? */
            readonly Q109?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 110. Is cooperation of focal points, authorities and others strengthened? */
            readonly Q110?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 111. Further details */
            readonly Q111?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 112 a. In the BCH: laws, regulations and guidelines */
            readonly Q112_a: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 b. In the BCH: rules on imports for food, feed or processing */
            readonly Q112_b: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 c. In the BCH: agreements and arrangements */
            readonly Q112_c: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 d. In the BCH: contacts of authorities and focal points */
            readonly Q112_d: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 e. In the BCH: decisions on transit */
            readonly Q112_e: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 f. In the BCH: decisions on contained use */
            readonly Q112_f: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 g. In the BCH: notifications of releases */
            readonly Q112_g: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 h. In the BCH: illegal movements */
            readonly Q112_h: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 i. In the BCH: decisions on introduction into the environment */
            readonly Q112_i: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 j. In the BCH: domestic rules applied to certain imports */
            readonly Q112_j: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 k. In the BCH: decisions on domestic use */
            readonly Q112_k: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 l. In the BCH: decisions on imports for food, feed or processing */
            readonly Q112_l: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 m. In the BCH: declarations on the framework used */
            readonly Q112_m: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 n. In the BCH: reviewed and changed decisions */
            readonly Q112_n: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 o. In the BCH: movements at the time of notification */
            readonly Q112_o: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 p. In the BCH: exempted LMOs */
            readonly Q112_p: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 112 q. In the BCH: summaries of risk assessments */
            readonly Q112_q: {
                /** @enum {unknown} */
                readonly value: "true.availableOnBch" | "true.availablePartialyOnBch" | "true.availableNotOnBch" | "false.notAvailable";
            };
            /** 113. Why is available information not in the BCH? */
            readonly Q113?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 114. Is the BCH focal point being strengthened? */
            readonly Q114: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 115. Do the BCH focal point, the Protocol’s focal point and authorities coordinate? */
            readonly Q115: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 116. Was the BCH used when decisions were taken? */
            readonly Q116?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
            };
            /** 117. Were there difficulties with the BCH? */
            readonly Q117: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 118. How many events on biosafety were held? */
            readonly Q118: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+" | "25+";
            };
            /** 119. How many publications on biosafety appeared? */
            readonly Q119: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "10+" | "50+" | "100+";
            };
            /** 120. Further details */
            readonly Q120?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 121. Are there procedures that protect confidential information? */
            readonly Q121: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 122. May notifiers say what is confidential? */
            readonly Q122: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 123. Further details */
            readonly Q123?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 124. Is there reliable funding for capacity-building? */
            readonly Q124: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 125. Was external support received? */
            readonly Q125: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 126. Through which channels? */
            readonly Q126?: readonly {
                /** @enum {unknown} */
                readonly value: "channels.bilateral" | "channels.regional" | "channels.multilateral";
            }[];
            /** 127. Was support given to other Parties? */
            readonly Q127: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 128. Through which channels? */
            readonly Q128?: readonly {
                /** @enum {unknown} */
                readonly value: "channels.bilateral" | "channels.regional" | "channels.multilateral";
            }[];
            /** 129. Was funding sought from the GEF for biosafety? */
            readonly Q129: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 130. How was the process? */
            readonly Q130?: {
                /** @enum {unknown} */
                readonly value: "veryEasy" | "easy" | "average" | "difficult" | "veryDifficult";
            };
            /** 131. Were activities of capacity-building carried out? */
            readonly Q131: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 132. In which areas? */
            readonly Q132?: readonly {
                /** @enum {unknown} */
                readonly value: "BB3CA716-E122-4445-9FAD-9F6B440363BD" | "68250AA6-75F1-470D-A8E7-85ECDF703D00" | "7C980FF4-3C5B-4711-81F9-BA6F28C12598" | "B6B916B4-1700-430C-BCFB-FCE81D6F1349" | "8419162A-8A34-46AC-8AF2-3D2905F9BA08" | "AF59E45F-3AC2-4F71-889C-B42E83F75A8A" | "85C0A7F0-D527-40C1-B50D-2363EA600F2D" | "6F6C058C-6741-4878-A448-AE56299821A8" | "0FF8F112-C0E9-4A18-83E1-40D4EF61503E" | "76DB23A3-F880-4AC8-8602-DF9DC45EECAF" | "A16727EE-FE61-43FF-8530-35A9C7261247" | "3E7615C5-7DFC-4E04-9D26-6C80B4B1DED8" | "D9AC6B7F-316B-483B-8E74-A5EC87343C81" | "09063980-88D9-4826-9F54-CB3EAC36641A" | "799CD9B1-4571-4C2A-A459-F78E004D7F32" | "667CD9B1-4571-4C2A-A459-F78E004D7D96" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 133. Was a needs assessment carried out? */
            readonly Q133: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 134. Are there still needs? */
            readonly Q134: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 135. In which areas? */
            readonly Q135?: readonly {
                /** @enum {unknown} */
                readonly value: "BB3CA716-E122-4445-9FAD-9F6B440363BD" | "68250AA6-75F1-470D-A8E7-85ECDF703D00" | "7C980FF4-3C5B-4711-81F9-BA6F28C12598" | "B6B916B4-1700-430C-BCFB-FCE81D6F1349" | "8419162A-8A34-46AC-8AF2-3D2905F9BA08" | "AF59E45F-3AC2-4F71-889C-B42E83F75A8A" | "85C0A7F0-D527-40C1-B50D-2363EA600F2D" | "6F6C058C-6741-4878-A448-AE56299821A8" | "0FF8F112-C0E9-4A18-83E1-40D4EF61503E" | "76DB23A3-F880-4AC8-8602-DF9DC45EECAF" | "A16727EE-FE61-43FF-8530-35A9C7261247" | "3E7615C5-7DFC-4E04-9D26-6C80B4B1DED8" | "D9AC6B7F-316B-483B-8E74-A5EC87343C81" | "09063980-88D9-4826-9F54-CB3EAC36641A" | "799CD9B1-4571-4C2A-A459-F78E004D7F32" | "667CD9B1-4571-4C2A-A459-F78E004D7D96" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 136. Have they been ranked, or is there a strategy or plan? */
            readonly Q136: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 137. Is capacity-building coordinated nationally? */
            readonly Q137: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 138. Further details */
            readonly Q138?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 139. Do laws or policies address public awareness, education or participation? */
            readonly Q139?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 140. Cooperation: public awareness and participation */
            readonly Q140: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 141. Does the public have access to information on LMOs? */
            readonly Q141: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 142. Is there a communication strategy? */
            readonly Q142: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 143. Are there awareness programmes? */
            readonly Q143: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 144. Is there a national biosafety website? */
            readonly Q144: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 145. How many institutions teach biosafety? */
            readonly Q145: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** Is this enough? */
            readonly Q145_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 146. How many teaching materials are public? */
            readonly Q146: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+" | "25+" | "100+";
            };
            /** Is this enough? */
            readonly Q146_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 147. Is the public consulted before decisions? */
            readonly Q147: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 148. Has the public been told how it can take part? */
            readonly Q148: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 149. How was the public informed? */
            readonly Q149?: readonly {
                /** @enum {unknown} */
                readonly value: "4E205CD9-9958-497F-A760-F8321771AB3A" | "6400c117-0d9a-4e5d-a0df-ac696f7c0611" | "38A7618F-D953-4e5c-8AD1-8AC794971EB0" | "E8FAF86C-4202-4ABB-9B89-D3D2F2B2BABF" | "51792A07-B3C0-4F7B-830E-0741635F57BB" | "887CD9B1-4571-5Z6A-A459-F78E004D7D28" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 150. How often was the public consulted? */
            readonly Q150: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "na";
            };
            /** 151. Has the public been told how to use the BCH? */
            readonly Q151: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 152. Further details */
            readonly Q152?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 153. Are there agreements with non-Parties on movements? */
            readonly Q153: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 154. Were LMOs imported from a non-Party? */
            readonly Q154: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 155. Were LMOs exported to a non-Party? */
            readonly Q155: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 156. Were these movements in line with the Protocol’s objective? */
            readonly Q156: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 157. Further details */
            readonly Q157?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 158. Are there measures to prevent or punish illegal movements? */
            readonly Q158: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 159. How many illegal movements became known? */
            readonly Q159: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+";
            };
            /** 160. Was their origin established? */
            readonly Q160?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false";
            };
            /** 161. Further details */
            readonly Q161?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 162. Are there approaches to taking socio-economic considerations into account? */
            readonly Q162: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 163. Were they taken into account in decisions? */
            readonly Q163: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
            };
            /** 164. How many peer-reviewed publications were used? */
            readonly Q164: {
                /** @enum {unknown} */
                readonly value: "0" | "1+" | "5+" | "10+" | "50+";
            };
            /** Is this enough? */
            readonly Q164_adq?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 165. Cooperation: socio-economic impacts */
            readonly Q165: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 166. Further details */
            readonly Q166?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 167. How much funding was raised for the Protocol? */
            readonly Q167: {
                /** @enum {unknown} */
                readonly value: "USD0" | "USD1-4999" | "USD5000-49999" | "USD50000-99999" | "USD100000-499000" | "USD500000+";
            };
            /** 168. Is implementation monitored and enforced? */
            readonly Q168: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 169. Is the country a Party to the Supplementary Protocol? */
            readonly Q169: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 170. Is there a process towards becoming a Party? */
            readonly Q170?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 171. Are the measures it needs in place? */
            readonly Q171?: {
                /** @enum {unknown} */
                readonly value: "74B17D51-786F-3D68-3B76-A50121842925" | "FAA03A2A-F79E-1347-22E3-0EB4815DF05B" | "EFCE3DC1-BED6-041D-0AEA-93B0F04AE166" | "2B4110FC-8B86-50E6-851F-08AF1A43CFEC" | "C9B01C6D-6B40-1A67-B5A0-DDB7FF6B9CE9";
            };
            /** 172. Which instruments are in place? */
            readonly Q172?: {
                /** @enum {unknown} */
                readonly value: "6BAF09B7-6331-04E6-479D-C1C1B0D55ECD" | "0D3A9BB1-B378-174D-F4DD-1217D79D8B21" | "BA743C79-B202-4611-16C4-2C7D4678ACEB" | "9067DB5B-E33B-655D-83A3-32D4D562618F";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 173 a. Do rules require response measures in case of damage? */
            readonly Q173_a: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 173 b. Also where damage is likely without them? */
            readonly Q173_b: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 174. What must an operator do? */
            readonly Q174?: readonly {
                /** @enum {unknown} */
                readonly value: "true.inform" | "true.evaluate" | "true.response" | "true.other" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 175. Must operators act to avoid damage? */
            readonly Q175?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 176. Do rules say who an operator is? */
            readonly Q176?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
            };
            /** 177. Who may be an operator? */
            readonly Q177?: readonly {
                /** @enum {unknown} */
                readonly value: "8F627A99-7CD4-D892-80EA-12C58607508F" | "888E88C5-0C25-76A8-B3C8-48C3FDAE5215" | "B985EF7B-B94E-BF56-3D56-BE2ACE2BB835" | "ADEF00D6-0901-8750-1069-5CBA877011CC" | "3F54E971-E791-FE00-5312-F7FF07C818B1" | "2D8B29DD-0703-6130-BE79-389F5278C21D" | "D475D239-517E-9D8B-E1F9-4C453039C792" | "8BD75295-88DF-2A32-A150-1132670E19A9" | "58FE50CB-9958-4F9F-FEE4-861628BDC6F7" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 178. Is there a competent authority for it? */
            readonly Q178?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 179. What may it do? */
            readonly Q179?: readonly {
                /** @enum {unknown} */
                readonly value: "2DAA6BFF-9EB2-F99E-AA11-CB348A25E7F2" | "6065EDB8-C5A4-BA81-5271-B2F93159A471" | "A038303D-7049-E34F-8381-5B59702BBCF6" | "9C54DE71-9B5A-5579-7B7B-E49DA2AB43CA" | "34BCA89E-DCBF-586E-02FD-37E6FFD186A4" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 180. Is financial security required? */
            readonly Q180?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 181. Of which kind? */
            readonly Q181?: readonly {
                /** @enum {unknown} */
                readonly value: "69C39AF0-E97E-A277-5741-BC14BB5FFCB7" | "D12679C3-AE57-50EA-648E-9F0DC02B18E8" | "89B8212D-4CB0-FF9E-2107-F1D8D77C86D5" | "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 182. Do rules or courts recognize civil liability for such damage? */
            readonly Q182?: readonly {
                /** @enum {unknown} */
                readonly value: "878DF5F5-0B5E-48E1-6A42-80867A101675" | "0FC0DC50-EFAE-1C83-74F5-7A7D0205DB0A" | "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            }[];
            /** 183. Was there damage from LMOs? */
            readonly Q183?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 184. Were response measures taken? */
            readonly Q184?: {
                /** @enum {unknown} */
                readonly value: "true" | "false";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** 185. Further details */
            readonly Q185?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 186. Anything else about implementation, including obstacles */
            readonly Q186?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** 187. Difficulties with this report */
            readonly Q187?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Third national report on the Cartagena Protocol
         * @description How a Party carried out the Cartagena Protocol, as it was asked at the time.
         */
        readonly cpbNationalReport3: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Officer in charge */
            readonly contact?: {
                readonly identifier: string;
            };
            /** Who was consulted */
            readonly stakeholders?: {
                readonly [key: string]: string;
            };
            /**
             * Date of the report
             * Format: date
             */
            readonly date?: string;
            /**
             * Period from
             * Format: date
             */
            readonly reportPeriodStartDate?: string;
            /**
             * Period to
             * Format: date
             */
            readonly reportPeriodEndDate?: string;
            /** Article 2: general provisions */
            readonly article2?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 5: pharmaceuticals */
            readonly article5?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 6: transit and contained use */
            readonly article6?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Articles 7 to 10: advance informed agreement */
            readonly article7?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 11: food, feed and processing */
            readonly article11?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 12: review of decisions */
            readonly article12?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 13: simplified procedure */
            readonly article13?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 14: agreements and arrangements */
            readonly article14?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Articles 15 and 16: risk assessment and management */
            readonly article15?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 17: unintentional movements and emergencies */
            readonly article17?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 18: handling, transport, packaging, identification */
            readonly article18?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 19: authorities and focal points */
            readonly article19?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 20: information-sharing and the BCH */
            readonly article20?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 21: confidential information */
            readonly article21?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 22: capacity-building */
            readonly article22?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 23: public awareness and participation */
            readonly article23?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 24: non-Parties */
            readonly article24?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 25: illegal movements */
            readonly article25?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 26: socio-economic considerations */
            readonly article26?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 28: financial resources */
            readonly article28?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 33: monitoring and reporting */
            readonly article33?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Other information */
            readonly otherInformation?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** Answers */
            readonly furtherAnswers?: readonly {
                readonly key: string;
                readonly value?: string;
                readonly text?: {
                    readonly [key: string]: string;
                };
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Second national report on the Cartagena Protocol
         * @description How a Party carried out the Cartagena Protocol, as it was asked at the time.
         */
        readonly cpbNationalReport2: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Officer in charge */
            readonly contact?: {
                readonly identifier: string;
            };
            /** Who was consulted */
            readonly stakeholders?: {
                readonly [key: string]: string;
            };
            /**
             * Date of the report
             * Format: date
             */
            readonly date?: string;
            /**
             * Period from
             * Format: date
             */
            readonly reportPeriodStartDate?: string;
            /**
             * Period to
             * Format: date
             */
            readonly reportPeriodEndDate?: string;
            /** Article 2: general provisions */
            readonly article2?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 5: pharmaceuticals */
            readonly article5?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 6: transit and contained use */
            readonly article6?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Articles 7 to 10: advance informed agreement */
            readonly article7?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 11: food, feed and processing */
            readonly article11?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 12: review of decisions */
            readonly article12?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 13: simplified procedure */
            readonly article13?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 14: agreements and arrangements */
            readonly article14?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Articles 15 and 16: risk assessment and management */
            readonly article15?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 17: unintentional movements and emergencies */
            readonly article17?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 18: handling, transport, packaging, identification */
            readonly article18?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 19: authorities and focal points */
            readonly article19?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 20: information-sharing and the BCH */
            readonly article20?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 21: confidential information */
            readonly article21?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 22: capacity-building */
            readonly article22?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 23: public awareness and participation */
            readonly article23?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 24: non-Parties */
            readonly article24?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 25: illegal movements */
            readonly article25?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 26: socio-economic considerations */
            readonly article26?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 28: financial resources */
            readonly article28?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 33: monitoring and reporting */
            readonly article33?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Other information */
            readonly otherInformation?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** Answers */
            readonly furtherAnswers?: readonly {
                readonly key: string;
                readonly value?: string;
                readonly text?: {
                    readonly [key: string]: string;
                };
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * First national report on the Cartagena Protocol
         * @description How a Party carried out the Cartagena Protocol, as it was asked at the time.
         */
        readonly cpbNationalReport1: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Officer in charge */
            readonly contact?: {
                readonly identifier: string;
            };
            /** Who was consulted */
            readonly stakeholders?: {
                readonly [key: string]: string;
            };
            /**
             * Date of the report
             * Format: date
             */
            readonly date?: string;
            /**
             * Period from
             * Format: date
             */
            readonly reportPeriodStartDate?: string;
            /**
             * Period to
             * Format: date
             */
            readonly reportPeriodEndDate?: string;
            /** Article 2: general provisions */
            readonly article2?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 5: pharmaceuticals */
            readonly article5?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 6: transit and contained use */
            readonly article6?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Articles 7 to 10: advance informed agreement */
            readonly article7?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 11: food, feed and processing */
            readonly article11?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 12: review of decisions */
            readonly article12?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 13: simplified procedure */
            readonly article13?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 14: agreements and arrangements */
            readonly article14?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Articles 15 and 16: risk assessment and management */
            readonly article15?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 17: unintentional movements and emergencies */
            readonly article17?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 18: handling, transport, packaging, identification */
            readonly article18?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 19: authorities and focal points */
            readonly article19?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 20: information-sharing and the BCH */
            readonly article20?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 21: confidential information */
            readonly article21?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 22: capacity-building */
            readonly article22?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 23: public awareness and participation */
            readonly article23?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 24: non-Parties */
            readonly article24?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 25: illegal movements */
            readonly article25?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 26: socio-economic considerations */
            readonly article26?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 28: financial resources */
            readonly article28?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 33: monitoring and reporting */
            readonly article33?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Other information */
            readonly otherInformation?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** Answers */
            readonly furtherAnswers?: readonly {
                readonly key: string;
                readonly value?: string;
                readonly text?: {
                    readonly [key: string]: string;
                };
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Interim national report on the Cartagena Protocol
         * @description How a Party carried out the Cartagena Protocol, as it was asked at the time.
         */
        readonly cpbNationalReportInterim: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Country */
            readonly government: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Title */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** Officer in charge */
            readonly contact?: {
                readonly identifier: string;
            };
            /** Who was consulted */
            readonly stakeholders?: {
                readonly [key: string]: string;
            };
            /**
             * Date of the report
             * Format: date
             */
            readonly date?: string;
            /**
             * Period from
             * Format: date
             */
            readonly reportPeriodStartDate?: string;
            /**
             * Period to
             * Format: date
             */
            readonly reportPeriodEndDate?: string;
            /** Article 2: general provisions */
            readonly article2?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 5: pharmaceuticals */
            readonly article5?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 6: transit and contained use */
            readonly article6?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Articles 7 to 10: advance informed agreement */
            readonly article7?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 11: food, feed and processing */
            readonly article11?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 12: review of decisions */
            readonly article12?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 13: simplified procedure */
            readonly article13?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 14: agreements and arrangements */
            readonly article14?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Articles 15 and 16: risk assessment and management */
            readonly article15?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 17: unintentional movements and emergencies */
            readonly article17?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 18: handling, transport, packaging, identification */
            readonly article18?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 19: authorities and focal points */
            readonly article19?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 20: information-sharing and the BCH */
            readonly article20?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 21: confidential information */
            readonly article21?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 22: capacity-building */
            readonly article22?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 23: public awareness and participation */
            readonly article23?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 24: non-Parties */
            readonly article24?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 25: illegal movements */
            readonly article25?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 26: socio-economic considerations */
            readonly article26?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 28: financial resources */
            readonly article28?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Article 33: monitoring and reporting */
            readonly article33?: {
                /** @enum {unknown} */
                readonly value: "true" | "true.some" | "false" | "false.na";
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
            };
            /** Other information */
            readonly otherInformation?: {
                readonly value: {
                    readonly [key: string]: string;
                };
            };
            /** Answers */
            readonly furtherAnswers?: readonly {
                readonly key: string;
                readonly value?: string;
                readonly text?: {
                    readonly [key: string]: string;
                };
                readonly additionalInformation?: {
                    readonly [key: string]: string;
                };
                readonly links?: readonly {
                    readonly url: string;
                    readonly name?: string;
                    readonly language?: string;
                    readonly tags?: readonly string[];
                }[];
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * News
         * @description Announcements of the Secretariat and its partners, with a day and links to what they are about.
         */
        readonly news: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Summary */
            readonly summary: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text?: {
                readonly [key: string]: string;
            };
            /** Image */
            readonly image?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Related records */
            readonly records?: readonly {
                readonly identifier: string;
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global goals and targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Notification
         * @description Numbered letters of the Secretariat to Parties and others, with what is asked and until when.
         */
        readonly notification: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Number */
            readonly symbol: string;
            /** File reference */
            readonly reference?: string;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /**
             * Reply by
             * Format: date
             */
            readonly deadline?: string;
            /** To */
            readonly recipients: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text?: {
                readonly [key: string]: string;
            };
            /** Files */
            readonly files?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Meetings */
            readonly meetings?: readonly {
                readonly identifier: string;
            }[];
            /** Decisions and recommendations */
            readonly decisions?: readonly {
                readonly identifier: string;
            }[];
            /** Replaces */
            readonly supersedes?: readonly {
                readonly identifier: string;
            }[];
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Statement
         * @description Speeches and messages of the Executive Secretary and other officers.
         */
        readonly statement: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Symbol */
            readonly symbol?: string;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Speaker */
            readonly speaker?: string;
            /** Speaker’s position */
            readonly position?: {
                readonly [key: string]: string;
            };
            /** Occasion */
            readonly occasion?: {
                readonly [key: string]: string;
            };
            /** Place */
            readonly place?: {
                readonly [key: string]: string;
            };
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text?: {
                readonly [key: string]: string;
            };
            /** Files */
            readonly files?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Picture */
            readonly image?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Videos */
            readonly videos?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Meeting */
            readonly meeting?: {
                readonly identifier: string;
            };
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Press release
         * @description News for journalists, with whom they may ask.
         */
        readonly pressRelease: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Symbol */
            readonly symbol?: string;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Place */
            readonly place?: {
                readonly [key: string]: string;
            };
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text?: {
                readonly [key: string]: string;
            };
            /** Notes to editors */
            readonly notesToEditors?: {
                readonly [key: string]: string;
            };
            /** Contact for the media */
            readonly mediaContact?: {
                readonly [key: string]: string;
            };
            /** E-mail addresses */
            readonly emails?: readonly string[];
            /** Telephone numbers */
            readonly phones?: readonly string[];
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Files */
            readonly files?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Picture */
            readonly image?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Videos */
            readonly videos?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Meeting */
            readonly meeting?: {
                readonly identifier: string;
            };
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Announcement
         * @description Short notices that matter until a day.
         */
        readonly announcement: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /**
             * Shown until
             * Format: date
             */
            readonly until?: string;
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text?: {
                readonly [key: string]: string;
            };
            /** Picture */
            readonly image?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Files */
            readonly files?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Meeting */
            readonly meeting?: {
                readonly identifier: string;
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Article
         * @description Stories and background on the Secretariat’s pages.
         */
        readonly article: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Authors */
            readonly authors?: {
                readonly [key: string]: string;
            };
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text: {
                readonly [key: string]: string;
            };
            /** Picture */
            readonly image?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Related records */
            readonly records?: readonly {
                readonly identifier: string;
            }[];
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Files */
            readonly files?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Keywords */
            readonly tags?: readonly {
                readonly [key: string]: string;
            }[];
            /** Editorial marks */
            readonly adminTags?: readonly string[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Meeting
         * @description Meetings of the bodies of the Convention and its Protocols and of their groups.
         */
        readonly meeting: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Code */
            readonly symbol: string;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Treaties */
            readonly treaties?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Body */
            readonly body?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Session */
            readonly session?: number;
            /** Part of */
            readonly conference?: {
                readonly identifier: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Picture */
            readonly image?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Status */
            readonly status: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /**
             * Start date
             * Format: date
             */
            readonly startDate?: string;
            /**
             * End date
             * Format: date
             */
            readonly endDate?: string;
            /** Time zone */
            readonly timeZone?: string;
            /**
             * How people take part
             * @enum {unknown}
             */
            readonly participation?: "inPerson" | "hybrid" | "online";
            /** Venue */
            readonly venue?: {
                readonly [key: string]: string;
            };
            /** City */
            readonly eventCity?: {
                readonly [key: string]: string;
            };
            /** Country */
            readonly eventCountry?: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Point on the map */
            readonly coordinates?: {
                readonly lat: number;
                readonly lng: number;
                readonly zoom?: number;
            };
            /** Link to join */
            readonly joinLink?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Registration is open */
            readonly registrationOpen?: boolean;
            /** Where to register */
            readonly registrationLink?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /**
             * Register until
             * Format: date
             */
            readonly registrationDeadline?: string;
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** E-mail addresses */
            readonly emails?: readonly string[];
            /** Agenda */
            readonly agenda?: readonly {
                readonly number: string;
                readonly title: {
                    readonly [key: string]: string;
                };
            }[];
            /** Report of the meeting */
            readonly report?: {
                readonly identifier: string;
            };
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Notifications */
            readonly notifications?: readonly {
                readonly identifier: string;
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Meeting document
         * @description Documents of meetings, with a symbol and files in several languages.
         */
        readonly meetingDocument: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Symbol */
            readonly symbol: string;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date?: string;
            /** Files */
            readonly files: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Meeting */
            readonly meeting: {
                readonly identifier: string;
            };
            /** Group of documents */
            readonly group: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Agenda items */
            readonly agendaItems?: readonly string[];
            /** Place in the list */
            readonly position?: number;
            /** On top of the list */
            readonly pinned?: boolean;
            /** Remark for participants */
            readonly message?: {
                readonly [key: string]: string;
            };
            /** Revision of */
            readonly revises?: {
                readonly identifier: string;
            };
            /** Replaces */
            readonly supersedes?: readonly {
                readonly identifier: string;
            }[];
            /** Submitted by */
            readonly statementOf?: readonly {
                readonly identifier: string;
            }[];
            /** Decisions and recommendations */
            readonly decisions?: readonly {
                readonly identifier: string;
            }[];
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Side event
         * @description Events that others hold in the margins of a meeting.
         */
        readonly sideEvent: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Symbol */
            readonly symbol?: string;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Description */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** Picture */
            readonly image?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Meeting */
            readonly meeting: {
                readonly identifier: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Begins at */
            readonly startTime?: string;
            /** Ends at */
            readonly endTime?: string;
            /** Place */
            readonly place?: {
                readonly [key: string]: string;
            };
            /** Spoken languages */
            readonly spoken?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Link to join */
            readonly joinLink?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Organizations */
            readonly organizations?: readonly {
                readonly identifier: string;
            }[];
            /** Other organizers */
            readonly organizers?: {
                readonly [key: string]: string;
            };
            /** Contact person */
            readonly contactPerson?: string;
            /** E-mail addresses */
            readonly emails?: readonly string[];
            /** Files */
            readonly files?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Keywords */
            readonly tags?: readonly {
                readonly [key: string]: string;
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /**
         * Decision
         * @description What the Conference of the Parties and the meetings of the Parties to the Protocols have decided.
         */
        readonly decision: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Symbol */
            readonly symbol: string;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Treaty */
            readonly treaty: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Body */
            readonly body: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Session */
            readonly session: number;
            /** Number */
            readonly number: string;
            /**
             * Date
             * Format: date
             */
            readonly date?: string;
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text?: {
                readonly [key: string]: string;
            };
            /** Files */
            readonly files?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Meeting */
            readonly meeting?: {
                readonly identifier: string;
            };
            /** Title of the meeting */
            readonly eventTitle?: {
                readonly [key: string]: string;
            };
            /** Place in the list */
            readonly position?: number;
            /** Where it stands */
            readonly statuses?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Meeting documents */
            readonly documents?: readonly {
                readonly identifier: string;
            }[];
            /** Notifications */
            readonly notifications?: readonly {
                readonly identifier: string;
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
            /** Recommendations */
            readonly recommendations?: readonly {
                readonly identifier: string;
            }[];
            /** Replaces */
            readonly supersedes?: readonly {
                readonly identifier: string;
            }[];
        };
        /**
         * Recommendation
         * @description What subsidiary bodies put before the Conference of the Parties.
         */
        readonly recommendation: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Symbol */
            readonly symbol: string;
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Treaty */
            readonly treaty: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Body */
            readonly body: {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            };
            /** Session */
            readonly session: number;
            /** Number */
            readonly number: string;
            /**
             * Date
             * Format: date
             */
            readonly date?: string;
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text?: {
                readonly [key: string]: string;
            };
            /** Files */
            readonly files?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Meeting */
            readonly meeting?: {
                readonly identifier: string;
            };
            /** Title of the meeting */
            readonly eventTitle?: {
                readonly [key: string]: string;
            };
            /** Place in the list */
            readonly position?: number;
            /** Where it stands */
            readonly statuses?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Meeting documents */
            readonly documents?: readonly {
                readonly identifier: string;
            }[];
            /** Notifications */
            readonly notifications?: readonly {
                readonly identifier: string;
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
            /** Decisions and recommendations */
            readonly decisions?: readonly {
                readonly identifier: string;
            }[];
        };
        /**
         * News of the old sites
         * @description News that the Secretariat’s old sites held under a key of their own.
         */
        readonly new: {
            /** Languages of this record */
            readonly languages: readonly string[];
            /** Title */
            readonly title: {
                readonly [key: string]: string;
            };
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Summary */
            readonly summary?: {
                readonly [key: string]: string;
            };
            /** Text */
            readonly text?: {
                readonly [key: string]: string;
            };
            /** Picture */
            readonly image?: {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            };
            /** Links */
            readonly links?: readonly {
                readonly url: string;
                readonly name?: string;
                readonly language?: string;
                readonly tags?: readonly string[];
            }[];
            /** Subject areas */
            readonly subjects?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Global targets */
            readonly gbfTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Aichi Biodiversity Targets */
            readonly aichiTargets?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Countries and regions */
            readonly countries?: readonly {
                readonly identifier: string;
                readonly customValue?: {
                    readonly [key: string]: string;
                };
            }[];
            /** Internal remarks */
            readonly notes?: string;
        };
        /** @description RFC 9457 */
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly code: string;
            readonly instance?: string;
            readonly issues?: readonly components["schemas"]["Issue"][];
        };
        /** @description What is wrong with a record at one place */
        readonly Issue: {
            /** @description JSON Pointer into the body */
            readonly path: string;
            readonly code: string;
            readonly message: string;
            readonly values?: {
                readonly [key: string]: unknown;
            };
        };
        readonly Record: {
            readonly identifier: string;
            readonly id: string;
            readonly number: number;
            readonly revision: number;
            readonly format: string;
            readonly government?: string | null;
            /** @enum {unknown} */
            readonly state: "draft" | "published" | "withdrawn";
            readonly title?: {
                readonly [key: string]: string;
            };
            readonly languages?: readonly string[];
            /** Format: date-time */
            readonly publishedAt?: string;
            /**
             * @description What readers are told beside the text: `not-confirmed`, `retired`, `revoked`, or that it simply holds
             * @enum {unknown}
             */
            readonly mark?: "revoked" | "retired" | "not-confirmed" | "current";
            /** Format: date-time */
            readonly retiredAt?: string;
            readonly retiredBecause?: string | null;
            readonly provenance?: components["schemas"]["Provenance"];
            /** @description As the schema of the format says */
            readonly data: {
                readonly [key: string]: unknown;
            } | components["schemas"]["nationalTarget7"] | components["schemas"]["nationalTarget7Mapping"] | components["schemas"]["nbsap"] | components["schemas"]["nationalReport7"] | components["schemas"]["nationalReport7IndicatorData"] | components["schemas"]["nationalReport7BinaryIndicatorData"] | components["schemas"]["stakeholderCommitment"] | components["schemas"]["stakeholderCredential"] | components["schemas"]["focalPoint"] | components["schemas"]["resource"] | components["schemas"]["organization"] | components["schemas"]["contact"] | components["schemas"]["authority"] | components["schemas"]["database"] | components["schemas"]["capacityBuildingInitiative"] | components["schemas"]["capacityBuildingResource"] | components["schemas"]["submission"] | components["schemas"]["nationalReport"] | components["schemas"]["nationalReport6"] | components["schemas"]["nationalTarget"] | components["schemas"]["nationalAssessment"] | components["schemas"]["nationalIndicator"] | components["schemas"]["implementationActivity"] | components["schemas"]["nationalSupportTool"] | components["schemas"]["action"] | components["schemas"]["resourceMobilisation"] | components["schemas"]["resourceMobilisation2020"] | components["schemas"]["aichiTarget"] | components["schemas"]["strategicPlanIndicator"] | components["schemas"]["marineEbsa"] | components["schemas"]["caseStudy"] | components["schemas"]["event"] | components["schemas"]["measure"] | components["schemas"]["absProcedure"] | components["schemas"]["absPermit"] | components["schemas"]["absCheckpoint"] | components["schemas"]["absCheckpointCommunique"] | components["schemas"]["absNationalModelContractualClause"] | components["schemas"]["modelContractualClause"] | components["schemas"]["communityProtocol"] | components["schemas"]["biosafetyDecision"] | components["schemas"]["biosafetyLaw"] | components["schemas"]["nationalRiskAssessment"] | components["schemas"]["supplementaryAuthority"] | components["schemas"]["biosafetyExpert"] | components["schemas"]["countryProfile"] | components["schemas"]["modifiedOrganism"] | components["schemas"]["dnaSequence"] | components["schemas"]["organism"] | components["schemas"]["laboratoryDetection"] | components["schemas"]["independentRiskAssessment"] | components["schemas"]["biosafetyNews"] | components["schemas"]["expertAssignment"] | components["schemas"]["bbiRequest"] | components["schemas"]["bbiOpportunity"] | components["schemas"]["bbiProfile"] | components["schemas"]["bbiContact"] | components["schemas"]["lwProject"] | components["schemas"]["lwEvent"] | components["schemas"]["lwDonor"] | components["schemas"]["lwCampaign"] | components["schemas"]["undbPartner"] | components["schemas"]["undbAction"] | components["schemas"]["undbActor"] | components["schemas"]["undbParty"] | components["schemas"]["undbBizBioPledge"] | components["schemas"]["absNationalReport1"] | components["schemas"]["absNationalReport"] | components["schemas"]["cpbNationalReport5"] | components["schemas"]["cpbNationalReport4"] | components["schemas"]["cpbNationalReport3"] | components["schemas"]["cpbNationalReport2"] | components["schemas"]["cpbNationalReport1"] | components["schemas"]["cpbNationalReportInterim"] | components["schemas"]["news"] | components["schemas"]["notification"] | components["schemas"]["statement"] | components["schemas"]["pressRelease"] | components["schemas"]["announcement"] | components["schemas"]["article"] | components["schemas"]["meeting"] | components["schemas"]["meetingDocument"] | components["schemas"]["sideEvent"] | components["schemas"]["decision"] | components["schemas"]["recommendation"] | components["schemas"]["new"];
            readonly links?: {
                readonly [key: string]: string;
            };
        };
        readonly Draft: {
            readonly identifier: string;
            readonly id: string;
            readonly number: number;
            readonly revision: number;
            readonly format: string;
            readonly government?: string | null;
            /** @enum {unknown} */
            readonly state: "draft" | "published" | "withdrawn";
            readonly revoked?: boolean;
            /** @enum {unknown} */
            readonly mark?: "revoked" | "retired" | "not-confirmed" | "current";
            readonly draft: {
                /** @enum {unknown} */
                readonly state: "open" | "submitted";
                readonly version: number;
                /** Format: date-time */
                readonly savedAt: string;
                /** Format: date-time */
                readonly submittedAt?: string | null;
                readonly note?: string | null;
            };
            readonly links: {
                readonly [key: string]: string;
            };
            /** @description As the schema of the format says */
            readonly data: {
                readonly [key: string]: unknown;
            };
        };
        readonly Standing: {
            readonly identifier: string;
            readonly id: string;
            readonly number: number;
            readonly revision: number;
            readonly format: string;
            readonly government?: string | null;
            /** @enum {unknown} */
            readonly state: "draft" | "published" | "withdrawn";
            readonly revoked?: boolean;
            /** @enum {unknown} */
            readonly mark?: "revoked" | "retired" | "not-confirmed" | "current";
            readonly draft?: {
                /** @enum {unknown} */
                readonly state: "open" | "submitted";
                readonly version: number;
                /** Format: date-time */
                readonly savedAt: string;
                /** Format: date-time */
                readonly submittedAt?: string | null;
                readonly note?: string | null;
            };
            readonly links: {
                readonly [key: string]: string;
            };
        };
        readonly Work: {
            readonly identifier: string;
            readonly id: string;
            readonly number: number;
            readonly revision: number;
            readonly format: string;
            readonly government?: string | null;
            /** @enum {unknown} */
            readonly state: "draft" | "published" | "withdrawn";
            readonly revoked?: boolean;
            /** @enum {unknown} */
            readonly mark?: "revoked" | "retired" | "not-confirmed" | "current";
            readonly draft?: {
                /** @enum {unknown} */
                readonly state: "open" | "submitted";
                readonly version: number;
                /** Format: date-time */
                readonly savedAt: string;
                /** Format: date-time */
                readonly submittedAt?: string | null;
                readonly note?: string | null;
            };
            readonly links: {
                readonly [key: string]: string;
            };
            readonly title?: components["schemas"]["Localized"];
            readonly languages?: readonly string[];
        };
        readonly Found: {
            readonly total: number;
            readonly page?: number;
            readonly pageSize?: number;
            /** @description With `cursor`: what to send as `cursor` for those that follow; absent when there are no more */
            readonly next?: string;
            readonly hits: readonly components["schemas"]["Summary"][];
            readonly facets: {
                readonly [key: string]: readonly {
                    readonly value: string;
                    readonly count: number;
                    readonly selected?: boolean;
                }[];
            };
        };
        /** @description Text by language (BCP 47) */
        readonly Localized: {
            readonly [key: string]: string;
        };
        readonly Summary: {
            readonly id: string;
            readonly identifier: string;
            readonly format: string;
            readonly government: string | null;
            /** @enum {unknown} */
            readonly state: "published";
            readonly revision: number;
            readonly revoked: boolean;
            /** @enum {unknown} */
            readonly mark: "revoked" | "retired" | "not-confirmed" | "current";
            readonly title: components["schemas"]["Localized"];
            readonly summary: components["schemas"]["Localized"];
            readonly languages: readonly string[];
            /** @description The date readers mean, as the format says */
            readonly date: string;
            /** Format: date-time */
            readonly publishedAt: string;
            readonly links?: {
                readonly [key: string]: string;
            };
        };
        /** @description Who submitted and validated this revision, in which role, when, on whose authority, when it was confirmed; of a certificate, whether it is the one that counts. No person is named */
        readonly Provenance: {
            readonly revision: number;
            readonly newest: boolean;
            readonly submitted: {
                readonly role: string | null;
                readonly government: string | null;
                readonly house: string;
            };
            readonly validated: {
                readonly role: string | null;
                readonly government: string | null;
                readonly house: string;
                /** @description Whoever submitted it published it as well */
                readonly atOnce: boolean;
            };
            /** Format: date-time */
            readonly publishedAt: string;
            /** @enum {unknown} */
            readonly authority: "government" | "secretariat" | "owner";
            readonly confirmedAt: string | null;
            /** @enum {unknown} */
            readonly mark: "revoked" | "retired" | "not-confirmed" | "current";
            /** @enum {unknown} */
            readonly certificate?: "constituted" | "superseded" | "revoked";
        };
        readonly Reference: {
            /** @description JSON Pointer to the field that refers */
            readonly path: string;
            readonly record: components["schemas"]["Summary"];
        };
        readonly Country: {
            readonly code: string;
            readonly name: components["schemas"]["Localized"];
            readonly treaties: {
                readonly CBD: {
                    /** @enum {unknown} */
                    readonly status: "party" | "ratified" | "signatory" | "none";
                    /** Format: date */
                    readonly since?: string;
                    /** @enum {unknown} */
                    readonly instrument?: "ratification" | "accession" | "acceptance" | "approval" | "succession";
                    /** Format: date */
                    readonly deposited?: string;
                    /** Format: date */
                    readonly signed?: string;
                };
                readonly CPB: {
                    /** @enum {unknown} */
                    readonly status: "party" | "ratified" | "signatory" | "none";
                    /** Format: date */
                    readonly since?: string;
                    /** @enum {unknown} */
                    readonly instrument?: "ratification" | "accession" | "acceptance" | "approval" | "succession";
                    /** Format: date */
                    readonly deposited?: string;
                    /** Format: date */
                    readonly signed?: string;
                };
                readonly NP: {
                    /** @enum {unknown} */
                    readonly status: "party" | "ratified" | "signatory" | "none";
                    /** Format: date */
                    readonly since?: string;
                    /** @enum {unknown} */
                    readonly instrument?: "ratification" | "accession" | "acceptance" | "approval" | "succession";
                    /** Format: date */
                    readonly deposited?: string;
                    /** Format: date */
                    readonly signed?: string;
                };
                readonly NKLSP: {
                    /** @enum {unknown} */
                    readonly status: "party" | "ratified" | "signatory" | "none";
                    /** Format: date */
                    readonly since?: string;
                    /** @enum {unknown} */
                    readonly instrument?: "ratification" | "accession" | "acceptance" | "approval" | "succession";
                    /** Format: date */
                    readonly deposited?: string;
                    /** Format: date */
                    readonly signed?: string;
                };
            };
            readonly regions: readonly string[];
            readonly links: {
                readonly [key: string]: string;
            };
        };
        readonly Portal: {
            readonly id: string;
            /** @enum {unknown} */
            readonly kind: "central" | "national";
            readonly name: components["schemas"]["Localized"];
            readonly shortName: components["schemas"]["Localized"];
            readonly tagline: components["schemas"]["Localized"];
            /** @description Host names it answers for; the first is the one to link to */
            readonly hosts: readonly string[];
            readonly government: string | null;
            /** @description The clearing-houses whose formats are submitted here */
            readonly houses: readonly string[];
            readonly formats: readonly string[];
            readonly languages: readonly string[];
            readonly links: {
                readonly [key: string]: string;
            };
        };
        readonly FormatSummary: {
            readonly name: string;
            readonly code: string;
            readonly house: string;
            readonly houses: readonly string[];
            readonly kind: string;
            readonly portals: readonly string[];
            readonly closed: boolean;
            readonly version: number;
            readonly title: components["schemas"]["Localized"];
            readonly description: components["schemas"]["Localized"];
            readonly links: {
                readonly [key: string]: string;
            };
        };
        readonly Vocabulary: {
            readonly key: string;
            readonly title: components["schemas"]["Localized"];
            readonly terms: number;
            readonly domain?: string;
            readonly description?: components["schemas"]["Localized"];
            readonly guideline?: components["schemas"]["Localized"];
            readonly own?: boolean;
            readonly links: {
                readonly [key: string]: string;
            };
        };
        readonly Term: {
            readonly identifier: string;
            readonly label: components["schemas"]["Localized"];
            readonly vocabularies: readonly string[];
            readonly broader: readonly string[];
            readonly narrower: readonly string[];
            /** @description The vocabulary it is defined in */
            readonly home: string;
            readonly definition?: components["schemas"]["Localized"];
            readonly scopeNote?: components["schemas"]["Localized"];
            readonly note?: components["schemas"]["Localized"];
            readonly guideline?: components["schemas"]["Localized"];
            readonly notation?: string;
            readonly synonyms?: {
                readonly [key: string]: readonly string[];
            };
            readonly aliases?: readonly string[];
            readonly retired?: boolean;
            readonly replacedBy?: string;
            readonly ours?: boolean;
            readonly score?: number;
            readonly color?: string;
            readonly links: {
                readonly [key: string]: string;
            };
            readonly mappings?: readonly components["schemas"]["Mapping"][];
        };
        readonly Mapping: {
            readonly term?: string;
            /** @enum {unknown} */
            readonly relation: "exact" | "close" | "broad" | "narrow" | "related";
            readonly target: string;
            /** @enum {unknown} */
            readonly kind: "term" | "address";
            readonly note?: components["schemas"]["Localized"] | null;
        };
        readonly Suggestion: {
            readonly facet: string;
            readonly value: string;
            readonly label: string;
            readonly count: number;
        };
        readonly SuggestedPage: {
            /** @description Address on this site, with the language */
            readonly path: string;
            readonly label: string;
        };
        readonly Me: {
            readonly id: string;
            readonly name: string;
            readonly roles: readonly {
                readonly role: string;
                /** @description Country, clearing-house, or `*` */
                readonly for: string;
            }[];
            /** @description In which messages are worded */
            readonly locale: string;
            readonly token: {
                readonly name: string;
                readonly scopes: readonly ("read" | "write")[];
                /** Format: date-time */
                readonly expiresAt: string;
            };
        };
        readonly Deputy: {
            readonly id: number;
            readonly principal: string;
            readonly deputy: string;
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly Review: {
            readonly id: number;
            readonly asks: string;
            readonly record: string;
            readonly identifier?: string;
            readonly format: string;
            readonly government: string | null;
            readonly version: number;
            readonly note: string | null;
            /** Format: date-time */
            readonly submittedAt: string;
            readonly state: string;
            /** @description How long it has been waiting */
            readonly days: number;
            readonly dueAt: string | null;
            readonly overdue: boolean;
            readonly assignedTo: string | null;
            readonly closedAt?: string | null;
            readonly reason?: string | null;
            readonly comments?: readonly {
                /** @description JSON Pointer to the field */
                readonly path: string;
                readonly text: string;
            }[];
            readonly checked?: readonly string[];
        };
        /** @description How many rows would be made, changed, refused, and why */
        readonly DryRun: {
            readonly rows: number;
            readonly creates: number;
            readonly updates: number;
            readonly unchanged: number;
            readonly refused: number;
            /** @description Rows that may be published as they are */
            readonly ready: number;
            readonly problems: number;
            /** @description By what is wrong and where, the most frequent first */
            readonly kinds: readonly {
                /** @description Its place in the file */
                readonly sheet: number;
                /** @description Its place in the sheet */
                readonly column?: number;
                /** @description Path of a field that no column holds */
                readonly field?: string;
                readonly code: string;
                /**
                 * @description `refused`: not even a draft. `wrong`: a draft, but not to be published. `doubtful`: to look at
                 * @enum {unknown}
                 */
                readonly level: "refused" | "wrong" | "doubtful";
                readonly values?: {
                    readonly [key: string]: unknown;
                };
                readonly count: number;
            }[];
            /** @description The first problems; all of them stand in the annotated copy */
            readonly first: readonly {
                /** @description Its place in the file */
                readonly sheet: number;
                /** @description Its place in the sheet */
                readonly column?: number;
                /** @description Path of a field that no column holds */
                readonly field?: string;
                readonly code: string;
                /**
                 * @description `refused`: not even a draft. `wrong`: a draft, but not to be published. `doubtful`: to look at
                 * @enum {unknown}
                 */
                readonly level: "refused" | "wrong" | "doubtful";
                readonly values?: {
                    readonly [key: string]: unknown;
                };
                readonly row: number;
                /** @description As the spreadsheet names it: `C12` */
                readonly cell: string;
                readonly message: string;
            }[];
            readonly notes: readonly {
                readonly code: string;
                readonly values: {
                    readonly [key: string]: unknown;
                };
            }[];
        };
        readonly Import: {
            readonly id: string;
            readonly format: string;
            readonly name: string;
            /** @enum {unknown} */
            readonly state: "uploaded" | "checking" | "checked" | "running" | "done" | "failed" | "undoing" | "undone";
            readonly as: string | null;
            /** @description Rows dealt with so far */
            readonly rows: number;
            readonly problem: {
                readonly code: string;
                readonly details?: {
                    readonly [key: string]: unknown;
                };
            } | null;
            readonly headings: readonly string[];
            readonly columns: readonly (string | null)[];
            readonly summary: components["schemas"]["DryRun"] | null;
            readonly fates?: readonly {
                readonly action: string;
                readonly undone: string | null;
                readonly count: number;
            }[];
            readonly links: {
                readonly [key: string]: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly readRecord: {
        readonly parameters: {
            readonly query?: {
                /** @description Which revision, when the identifier names none */
                readonly revision?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Record"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRevisions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly revisions: readonly {
                            readonly identifier: string;
                            readonly revision: number;
                            /** Format: date-time */
                            readonly publishedAt: string;
                            readonly link: string;
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Newest first; for everybody publications and withdrawal only */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly events: readonly {
                            readonly seq: number;
                            readonly name: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly actor: string | null;
                            readonly details: {
                                readonly [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order of the fields */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly references: readonly components["schemas"]["Reference"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReferrers: {
        readonly parameters: {
            readonly query?: {
                /** @description Records in one answer, 100 if nothing is said */
                readonly limit?: number;
                /** @description `next` of the answer before; `Link` leads on too */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The records */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly referrers: readonly {
                            readonly paths: readonly string[];
                            readonly record: components["schemas"]["Summary"];
                        }[];
                        readonly next?: string;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readUsage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The numbers */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly identifier: string;
                        readonly views: number;
                        readonly downloads: number;
                        readonly months: readonly {
                            /** @description YYYY-MM */
                            readonly month: string;
                            readonly views: number;
                            readonly downloads: number;
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description The `cursor` of the answer before */
                readonly after?: number;
                /** @description Changes in one answer, 100 if nothing is said */
                readonly limit?: number;
                /** @description Only what this portal shows: `absch`, `cr` */
                readonly portal?: string;
                /** @description Only records of this format: `nbsap` */
                readonly format?: readonly string[];
                /** @description Only records of this country: `cr` */
                readonly government?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Changes in the order in which they happened */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changes: readonly {
                            /** @description Its number in the change log: a later change has a higher one */
                            readonly seq: number;
                            /** Format: date-time */
                            readonly at: string;
                            /**
                             * @description `withdrawn`: taken out of public view for ever. `left`: still public, but no longer within what is asked for
                             * @enum {unknown}
                             */
                            readonly change: "published" | "withdrawn" | "left";
                            readonly id: string;
                            readonly identifier: string;
                            readonly number: number;
                            readonly format: string;
                            readonly government: string | null;
                            readonly revision?: number;
                            readonly title?: {
                                readonly [key: string]: string;
                            };
                            readonly languages?: readonly string[];
                            readonly date?: string;
                            /** Format: date-time */
                            readonly publishedAt?: string;
                            readonly treaties?: readonly ("cbd" | "cartagena" | "nagoya")[];
                            readonly mark?: string;
                            readonly links: {
                                readonly [key: string]: string;
                            };
                        }[];
                        /** @description What to send as `after` next time */
                        readonly cursor: number;
                        readonly more: boolean;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query?: {
                /** @description Words in any language; all must be found */
                readonly q?: string;
                /** @description `relevance` where words are asked for, `newest` otherwise */
                readonly sort?: "relevance" | "newest" | "oldest" | "updated" | "title";
                /** @description Counted from 1 */
                readonly page?: number;
                /** @description Hits on a page, at most 100; 20 if nothing is said */
                readonly size?: number;
                /** @description Name of a format: `nationalTarget7` */
                readonly format?: readonly string[];
                /** @description Country: `cr` */
                readonly government?: readonly string[];
                /** @description Global target: `GBF-TARGET-03` */
                readonly target?: readonly string[];
                /** @description Facet whose terms also find records with broader and narrower terms: `subject` */
                readonly related?: readonly string[];
                /** @description Facet or span that is not applied: `format` */
                readonly off?: readonly string[];
                /** @description Language in which words are understood and titles are sorted; `Accept-Language` if nothing is said */
                readonly locale?: string;
                /** @description Language of the text: `es` */
                readonly language?: readonly string[];
                /** @description In place of `page`, to read all hits to the end: `*` first, then `next` of the answer before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Hits and counts */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Found"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggest: {
        readonly parameters: {
            readonly query: {
                /** @description The beginning of a title, a term or an identifier */
                readonly q: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Suggestions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly records: readonly components["schemas"]["Summary"][];
                        readonly terms: readonly components["schemas"]["Suggestion"][];
                        readonly formats: readonly components["schemas"]["Suggestion"][];
                        readonly pages: readonly components["schemas"]["SuggestedPage"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAlerts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The oldest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly alerts: readonly {
                            readonly id: number;
                            readonly name: string;
                            readonly query: string;
                            /** @enum {unknown} */
                            readonly delivery: "none" | "immediate" | "daily" | "weekly";
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly saveAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Plans",
                 *       "query": "format=nbsap",
                 *       "delivery": "weekly",
                 *       "zone": "Africa/Nairobi"
                 *     }
                 */
                readonly "application/json": {
                    /** @description What you call it */
                    readonly name: string;
                    /**
                     * @description When letters come
                     * @enum {unknown}
                     */
                    readonly delivery?: "none" | "immediate" | "daily" | "weekly";
                    /** @description Time zone of `hour` and `weekday`: `Africa/Nairobi`; `UTC` if nothing is said */
                    readonly zone?: string;
                    /** @description Hour of daily and weekly letters; 7 if nothing is said */
                    readonly hour?: number;
                    /** @description Day of weekly letters, 1 Monday to 7 Sunday */
                    readonly weekday?: number;
                    /** @description Nothing is told meanwhile */
                    readonly paused?: boolean;
                    /** @description Address of a webhook, called as Standard Webhooks describes */
                    readonly hook?: string | null;
                    /** @description Parameters of the search: `q=reef&format=resource` */
                    readonly query: string;
                };
            };
        };
        readonly responses: {
            /** @description The saved search */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: number;
                        readonly name: string;
                        readonly query: string;
                        /** @enum {unknown} */
                        readonly delivery: "none" | "immediate" | "daily" | "weekly";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number, from the list */
                readonly alert: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The saved search */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: number;
                        readonly name: string;
                        readonly query: string;
                        /** @enum {unknown} */
                        readonly delivery: "none" | "immediate" | "daily" | "weekly";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number, from the list */
                readonly alert: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number, from the list */
                readonly alert: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "paused": true
                 *     }
                 */
                readonly "application/json": {
                    /** @description What you call it */
                    readonly name?: string;
                    /**
                     * @description When letters come
                     * @enum {unknown}
                     */
                    readonly delivery?: "none" | "immediate" | "daily" | "weekly";
                    /** @description Time zone of `hour` and `weekday`: `Africa/Nairobi`; `UTC` if nothing is said */
                    readonly zone?: string;
                    /** @description Hour of daily and weekly letters; 7 if nothing is said */
                    readonly hour?: number;
                    /** @description Day of weekly letters, 1 Monday to 7 Sunday */
                    readonly weekday?: number;
                    /** @description Nothing is told meanwhile */
                    readonly paused?: boolean;
                    /** @description Address of a webhook, called as Standard Webhooks describes */
                    readonly hook?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description The saved search */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: number;
                        readonly name: string;
                        readonly query: string;
                        /** @enum {unknown} */
                        readonly delivery: "none" | "immediate" | "daily" | "weekly";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly testAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number, from the list */
                readonly alert: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the webhook answered */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The HTTP status of its answer, or why there was none: `address` (not on the public internet), `timeout`, a fault of the connection; after how many milliseconds */
                        readonly hook: {
                            readonly status?: number;
                            readonly problem?: string;
                            readonly took?: number;
                        } | null;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly renewHookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number, from the list */
                readonly alert: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The saved search, with the new secret */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: number;
                        readonly name: string;
                        readonly query: string;
                        /** @enum {unknown} */
                        readonly delivery: "none" | "immediate" | "daily" | "weekly";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resumeHook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number, from the list */
                readonly alert: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The saved search */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: number;
                        readonly name: string;
                        readonly query: string;
                        /** @enum {unknown} */
                        readonly delivery: "none" | "immediate" | "daily" | "weekly";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCalls: {
        readonly parameters: {
            readonly query?: {
                /** @description Those in this state only */
                readonly state?: "waiting" | "done" | "failed" | "held" | "passed";
                /** @description Calls in one answer, 20 if nothing is said */
                readonly limit?: number;
                /** @description `next` of the answer before */
                readonly cursor?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Number of the saved search, from the list */
                readonly alert: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calls, and how many are in each state */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly calls: readonly {
                            readonly id: number;
                            /**
                             * @description What it tells
                             * @enum {unknown}
                             */
                            readonly type: "record.published" | "record.withdrawn" | "alert.test";
                            /** @description `webhook-id`, the same in every try */
                            readonly message: string;
                            readonly record: string | null;
                            readonly revision: number | null;
                            readonly title: components["schemas"]["Localized"] | null;
                            /**
                             * @description `held`: the webhook was switched off; `passed`: there was nothing to tell any more
                             * @enum {unknown}
                             */
                            readonly state: "waiting" | "done" | "failed" | "held" | "passed";
                            /** Format: date-time */
                            readonly at: string;
                            readonly tries: number;
                            readonly triedAt: string | null;
                            readonly status: number | null;
                            readonly took: number | null;
                            readonly problem: string | null;
                            readonly reason: string | null;
                            readonly nextAt: string | null;
                        }[];
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly next?: number;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Number of the saved search, from the list */
                readonly alert: number;
                /** @description Its number, from the list */
                readonly call: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The call */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: number;
                        /**
                         * @description What it tells
                         * @enum {unknown}
                         */
                        readonly type: "record.published" | "record.withdrawn" | "alert.test";
                        /** @description `webhook-id`, the same in every try */
                        readonly message: string;
                        readonly record: string | null;
                        readonly revision: number | null;
                        readonly title: components["schemas"]["Localized"] | null;
                        /**
                         * @description `held`: the webhook was switched off; `passed`: there was nothing to tell any more
                         * @enum {unknown}
                         */
                        readonly state: "waiting" | "done" | "failed" | "held" | "passed";
                        /** Format: date-time */
                        readonly at: string;
                        readonly tries: number;
                        readonly triedAt: string | null;
                        readonly status: number | null;
                        readonly took: number | null;
                        readonly problem: string | null;
                        readonly reason: string | null;
                        readonly nextAt: string | null;
                        readonly body: string | null;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly callAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Number of the saved search, from the list */
                readonly alert: number;
                /** @description Its number, from the list */
                readonly call: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It will be made */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly message: string;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly callAllAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Number of the saved search, from the list */
                readonly alert: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "since": "2026-11-01T00:00:00Z",
                 *       "delivered": true
                 *     }
                 */
                readonly "application/json": {
                    /** @description Only those noted since this day or moment (RFC 3339) */
                    readonly since?: string;
                    /** @description Also those that were taken */
                    readonly delivered?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description So many will be made */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly calls: number;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly chart: {
        readonly parameters: {
            readonly query?: {
                /** @description `bar` if nothing is said */
                readonly chart?: "bar" | "stacked" | "line" | "timeline" | "matrix" | "map";
                /** @description Facet of the rows: `government`, `format`, `target` …; `year` for one line over all records */
                readonly by?: string;
                /** @description Facet of the columns, for `stacked` and `matrix` */
                readonly and?: string;
                /** @description Words in any language */
                readonly q?: string;
                /** @description Name of a format: `nationalTarget7` */
                readonly format?: readonly string[];
                /** @description Country: `cr` */
                readonly government?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Rows, columns, counts and a summary */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {unknown} */
                        readonly chart: "bar" | "stacked" | "line" | "timeline" | "matrix" | "map";
                        readonly by: string;
                        readonly and?: string | null;
                        readonly title: string;
                        /** @description What the chart shows, in sentences */
                        readonly summary: string;
                        /** @description What a map does not show, and what its boundaries mean */
                        readonly notes?: readonly string[];
                        /** @description Records counted */
                        readonly total: number;
                        readonly rows: readonly {
                            readonly value: string;
                            readonly label: string;
                        }[];
                        readonly columns: readonly {
                            readonly value: string;
                            readonly label: string;
                        }[];
                        /** @description For each row a count for each column */
                        readonly counts: readonly (readonly number[])[];
                        /** @description This answer, the page, and the files of the chart */
                        readonly links: {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person and the token */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those still written (`open`) or waiting for a decision (`submitted`) */
                readonly state?: "open" | "submitted";
                /** @description Name of a format: `nbsap` */
                readonly format?: string;
                /** @description Only what you began yourself */
                readonly mine?: boolean;
                /** @description The `number` of the last record of the answer before */
                readonly after?: number;
                /** @description How many at once; 50 if nothing is said */
                readonly size?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Drafts without their bodies */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly drafts: readonly components["schemas"]["Work"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "format": "nbsap",
                 *       "data": {
                 *         "languages": [
                 *           "en"
                 *         ],
                 *         "government": {
                 *           "identifier": "cr"
                 *         },
                 *         "title": {
                 *           "en": "National biodiversity strategy 2026–2030"
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": {
                    /** @description Name of the format, as `/formats` lists it */
                    readonly format: string;
                    /** @description The body, as the schema of the format says; a draft may be incomplete */
                    readonly data: Record<string, unknown>;
                    /** @description A UID of your own */
                    readonly id?: string;
                    /**
                     * @description Where the format belongs to several clearing-houses
                     * @enum {unknown}
                     */
                    readonly house?: "CHM" | "BCH" | "ABSCH" | "ORT";
                    /** @description Submit it at once */
                    readonly submit?: boolean;
                    /** @description For the reviewers */
                    readonly note?: string;
                };
            };
        };
        readonly responses: {
            /** @description How the record stands now */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The draft; its ETag is what a change must name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly saveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the draft as it was read. If somebody saved it meanwhile, the answer is 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "languages": [
                 *         "en"
                 *       ],
                 *       "government": {
                 *         "identifier": "cr"
                 *       },
                 *       "title": {
                 *         "en": "National biodiversity strategy 2026–2030"
                 *       }
                 *     }
                 */
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description The draft as it was saved */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly discardDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is no draft any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "languages": [
                 *         "en"
                 *       ],
                 *       "government": {
                 *         "identifier": "cr"
                 *       },
                 *       "title": {
                 *         "en": "National biodiversity strategy 2026–2030"
                 *       }
                 *     }
                 */
                readonly "application/json": Record<string, unknown> | null;
            };
        };
        readonly responses: {
            /** @description What is wrong, each with the place, a stable code and a sentence */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly issues: readonly components["schemas"]["Issue"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the draft as it was read. If somebody saved it meanwhile, the answer is 412. */
                readonly "If-Match"?: string;
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "note": "Agreed with the ministry"
                 *     }
                 */
                readonly "application/json": {
                    /** @description For the reviewers */
                    readonly note?: string;
                } | null;
            };
        };
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recallSubmission: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the draft as it was read. If somebody saved it meanwhile, the answer is 412. */
                readonly "If-Match"?: string;
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawRecord: {
        readonly parameters: {
            readonly query?: {
                /** @description Why it no longer holds; everybody may read it */
                readonly reason?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly amendRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "intent": "update"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * @description What the change is for
                     * @enum {unknown}
                     */
                    readonly intent?: "update" | "revoke";
                } | null;
            };
        };
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly copyRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the copy stands */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly beginUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "strategy.pdf",
                 *       "size": 734003200
                 *     }
                 */
                readonly "application/json": {
                    readonly name: string;
                    /** @description Bytes in all */
                    readonly size: number;
                    /** @description Id of the file of which this is the next version */
                    readonly replaces?: string;
                };
            };
        };
        readonly responses: {
            /** @description The upload */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly offset: number;
                        readonly size: number;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description As the `Location` of the upload ends */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The upload */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly offset: number;
                        readonly size: number;
                        readonly file: {
                            readonly url: string;
                            readonly name: string;
                            readonly size: number;
                            readonly type: string;
                            readonly sha256: string;
                            readonly version: number;
                            readonly scan: string;
                        } | null;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly abandonUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description As the `Location` of the upload ends */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly continueUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description How many bytes have come before this piece */
                readonly "Upload-Offset": number;
            };
            readonly path: {
                /** @description As the `Location` of the upload ends */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": unknown;
            };
        };
        readonly responses: {
            /** @description The file */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly url: string;
                        readonly name: string;
                        readonly size: number;
                        readonly type: string;
                        readonly sha256: string;
                        readonly version: number;
                        readonly scan: string;
                    };
                };
            };
            /** @description More is to come */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The files */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly files: readonly {
                            readonly versions: readonly {
                                readonly id: string;
                                readonly name: string;
                                readonly size: number;
                                readonly type: string;
                                readonly sha256: string;
                                readonly version: number;
                                readonly scan: string;
                                /** @description What readers may do with it */
                                readonly licence?: string | null;
                                /** Format: date-time */
                                readonly at: string;
                                readonly inDraft: boolean;
                                readonly revisions: readonly number[];
                                readonly public: boolean;
                                /** @description Whether its text has been read */
                                readonly text: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly uploadFile: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description File name with its extension
                 * @example strategy.pdf
                 */
                readonly name: string;
                /** @description Id of the file of which this is the next version */
                readonly replaces?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": unknown;
            };
        };
        readonly responses: {
            /** @description The file */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly url: string;
                        readonly name: string;
                        readonly size: number;
                        readonly type: string;
                        readonly sha256: string;
                        readonly version: number;
                        readonly scan: string;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description As it stands in the address of the file: `/files/{id}/{name}` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": unknown;
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly retireRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Replaced by the strategy of 2026."
                 *     }
                 */
                readonly "application/json": {
                    /** @description Why; everybody may read it */
                    readonly reason?: string;
                } | null;
            };
        };
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reinstateRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestWithdrawal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Replaced by the strategy of 2026."
                 *     }
                 */
                readonly "application/json": {
                    /** @description Why; shown to readers once it is withdrawn */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description What was asked; without a number, the record was withdrawn at once */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly identifier: string;
                        readonly state: string;
                        readonly review?: number;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recallWithdrawalRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing is asked any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRecipients: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier in any form, in any case: `ABSCH-IRCC-IN-238702-1`, UID, `UID@2`, number */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Newest revision first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly recipients: readonly {
                            readonly revision: number;
                            readonly identifier: string;
                            readonly title: components["schemas"]["Localized"];
                            readonly format: string;
                            readonly government: string | null;
                            /** Format: date-time */
                            readonly at: string;
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReviews: {
        readonly parameters: {
            readonly query?: {
                /** @description Name of a format */
                readonly format?: string;
                /** @description Country code */
                readonly government?: string;
                /** @description What is asked */
                readonly asks?: "publication" | "withdrawal";
                /** @description `me`, `nobody`, or the id of a person */
                readonly assignedTo?: string;
                /** @description Those that close within a week */
                readonly overdue?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those waiting longest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly reviews: readonly components["schemas"]["Review"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Number of the review, as `/reviews` lists it */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The review, open or closed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly assignReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Number of the review, as `/reviews` lists it */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "to": "me"
                 *     }
                 */
                readonly "application/json": {
                    /** @description `me`, the id of a person, or null */
                    readonly to: string | null;
                };
            };
        };
        readonly responses: {
            /** @description The review as it stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Number of the review, as `/reviews` lists it */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "checked": [
                 *         "complete"
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    /** @description The version of the draft you saw; without it, the one submitted */
                    readonly version?: number;
                    /** @description Items of the format’s checklist that you have looked at; kept with the decision */
                    readonly checked?: readonly string[];
                } | null;
            };
        };
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly identifier: string;
                        readonly state: string;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly returnSubmission: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Number of the review, as `/reviews` lists it */
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Please add the baseline year."
                 *     }
                 */
                readonly "application/json": {
                    /** @description What the authors should do; why a record stays public */
                    readonly reason: string;
                    /** @description About single fields; `path` is a JSON Pointer into the body */
                    readonly comments?: readonly {
                        readonly path: string;
                        readonly text: string;
                    }[];
                    /** @description Items of the format’s checklist that you have looked at; kept with the decision */
                    readonly checked?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description How the record stands now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly identifier: string;
                        readonly state: string;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideReviews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "decision": "return",
                 *       "reviews": [
                 *         {
                 *           "id": 1
                 *         }
                 *       ],
                 *       "reason": "The same figure is missing in all of them."
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * @description The same for all
                     * @enum {unknown}
                     */
                    readonly decision: "approve" | "return";
                    readonly reviews: readonly {
                        readonly id: number;
                        readonly version?: number;
                    }[];
                    /** @description What the authors should do; why a record stays public */
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description What became of each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly outcomes: readonly {
                            readonly id: number;
                            readonly done: boolean;
                            readonly identifier?: string;
                            readonly code?: string;
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeputies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those that are not over, earliest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deputies: readonly components["schemas"]["Deputy"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly nameDeputy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "deputy": "account:7",
                 *       "from": "2026-12-20T00:00:00Z",
                 *       "until": "2027-01-10T00:00:00Z"
                 *     }
                 */
                readonly "application/json": {
                    /** @description Id of a person who works for the same country or clearing-house */
                    readonly deputy: string;
                    /** @description From when on */
                    readonly from: string;
                    /** @description Until when, at most a year later */
                    readonly until: string;
                };
            };
        };
        readonly responses: {
            /** @description The deputy */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deputy"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endDeputy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly deputy: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is over */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFormats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All formats */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly formats: readonly components["schemas"]["FormatSummary"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFormatSchema: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Name of the format: `nationalTarget7` */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The schema */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFormat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Name of the format: `nationalTarget7` */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The format */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly sections: readonly {
                            readonly name: string;
                            readonly fields: readonly string[];
                            readonly title: components["schemas"]["Localized"];
                        }[];
                        /** @description Field → what it holds, by its type */
                        readonly fields: {
                            readonly [key: string]: {
                                readonly type: string;
                            } & {
                                readonly [key: string]: unknown;
                            };
                        };
                        /** @description Path of a field → its words */
                        readonly labels: {
                            readonly [key: string]: {
                                readonly label: components["schemas"]["Localized"];
                                readonly help?: components["schemas"]["Localized"];
                            };
                        };
                    } & components["schemas"]["FormatSummary"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFormatExample: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Name of the format: `nationalTarget7` */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An example */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly format: string;
                        /** @description As the schema of the format says */
                        readonly data: Record<string, unknown>;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readWorkbookTemplate: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of headings, terms and answers; that of `Accept-Language` if nothing is said */
                readonly language?: "en" | "fr" | "es" | "ar" | "ru" | "zh";
            };
            readonly header?: never;
            readonly path: {
                /** @description Name of the format: `nationalTarget7` */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The spreadsheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readTextTemplate: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of headings, terms and answers; that of `Accept-Language` if nothing is said */
                readonly language?: "en" | "fr" | "es" | "ar" | "ru" | "zh";
            };
            readonly header?: never;
            readonly path: {
                /** @description Name of the format: `nationalTarget7` */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The spreadsheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv; charset=utf-8": unknown;
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportSearch: {
        readonly parameters: {
            readonly query?: {
                /** @description The kind of file; `jsonl` if nothing is said */
                readonly as?: "xlsx" | "csv" | "json" | "jsonl";
                /** @description Language of headings, terms and answers; that of `Accept-Language` if nothing is said */
                readonly locale?: "en" | "fr" | "es" | "ar" | "ru" | "zh";
                /**
                 * @description Names of fields, separated by commas; all if nothing is said
                 * @example title,government
                 */
                readonly fields?: string;
                /** @description Words in any language; all must be found */
                readonly q?: string;
                /** @description Name of a format: `nationalTarget7` */
                readonly format?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The records */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    readonly "text/csv; charset=utf-8": unknown;
                    readonly "application/json": unknown;
                    readonly "application/jsonl": unknown;
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the import */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The import */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly mapColumns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the import */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "columns": [
                 *         "title@en",
                 *         "startDate",
                 *         "endDate"
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    readonly columns: readonly (string | null)[];
                    /** @enum {unknown} */
                    readonly order?: "dmy" | "mdy";
                    /** @enum {unknown} */
                    readonly decimal?: "." | ",";
                };
            };
        };
        readonly responses: {
            /** @description The import */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly importRows: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the import */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "as": "drafts"
                 *     }
                 */
                readonly "application/json": {
                    /** @enum {unknown} */
                    readonly as: "drafts" | "submitted" | "published";
                };
            };
        };
        readonly responses: {
            /** @description The import */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly undoImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the import */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The import */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAnnotatedImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the import */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workbook */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listVocabularies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All vocabularies */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly vocabularies: readonly components["schemas"]["Vocabulary"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readVocabulary: {
        readonly parameters: {
            readonly query?: {
                /** @description Part of a label in any language */
                readonly q?: string;
                /** @description With `q`: at most so many terms */
                readonly limit?: number;
                /** @description SKOS in place of JSON: `turtle`, `rdf-xml`, `json-ld`, or their endings; else by `Accept` */
                readonly format?: "json" | "turtle" | "rdf-xml" | "json-ld" | "ttl" | "rdf" | "jsonld";
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the vocabulary: `gbf-targets` */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The vocabulary and its terms */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly key: string;
                        readonly title: components["schemas"]["Localized"];
                        readonly domain?: string;
                        readonly description?: components["schemas"]["Localized"];
                        readonly guideline?: components["schemas"]["Localized"];
                        readonly own?: boolean;
                        readonly terms: readonly components["schemas"]["Term"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMappings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the vocabulary: `gbf-targets` */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mappings, each with its source */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly vocabulary: string;
                        readonly mappings: readonly components["schemas"]["Mapping"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readTerm: {
        readonly parameters: {
            readonly query?: {
                /** @description SKOS in place of JSON: `turtle`, `rdf-xml`, `json-ld`, or their endings; else by `Accept` */
                readonly format?: "json" | "turtle" | "rdf-xml" | "json-ld" | "ttl" | "rdf" | "jsonld";
            };
            readonly header?: never;
            readonly path: {
                /** @description Identifier or alias in any case: `GBF-TARGET-03` */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The term with its mappings */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Term"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readTermHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Identifier or alias in any case: `GBF-TARGET-03` */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its changes, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changes: readonly {
                            readonly id: number;
                            readonly action: string;
                            readonly version: number;
                            /** @description Of each part what it was and what it became */
                            readonly parts: {
                                readonly [key: string]: {
                                    readonly before?: unknown;
                                    readonly after?: unknown;
                                };
                            };
                            readonly comment: string | null;
                            /** Format: date-time */
                            readonly at: string;
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proposeTerm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "kind": "change",
                 *       "term": "GBF-TARGET-03",
                 *       "body": {
                 *         "label": {
                 *           "en": "Conserve 30 per cent by 2030"
                 *         }
                 *       },
                 *       "reason": "As it is said in short."
                 *     }
                 */
                readonly "application/json": {
                    /** @enum {unknown} */
                    readonly kind: "new" | "change" | "merge";
                    readonly vocabulary?: string;
                    readonly term?: string;
                    readonly body: {
                        readonly label?: {
                            readonly [key: string]: string;
                        };
                        readonly definition?: {
                            readonly [key: string]: string;
                        };
                        readonly broader?: string;
                        readonly target?: string;
                    };
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description The proposal */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: number;
                        /** @enum {unknown} */
                        readonly kind: "new" | "change" | "merge";
                        readonly vocabulary: string | null;
                        readonly term: string | null;
                        /** @description The term as it is proposed */
                        readonly body: {
                            readonly [key: string]: unknown;
                        };
                        readonly reason: string;
                        readonly state: string;
                        /** Format: date-time */
                        readonly proposedAt: string;
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCountries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All countries */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly countries: readonly components["schemas"]["Country"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readCountry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description ISO 3166 alpha-2: `cr` */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The country */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Country"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPortals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All portals */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly portals: readonly components["schemas"]["Portal"][];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readPortal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Its name: `absch`, `cr`
                 * @example absch
                 */
                readonly portal: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The portal */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Portal"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCollections: {
        readonly parameters: {
            readonly query?: {
                /** @description `curated`: by the portal’s editors; `list`: by people. Both if nothing is said */
                readonly kind?: "curated" | "list";
                /** @description Only your own */
                readonly of?: "me";
                /** @description Counted from 1; at most 100 of each kind on a page */
                readonly page?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly collections: readonly {
                            readonly id: string;
                            /** @enum {unknown} */
                            readonly kind: "curated" | "list";
                            readonly title: {
                                readonly [key: string]: string;
                            };
                            /** @enum {unknown} */
                            readonly visibility?: "private" | "link" | "public";
                        }[];
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly makeList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Any 8 to 128 letters, digits and signs. The same call again under it gets the first answer again and does nothing, for a day. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "title": {
                 *         "en": "For the spring course"
                 *       },
                 *       "visibility": "private"
                 *     }
                 */
                readonly "application/json": {
                    /** @description Title by language, in at least one */
                    readonly title: {
                        readonly [key: string]: string;
                    };
                    /** @description What it is about, by language */
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    /** @description Parameters of a search that keeps it up to date: `q=reef&format=resource` */
                    readonly query?: string;
                    /**
                     * @description `private`, `link` (whoever has its address), `public`
                     * @enum {unknown}
                     */
                    readonly visibility?: "private" | "link" | "public";
                };
            };
        };
        readonly responses: {
            /** @description The list */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {unknown} */
                        readonly kind: "curated" | "list";
                        readonly title: {
                            readonly [key: string]: string;
                        };
                        /** @enum {unknown} */
                        readonly visibility?: "private" | "link" | "public";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readCollection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the collection or list */
                readonly collection: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The collection with its records */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {unknown} */
                        readonly kind: "curated" | "list";
                        readonly title: {
                            readonly [key: string]: string;
                        };
                        /** @enum {unknown} */
                        readonly visibility?: "private" | "link" | "public";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteCollection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the collection or list */
                readonly collection: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeCollection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the collection or list */
                readonly collection: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "visibility": "link"
                 *     }
                 */
                readonly "application/json": {
                    /** @description Title by language, in at least one */
                    readonly title?: {
                        readonly [key: string]: string;
                    };
                    /** @description What it is about, by language */
                    readonly description?: {
                        readonly [key: string]: string;
                    };
                    /** @description Parameters of a search that keeps it up to date: `q=reef&format=resource` */
                    readonly query?: string;
                    /**
                     * @description `private`, `link` (whoever has its address), `public`
                     * @enum {unknown}
                     */
                    readonly visibility?: "private" | "link" | "public";
                };
            };
        };
        readonly responses: {
            /** @description The list */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {unknown} */
                        readonly kind: "curated" | "list";
                        readonly title: {
                            readonly [key: string]: string;
                        };
                        /** @enum {unknown} */
                        readonly visibility?: "private" | "link" | "public";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the collection or list */
                readonly collection: string;
                /** @description Identifier of the record, in any form */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "note": {
                 *         "en": "Begin here."
                 *       },
                 *       "place": 1
                 *     }
                 */
                readonly "application/json": {
                    /** @description Why it is there, by language */
                    readonly note?: {
                        readonly [key: string]: string;
                    };
                    /** @description Key of a section */
                    readonly section?: string;
                    /** @description Place in its section, from 1 */
                    readonly place?: number;
                } | null;
            };
        };
        readonly responses: {
            /** @description The list with its records */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {unknown} */
                        readonly kind: "curated" | "list";
                        readonly title: {
                            readonly [key: string]: string;
                        };
                        /** @enum {unknown} */
                        readonly visibility?: "private" | "link" | "public";
                    };
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the collection or list */
                readonly collection: string;
                /** @description Identifier of the record, in any form */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is out */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createImport: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Name of the format
                 * @example event
                 */
                readonly format: string;
                /**
                 * @description File name
                 * @example events.xlsx
                 */
                readonly name: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": unknown;
            };
        };
        readonly responses: {
            /** @description The import */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What could not be done, and why */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What could not be done, and why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
