import { useRef, useState } from 'react'
import type { ProductHit } from '@/contract/products'
import { nextOrderable } from '@/domain/quantity'

/**
 * ORD-25: find a product, quantity, Enter, and the focus is back at the search for the next one. `shown`: what the search
 * says of a product that was picked.
 */
export function useProductEntry(shown: (hit: ProductHit) => string, find = '') {
  const form = useRef<HTMLFormElement>(null)
  const [text, setText] = useState(find)
  const [product, setProduct] = useState<ProductHit | null>(null)
  const [quantity, setQuantity] = useState<number | null>(null)
  const inputs = () => form.current?.querySelectorAll('input')
  const focusSearch = (): void => inputs()?.[0]?.focus()

  const type = (next: string): void => {
    setText(next)
    setProduct(null)
  }
  const pick = (hit: ProductHit): void => {
    setProduct(hit)
    setText(shown(hit))
    setQuantity(nextOrderable(0, hit))
    requestAnimationFrame(() => {
      const amount = inputs()?.[1]
      amount?.focus()
      amount?.select()
    })
  }
  /** For the next product. */
  const clear = (): void => {
    type('')
    setQuantity(null)
    focusSearch()
  }
  return { form, text, product, quantity, setQuantity, type, pick, clear, focusSearch }
}
