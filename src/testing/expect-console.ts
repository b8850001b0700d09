import { afterEach, beforeEach, expect, vi } from 'vitest'

type Method = 'error' | 'warn'
const unexpected: string[] = []
let expected: { pattern: RegExp; met: boolean }[] = []

/** Declares that this test makes the page complain. A complaint nobody expected, or one that never comes, fails it. */
export const expectConsole = (pattern: RegExp): void => {
  expected.push({ pattern, met: false })
}

const textOf = (parts: readonly unknown[]): string =>
  parts.map((part) => (part instanceof Error ? `${part.message}\n${part.stack ?? ''}` : String(part))).join(' ')

/** Makes any `console.error` or `console.warn` a failure of the test in which it happens. */
export const failOnConsole = (): void => {
  beforeEach(() => {
    unexpected.length = 0
    expected = []
    for (const method of ['error', 'warn'] satisfies Method[]) {
      vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
        const text = textOf(parts)
        const match = expected.find(({ pattern }) => pattern.test(text))
        if (match) match.met = true
        else unexpected.push(`console.${method}: ${text}`)
      })
    }
  })

  afterEach(() => {
    expect(unexpected, 'the console stays silent').toEqual([])
    const missing = expected.filter(({ met }) => !met).map(({ pattern }) => String(pattern))
    expect(missing, 'every expected complaint comes').toEqual([])
  })
}
