import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type * as localeFile from '../../src/domain/translations/locale-file.ts'
import { projectDirectory } from '../cache-directory.ts'

/** How a file of texts is read and changed: code of the product, which only a server that runs can load. */
type FileTools = Pick<typeof localeFile, 'applyToFile' | 'readEntries'>
type Change = { language: string; namespace: string; key: string; after: string | null }

const isChange = (value: unknown): value is Change => {
  const { language, namespace, key, after } = value as Partial<Change>
  return (
    typeof language === 'string' &&
    /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language) &&
    typeof namespace === 'string' &&
    /^[A-Za-z]+$/.test(namespace) &&
    typeof key === 'string' &&
    (after === null || typeof after === 'string')
  )
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

/**
 * Writes changes into the files of a directory: nothing but what changes, where English has it. Says which it wrote, and
 * each one before it does: whoever watches the directory may see it before the next one is written.
 */
export const writeLocales = async (
  { applyToFile, readEntries }: FileTools,
  directory: string,
  changes: readonly Change[],
  beforeWriting: (path: string, text: string) => void = () => undefined,
): Promise<string[]> => {
  const written: string[] = []
  for (const [file, group] of Map.groupBy(changes, ({ language, namespace }) => `${language}/${namespace}.json`)) {
    const [first] = group
    if (!first) continue
    const path = join(directory, file)
    const [source, english] = [await textOf(path), await textOf(join(directory, `en/${first.namespace}.json`))]
    // What is no file of the product (texts of the business) has its own place.
    if (english === undefined) continue
    const order = readEntries(english)
    const done = applyToFile(
      source ?? '{}\n',
      new Map(group.map(({ key, after }) => [key, after])),
      order.ok ? order.value.map(([key]) => key) : [],
    )
    if (!done.ok || done.value === source) continue
    await mkdir(dirname(path), { recursive: true })
    beforeWriting(path, done.value)
    await writeFile(path, done.value)
    written.push(path)
  }
  return written
}

/**
 * In development: what the workbench publishes is written into `locales/`. The open page has those texts already, so it
 * is not loaded anew for them; files that somebody edits by hand are loaded as ever.
 */
export const localeWriter = (): Plugin => {
  const own = new Map<string, string>()
  return {
    name: 'portico:write-locales',
    apply: 'serve',
    configureServer: (server) => {
      server.middlewares.use('/__locales', (request, response) => {
        const answer = async (): Promise<number> => {
          const site = request.headers['sec-fetch-site']
          if (request.method !== 'POST' || (site !== undefined && site !== 'same-origin')) return 403
          const { changes } = JSON.parse(await bodyOf(request)) as { changes?: unknown }
          if (!Array.isArray(changes) || !changes.every(isChange)) return 400
          const tools = (await server.ssrLoadModule('/src/domain/translations/locale-file.ts')) as FileTools
          await writeLocales(tools, join(projectDirectory, 'locales'), changes, (path, text) => own.set(path, text))
          return 204
        }
        answer().then(
          (status) => response.writeHead(status).end(),
          () => response.writeHead(400).end(),
        )
      })
    },
    // Written by ourselves, and not by hand since: forgotten by the module graph, and nothing more. Each environment asks.
    hotUpdate: async ({ file, read }) => (own.has(file) && own.get(file) === (await read()) ? [] : undefined),
  }
}
