/** What a browser says of itself, as far as people recognise it. Names of products are the same in every language. */
export type Device = { browser: string | null; system: string | null; handheld: boolean }

// In this order: most browsers also claim to be the ones after them.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\/[\d.]+/, 'Edge'],
  [/\b(OPR|Opera)\/[\d.]+/, 'Opera'],
  [/\bSamsungBrowser\/[\d.]+/, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\/[\d.]+/, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome|Chromium)\/[\d.]+/, 'Chrome'],
  [/\bVersion\/[\d.]+.*Safari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

const nameIn = (names: readonly (readonly [RegExp, string])[], text: string): string | null =>
  names.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** The device behind a `User-Agent` header; what it does not tell is null. */
export const deviceOf = (userAgent: string): Device => ({
  browser: nameIn(browsers, userAgent),
  system: nameIn(systems, userAgent),
  handheld: /\b(Mobile|iPhone|iPad|Android)\b/.test(userAgent),
})
