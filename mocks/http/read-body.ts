import { ok, refuse, type Result } from '@/domain/result'

/** More than any form of the portal sends. */
export const maxJsonBytes = 1_000_000
/** Well above the limit of an attachment, so that its own refusal, which names the limit, is the one people meet. */
export const maxUploadBytes = 20_000_000

/** The body, read no further than allowed. */
export const readBytes = async (request: Request, maxBytes: number): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const tooLarge = refuse('request/too-large', { params: { maximum: maxBytes } })
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) return tooLarge
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    size += part.value.byteLength
    if (size > maxBytes) {
      await reader?.cancel()
      return tooLarge
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return ok(bytes)
}

/** An empty body counts as an absent value, for the schema to judge. */
export const readJson = async (request: Request): Promise<Result<unknown>> => {
  const bytes = await readBytes(request, maxJsonBytes)
  if (!bytes.ok) return bytes
  if (bytes.value.length === 0) return ok(undefined)
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? ''))
    return refuse('request/unsupported-type', { detail: 'The body must be application/json' })
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)))
  } catch {
    return refuse('request/malformed', { detail: 'The body is not JSON' })
  }
}
