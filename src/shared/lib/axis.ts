const steps = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const

/**
 * The upper end of a value axis in minor units: the smallest "round" number that is not below the greatest value and
 * divides into `parts` round ticks. Never zero, so that an empty chart still has an axis.
 */
export const axisTop = (greatest: number, parts: number): number => {
  if (greatest <= 0) return parts
  const raw = greatest / parts
  const magnitude = 10 ** Math.floor(Math.log10(raw))
  const step = steps.find((candidate) => candidate * magnitude >= raw) ?? 10
  return Math.ceil(step * magnitude) * parts
}
