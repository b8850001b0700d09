import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { chunksOfPage, withImports } from '../built-chunks.ts'
import { projectDirectory } from '../cache-directory.ts'
import { builtChunks } from './build-report.ts'

/** Pages that people start on: their own chunks travel beside the app's script instead of after it. */
const startPages = ['/account/overview', '/account/orders', '/admin/dashboard', '/admin/orders']

/** The largest chunk of all, which nothing but the drawing itself waits for. */
const renderer = /\/react-dom-client\.production\.js$/

/** Bundled by itself: a chunk it shared with the app would make it wait for the app. */
const bundleEarly = async (define: Record<string, string>): Promise<string> => {
  const built = await build({
    configFile: false,
    root: projectDirectory,
    publicDir: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    define,
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: { entry: join(projectDirectory, 'src/app/early.ts'), formats: ['es'], fileName: 'early' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('The early script was not built')
  return output.output[0].code
}

const attribute = (value: unknown): string => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Puts the early script before the app's, with the files of the start pages for it to choose from. */
export const earlyScript = (define: Record<string, string>): Plugin => {
  let fileName = ''
  return {
    name: 'portico:early-script',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    async buildStart() {
      const source = await bundleEarly(define)
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
      fileName = `assets/early-${hash}.js`
      this.emitFile({ type: 'asset', fileName, source })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const chunks = builtChunks(bundle ?? {})
        const shared = new Set(
          withImports(
            chunks,
            chunks.filter(({ isEntry }) => isEntry),
          ),
        )
        const filesOf = (page: string) =>
          chunksOfPage(chunks, page, 'none')
            .filter((chunk) => !shared.has(chunk))
            .flatMap(({ file, css }) => [file, ...css].map((name) => `/${name}`))
        const pages = Object.fromEntries(startPages.map((page) => [page, [...new Set(filesOf(page))]]))
        const last = chunks.find(({ modules }) => modules.some((path) => renderer.test(path)))
        const data = `data-pages="${attribute(pages)}" data-last="/${last?.file ?? ''}"`
        const tag = `<script type="module" async crossorigin src="/${fileName}" ${data}></script>`
        return html.replace('<script type="module"', () => `${tag}\n    <script type="module"`)
      },
    },
  }
}
