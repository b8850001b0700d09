/** How people write the units goods are sold in, in the languages of the portal; plural, short and long. */
const words: Readonly<Record<string, readonly string[]>> = {
  pc: [
    'pc',
    'pcs',
    'piece',
    'pieces',
    'each',
    'ea',
    'unit',
    'units',
    'szt',
    'sztuka',
    'sztuki',
    'sztuk',
    'st',
    'stk',
    'stck',
    'stück',
    'قطعة',
    'قطع',
  ],
  box: [
    'box',
    'boxes',
    'bx',
    'op',
    'opak',
    'opakowanie',
    'opakowania',
    'opakowań',
    'karton',
    'kartony',
    'kartonów',
    'kartons',
    'pack',
    'pckg',
    'packung',
    'schachtel',
    'pak',
    'علبة',
    'علب',
    'صندوق',
  ],
  roll: ['roll', 'rolls', 'rl', 'rol', 'rolka', 'rolki', 'rolek', 'rolle', 'rollen', 'لفة', 'لفات'],
  m: ['m', 'metre', 'metres', 'meter', 'meters', 'mb', 'metr', 'metry', 'metrów', 'lfm', 'متر', 'أمتار'],
  set: ['set', 'sets', 'kpl', 'komplet', 'komplety', 'kompletów', 'zestaw', 'satz', 'sätze', 'garnitur', 'طقم', 'أطقم'],
}
const byWord = new Map(Object.entries(words).flatMap(([unit, all]) => all.map((word) => [word, unit] as const)))

/** The unit that is meant; null where nobody knows what is. */
export const readUnit = (text: string): string | null =>
  byWord.get(text.trim().toLowerCase().replace(/\.$/u, '')) ?? null
