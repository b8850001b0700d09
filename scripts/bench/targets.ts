import type { Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build as bundle } from 'vite'
import { cacheDirectory, projectDirectory } from '../cache-directory.ts'
import { createStaticServer } from '../static-server.ts'

const floorDirectory = join(cacheDirectory, 'floor')

export const buildFloor = async (): Promise<void> => {
  await bundle({
    configFile: false,
    root: join(projectDirectory, 'scripts/bench/floor'),
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: floorDirectory, emptyOutDir: true, target: 'es2023' },
  })
}

/** Things to be stopped when the bench ends, however it ends. */
const running: { server?: Server; child?: ChildProcess; directory?: string }[] = []

export const stopAll = async (): Promise<void> => {
  for (const { server, child, directory } of running.splice(0)) {
    server?.closeAllConnections()
    server?.close()
    if (child && child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    }
    if (directory) await rm(directory, { recursive: true, force: true })
  }
}

export const serveStatic = async (directory: string, port: number): Promise<string> => {
  const server = createStaticServer(directory)
  running.push({ server })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return `http://127.0.0.1:${port}`
}

export const serveFloor = (port: number): Promise<string> => serveStatic(floorDirectory, port)

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/** The shared backend over the production build, with a seed of `orders` and a data directory of its own. */
export const serveBackend = async (bundlePath: string, port: number, orders: number): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'portico-bench-'))
  const flags = ['--port', String(port), '--data', directory, '--orders', String(orders)]
  const child = spawn(process.execPath, [bundlePath, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] })
  running.push({ child, directory })
  const origin = `http://127.0.0.1:${port}`
  const deadlineMs = performance.now() + 120_000
  while (!(await answers(`${origin}/api/session`))) {
    if (child.exitCode !== null) throw new Error(`The backend with ${orders} orders ended with ${child.exitCode}`)
    if (performance.now() > deadlineMs) throw new Error(`The backend with ${orders} orders did not start`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return origin
}

/** Signs in through the form, as any build shows it. */
export const signInThroughForm = (url: string, email: string, password: string) => async (page: Page) => {
  await page.goto(new URL('/sign-in', url).href + new URL(url).search)
  await page.locator('input[type="email"], input[name="email"]').first().fill(email)
  await page.locator('input[type="password"]').first().fill(password)
  await page.locator('form button[type="submit"]').first().click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'), { timeout: 90_000 })
}
