/** What a build is told when it is made; see `vite.config.ts`. */
interface ImportMetaEnv {
  /** `msw` in development, `inpage` in the demo, `network` in production. */
  readonly VITE_BACKEND: 'msw' | 'inpage' | 'network'
  /** `true` where the mock backend answers: then demo people, banner and developer panel are there. */
  readonly VITE_DEMO: 'true' | 'false'
}
