/** The name of a country (ISO 3166-1 alpha-2) in a language; the code itself when nobody knows it. */
export const countryName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
