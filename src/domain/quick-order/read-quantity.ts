const digits: Readonly<Record<string, string>> = Object.fromEntries(
  [...'٠١٢٣٤٥٦٧٨٩']
    .map((digit, at) => [digit, String(at)])
    .concat([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, at) => [digit, String(at)])),
)
export const largestQuantity = 100_000

/**
 * A whole number as people and spreadsheets of any language write it: `1200`, `1 200`, `1,200`, `1.200`, `12.00`,
 * `١٢`. Null where it is none, not above zero, or larger than a line may be.
 */
export function readQuantity(text: string): number | null {
  const value = numberIn(text)
  return value !== null && value >= 1 && value <= largestQuantity ? value : null
}

/** Is it a whole number that is larger than a line may be? */
export const isTooLarge = (text: string): boolean => (numberIn(text) ?? 0) > largestQuantity

function numberIn(text: string): number | null {
  const plain = text.replace(/[٠-٩۰-۹]/gu, (digit) => digits[digit] ?? digit).replace(/[\s\u00A0\u202F'’]/gu, '')
  const whole = /^\d{1,3}(?:[.,٬]\d{3})+$/u.test(plain) ? plain.replace(/[.,٬]/gu, '') : plain.replace(/[.,٫]0+$/u, '')
  return /^\d{1,15}$/u.test(whole) ? Number(whole) : null
}
