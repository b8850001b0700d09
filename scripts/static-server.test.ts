import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStaticServer } from './static-server.ts'

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
/** `fetch` would tidy the path before it sends it. */
const rawStatus = (origin: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

describe('static server', () => {
  let directory: string
  let origin: string
  let backend: Server
  let server: Server

  beforeAll(async () => {
    const home = await mkdtemp(join(tmpdir(), 'portico-static-'))
    directory = join(home, 'dist')
    await mkdir(join(directory, 'assets'), { recursive: true })
    await writeFile(join(home, 'secret.txt'), 'not for you')
    await writeFile(join(directory, 'index.html'), '<!doctype html><title>Portico</title>')
    await writeFile(join(directory, 'assets/app-1a2b3c.js'), 'export const answer = 42\n'.repeat(100))
    backend = createServer((_request, response) =>
      response.writeHead(418, { 'x-backend': 'yes' }).end('short and stout'),
    )
    server = createStaticServer(directory, { apiOrigin: await listen(backend) })
    origin = await listen(server)
  })
  afterAll(async () => {
    server.close()
    backend.close()
    await rm(join(directory, '..'), { recursive: true })
  })

  it('answers every page path with the app and its security headers, uncached', async () => {
    const response = await fetch(`${origin}/account/orders`)
    expect(await response.text()).toContain('Portico')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('compresses text and lets hashed files be cached for good', async () => {
    const response = await fetch(`${origin}/assets/app-1a2b3c.js`, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toContain('answer = 42')
  })

  it('does not answer a missing script with the page', async () => {
    expect((await fetch(`${origin}/assets/gone-000000.js`)).status).toBe(404)
  })

  it('serves nothing outside its directory', async () => {
    expect(await rawStatus(origin, '/%2e%2e/secret.txt')).toBe(404)
    expect(await rawStatus(origin, '/..%2fsecret.txt')).toBe(404)
    expect(await rawStatus(origin, '/%')).toBe(400)
  })

  it('passes calls to the backend', async () => {
    const response = await fetch(`${origin}/api/session`, { method: 'POST', body: '{}' })
    expect(response.status).toBe(418)
    expect(response.headers.get('x-backend')).toBe('yes')
  })
})
