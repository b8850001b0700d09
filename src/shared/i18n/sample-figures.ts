/** An amount, a date and a share as a language writes them, also one that nobody reads the portal in yet. */
export const sampleFigures = {
  amount: (language: string): string =>
    new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', currencyDisplay: 'code' }).format(1284.5),
  date: (language: string, day: Date): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
  percent: (language: string): string => new Intl.NumberFormat(language, { style: 'percent' }).format(0.68),
}
