/** `Nov 2026`, of a day of the calendar, which has no time zone. */
export const monthName = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )

/** `Nov`, where the year is told beside it. */
export const shortMonth = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))
