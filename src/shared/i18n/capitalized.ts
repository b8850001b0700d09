/** A phrase that stands inside sentences, as the beginning of one: "place orders" becomes "Place orders". */
export const capitalized = (phrase: string, locale: string): string => {
  const [first = ''] = phrase
  return first.toLocaleUpperCase(locale) + phrase.slice(first.length)
}
