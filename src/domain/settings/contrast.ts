const hex = /^#[0-9a-f]{6}$/i

/** `#rrggbb` as a relative luminance of WCAG 2, from 0 to 1; null for what is no such colour. */
const luminanceOf = (colour: string): number | null => {
  if (!hex.test(colour)) return null
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours as WCAG 2 counts it, from 1 to 21; null when either is no colour. */
export const contrastOf = (one: string, other: string): number | null => {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  if (a === null || b === null) return null
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** White words on the accent, and the accent as words on white, both have to be readable (WCAG AA). */
export const leastContrast = 4.5
/** Whether white text on it can be read by everybody (WCAG 2.2, 1.4.3); false for what is no colour. */
export const isReadableAccent = (colour: string): boolean => (contrastOf(colour, '#ffffff') ?? 0) >= leastContrast
