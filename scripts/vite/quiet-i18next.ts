import type { ESTree, Plugin } from 'vite'

/** What the library only says when it is debugged; its errors stay. */
const silent = /^this\.logger\.(warn|log|deprecate)$/
/** Fewer would mean that the library is written in another way now. */
const least = 10

/** The statements of a program that only tell a debugging developer something. */
const remarksIn = (node: unknown, code: string): { start: number; end: number }[] => {
  if (typeof node !== 'object' || node === null) return []
  const { type, expression } = node as Partial<ESTree.ExpressionStatement>
  if (type === 'ExpressionStatement' && expression?.type === 'CallExpression') {
    const { callee } = expression
    if (silent.test(code.slice(callee.start, callee.end))) return [node as ESTree.ExpressionStatement]
  }
  return Object.values(node).flatMap((child) => remarksIn(child, code))
}

/** Takes the remarks to developers, several sentences long, out of the translation library of the built portal. */
export const quietI18next = (): Plugin => ({
  name: 'portico:quiet-i18next',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
  transform: {
    filter: { id: /\/i18next\/dist\/esm\/i18next\.js$/ },
    handler(code) {
      const remarks = remarksIn(this.parse(code).body, code)
      if (remarks.length < least) throw new Error(`i18next has only ${remarks.length} remarks to take out`)
      const quiet = remarks.reduceRight((text, { start, end }) => `${text.slice(0, start)};${text.slice(end)}`, code)
      return { code: quiet, map: null }
    },
  },
})
