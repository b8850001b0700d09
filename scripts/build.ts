import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build as bundle } from 'vite'
import { cacheDirectory, projectDirectory } from './cache-directory.ts'

export type Build = 'production' | 'demo'
export const outputDirectory = (build: Build): string => join(projectDirectory, build === 'demo' ? 'dist-demo' : 'dist')

export const buildApp = async (build: Build): Promise<void> => {
  await bundle({ root: projectDirectory, mode: build, logLevel: 'warn' })
}

/** Bundles the backend server into one file that plain Node starts, and returns its path. */
export const buildServer = async (): Promise<string> => {
  const outDir = join(cacheDirectory, 'server')
  await bundle({
    root: projectDirectory,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    // Bundled whole: the file lies outside the reach of path aliases and starts without resolving a hundred modules.
    ssr: { noExternal: true },
    build: { ssr: 'mocks/server.ts', outDir, rolldownOptions: { output: { entryFileNames: 'server.mjs' } } },
  })
  return join(outDir, 'server.mjs')
}

const sources = [
  'src',
  'mocks',
  'locales',
  'public',
  'scripts/vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
]

const newest = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => undefined)
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(path)
  return Math.max(0, ...(await Promise.all(entries.map((entry) => newest(join(path, entry))))))
}

/** Whether anything a build is made of is younger than the build. */
export const isStale = async (build: Build): Promise<boolean> => {
  const builtMs = await newest(join(outputDirectory(build), 'index.html'))
  const changedMs = await Promise.all(sources.map((source) => newest(join(projectDirectory, source))))
  return changedMs.some((ms) => ms > builtMs)
}
