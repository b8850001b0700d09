import type { ReactNode } from 'react'
import { AppLink } from '@/shared/ui/AppLink'
import { useCan } from './use-session'

/** NAV-14: from wherever a product is named, its page is one click away; for those who may look at it. */
export function GoodsLink({ sku, children }: { sku: string; children: ReactNode }) {
  if (!useCan('goods.view') || sku === '') return children
  return (
    <AppLink to="/account/catalogue/$sku" params={{ sku }} look="ink">
      {children}
    </AppLink>
  )
}

/** The same for parts that both sides show. */
export const goodsLink = (sku: string, name: string): ReactNode => <GoodsLink sku={sku}>{name}</GoodsLink>
