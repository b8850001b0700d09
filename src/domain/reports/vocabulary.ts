/** What sales can be counted by. */
export const salesDimensions = ['period', 'company', 'product', 'category', 'branch'] as const
export type SalesDimension = (typeof salesDimensions)[number]

export const salesGrains = ['day', 'week', 'month', 'quarter'] as const
export type SalesGrain = (typeof salesGrains)[number]

/** What a period is compared with: the one just before, or the same a year earlier. */
export const salesComparisons = ['none', 'previous', 'year'] as const
export type SalesComparison = (typeof salesComparisons)[number]
