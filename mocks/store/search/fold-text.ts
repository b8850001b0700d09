/** Letters that Unicode does not take apart into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ـ: '',
}

/** The form in which texts are compared: lower case, without diacritics, so that "Slaska" finds "Śląska". */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[łđøßæœıـ]/g, (letter) => undecomposed[letter] ?? letter)
}

/** The words of a query; a row matches when each of them occurs somewhere in it. */
export function searchWords(text: string): string[] {
  return foldText(text).split(/\s+/u).filter(Boolean)
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}
