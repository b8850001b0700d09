import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { GoodsNow } from '@/contract/goods-now'
import { DocNumber } from '@/shared/ui/DocNumber'
import css from './GoodsName.module.css'
import { WithThumb } from './WithThumb'

type Props = {
  goods: Pick<GoodsNow, 'sku' | 'name' | 'picture' | 'reason'>
  /** Makes the name a link to the page of the product. */
  link?: (sku: string, name: string) => ReactNode
  children?: ReactNode
}

/** A product by picture, name and number, and why it cannot be had where it cannot. */
export function GoodsName({ goods: { sku, name, picture, reason }, link, children }: Props) {
  const { t } = useTranslation('catalogue')
  return (
    <WithThumb picture={picture}>
      <span className={css.name}>{link ? link(sku, name) : name}</span>
      <span className="cap">
        <DocNumber number={sku} />
      </span>
      {reason && <span className={css.gone}>{t(`notOffered.${reason}`)}</span>}
      {children}
    </WithThumb>
  )
}
