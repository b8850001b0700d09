import { axisTop } from '@/shared/lib/axis'

/** Where a value stands on the picture, in percent from its top. */
export type Scale = { top: number; bottom: number; ticks: number[]; y: (value: number) => number }

const parts = 4

/** An axis in minor units that holds zero, the greatest and the least of the values, with round ticks from the top down. */
export function scaleOf(values: readonly number[]): Scale {
  const greatest = Math.max(0, ...values)
  const least = Math.min(0, ...values)
  const step = axisTop(Math.max(greatest, -least), parts) / parts
  const top = Math.max(Math.ceil(greatest / step), 1) * step
  const bottom = Math.floor(least / step) * step
  const ticks = Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_, index) => top - index * step)
  return { top, bottom, ticks, y: (value) => ((top - value) / (top - bottom)) * 100 }
}

/** Corners of a line that stays level through a day and falls at its end; in percent of the picture. */
export const stairs = (values: readonly number[], first: number, dayWidth: number, y: Scale['y']): string => {
  const corners: string[] = [`M0 ${y(first)}`]
  values.forEach((value, day) => corners.push(`H${((day + 1) * dayWidth).toFixed(3)}V${y(value).toFixed(3)}`))
  return corners.join('')
}
