import type { ProductPage } from '@/contract/products-page'

/** The place of the configurator (PRD-01) on the page of a product that is put together from options. */
export function ConfigureSlot({ product }: { product: ProductPage }) {
  return product.configurable ? <div data-slot="configure" data-sku={product.sku} /> : null
}
