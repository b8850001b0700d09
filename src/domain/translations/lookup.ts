import { type ChainOptions, languageChain } from './language-chain'
import { defaultSeparators, type KeySeparators } from './keys'
import { splitReference } from './nest-spans'
import { selectCategory } from './plural-forms'
import { defaultTokenOptions } from './token-kinds'

export type LookupRequest = {
  /** With a namespace or without: `orders:list.title`. */
  readonly key: string
  readonly language: string
  readonly namespaces: readonly string[]
  /** Not a text: `"5"` has no plural. */
  readonly count?: number | undefined
  readonly ordinal?: boolean | undefined
  readonly context?: string | number | undefined
}

export type LookupOptions = ChainOptions & {
  readonly fallbackNamespaces?: readonly string[]
  readonly separators?: KeySeparators
}

/** One place that was looked into. */
export type Tried = { readonly namespace: string; readonly language: string; readonly key: string }

export type LookedUp = {
  /** null: the key itself is shown. */
  readonly text: string | null
  readonly found: Tried | null
  /** Everything asked on the way, what was found last: why this text appears and no other. */
  readonly tried: readonly Tried[]
}

/**
 * The keys that i18next asks for within one language, the most specific first: context with plural, context, plural,
 * the key itself, then (since version 27) `_other` as the last resort.
 */
export const lookupKeys = (
  key: string,
  language: string,
  { count, ordinal = false, context }: Pick<LookupRequest, 'count' | 'ordinal' | 'context'>,
  separators: KeySeparators = defaultSeparators,
): string[] => {
  const { plural, context: contextSeparator } = separators
  const category = count === undefined ? null : selectCategory(language, count, ordinal ? 'ordinal' : 'cardinal')
  const ordinalMark = `${plural}ordinal${plural}`
  const withPlurals = (base: string): string[] => [
    ...(category === null
      ? []
      : ordinal
        ? [base + ordinalMark + category, `${base}${plural}${category}`]
        : [...(count === 0 ? [`${base}${plural}zero`] : []), `${base}${plural}${category}`]),
    base,
  ]
  const hasContext = context !== undefined && context !== ''
  const inContext = `${key}${contextSeparator}${context}`
  const other = `${ordinal ? ordinalMark : plural}other`
  const lastResort =
    category === null || category === 'other' ? [] : [...(hasContext ? [inContext + other] : []), key + other]
  return [...(hasContext ? withPlurals(inContext) : []), ...withPlurals(key), ...lastResort]
}

/**
 * Finds the text i18next shows, asking as it does: namespace by namespace, in each all languages, in each all keys.
 * Empty texts count as absent.
 * @param textAt Text of a key of a file; undefined where there is none.
 */
export const lookUp = (
  request: LookupRequest,
  options: LookupOptions,
  textAt: (language: string, namespace: string, key: string) => string | undefined,
): LookedUp => {
  const { fallbackNamespaces = [], separators = defaultSeparators } = options
  const named = splitReference(request.key, { ...defaultTokenOptions, keySeparator: separators.key })
  const namespaces = [...(named.namespace === null ? request.namespaces : [named.namespace]), ...fallbackNamespaces]
  const languages = languageChain(request.language, options)
  const tried: Tried[] = []
  for (const namespace of namespaces)
    for (const language of languages)
      for (const key of lookupKeys(named.key, language, request, separators)) {
        const place = { namespace, language, key }
        tried.push(place)
        const text = textAt(language, namespace, key)
        if (text !== undefined && text !== '') return { text, found: place, tried }
      }
  return { text: null, found: null, tried }
}
