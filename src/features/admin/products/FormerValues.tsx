import { UnstyledButton } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownValue } from '@/contract/admin/product-value'
import type { ProductDetail } from '@/contract/admin/products'
import { fieldOf, type Language, type ValueKey } from '@/domain/products/fields'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './products.module.css'
import type { SectionProps } from './use-product-form'
import { useValueName } from './use-value-name'

const ValueHistory = lazyPart(() => import('./ValueHistory').then(({ ValueHistory }) => ValueHistory))

/** The value as it is, where it is a single one. Of lists and pictures the audit alone tells what they were. */
const valueNow = (product: ProductDetail, key: ValueKey): ShownValue | null => {
  const language = key.split('.')[1] as Language | undefined
  switch (fieldOf(key)) {
    case 'name':
    case 'description':
      return { kind: 'text', text: product[fieldOf(key) as 'name'][language ?? 'en'] }
    case 'minimum':
    case 'multiple':
    case 'leadTimeDays':
    case 'weightGrams':
      return { kind: 'number', number: product[key as 'minimum'] }
    case 'discontinued':
      return { kind: 'flag', on: product.discontinued }
    default:
      return null
  }
}

/** The way to what a value was before. Values that came with the product have no past. */
export function FormerValues({ form, product, of: key }: SectionProps & { of: ValueKey }) {
  const { t } = useTranslation('products')
  const refusal = useRefusal()
  const name = useValueName()
  const [open, setOpen] = useState(false)
  const now = valueNow(product, key)
  const mayEdit = refusal(product.allowedActions.find(({ action }) => action === 'edit')) === undefined
  if (!product.origins[key]?.at || !now || !mayEdit) return null
  const refused =
    (product.rules[fieldOf(key)] === 'erp' ? t('rule.locked') : undefined) ??
    (form.dirty ? t('says.saveFirst') : undefined)
  return (
    <>
      <UnstyledButton
        className={css.former}
        aria-label={t('former.openLabel', { name: name.value(key) })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconHistory size={13} stroke={1.8} aria-hidden />
        {t('former.open')}
      </UnstyledButton>
      {open && (
        <Suspense>
          <ValueHistory product={product} valueKey={key} now={now} refused={refused} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
