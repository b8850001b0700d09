/** Millimetres have no sign between their thousands: as on drawings, and in the ERP's own words. */
export const isPlain = (unit: string): boolean => unit === 'mm'

export const sizeText = (value: number, unit: string, format: { number: (value: number) => string }): string =>
  isPlain(unit) ? String(value) : format.number(value)
