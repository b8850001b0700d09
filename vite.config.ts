import { msw } from 'msw/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { announcePeople } from './scripts/vite/announce-people.ts'
import { buildReport } from './scripts/vite/build-report.ts'
import { cardPage } from './scripts/vite/card-page.ts'
import { compileHint } from './scripts/vite/compile-hint.ts'
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts'
import { earlyScript } from './scripts/vite/early-script.ts'
import { firstPage } from './scripts/vite/first-page.ts'
import { keyUse } from './scripts/vite/key-use.ts'
import { lateRoutes } from './scripts/vite/late-routes.ts'
import { localeFiles, preloadFirstLocale } from './scripts/vite/locale-files.ts'
import { onePathIcons } from './scripts/vite/one-path-icons.ts'
import { paintFirst } from './scripts/vite/paint-first.ts'
import { splitBehavior } from './scripts/vite/split-behaviour.ts'
import { quietI18next } from './scripts/vite/quiet-i18next.ts'
import { plainSearches } from './scripts/vite/plain-search.ts'
import { localeWriter } from './scripts/vite/write-locales.ts'
import { trustedContract } from './scripts/vite/trusted-contract.ts'

/** Which backend a build talks to: the worker in development, the same backend in the page for the demo, else HTTP. */
const backends = { development: 'msw', demo: 'inpage', production: 'network', test: 'network' } as const
type Mode = keyof typeof backends
const isMode = (mode: string): mode is Mode => Object.hasOwn(backends, mode)

export default defineConfig(({ command, mode }) => {
  const backend = process.env.PORTICO_BACKEND ?? backends[isMode(mode) ? mode : 'production']
  if (!Object.values<string>(backends).includes(backend))
    throw new Error(`PORTICO_BACKEND is "${backend}"; it can be ${[...new Set(Object.values(backends))].join(', ')}.`)
  const isTest = mode === 'test'
  const first = firstPage()
  const isDemo = !isTest && backend !== 'network'
  const define = {
    'import.meta.env.VITE_BACKEND': JSON.stringify(backend),
    'import.meta.env.VITE_DEMO': JSON.stringify(String(isDemo)),
  }

  return {
    plugins: [
      // Tests read the committed route tree; splitting it there would only add work. The plugin must precede react().
      !isTest &&
        tanstackRouter({
          target: 'react',
          routesDirectory: 'src/routes',
          generatedRouteTree: 'src/routeTree.gen.ts',
          autoCodeSplitting: true,
          quoteStyle: 'single',
          routeFileIgnorePattern: '\\.test\\.',
          codeSplittingOptions: { splitBehavior },
        }),
      react(),
      command === 'serve' && !isTest && msw({ mode: 'worker-only' }),
      command === 'serve' && !isTest && backend !== 'network' && announcePeople(),
      isDemo && cardPage(),
      contentSecurityPolicy(),
      first.plugin,
      lateRoutes(),
      plainSearches(),
      onePathIcons(),
      quietI18next(),
      localeFiles(),
      keyUse(),
      localeWriter(),
      preloadFirstLocale(),
      earlyScript(define),
      paintFirst(),
      compileHint(),
      backend === 'network' && trustedContract(),
      buildReport(mode),
    ],
    resolve: {
      tsconfigPaths: true,
      // msw brings the public-suffix list for cookies of real hosts; on one's own origin a stub of it is enough.
      alias: isTest
        ? []
        : [{ find: 'tldts', replacement: fileURLToPath(new URL('./scripts/vite/tldts-stub.ts', import.meta.url)) }],
    },
    define,
    // Workers are built by themselves: the backend of the demo asks what code names which text.
    worker: { format: 'es', plugins: () => [keyUse()] },
    server: {
      // `PORTICO_BACKEND=network npm start` develops against a backend that runs elsewhere.
      // The host stays that of the pages: a backend refuses writes that say they come from another.
      proxy:
        backend === 'network'
          ? { '/api': { target: process.env.PORTICO_API ?? 'http://localhost:8787', changeOrigin: false } }
          : undefined,
    },
    build: {
      target: 'es2023',
      outDir: mode === 'demo' ? 'dist-demo' : 'dist',
      emptyOutDir: true,
      sourcemap: false,
      cssCodeSplit: true,
      // Every browser of the target preloads modules by itself.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        // Everything of node_modules that the first page needs at once: one file instead of a dozen requests.
        output: {
          codeSplitting: { groups: [{ name: 'vendor', test: /node_modules/, tags: ['$initial'] }, ...first.groups] },
        },
      },
    },
    test: {
      clearMocks: true,
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
      // Seeds, and programs that are started for all tests of a file, take as long as a test may.
      hookTimeout: 60_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            // Modules, and the seeds that worlds are forked from, are made once for all files: a third less time.
            isolate: false,
            include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'scripts/**/*.test.ts'],
            setupFiles: ['src/testing/setup-node.ts'],
            // Many requests at a stretch, on a machine that may be busy.
            testTimeout: 60_000,
            // Left to itself it keeps a core for the main thread, which waits all the while.
            maxWorkers: 2,
          },
        },
        {
          extends: true,
          test: {
            name: 'page',
            environment: 'jsdom',
            include: ['src/**/*.test.tsx'],
            setupFiles: ['src/testing/setup-page.ts'],
            // As above: half the time. What a page leaves behind in modules is reset after each test.
            isolate: false,
            testTimeout: 60_000,
            maxWorkers: 2,
          },
        },
      ],
    },
  }
})
