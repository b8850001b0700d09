/** Countries whose companies can register: the seller delivers there. ISO 3166-1 alpha-2. */
export const markets = ['AE', 'AT', 'CZ', 'DE', 'FR', 'GB', 'NL', 'PL', 'SE', 'SK', 'US'] as const
export type Market = (typeof markets)[number]
/** Whether the seller has customers in this country (ISO 3166-1 alpha-2). */
export const isMarket = (country: string): country is Market => markets.some((market) => market === country)

/** How a tax number of each country is written, for the hint beside the field. Made up, but well-formed. */
export const taxNumberExamples: Readonly<Record<Market, string>> = {
  AE: '100 2345 6789 0003',
  AT: 'ATU13585627',
  CZ: 'CZ25123891',
  DE: 'DE136695976',
  FR: 'FR40303265045',
  GB: 'GB980780684',
  NL: 'NL004495445B01',
  PL: 'PL8567346215',
  SE: 'SE123456789701',
  SK: 'SK2022749619',
  US: '91-1144442',
}
/** What was found out about a tax number. */
export const taxNumberStates = ['valid', 'format', 'checkDigit'] as const
export type TaxNumberState = (typeof taxNumberStates)[number]
