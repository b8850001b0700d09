const names = new Map<string, Intl.DisplayNames>()
const namesIn = (locale: string): Intl.DisplayNames => {
  const made = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  names.set(locale, made)
  return made
}

/** The name of a country (ISO 3166-1 alpha-2) in a language; what the record says when that is no country code. */
export const countryName = (code: string, locale: string): string => {
  try {
    return namesIn(locale).of(code) ?? code
  } catch {
    return code
  }
}
