import { Button } from '@mantine/core'
import { IconRotate } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Drawing } from '@/entities/product/configurator/Drawing'
import { OptionSections } from '@/entities/product/configurator/OptionSections'
import { Validity } from '@/entities/product/configurator/Validity'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { useFormat } from '@/shared/i18n/use-format'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ChoiceResult } from './ChoiceResult'
import { ConfigureDock } from './ConfigureDock'
import css from './configurator.module.css'
import { type Configuring, useConfiguring } from './use-configuring'
import { usePutInBasket } from './use-put-in-basket'

/** PRD-01: a product is put together; price, lead time, drawing and what is possible follow each choice. */
export function ConfigurePage() {
  const configuring = useConfiguring()
  const { t } = useTranslation('configurator')
  const { result, product } = configuring
  if (product) return <Configure configuring={{ ...configuring, product }} />
  return (
    <>
      <PageHeader title={t('action.configure')} />
      {result.error ? (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
      ) : (
        <SkeletonText lines={8} />
      )}
    </>
  )
}

function Configure({ configuring }: { configuring: Configuring }) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  const small = useSmallScreen()
  const fields = useRef<HTMLDivElement>(null)
  const putting = usePutInBasket(configuring, fields)
  const { product, result, choose, again, isSettled, taken } = configuring
  const droppedNames = product.sections.flatMap(({ options }) =>
    options.flatMap(({ code, name }) => (product.dropped.includes(code) ? [name] : [])),
  )
  return (
    <>
      <PageHeader
        title={t('title', { name: product.name })}
        record={t('action.configure')}
        parent={product.name}
        sub={<DocNumber number={product.sku} copyable />}
        actions={
          <>
            <CopyButton value={window.location.href} label={t('action.copy')} />
            <Button variant="default" leftSection={<IconRotate size={15} aria-hidden />} onClick={again}>
              {t('action.again')}
            </Button>
          </>
        }
      />
      {product.dropped.length > 0 && (
        <Notice tone="warn" title={t('dropped')}>
          {droppedNames.length > 0 && t('droppedNames', { names: format.list(droppedNames) })}
        </Notice>
      )}
      <div ref={fields} className={css.layout} aria-busy={!isSettled}>
        <div className={css.drawing}>
          <Drawing drawing={product.drawing} />
        </div>
        <form className={css.options} aria-label={t('options')} onSubmit={(event) => event.preventDefault()}>
          <OptionSections product={product} taken={taken} choose={choose} />
        </form>
        <aside className={css.result} aria-label={t('result')}>
          {!result.isError && <Validity product={product} choose={choose} />}
          <ChoiceResult configuring={configuring} putting={small ? null : putting} />
        </aside>
      </div>
      {small && <ConfigureDock configuring={configuring} putting={putting} />}
    </>
  )
}
