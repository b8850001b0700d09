import * as z from 'zod/mini'
import type { Endpoint } from '@/contract/endpoint'
import type { Refusal } from '@/domain/result'
import type { CookieChange, FileReply, Reply } from './implement'

/** A reply that was checked and only needs to be sent. */
export type WireReply =
  | { kind: 'json'; status: number; text: string | null; cookie: CookieChange | null; replayed?: boolean }
  | { kind: 'file'; status: number; file: FileReply }
  | { kind: 'refusal'; refusal: Refusal; cookie: CookieChange | null }

/**
 * Checks a reply against the contract and keeps only what the contract knows, so that no field of a row slips out.
 * @throws when the reply is not what the contract says: a fault of the backend.
 */
export const toWire = (endpoint: Endpoint, reply: Reply): WireReply => {
  const cookie = reply.cookie ?? null
  if (reply.kind === 'refusal') return { kind: 'refusal', refusal: reply.refusal, cookie }
  const schema = endpoint.schemas.responses[reply.status]
  if (schema === undefined) throw new TypeError(`${endpoint.id} does not declare status ${reply.status}`)
  if (schema === null) return { kind: 'json', status: reply.status, text: null, cookie }
  if (schema === 'binary' || schema === 'event-stream')
    return { kind: 'file', status: reply.status, file: reply.body as FileReply }
  const parsed = z.safeParse(schema as unknown as z.ZodMiniType, reply.body)
  if (!parsed.success) {
    const [first] = parsed.error.issues
    throw new TypeError(
      `${endpoint.id} answered against the contract at /${first?.path.join('/')}: ${first?.message} (${first?.code})`,
    )
  }
  return { kind: 'json', status: reply.status, text: JSON.stringify(parsed.data), cookie }
}

/** RFC 6266: a plain name for old readers, the true one percent-encoded. */
const disposition = (name: string): string => {
  const plain = name.replace(/[^\w. -]/g, '_')
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}

export const toResponse = async (wire: Exclude<WireReply, { kind: 'refusal' }>): Promise<Response> => {
  if (wire.kind === 'file') {
    const { bytes: made } = wire.file
    const bytes = typeof made === 'function' ? await made() : made
    const headers = {
      'Content-Type': wire.file.type,
      'Content-Disposition': disposition(wire.file.name),
      'Content-Length': String(bytes.byteLength),
    }
    return new Response(bytes as Uint8Array<ArrayBuffer>, { status: wire.status, headers })
  }
  const headers: Record<string, string> = wire.text === null ? {} : { 'Content-Type': 'application/json' }
  if (wire.replayed) headers['Idempotency-Replayed'] = 'true'
  return new Response(wire.text, { status: wire.status, headers })
}
