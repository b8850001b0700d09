const truths = new Set('yes y true t 1 x tak prawda ja wahr j نعم صحيح oui si ✓'.split(' '))
const falsehoods = new Set('no n false f 0 nie fałsz falsz nein falsch لا خطأ non -'.split(' '))

/** Yes or no in the languages exports are written in; null when it is neither. */
export function readFlag(text: string): boolean | null {
  const word = text.trim().toLowerCase()
  if (truths.has(word)) return true
  return falsehoods.has(word) ? false : null
}
