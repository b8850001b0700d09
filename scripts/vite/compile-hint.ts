import type { Plugin } from 'vite'

/** What the first page needs. Nearly all of it runs before the first rows are there. */
const runAtOnce = /^(?:start|app|first-page|vendor|client)$/

/** Asks the engine to compile every function of a file, and not each when it is first called. */
export const compileAll = '//# allFunctionsCalledOnLoad'

/**
 * For the files of the first page, which a browser that knows the hint then compiles while they still arrive and beside
 * the page's thread, on a slow phone a tenth of the way to the rows. Others read a comment.
 */
export const compileHint = (): Plugin => ({
  name: 'portico:compile-hint',
  apply: 'build',
  // The hint counts in the first line only, where the bundler puts its list of preloads last.
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && runAtOnce.test(file.name)) file.code = `${compileAll}\n${file.code}`
    },
  },
})
