/** What stands between double braces, as the renderer fills it in. */
const placeholder = /\{\{\s*([A-Za-z]+)\s*\}\}/g
/** Anything the renderer might act on besides plain placeholders: nesting, formats, unescaped values, half a brace pair. */
const active = /\{\{|\}\}|\$t\(/

/** Names of the placeholders of a text, each once, in the order they stand. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name)),
]

export type PlaceholderFault =
  | { code: 'placeholder'; params: { names: string } }
  | { code: 'missingPlaceholder'; params: { names: string } }

/**
 * What is wrong with a text of a mail: placeholders that this mail does not have (or what only looks like one), else
 * those it has to have and lacks. Null when it can be sent.
 */
export function placeholderFault(
  text: string,
  { allowed, required }: { allowed: readonly string[]; required: readonly string[] },
): PlaceholderFault | null {
  const used = placeholdersIn(text)
  const unknown = used.filter((name) => !allowed.includes(name))
  const rest = text.replace(placeholder, '')
  if (unknown.length > 0 || active.test(rest))
    return { code: 'placeholder', params: { names: allowed.map((name) => `{{${name}}}`).join(' ') } }
  const missing = required.filter((name) => !used.includes(name))
  return missing.length > 0
    ? { code: 'missingPlaceholder', params: { names: missing.map((name) => `{{${name}}}`).join(' ') } }
    : null
}
