import type { Token } from '@/domain/translations/token-kinds'
import type { Forms } from '@/domain/translations/forms'
import { tokenize } from '@/domain/translations/tokens'

/** Placeholders, nested texts and tags of the source, each once, in their order. */
export const sourceTokens = (forms: Forms): Token[] => {
  const every = Object.values(forms).flatMap((text) => tokenize(text))
  const kept = every.filter(({ kind }) => kind === 'variable' || kind === 'nest' || kind === 'tag')
  return [...new Map(kept.map((token) => [token.raw, token])).values()]
}
