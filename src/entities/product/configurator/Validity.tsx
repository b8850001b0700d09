import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Configurator } from '@/contract/configurator'
import { Notice } from '@/shared/ui/Notice'
import css from './configurator.module.css'
import type { Fit } from './FitButton'
import type { Choose } from './choose'

/** Whether it can be made; where not, why, and each single change that helps. */
export function Validity({ product, choose }: { product: Configurator; choose: Choose }) {
  const { t } = useTranslation('configurator')
  const { isValid, faults, fixes } = product
  if (isValid) return <Notice tone="good" title={t('valid')} />
  return (
    <Notice
      tone="warn"
      title={t('invalid.title')}
      action={fixes.map((fix) => (
        <Button
          key={fix.option}
          classNames={{ root: css.fix, label: css.fixLabel }}
          size="compact-sm"
          variant="default"
          onClick={() => choose([fix.option, fix.value])}
        >
          <FixText fix={fix} />
        </Button>
      ))}
    >
      {faults.map(({ rule, reason }) => (
        <p key={rule} className="flat">
          {reason}
        </p>
      ))}
    </Notice>
  )
}

function FixText({ fix: { name, value, label } }: { fix: Fit }) {
  const { t } = useTranslation('configurator')
  if (label !== '') return t('fix.value', { name, label })
  return value === 'true' ? t('fix.true', { name }) : t('fix.false', { name })
}
