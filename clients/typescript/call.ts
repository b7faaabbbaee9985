import type { components, operations } from '../../generated/typescript/api.d.ts'

/** The name of everything the API does: `search`, `readRecord`, `saveDraft` … */
export type OperationName = keyof operations

/** A named shape of the description: `Shape<'Record'>`, `Shape<'nationalTarget7'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name]

type Of<Parameters, Place extends string> = Parameters extends { readonly [place in Place]?: infer Values } ? Held<NonNullable<Values>> : unknown
type Held<Values> = [Values] extends [never] ? unknown : Values

type Body<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? { readonly body: Sendable<Content> }
  : Operation extends { readonly requestBody?: infer Optional }
    ? MayHave<NonNullable<Optional>>
    : unknown
type MayHave<Optional> = [Optional] extends [never]
  ? unknown
  : Optional extends { readonly content: infer Content }
    ? { readonly body?: Sendable<Content> }
    : unknown
type Sendable<Content> = Content extends { readonly 'application/json': infer Json } ? Json : BodyInit

/** What a call takes, flat: the values of its address, its query and its headers by their names, and its `body`. `where` holds more of the query: any facet of a search. */
export type InputOf<Name extends OperationName> = Of<operations[Name]['parameters'], 'path'> &
  Of<operations[Name]['parameters'], 'query'> &
  Of<operations[Name]['parameters'], 'header'> &
  Body<operations[Name]> & { readonly where?: { readonly [parameter: string]: string | number | boolean | readonly string[] } }

type Good = 200 | 201 | 202

// what may be JSON or something else is a file
type Json<Answer> = Answer extends { content: infer Content }
  ? keyof Content extends 'application/json'
    ? Content[keyof Content]
    : Response
  : undefined

/** What a call answers: the JSON, `undefined` where there is nothing to say, and the whole `Response` where it is a file. */
export type AnswerOf<Name extends OperationName> = operations[Name]['responses'] extends infer Answers
  ? Extract<keyof Answers, Good> extends never
    ? undefined
    : { [status in Extract<keyof Answers, Good>]: Json<Answers[status]> }[Extract<keyof Answers, Good>]
  : never

/** Of one call. */
export type CallOptions = {
  /** Ends the call, and the waiting before it is tried again. */
  readonly signal?: AbortSignal
  /** Language of sentences: `fr`. */
  readonly language?: string
}

/** Whether something must be said to call it. */
type Needless<Name extends OperationName> = Record<string, never> extends InputOf<Name> ? true : false

/** A call by the name of its operation. */
export type Call<Name extends OperationName> =
  Needless<Name> extends true
    ? (input?: InputOf<Name>, options?: CallOptions) => Promise<AnswerOf<Name>>
    : (input: InputOf<Name>, options?: CallOptions) => Promise<AnswerOf<Name>>
