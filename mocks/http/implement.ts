import type { Endpoint } from '@/contract/endpoint'
import { ok, type Refusal, type Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import type { SessionRow } from '@mocks/store/rows/people'
import type { Store, Tx } from '@mocks/store/tx'

/** The bytes of an upload, and the type its sender claims. */
export type Upload = { type: string; bytes: Uint8Array<ArrayBuffer> }
/**
 * A file to be downloaded. `name` becomes the file name of the download. Bytes that take long to make are made when the
 * transaction is over: nobody waits for them who only wants to read a row.
 */
export type FileReply = { type: string; bytes: Uint8Array | (() => Promise<Uint8Array>); name: string }

/** What the session cookie becomes with this reply. */
export type CookieChange = { kind: 'set'; token: string; maxAgeSeconds: number | null } | { kind: 'clear' }

export type Reply =
  | { kind: 'reply'; status: number; body: unknown; cookie?: CookieChange }
  /** A refusal whose transaction is kept, e.g. because it counts a failed attempt. */
  | { kind: 'refusal'; refusal: Refusal; cookie?: CookieChange }

type BodyOf<B> = B extends Blob ? FileReply : B
type ReplyArguments<B> = undefined extends B ? [body?: undefined] : [body: BodyOf<B>]
export type ReplyMaker<R> = {
  <S extends keyof R & number>(status: S, ...body: ReplyArguments<R[S]>): Result<Reply>
  /** Answers with a problem and nevertheless commits. A refusal that shall roll back is returned as it is. */
  keepAndRefuse(refusal: Refusal): Result<Reply>
}

/** Facts about the request that are no input of the endpoint. */
export type RequestFacts = {
  id: string
  /** Network address of the caller, for rate limits. */
  address: string
  /** What the caller's browser says of itself. */
  userAgent: string
  /** Came over https, so cookies may be marked so. */
  secure: boolean
  session: SessionRow | null
  idempotencyKey: string | null
}

type Parsed<I> = I extends { body: Blob } ? Omit<I, 'body'> & { body: Upload } : I
export type HandlerInput<I, R, P = undefined> = Parsed<I> & {
  tx: Tx
  ctx: Context
  reply: ReplyMaker<R>
  request: RequestFacts
  prepared: P
}
/** What runs before the transaction, for work too slow to keep others waiting. */
export type PrepareInput<I> = Parsed<I> & { store: Store; ctx: Context; request: RequestFacts }

type Options = {
  /** The call reaches the ERP: the pipeline waits for it before the transaction opens. */
  erp?: boolean
  /** The call reaches the mail server, which is waited for in the same way. */
  mail?: boolean
  /**
   * How a forged request is told from a real one: by the session's token, or, for calls that begin a session and so
   * have none, by where the request comes from alone.
   */
  csrf?: 'token' | 'origin'
}

/** A handler as the pipeline sees it, whatever its endpoint. */
export type Handler = {
  readonly endpoint: Endpoint
  readonly erp: boolean
  readonly mail: boolean
  readonly csrf: 'token' | 'origin'
  readonly prepare: ((input: PrepareInput<object>) => Promise<unknown>) | undefined
  readonly resolve: (input: HandlerInput<object, Record<number, unknown>, unknown>) => Promise<Result<Reply>>
}

/**
 * Says what an endpoint does. A GET runs in a reading transaction, everything else in a writing one; input arrives
 * parsed, the caller authorized, and the reply is checked against the contract before anything commits.
 */
export const implement = <I, R>(
  endpoint: Endpoint<I, R>,
  resolve: (input: HandlerInput<I, R>) => Promise<Result<Reply>>,
  options: Options = {},
): Handler => ({
  endpoint: endpoint as Endpoint,
  erp: options.erp ?? false,
  mail: options.mail ?? false,
  csrf: options.csrf ?? 'token',
  prepare: undefined,
  // The pipeline parses the input with the endpoint's own schemas, which is what makes this cast true.
  resolve: resolve as unknown as Handler['resolve'],
})

/** Like `implement`, with slow work (hashing a password) done before the transaction opens; its result is `prepared`. */
export const implementPrepared = <I, R, P>(
  endpoint: Endpoint<I, R>,
  prepare: (input: PrepareInput<I>) => Promise<P>,
  resolve: (input: HandlerInput<I, R, P>) => Promise<Result<Reply>>,
  options: Options = {},
): Handler => ({
  endpoint: endpoint as Endpoint,
  erp: options.erp ?? false,
  mail: options.mail ?? false,
  csrf: options.csrf ?? 'token',
  prepare: prepare as unknown as Handler['prepare'],
  resolve: resolve as unknown as Handler['resolve'],
})

const makeReply = (status: number, body?: unknown): Result<Reply> => ok({ kind: 'reply', status, body })
export const replyMaker: ReplyMaker<Record<number, unknown>> = Object.assign(makeReply, {
  keepAndRefuse: (refusal: Refusal): Result<Reply> => ok({ kind: 'refusal', refusal }),
}) as ReplyMaker<Record<number, unknown>>

/** Adds a change of the session cookie to a reply. */
export const withCookie = (result: Result<Reply>, cookie: CookieChange): Result<Reply> =>
  result.ok ? ok({ ...result.value, cookie }) : result
