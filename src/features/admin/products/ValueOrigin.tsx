import { Button } from '@mantine/core'
import { IconBuildingFactory2, IconLock, IconPencil, IconTableImport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type conflictChoices, decideProductConflicts } from '@/contract/admin/product-masters'
import type { ErpSays } from '@/contract/admin/product-value'
import { fieldOf, type ValueKey } from '@/domain/products/fields'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DateText } from '@/shared/ui/DateText'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { FormerValues } from './FormerValues'
import css from './products.module.css'
import { ShownValue } from './ShownValue'
import type { SectionProps } from './use-product-form'
import { useValueName } from './use-value-name'

const icons = { erp: IconBuildingFactory2, portal: IconPencil, import: IconTableImport }

export const isLocked = ({ rules }: SectionProps['product'], key: ValueKey): boolean => rules[fieldOf(key)] === 'erp'

/** INT-03: where a value comes from and whose it is, and below it what the ERP says instead. */
export function ValueOrigin({ form, product, of: key }: SectionProps & { of: ValueKey }) {
  const { t } = useTranslation('products')
  const origin = product.origins[key]
  const says = product.erpSays.find((each) => each.key === key)
  const OriginIcon = icons[origin?.source ?? 'erp']
  return (
    <div className={css.origin}>
      <span className={css.source}>
        <OriginIcon size={13} stroke={1.8} aria-hidden />
        {t(`source.${origin?.source ?? 'erp'}`)}
        {origin?.by && (
          <>
            {' · '}
            <bdi>{origin.by}</bdi>
          </>
        )}
        {origin?.at && (
          <>
            {' · '}
            <DateText value={origin.at} relative />
          </>
        )}
        {isLocked(product, key) && (
          <span className={css.locked}>
            <IconLock size={12} stroke={1.8} aria-hidden />
            {t('rule.locked')}
          </span>
        )}
        <FormerValues form={form} product={product} of={key} />
      </span>
      {says && <Says says={says} form={form} product={product} />}
    </div>
  )
}

function Says({ says, form, product }: SectionProps & { says: ErpSays }) {
  const { t } = useTranslation('products')
  const refusal = useRefusal()
  const name = useValueName()
  const decide = useMutation(mutation(decideProductConflicts))
  const reason =
    refusal(product.allowedActions.find(({ action }) => action === 'edit')) ??
    (form.dirty ? t('says.saveFirst') : undefined)
  const choose = (choice: (typeof conflictChoices)[number]) =>
    decide.mutate(
      { body: { decisions: [{ productId: product.id, version: product.version, key: says.key, choice }] } },
      {
        onSuccess: ({ rows }) => {
          const outcome = rows[0]?.outcome ?? 'gone'
          const tone = outcome === 'taken' || outcome === 'kept' ? 'good' : 'bad'
          notify({ title: t(`outcome.${outcome}`, { value: name.value(says.key), sku: product.sku }), tone })
        },
      },
    )
  return (
    <div className={css.says} data-open={says.state === 'open' || undefined}>
      <p>
        <b>{t(`says.${says.state}`)}</b> <ShownValue value={says.value} of={says.key} />
        {says.at && (
          <span className="cap">
            {' '}
            <DateText value={says.at} relative />
          </span>
        )}
      </p>
      <div className="row">
        <ActionButton
          size="compact-xs"
          variant="default"
          disabledReason={reason}
          loading={decide.isPending}
          aria-label={t('says.takeLabel', { value: name.value(says.key) })}
          onClick={() => choose('take')}
        >
          {t('says.take')}
        </ActionButton>
        {says.state === 'open' && !reason && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('says.keepLabel', { value: name.value(says.key) })}
            onClick={() => choose('keep')}
          >
            {t('says.keep')}
          </Button>
        )}
      </div>
      {decide.error && <ProblemNotice error={decide.error} compact />}
    </div>
  )
}
