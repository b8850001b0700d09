import { execFile } from 'node:child_process'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { listen, whole } from './command-line.ts'
import { projectDirectory } from './cache-directory.ts'

type Ended = { code: number; out: string; err: string }
const run = (script: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`scripts/${script}.ts`, ...args],
      { cwd: projectDirectory },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })

describe('a script that is called', () => {
  it.each(['server', 'bench'])('%s says what it knows, at once', async (script) => {
    const { code, out } = await run(script, '--help')
    expect([code, out]).toEqual([0, expect.stringContaining(`Usage: npm run ${script} -- [options]`)])
  })

  it.each([
    ['behaviours', '--mising', '--missing'],
    ['preview', '--port=abc', '--port takes a whole number'],
  ])('%s wrongly, with %s, says so in words and does nothing', async (script, wrong, helped) => {
    const { code, out, err } = await run(script, wrong)
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(helped)])
    expect(err).not.toContain('    at ')
  })

  it('takes whole numbers within their bounds only', () => {
    expect(whole('port', '8787', 65_535)).toBe(8787)
    for (const text of ['', '-1', '1.5', '1e3', 'x', '65536'])
      expect(() => whole('port', text, 65_535)).toThrow('--port takes a whole number up to 65535')
  })
})

describe('listening', () => {
  const servers: Server[] = []
  const server = () => servers[servers.push(createServer()) - 1] as Server
  afterEach(() => Promise.all(servers.splice(0).map((one) => new Promise((resolve) => one.close(resolve)))))

  it('says that a port is taken, and how to choose another', async () => {
    const first = server()
    await listen(first, 0, '127.0.0.1')
    const { port } = first.address() as AddressInfo
    await expect(listen(server(), port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken. Choose another one`)
  })
})
