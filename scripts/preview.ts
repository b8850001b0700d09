import { parseArgs } from 'node:util'
import { createServer as createViteServer } from 'vite'
import { buildApp, isStale, outputDirectory } from './build.ts'
import { peopleTable } from './people-table.ts'
import { createStaticServer } from './static-server.ts'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, host: { type: 'string', default: 'localhost' } },
})

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

if (await isStale('demo')) {
  console.log('Building the demo …')
  await buildApp('demo')
}

// Nobody waits for the network here, but the first who opens a page would for the compressor.
createStaticServer(outputDirectory('demo'), { compression: 'quick' }).listen(Number(values.port), values.host, () => {
  console.log(`\n  Portico, demo build: http://${values.host}:${values.port}/`)
  printPeople().catch((cause: unknown) => console.warn(`The people to sign in as could not be read: ${String(cause)}`))
})
