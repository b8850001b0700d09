/** Where the goods lie, and which share of a product's stock usually does, in percent. */
const warehouses = [
  { code: 'POZ', percent: 60 },
  { code: 'GDA', percent: 25 },
  { code: 'PRG', percent: 15 },
] as const

const homes: Readonly<Record<string, string>> = {
  ...{ profiles: 'GDA', gaskets: 'GDA', sliding: 'GDA' },
  ...{ glazing: 'PRG', closers: 'PRG' },
}

/** ORD-20: the warehouse an item is kept in by default, by its main group of goods. */
export const homeWarehouse = ([category = '']: readonly string[]): string => homes[category] ?? warehouses[0].code

/** Stock by warehouse (PRD-03): whole pieces that add up to the whole, the first warehouse takes what is left over. */
export function inWarehouses(stock: number): { code: string; quantity: number }[] {
  const parts = warehouses.map(({ code, percent }) => ({ code, quantity: Math.floor((stock * percent) / 100) }))
  const rest = stock - parts.reduce((sum, { quantity }) => sum + quantity, 0)
  return parts.map((part, place) => (place === 0 ? { ...part, quantity: part.quantity + rest } : part))
}
