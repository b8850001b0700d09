import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CheckedTemplateLine } from '@/contract/order-templates'
import type { Taken } from './take-form'
import css from './templates.module.css'

type Props = { line: CheckedTemplateLine; taken: Taken; onChange: (taken: Taken) => void }

/** What the seller offers for goods that cannot be had: taken only when somebody says so. */
export function Instead({ line, taken, onChange }: Props) {
  const { t } = useTranslation('orderTemplates')
  if (line.goods.reason === null || line.substitutes.length === 0) return null
  return (
    <span className={css.instead}>
      {line.substitutes.map(({ productId, name, sku, suggested }) => (
        <Checkbox
          key={productId}
          label={t('take.instead', { name, sku })}
          checked={taken.insteadId === productId}
          onChange={(event) =>
            onChange(
              event.currentTarget.checked
                ? { chosen: true, quantity: suggested, insteadId: productId }
                : { chosen: false, quantity: null, insteadId: null },
            )
          }
        />
      ))}
    </span>
  )
}
