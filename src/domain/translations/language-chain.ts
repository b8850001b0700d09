/**
 * What is shown where a language has no text: one or more languages, or a list by language with `default`. A list for
 * a language also holds for its regions.
 */
export type Fallback = string | readonly string[] | Readonly<Record<string, readonly string[]>> | false

export type ChainOptions = {
  readonly fallback: Fallback
  /** As `load` of i18next: whether `pt-BR` also asks `pt`. */
  readonly load?: 'all' | 'currentOnly' | 'languageOnly'
  /** Languages that there are; empty or absent: all. */
  readonly supported?: readonly string[]
}

/** The code as Unicode writes it (`pt-br` → `pt-BR`); what is no language stays, in lower case without a region. */
export const canonicalLanguage = (code: string): string => {
  const hasParts = code.includes('-')
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(code)
    return hasParts || canonical.toLowerCase() === code.toLowerCase() ? canonical : code.toLowerCase()
  } catch {
    return code
  }
}

const partsOf = (code: string): string[] => code.replaceAll('_', '-').split('-')

const languagePart = (code: string): string => {
  const parts = partsOf(code)
  return parts.length < 2 ? parts.join('-') : canonicalLanguage(parts[0] ?? '')
}

/** `zh-Hant` of `zh-Hant-TW`. */
const scriptPart = (code: string): string | null => {
  const parts = partsOf(code)
  if (parts.length <= 2) return null
  const rest = parts.slice(0, -1)
  return rest.at(-1)?.toLowerCase() === 'x' ? null : canonicalLanguage(rest.join('-'))
}

const isList = (
  fallback: readonly string[] | Readonly<Record<string, readonly string[]>>,
): fallback is readonly string[] => Array.isArray(fallback)

const fallbackFor = (code: string, fallback: Fallback): readonly string[] => {
  if (fallback === false || fallback === '') return []
  if (typeof fallback === 'string') return [fallback]
  if (isList(fallback)) return fallback
  const asked = [code, scriptPart(code), canonicalLanguage(code), languagePart(code), 'default']
  const found = asked.find((one) => one !== null && Object.hasOwn(fallback, one))
  return found === undefined || found === null ? [] : (fallback[found] ?? [])
}

/** The languages i18next asks for a text, in their order: region, script, language, then its fallback chain. */
export const languageChain = (code: string, { fallback, load = 'all', supported = [] }: ChainOptions): string[] => {
  const own =
    code.includes('-') || code.includes('_')
      ? [
          load === 'languageOnly' ? null : canonicalLanguage(code),
          load === 'all' ? scriptPart(code) : null,
          load === 'currentOnly' ? null : languagePart(code),
        ]
      : [canonicalLanguage(code)]
  const isSupported = (one: string): boolean =>
    supported.length === 0 || supported.includes(load === 'languageOnly' ? languagePart(one) : one)
  const chain = own.filter((one) => one !== null && one !== '' && isSupported(one)) as string[]
  for (const one of fallbackFor(code, fallback).map(canonicalLanguage))
    if (one !== '' && !chain.includes(one) && isSupported(one)) chain.push(one)
  return chain
}
