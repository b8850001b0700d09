import { createServer as createViteServer } from 'vite'
import { buildApp, isStale, outputDirectory } from './build.ts'
import { commandLine, give, listen, mostPort, whole } from './command-line.ts'
import { peopleTable } from './people-table.ts'
import { createStaticServer } from './static-server.ts'

const usage = `Usage: npm run preview -- [options]
  --port 4173         port to listen on
  --host localhost    address to listen on; 0.0.0.0 for every browser of the network`

const values = commandLine(usage, {
  port: { type: 'string', default: '4173' },
  host: { type: 'string', default: 'localhost' },
} as const)

const printPeople = async (): Promise<void> => {
  const vite = await createViteServer({
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
  })
  try {
    console.log(peopleTable(await vite.ssrLoadModule('/mocks/seed/people.ts')))
  } finally {
    await vite.close()
  }
}

try {
  const port = whole('port', values.port, mostPort)
  if (await isStale('demo')) {
    console.log('Building the demo …')
    await buildApp('demo')
  }
  // Nobody waits for the network here, but the first who opens a page would for the compressor.
  await listen(createStaticServer(outputDirectory('demo'), { compression: 'quick' }), port, values.host)
  console.log(`\n  Portico, demo build: http://${values.host}:${port}/`)
} catch (error) {
  give(error)
}
printPeople().catch((cause: unknown) => console.warn(`The people to sign in as could not be read: ${String(cause)}`))
