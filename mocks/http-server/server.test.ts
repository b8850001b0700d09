import { appendFile, cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Backend } from '../backend'
import { type BackendOptions, createBackend } from '../create-backend'
import { demoPassword } from '../seed/people'
import { fileJournal } from '../store/persistence/file-journal'
import { createPorticoServer } from './create-server'
import { networksOf } from './networks'

const ines = 'ines.calder@kestrel-joinery.example'
const marta = 'marta.lindqvist@portico-supply.example'
let data: string
let running: { server: Server; backend: Backend; origin: string } | undefined

type Start = { behindProxy?: boolean; staffFrom?: string } & Pick<BackendOptions, 'persistence' | 'report'>
const start = async ({ behindProxy = false, staffFrom, persistence = fileJournal(data), report }: Start = {}) => {
  const backend = await createBackend({
    persistence,
    report,
    orders: 40,
    demo: true,
    controls: true,
    passwordIterations: 1000,
    realDelays: false,
    staffFrom: staffFrom === undefined ? undefined : networksOf(staffFrom),
  })
  const server = createPorticoServer({ backend, behindProxy })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running = { server, backend, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  return running
}
const stop = async () => {
  await running?.backend.close()
  running?.server.closeAllConnections()
  await new Promise((resolve) => (running ? running.server.close(resolve) : resolve(null)))
  running = undefined
}
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'portico-'))
})
afterEach(async () => {
  await stop()
  await rm(data, { recursive: true, force: true })
})

/** A browser: keeps the cookie, and the CSRF token of its page. */
const browser = (origin: string) => {
  let cookie = ''
  let csrf = ''
  const go = async (path: string, init: RequestInit = {}) => {
    const headers = { ...(cookie && { Cookie: cookie }), ...(csrf && { 'X-CSRF-Token': csrf }), ...init.headers }
    const response = await fetch(new URL(path, origin), { ...init, headers })
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? ''
    return response
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    go(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    go,
    post,
    forgetCsrf: () => {
      csrf = ''
    },
    signIn: async (email = ines) => {
      const response = await post('/api/session', { email, password: demoPassword, remember: true })
      csrf = (await response.clone().json()).session?.csrfToken ?? ''
      return response
    },
  }
}
const preferences = (locale: string): RequestInit => ({
  method: 'PATCH',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ locale }),
})

describe('the HTTP server', () => {
  test('SEC-06 sets a cookie no script reads and no other site sends along', async () => {
    const { origin } = await start()
    const response = await browser(origin).signIn()
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^portico_session=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/,
    )
  })

  test('SEC-02 insists on https where there is a proxy that speaks it', async () => {
    const { origin } = await start({ behindProxy: true })
    const response = await browser(origin).post(
      '/api/session',
      { email: ines, password: demoPassword },
      { 'X-Forwarded-Proto': 'https' },
    )
    expect(response.headers.getSetCookie()[0]).toMatch(/; Secure$/)
    expect(response.headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
    const plain = await browser(origin).go('/api/session?x=1', {
      headers: { 'X-Forwarded-Proto': 'http' },
      redirect: 'manual',
    })
    expect([plain.status, plain.headers.get('Location')]).toEqual([
      308,
      `${origin.replace('http', 'https')}/api/session?x=1`,
    ])
  })

  test("SEC-01 lets the seller's people in from their networks only, by the address the proxy saw itself", async () => {
    const { origin, backend } = await start({ behindProxy: true, staffFrom: '10.0.0.0/8' })
    const from = (addresses: string) => ({ headers: { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': addresses } })
    const desk = browser(origin)
    const signedIn = await desk.post(
      '/api/session',
      { email: marta, password: demoPassword },
      from('198.51.100.4').headers,
    )
    expect(signedIn.status).toBe(200)
    expect((await desk.go('/api/admin/orders', from('10.1.2.3'))).status).toBe(200)
    expect((await desk.go('/api/admin/orders', from('10.1.2.3, 10.9.9.9'))).status).toBe(200)
    for (const address of ['198.51.100.4', '10.1.2.3, 198.51.100.4', 'nonsense']) {
      const outside = await desk.go('/api/admin/orders', from(address))
      expect([outside.status, (await outside.json()).type]).toEqual([403, 'access/network'])
    }
    const refused = (await backend.store.read((tx) => tx.audit.all())).filter(({ kind }) => kind === 'refused')
    expect(refused.map(({ times, changes }) => [times, changes[0]?.after])).toContainEqual([
      3,
      { as: 'text', text: 'access/network' },
    ])

    const buyer = browser(origin)
    await buyer.post('/api/session', { email: ines, password: demoPassword }, from('198.51.100.4').headers)
    expect((await buyer.go('/api/orders', from('198.51.100.4'))).status).toBe(200)
  })

  test('SEC-06 refuses a write without the token, and one from another site', async () => {
    const { origin } = await start()
    const page = browser(origin)
    await page.signIn()
    expect((await page.go('/api/session/preferences', preferences('pl'))).status).toBe(200)
    const foreign = await page.go('/api/session/preferences', {
      ...preferences('en'),
      headers: { 'Content-Type': 'application/json', Origin: 'https://evil.example' },
    })
    expect([foreign.status, (await foreign.json()).type]).toEqual([403, 'session/csrf'])
    page.forgetCsrf()
    expect((await page.go('/api/session/preferences', preferences('en'))).status).toBe(403)
    expect((await (await page.go('/api/session')).json()).session.user.locale).toBe('pl')
  })

  test('pushes what one browser changes to another that may know', async () => {
    const { origin, backend } = await start()
    const [buyer, desk] = [browser(origin), browser(origin)]
    await buyer.signIn()
    await desk.post('/api/__backend/sign-in', {
      email: (await backend.store.read((tx) => tx.users.all())).find(({ name }) => name === 'Karol Nowak')?.email,
    })
    const stream = await desk.go('/api/events')
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toContain(':')
    const { rows } = await (await buyer.go('/api/orders?pageSize=1')).json()
    await backend.store.write(async (tx) => ({
      ok: true,
      value: await tx.orders.update(rows[0].id, { reference: 'new' }),
    }))
    // Other news may come before it, and any of it in pieces.
    const decoder = new TextDecoder()
    let told = ''
    while (!told.includes(`{"resource":"orders","id":"${rows[0].id}"}`)) {
      const { done, value } = await reader.read()
      if (done) throw new Error(`The stream ended with ${told}`)
      told += decoder.decode(value, { stream: true })
    }
    await reader.cancel()
  })

  test('still knows people and what they did after a restart, from files only their owner reads', async () => {
    const page = browser((await start()).origin)
    await page.signIn()
    await page.go('/api/session/preferences', preferences('ar'))
    await stop()
    for (const file of await readdir(data)) expect((await stat(join(data, file))).mode & 0o077).toBe(0)

    const { origin } = await start()
    const later = await page.go(`${origin}/api/session`)
    expect((await later.json()).session.user).toMatchObject({ email: ines, locale: 'ar' })
  })

  test('SEC-05 another server goes on with the files of one that was killed while it wrote, and says when it can', async () => {
    const first = await start()
    expect((await fetch(`${first.origin}/health`)).status).toBe(200)
    const page = browser(first.origin)
    await page.signIn()
    await page.go('/api/session/preferences', preferences('de'))
    // No farewell: the files are taken as they are at this moment, with half a line of what was being written.
    const taken = await mkdtemp(join(tmpdir(), 'portico-taken-'))
    await cp(data, taken, { recursive: true })
    await appendFile(join(taken, 'portico.journal'), '{"rows":[{"table":"users","id":')
    await stop()
    await rm(data, { recursive: true, force: true })
    data = taken

    const { origin } = await start()
    const later = await page.go(`${origin}/api/session`)
    expect((await later.json()).session.user).toMatchObject({ email: ines, locale: 'de' })
    expect((await fetch(`${origin}/health`)).status).toBe(200)
  })

  test('SEC-05 a server that cannot write down what it answers says so to whoever asks for its health', async () => {
    let isFull = false
    const journal = fileJournal(data)
    const save: typeof journal.save = (commit) =>
      isFull ? Promise.reject(new Error('disk full')) : journal.save(commit)
    const complaints: unknown[] = []
    const { origin } = await start({ persistence: { ...journal, save }, report: (error) => complaints.push(error) })
    const page = browser(origin)
    await page.signIn()
    isFull = true
    expect((await page.go('/api/session/preferences', preferences('de'))).status).toBe(200)
    expect((await fetch(`${origin}/health`)).status).toBe(503)
    isFull = false
    await page.go('/api/session/preferences', preferences('pl'))
    expect((await fetch(`${origin}/health`)).status).toBe(200)
    expect(complaints.length).toBeGreaterThan(0)
  })

  test('gives up on a body that is too large before it is all there', async () => {
    const { origin } = await start()
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(new URL('/api/session', origin), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Length': 50_000_000 },
      })
      request.on('response', (response) => resolve(response.statusCode)).on('error', reject)
      request.write('{"email":"')
    })
    expect(status).toBe(413)
  })

  test('breaks the connection when the network is switched off, and is still told to switch it on', async () => {
    const { origin } = await start()
    const page = browser(origin)
    await page.post('/api/__backend/controls', { command: 'network', offline: true })
    await expect(page.go('/api/session')).rejects.toThrow()
    await page.post('/api/__backend/controls', { command: 'network', offline: false })
    expect((await page.go('/api/session')).status).toBe(200)
  })
})
