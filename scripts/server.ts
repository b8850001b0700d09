import { spawn } from 'node:child_process'
import { buildApp, buildServer, isStale } from './build.ts'
import { serverOptions } from './server-options.ts'

// A call that is wrong need not wait until everything is built.
serverOptions()

if (await isStale('production')) {
  console.log('Building the portal …')
  await buildApp('production')
}
const bundle = await buildServer()
const server = spawn(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' })

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
