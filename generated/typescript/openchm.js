// Client of the OpenCHM API. Licence: Apache-2.0.

// fresh:addresses
var addresses = {
  readRecord: "GET /api/v1/records/{identifier}",
  listRevisions: "GET /api/v1/records/{identifier}/revisions",
  readHistory: "GET /api/v1/records/{identifier}/history",
  listReferences: "GET /api/v1/records/{identifier}/references",
  listReferrers: "GET /api/v1/records/{identifier}/referrers",
  readUsage: "GET /api/v1/records/{identifier}/usage",
  listChanges: "GET /api/v1/changes",
  search: "GET /api/v1/search",
  suggest: "GET /api/v1/suggest",
  listAlerts: "GET /api/v1/alerts",
  saveAlert: "POST /api/v1/alerts",
  readAlert: "GET /api/v1/alerts/{alert}",
  changeAlert: "PATCH /api/v1/alerts/{alert}",
  removeAlert: "DELETE /api/v1/alerts/{alert}",
  testAlert: "POST /api/v1/alerts/{alert}/test",
  renewHookSecret: "POST /api/v1/alerts/{alert}/secret",
  resumeHook: "POST /api/v1/alerts/{alert}/resumption",
  listCalls: "GET /api/v1/alerts/{alert}/calls",
  readCall: "GET /api/v1/alerts/{alert}/calls/{call}",
  callAgain: "POST /api/v1/alerts/{alert}/calls/{call}/again",
  callAllAgain: "POST /api/v1/alerts/{alert}/calls/again",
  chart: "GET /api/v1/charts",
  readMe: "GET /api/v1/me",
  listDrafts: "GET /api/v1/drafts",
  createRecord: "POST /api/v1/records Idempotency-Key",
  readDraft: "GET /api/v1/records/{identifier}/draft",
  saveDraft: "PUT /api/v1/records/{identifier}/draft If-Match",
  discardDraft: "DELETE /api/v1/records/{identifier}/draft",
  checkRecord: "POST /api/v1/records/{identifier}/check",
  submitDraft: "POST /api/v1/records/{identifier}/submission If-Match,Idempotency-Key",
  recallSubmission: "DELETE /api/v1/records/{identifier}/submission",
  publishRecord: "POST /api/v1/records/{identifier}/publication If-Match,Idempotency-Key",
  withdrawRecord: "DELETE /api/v1/records/{identifier}/publication",
  amendRecord: "POST /api/v1/records/{identifier}/amendment Idempotency-Key",
  copyRecord: "POST /api/v1/records/{identifier}/copy Idempotency-Key",
  beginUpload: "POST /api/v1/records/{identifier}/uploads",
  readUpload: "GET /api/v1/uploads/{id}",
  abandonUpload: "DELETE /api/v1/uploads/{id}",
  continueUpload: "PATCH /api/v1/uploads/{id} Upload-Offset",
  listFiles: "GET /api/v1/records/{identifier}/files",
  uploadFile: "POST /api/v1/records/{identifier}/files",
  downloadFile: "GET /api/v1/files/{id}",
  confirmRecord: "POST /api/v1/records/{identifier}/confirmation Idempotency-Key",
  retireRecord: "POST /api/v1/records/{identifier}/retirement Idempotency-Key",
  reinstateRecord: "DELETE /api/v1/records/{identifier}/retirement",
  requestWithdrawal: "POST /api/v1/records/{identifier}/withdrawal-request Idempotency-Key",
  recallWithdrawalRequest: "DELETE /api/v1/records/{identifier}/withdrawal-request",
  listRecipients: "GET /api/v1/records/{identifier}/recipients",
  listReviews: "GET /api/v1/reviews",
  readReview: "GET /api/v1/reviews/{id}",
  assignReview: "PUT /api/v1/reviews/{id}/assignment",
  approveReview: "POST /api/v1/reviews/{id}/approval Idempotency-Key",
  returnSubmission: "POST /api/v1/reviews/{id}/return Idempotency-Key",
  decideReviews: "POST /api/v1/reviews/decisions Idempotency-Key",
  listDeputies: "GET /api/v1/deputies",
  nameDeputy: "POST /api/v1/deputies",
  endDeputy: "DELETE /api/v1/deputies/{deputy}",
  listFormats: "GET /api/v1/formats",
  readFormatSchema: "GET /api/v1/formats/{name}",
  readFormat: "GET /api/v1/formats/{name}/definition",
  readFormatExample: "GET /api/v1/formats/{name}/example",
  readWorkbookTemplate: "GET /api/v1/formats/{name}/template.xlsx",
  readTextTemplate: "GET /api/v1/formats/{name}/template.csv",
  exportSearch: "GET /api/v1/exports",
  readImport: "GET /api/v1/imports/{id}",
  mapColumns: "PUT /api/v1/imports/{id}/columns",
  importRows: "POST /api/v1/imports/{id}/rows",
  undoImport: "DELETE /api/v1/imports/{id}/rows",
  readAnnotatedImport: "GET /api/v1/imports/{id}/annotated.xlsx",
  listVocabularies: "GET /api/v1/vocabularies",
  readVocabulary: "GET /api/v1/vocabularies/{key}",
  listMappings: "GET /api/v1/vocabularies/{key}/mappings",
  readTerm: "GET /api/v1/terms/{identifier}",
  readTermHistory: "GET /api/v1/terms/{identifier}/history",
  proposeTerm: "POST /api/v1/proposals",
  listCountries: "GET /api/v1/countries",
  readCountry: "GET /api/v1/countries/{code}",
  listPortals: "GET /api/v1/portals",
  readPortal: "GET /api/v1/portals/{portal}",
  listCollections: "GET /api/v1/collections",
  makeList: "POST /api/v1/collections Idempotency-Key",
  readCollection: "GET /api/v1/collections/{collection}",
  changeCollection: "PATCH /api/v1/collections/{collection}",
  deleteCollection: "DELETE /api/v1/collections/{collection}",
  putEntry: "PUT /api/v1/collections/{collection}/entries/{identifier}",
  removeEntry: "DELETE /api/v1/collections/{collection}/entries/{identifier}",
  createImport: "POST /api/v1/imports"
};

// clients/typescript/problem.ts
var Problem = class extends Error {
  name = "Problem";
  status;
  code;
  /** What is wrong with a record, place by place. */
  issues;
  /** Seconds after which it may go better. */
  retryAfter;
  /** All that was answered. */
  details;
  constructor(response, details) {
    super(String(details["detail"] ?? details["title"] ?? `${response.status} ${response.statusText}`));
    this.status = response.status;
    this.code = String(details["code"] ?? `http.${response.status}`);
    this.issues = details["issues"] ?? [];
    this.retryAfter = secondsOf(response.headers.get("retry-after"));
    this.details = details;
  }
};
async function problemIn(response) {
  const text = await response.text();
  try {
    const told = JSON.parse(text);
    return new Problem(response, typeof told === "object" && told !== null ? told : {});
  } catch {
    return new Problem(response, {});
  }
}
function secondsOf(header) {
  if (header === null || header.trim() === "") return void 0;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? void 0 : Math.max(0, Math.ceil((moment - Date.now()) / 1e3));
}

// clients/typescript/send.ts
function sender(options) {
  const remembered = /* @__PURE__ */ new Map();
  const most = options.remembers ?? 100;
  return async (sent) => {
    const key = `${sent.headers["accept-language"] ?? ""} ${sent.path}`;
    const isRead = sent.method === "GET";
    const known = remembered.get(key);
    const compared = known ? { [isRead ? "if-none-match" : "if-match"]: known.tag } : {};
    const response = await patiently(options, { ...sent, headers: { ...compared, ...sent.headers } });
    if (response.status === 304 && known) {
      await response.body?.cancel();
      return JSON.parse(known.text);
    }
    if (!response.ok) throw await problemIn(response);
    if (!isRead) remembered.delete(key);
    if (response.status === 204) return void 0;
    if (!/[/+]json\b/.test(response.headers.get("content-type") ?? "") || isFile(response)) return response;
    const text = await response.text();
    const tag = response.headers.get("etag");
    if (tag !== null && most > 0 && (isRead || known)) remember(key, { tag, text });
    return JSON.parse(text);
  };
  function remember(key, answer) {
    remembered.delete(key);
    remembered.set(key, answer);
    if (remembered.size > most) remembered.delete(remembered.keys().next().value);
  }
}
var isFile = (response) => /^attachment\b/i.test(response.headers.get("content-disposition") ?? "");
var later = /* @__PURE__ */ new Set([429, 503]);
async function patiently(options, sent) {
  const call = options.fetch ?? globalThis.fetch;
  const { path, ...request } = sent;
  const address = `${(options.site ?? "").replace(/\/+$/, "")}${path}`;
  for (let left = (options.tries ?? 4) - 1; ; left--) {
    const response = await call(address, { ...request, redirect: "follow" });
    const seconds = secondsOf(response.headers.get("retry-after")) ?? 1;
    const again = left > 0 && later.has(response.status) && seconds <= (options.patience ?? 60) && !(sent.body instanceof ReadableStream);
    if (!again) return response;
    await response.body?.cancel();
    await waited(seconds, sent.signal);
  }
}
function waited(seconds, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, seconds * 1e3);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}

// clients/typescript/openchm.ts
function openChm(options = {}) {
  const send = sender(options);
  const calls = Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [
      name,
      (input = {}, { signal, language } = {}) => send(callTo(address, input, { ...options, ...language === void 0 ? {} : { language } }, signal))
    ])
  );
  return { ...calls, everyHit: everyHit(calls.search), follow: follow(calls.listChanges) };
}
function everyHit(search) {
  return async function* hits(input = {}, options = {}) {
    for (let cursor = "*"; cursor !== void 0; ) {
      const page = await search({ size: 100, ...input, cursor }, options);
      yield* page.hits;
      cursor = page.next;
    }
  };
}
function follow(listChanges) {
  return async function* pages(input = {}, { every, ...options } = {}) {
    for (let after = input.after ?? 0; ; ) {
      const page = await listChanges({ limit: 1e3, ...input, after }, options);
      if (page.changes.length > 0) yield page;
      after = page.cursor;
      if (page.more) continue;
      if (every === void 0) return;
      await waited(every, options.signal);
    }
  };
}
function callTo(address, { body, where, ...values }, { token, language }, signal) {
  const [method, template, named = ""] = address.split(" ");
  const headers = { accept: "application/json, */*;q=0.5" };
  if (token !== void 0) headers["authorization"] = `Bearer ${token}`;
  if (language !== void 0) headers["accept-language"] = language;
  const rest = new Map(Object.entries({ ...where, ...values }).filter(([, value]) => value !== void 0 && value !== null));
  const path = template.replace(/\{(\w+)\}/g, (_, name) => {
    const value = rest.get(name);
    if (value === void 0 || value === "") throw new TypeError(`${name} is missing`);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  for (const name of named.split(",").filter((one) => rest.has(one))) {
    headers[name.toLowerCase()] = String(rest.get(name));
    rest.delete(name);
  }
  const query = new URLSearchParams(
    [...rest].flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))
  ).toString();
  return { method, path: path + (query && `?${query}`), headers, ...bodyOf(body, headers), ...signal ? { signal } : {} };
}
function bodyOf(body, headers) {
  if (body === void 0) return {};
  const isJson = !(typeof body === "string" || body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof ReadableStream);
  headers["content-type"] = isJson ? "application/json" : "application/octet-stream";
  return { body: isJson ? JSON.stringify(body) : body };
}
export {
  Problem,
  openChm
};
