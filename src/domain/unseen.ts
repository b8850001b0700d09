/**
 * Control characters besides the tab and the line break, marks that change the direction of what follows, and blanks
 * without width. They come along from pages, PDF files and address books; a line of digits that ends in one is no
 * telephone number, and a name that begins with one turns the rest of a list round. What joins letters and emoji stays,
 * and so do the two marks (U+200E, U+200F) that change nothing but their own place.
 */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Text without the characters nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '')

/** Deeper than any body of the API: what lies below is refused there, and may be as deep as it likes. */
const deepest = 32

/** The same for every text in a value that is sent as JSON. */
export const allWithoutUnseen = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return withoutUnseen(value)
  if (value === null || typeof value !== 'object' || depth > deepest) return value
  const within = (one: unknown): unknown => allWithoutUnseen(one, depth + 1)
  if (Array.isArray(value)) return value.map(within)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, within(one)]))
}
