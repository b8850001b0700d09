/** The window a budget's amount is for. Windows follow the calendar of the company's time zone. */
export const budgetPeriods = ['day', 'week', 'month', 'quarter', 'year'] as const
export type BudgetPeriod = (typeof budgetPeriods)[number]

/** What happens to an order that exceeds the budget (domain-rules §2). */
export const budgetModes = ['block', 'warn', 'authorize'] as const
export type BudgetMode = (typeof budgetModes)[number]

/** How an order moves what is left: set aside, used for good, given back whole, given back in part. */
export const budgetEntryKinds = ['reserved', 'consumed', 'released', 'restored'] as const
export type BudgetEntryKind = (typeof budgetEntryKinds)[number]
