const accents: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
    letter,
    [...'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'][index] ?? letter,
  ]),
)
/** Placeholders, nested keys and tags: what a translator must leave alone as well. */
const untouchable = /(\{\{[^}]*\}\}|\$t\([^)]*\)|<[^>]+>)/
const growth = 0.4

/** English made strange and 40 % longer, so that untranslated text, cut words and tight boxes show while developing. */
export const pseudoText = (text: string): string => {
  const parts = text.split(untouchable)
  const strange = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (c) => accents[c] ?? c),
  )
  const letters = parts.filter((_, index) => index % 2 === 0).join('').length
  const padding = '~'.repeat(Math.ceil(letters * growth))
  return text === '' ? text : `[${strange.join('')}${padding}]`
}

type Texts = { [key: string]: string | Texts }
export const pseudoTexts = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoTexts(value),
    ]),
  )
