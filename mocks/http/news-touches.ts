import type { Touch } from './entitled'

/** Resources whose changes may be news to whoever may know of them. */
const newsworthy: ReadonlySet<string> = new Set([
  'orders',
  'authorizations',
  'invoices',
  'quotes',
  'cases',
  'tasks',
  'returns',
  'disputes',
  'registrations',
  'syncHealth',
])

/** The bell is told along with the page of a record: what it shows is read from the records. */
export const withNews = (touches: readonly Touch[]): Touch[] => [
  ...touches,
  ...touches
    .filter(({ resource }) => newsworthy.has(resource))
    .map(({ entitled }): Touch => ({ resource: 'notifications', entitled })),
]
