/** How postal codes are written, by country (ISO 3166-1 alpha-2). A country without an entry has no codes, or no one form. */
const forms: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  AT: { pattern: /^\d{4}$/, example: '1010' },
  BE: { pattern: /^\d{4}$/, example: '1000' },
  BG: { pattern: /^\d{4}$/, example: '1000' },
  CA: { pattern: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/, example: 'K1A 0B1' },
  CH: { pattern: /^\d{4}$/, example: '8001' },
  CY: { pattern: /^\d{4}$/, example: '1010' },
  CZ: { pattern: /^\d{3} ?\d{2}$/, example: '110 00' },
  DE: { pattern: /^\d{5}$/, example: '10115' },
  DK: { pattern: /^\d{4}$/, example: '1050' },
  EE: { pattern: /^\d{5}$/, example: '10111' },
  ES: { pattern: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: '28001' },
  FI: { pattern: /^\d{5}$/, example: '00100' },
  FR: { pattern: /^\d{5}$/, example: '75001' },
  GB: { pattern: /^(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/, example: 'BS1 4RN' },
  GR: { pattern: /^\d{3} ?\d{2}$/, example: '104 31' },
  HR: { pattern: /^\d{5}$/, example: '10000' },
  HU: { pattern: /^\d{4}$/, example: '1011' },
  IE: { pattern: /^([A-Z]\d{2}|D6W) ?[A-Z\d]{4}$/, example: 'D02 X285' },
  IT: { pattern: /^\d{5}$/, example: '00118' },
  LT: { pattern: /^(LT-)?\d{5}$/, example: '01100' },
  LU: { pattern: /^(L-)?\d{4}$/, example: '1009' },
  LV: { pattern: /^LV-\d{4}$/, example: 'LV-1010' },
  MT: { pattern: /^[A-Z]{3} ?\d{4}$/, example: 'VLT 1117' },
  NL: { pattern: /^[1-9]\d{3} ?[A-Z]{2}$/, example: '1012 AB' },
  NO: { pattern: /^\d{4}$/, example: '0150' },
  PL: { pattern: /^\d{2}-\d{3}$/, example: '31-043' },
  PT: { pattern: /^\d{4}-\d{3}$/, example: '1000-001' },
  RO: { pattern: /^\d{6}$/, example: '010011' },
  SA: { pattern: /^\d{5}(-\d{4})?$/, example: '11564' },
  SE: { pattern: /^\d{3} ?\d{2}$/, example: '111 20' },
  SI: { pattern: /^\d{4}$/, example: '1000' },
  SK: { pattern: /^\d{3} ?\d{2}$/, example: '811 01' },
  UA: { pattern: /^\d{5}$/, example: '01001' },
  US: { pattern: /^\d{5}(-\d{4})?$/, example: '04101' },
}

/** Countries goods are delivered to and invoices sent to, by code. */
export const addressCountries: readonly string[] = [...Object.keys(forms), 'AE', 'QA'].toSorted()
/** Whether goods are sent to this country (ISO 3166-1 alpha-2). */
export const isAddressCountry = (country: string): boolean => addressCountries.includes(country)

/** A postal code as its country writes it, for people; undefined where there is no one form. */
export const postalCodeExample = (country: string): string | undefined => forms[country]?.example

/** Is this a postal code of the country, by its form? Any text will do where the country has none; empty as well. */
export const isPostalCode = (country: string, code: string): boolean => {
  const form = forms[country]
  return form ? form.pattern.test(code.trim().toUpperCase()) : code.trim().length <= 12
}
