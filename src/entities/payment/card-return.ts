import { useLocation } from '@tanstack/react-router'
import type { PaymentMethodId } from '@/domain/ids'

/** What the provider's page came back with, behind the `#`, which browsers send to nobody. */
export type CardReturn =
  | { kind: 'card'; token: string; holder: string; ending: string; brand: 'visa' | 'mastercard' | 'amex' }
  | { kind: 'proof'; proof: string; paymentMethodId: PaymentMethodId }

const brands = ['visa', 'mastercard', 'amex'] as const

export function readCardReturn(hash: string): CardReturn | null {
  const facts = new URLSearchParams(hash.replace(/^#/, ''))
  const token = facts.get('card')
  if (token) {
    const [, name = '', ending = ''] = token.split('_')
    const brand = brands.find((each) => each === name)
    return brand ? { kind: 'card', token, holder: facts.get('holder') ?? '', ending, brand } : null
  }
  const proof = facts.get('proof')
  // The id went there with the question and is checked where it is used.
  return proof ? { kind: 'proof', proof, paymentMethodId: (facts.get('stored') ?? '') as PaymentMethodId } : null
}

export const useCardReturn = (): CardReturn | null => readCardReturn(useLocation({ select: ({ hash }) => hash }))

type Question = { locale: string; back: string; amount?: string; mode?: 'challenge'; stored?: string }

/** Where the provider asks for a card, or the bank for a proof; it leads back to `back`. */
export const cardPageHref = (cardPage: string, { back, ...facts }: Question): string => {
  const query = new URLSearchParams({ return: back })
  for (const [name, value] of Object.entries(facts)) if (value) query.set(name, value)
  return `${cardPage}?${query}`
}
