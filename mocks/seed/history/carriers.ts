export const carriers = ['DHL', 'DPD', 'UPS', 'GLS', 'InPost'] as const
export type Carrier = (typeof carriers)[number]

const carriersOf: Readonly<Record<string, readonly Carrier[]>> = {
  PL: ['InPost', 'DPD', 'DHL', 'GLS', 'UPS'],
  US: ['UPS', 'UPS', 'DHL'],
  AE: ['DHL', 'DHL', 'UPS'],
  GB: ['DPD', 'DHL', 'UPS'],
}
const usual: readonly Carrier[] = ['DHL', 'DPD', 'GLS', 'UPS']

/** Carriers that collect for a country, the most used first. */
export const carriersFor = (country: string): readonly Carrier[] => carriersOf[country] ?? usual
