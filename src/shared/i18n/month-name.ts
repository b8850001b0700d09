/** `Nov 2026`, of a day of the calendar, which has no time zone. */
export const monthName = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )
