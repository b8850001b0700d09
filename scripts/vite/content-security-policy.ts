import type { Plugin } from 'vite'
import { metaPolicy } from '../security-headers.ts'

/** Puts the policy into the built page. The development server needs inline scripts for hot reload and goes without. */
export const contentSecurityPolicy = (): Plugin => ({
  name: 'portico:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
})
