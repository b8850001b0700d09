type Span = { from: string; until: string }

/** Where a time stands in the plan, in percent of its width; never outside it. */
export const placeOf = (at: string, plan: Span): number => {
  const [from, until] = [Date.parse(plan.from), Date.parse(plan.until)]
  return Math.min(Math.max(((Date.parse(at) - from) / (until - from)) * 100, 0), 100)
}

/** Place and width of a span, as style. A run of a second is still seen. */
export const spanStyle = (span: Span, plan: Span, leastWidth = 0.12) => {
  const left = placeOf(span.from, plan)
  const width = Math.max(placeOf(span.until, plan) - left, leastWidth)
  return { left: `${left.toFixed(3)}%`, width: `${width.toFixed(3)}%` }
}

const hourMs = 3_600_000

/** The full hours of the plan that are named: every third. */
export const hoursOf = ({ from, until }: Span): string[] => {
  const hours: string[] = []
  const first = Math.ceil(Date.parse(from) / hourMs) * hourMs
  for (let at = first; at <= Date.parse(until); at += hourMs)
    if ((at / hourMs) % 3 === 0) hours.push(new Date(at).toISOString())
  return hours
}
