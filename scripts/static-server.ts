import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, request as httpRequest, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { securityHeaders } from './security-headers.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])

type Encoding = 'br' | 'gzip' | 'identity'
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const compressed = new Map<string, Promise<Buffer>>()

const encodingFor = (request: IncomingMessage, extension: string): Encoding => {
  if (!compressible.has(extension)) return 'identity'
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

/** `best` takes forty times as long as `quick`, for a tenth fewer bytes. */
type Compression = 'best' | 'quick'
const qualities = { best: 11, quick: 5 } satisfies Record<Compression, number>

const compress = async (
  path: string,
  encoding: Exclude<Encoding, 'identity'>,
  compression: Compression,
): Promise<Buffer> => {
  const bytes = await readFile(path)
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualities[compression] }
  return encoding === 'br' ? brotli(bytes, { params }) : gzipped(bytes)
}

/** Compressed once for each state of a file: a page's cold load should not wait for the compressor twice. */
const compressedOnce = (
  { path, modifiedMs }: { path: string; modifiedMs: number },
  encoding: Exclude<Encoding, 'identity'>,
  compression: Compression,
): Promise<Buffer> => {
  const key = `${encoding} ${compression} ${modifiedMs} ${path}`
  const bytes = compressed.get(key) ?? compress(path, encoding, compression)
  compressed.set(key, bytes)
  return bytes
}

const fileAt = async (path: string) => {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? { path, modifiedMs: found.mtimeMs, size: found.size } : undefined
}

type Pages = { directory: string; compression: Compression }

const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  { directory, compression }: Pages,
): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const path = normalize(join(directory, decodeURIComponent(pathname)))
  if (path !== directory && !path.startsWith(directory + sep)) return void response.writeHead(404).end()

  // A path without an extension is a page of the app; a missing file stays missing, or a stale script would get HTML.
  const isPage = extname(path) === ''
  const file = (await fileAt(path)) ?? (isPage ? await fileAt(join(directory, 'index.html')) : undefined)
  if (!file) return void response.writeHead(404, securityHeaders).end()

  const extension = extname(file.path)
  const encoding = encodingFor(request, extension)
  const isHashed = pathname.startsWith('/assets/')
  response.setHeaders(
    new Map(
      Object.entries({
        ...securityHeaders,
        'content-type': types[extension] ?? 'application/octet-stream',
        'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
      }),
    ),
  )
  if (encoding === 'identity') {
    response.setHeader('content-length', file.size)
    return void (request.method === 'HEAD' ? response.end() : createReadStream(file.path).pipe(response))
  }
  const bytes = await compressedOnce(file, encoding, compression)
  response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', bytes.length)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

const pass = (request: IncomingMessage, response: ServerResponse, apiOrigin: string): void => {
  const onward = httpRequest(new URL(request.url ?? '/', apiOrigin), {
    method: request.method,
    headers: request.headers,
  })
  onward.on('response', (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers)
    reply.pipe(response)
  })
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}

/**
 * Serves a built app: unknown paths get the page, hashed files are cached for good, text is compressed.
 * With `apiOrigin`, requests below `/api` go on to a backend, so that page and API share one origin.
 */
export const createStaticServer = (
  directory: string,
  { apiOrigin, compression = 'best' }: { apiOrigin?: string; compression?: Compression } = {},
): Server =>
  createServer((request, response) => {
    const isApi = request.url?.startsWith('/api/') ?? false
    if (isApi && apiOrigin) return pass(request, response, apiOrigin)
    if (isApi) return void response.writeHead(404, securityHeaders).end()
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, securityHeaders).end()
    send(request, response, { directory, compression }).catch(() => {
      if (response.headersSent) response.destroy()
      else response.writeHead(400, securityHeaders).end()
    })
  })
