import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { projectDirectory } from '../cache-directory.ts'
import { type BuiltChunk, reportFile } from '../built-chunks.ts'

const modulePath = (id: string): string => relative(projectDirectory, id.replace(/^\0/, ''))

/** The scripts of a build with what they need and what they are made of. */
export const builtChunks = (bundle: Rolldown.OutputBundle): BuiltChunk[] =>
  Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? {
          file: file.fileName,
          isEntry: file.isEntry,
          imports: file.imports,
          dynamicImports: file.dynamicImports,
          css: [...(file.viteMetadata?.importedCss ?? [])],
          modules: Object.keys(file.modules).map(modulePath),
        }
      : [],
  )

/** Notes which source went into which file, so that a check can tell what a page loads and what must not be there. */
export const buildReport = (mode: string): Plugin => ({
  name: 'portico:build-report',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
  async writeBundle(_options, bundle) {
    const chunks = builtChunks(bundle)
    await mkdir(dirname(reportFile(mode)), { recursive: true })
    await writeFile(reportFile(mode), JSON.stringify(chunks, null, 1))
  },
})
