import { Button } from '@mantine/core'
import { IconRotate } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { ChoiceResult } from './ChoiceResult'
import css from './configurator.module.css'
import { Drawing } from './Drawing'
import { OptionField } from './OptionField'
import { useConfiguring } from './use-configuring'
import { Validity } from './Validity'

/** PRD-01: a product is put together; price, lead time, drawing and what is possible follow each choice. */
export function ConfigurePage() {
  const { t } = useTranslation('configurator')
  const configuring = useConfiguring()
  const { result, choose, again, isSettled, taken } = configuring
  const product = result.data
  if (!product)
    return result.error ? (
      <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
    ) : (
      <SkeletonText lines={8} />
    )
  return (
    <>
      <PageHeader
        title={t('title', { name: product.name })}
        record={t('title', { name: product.name })}
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
      {result.error && <ProblemNotice error={result.error} compact />}
      {product.dropped.length > 0 && <Notice tone="warn" title={t('dropped')} />}
      <div className={css.layout} aria-busy={!isSettled}>
        <div className={css.drawing}>
          <Drawing drawing={product.drawing} />
        </div>
        <form className={css.options} aria-label={t('options')} onSubmit={(event) => event.preventDefault()}>
          {product.sections.map(({ code, name, options }) => (
            <section key={code} className={css.section} aria-labelledby={`section-${code}`}>
              <h2 id={`section-${code}`}>{name}</h2>
              {options.map((option) => (
                <OptionField key={option.code} option={option} taken={taken(option.code)} choose={choose} />
              ))}
            </section>
          ))}
        </form>
        <aside className={css.result} aria-label={t('result')}>
          <Validity product={product} choose={choose} />
          <ChoiceResult configuring={{ ...configuring, product }} />
        </aside>
      </div>
    </>
  )
}
