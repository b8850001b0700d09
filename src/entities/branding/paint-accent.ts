import { accentSheet } from './accent-sheet'

let sheet: CSSStyleSheet | undefined
/** Puts the company's accent on the whole page, or takes it off again. */
export const paintAccent = (colour: string | null): void => {
  const rules = accentSheet(colour)
  if (!sheet && rules === '') return
  if (!sheet) {
    sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  sheet.replaceSync(rules)
}
