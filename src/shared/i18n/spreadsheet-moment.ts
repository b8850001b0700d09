/** `2026-11-22` or `2026-11-22 09:42` in a time zone: what every spreadsheet takes for a date. */
export const spreadsheetMoment = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  return (at: string): string => (at.length === 10 ? at : format.format(new Date(at)))
}
