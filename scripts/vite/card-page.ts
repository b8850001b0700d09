import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { projectDirectory } from '../cache-directory.ts'

const folder = 'card-page'
const directory = join(projectDirectory, 'mocks/provider/site', folder)
const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

/** The simulated payment provider's page beside the app: files of its own, of which the app contains nothing. */
export const cardPage = (): Plugin => ({
  name: 'portico:card-page',
  configureServer(server) {
    server.middlewares.use(`/${folder}/`, (request, response, next) => {
      const name = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '')
      if (!readdirSync(directory).includes(name)) return next()
      response.setHeader('content-type', `${types[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`)
      response.end(readFileSync(join(directory, name)))
    })
  },
  generateBundle() {
    for (const name of readdirSync(directory))
      this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: readFileSync(join(directory, name)) })
  },
})
