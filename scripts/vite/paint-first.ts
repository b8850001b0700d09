import type { Plugin } from 'vite'

/**
 * Lets the frame in `index.html` be painted before the styles of the app have arrived: at the end of the body they hold
 * up the app's script, which needs them, but not what stands before them.
 */
export const paintFirst = (): Plugin => ({
  name: 'portico:paint-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const links = html.match(/<link rel="stylesheet"[^>]*>/g) ?? []
      const rest = links.reduce((text, link) => text.replace(link, ''), html)
      return rest.replace('</body>', () => `${links.join('\n    ')}\n  </body>`)
    },
  },
})
