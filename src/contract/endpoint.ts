import type { Permission } from '@/domain/permissions/catalogue'

/** The two fields of a zod schema the types need: comparing with this is far cheaper than with z.ZodType. */
export type Schema = { readonly _zod: { readonly input: unknown; readonly output: unknown } }
type In<S> = S extends Schema ? S['_zod']['input'] : never
type Part<K extends string, S> = S extends Schema ? { [k in K]: S['_zod']['input'] } : unknown

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
/** Who may call: anybody, anybody signed in, or holders of a permission. Row-level rules are checked in the use-case. */
export type EndpointAccess = 'public' | 'session' | Permission

/** A body or reply that is bytes rather than JSON. */
export type Binary = 'binary' | 'event-stream'

type Replies = Record<number, Schema | Binary | null>
type ReplyBody<R> = R extends Schema ? In<R> : R extends Binary ? Blob : undefined
type RepliesOf<R extends Replies> = { [S in keyof R]: ReplyBody<R[S]> }

type Definition = {
  /** The OpenAPI `operationId`, the query-key part and the name in tests. */
  id: string
  /** The tag that cache invalidation and the event stream use. */
  resource: string
  method: Method
  /** With `{param}` placeholders, relative to `/api`. */
  path: string
  /** One sentence for the API document. */
  summary: string
  access: EndpointAccess
  params?: Schema
  query?: Schema
  body?: Schema | 'binary'
  /** Success replies by status. Problems (4xx, 5xx) are the same for every endpoint and need no declaration. */
  responses: Replies
  /** Writes that must not happen twice carry an `Idempotency-Key` header. */
  idempotent?: 'required'
}

export type Endpoint<Input = unknown, Reply = Record<number, unknown>> = {
  readonly id: string
  readonly resource: string
  readonly method: Method
  readonly path: string
  readonly summary: string
  readonly access: EndpointAccess
  readonly idempotent?: 'required'
  readonly schemas: { params?: Schema; query?: Schema; body?: Schema | 'binary'; responses: Replies }
  /** Type-only: never present at run time. */
  readonly _types?: { input: Input; reply: Reply }
}

type InputOf<D extends Definition> = Part<'params', D['params']> &
  Part<'query', D['query']> &
  (D['body'] extends 'binary' ? { body: Blob } : Part<'body', D['body']>)

export const endpoint = <const D extends Definition>(d: D): Endpoint<InputOf<D>, RepliesOf<D['responses']>> => {
  const { params, query, body, responses, ...head } = d
  return { ...head, schemas: { params, query, body, responses } }
}

export type InputFor<E> = E extends Endpoint<infer I, unknown> ? I : never
export type RepliesFor<E> = E extends Endpoint<never, infer R> ? R : E extends Endpoint<infer _I, infer R> ? R : never
/** The body of the (single) success reply. */
export type ReplyFor<E> = RepliesFor<E>[keyof RepliesFor<E>]
