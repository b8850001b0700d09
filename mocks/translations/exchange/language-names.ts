import { displayedNames } from './displayed-names'

const tag = /^[a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[a-z]{4}))?(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/u

/** What a column, a folder or a header calls a language: `pl`, `pt_BR`, `Polish`, `polski`. Null: no language. */
export function languageNamed(words: string): string | null {
  const plain = words.trim()
  if (tag.test(plain)) {
    const [part = ''] = plain.split(/[-_]/u)
    return displayedNames().has(part) ? plain.replaceAll('_', '-') : null
  }
  const named = plain.replace(/\s*\(.*\)$/u, '').toLowerCase()
  const inBrackets = /\(([A-Za-z_-]{2,10})\)$/u.exec(plain)?.[1]
  if (inBrackets && tag.test(inBrackets)) return languageNamed(inBrackets)
  for (const [code, names] of displayedNames()) if (names.includes(named)) return code
  return null
}
