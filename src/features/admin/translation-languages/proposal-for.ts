/** Scripts that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/** What a language calls itself and which way it is written, as far as the platform knows. */
export const proposalFor = (code: string): { nativeName: string; direction: 'ltr' | 'rtl' } | undefined => {
  try {
    const name = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code)
    if (!name) return undefined
    const [first = ''] = name
    const { script } = new Intl.Locale(code).maximize()
    return {
      nativeName: first.toLocaleUpperCase(code) + name.slice(first.length),
      direction: script && rightToLeft.has(script) ? 'rtl' : 'ltr',
    }
  } catch {
    return undefined
  }
}
