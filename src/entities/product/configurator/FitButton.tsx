import { useTranslation } from 'react-i18next'
import type { Configurator } from '@/contract/configurator'
import css from './configurator.module.css'

export type Fit = Configurator['fixes'][number]

/** Takes an excluded value together with what makes it possible. */
export function FitButton({ fit, onTake }: { fit: Fit; onTake: () => void }) {
  return (
    <button type="button" className={css.fit} onClick={onTake}>
      <FitText fit={fit} />
    </button>
  )
}

function FitText({ fit: { name, value, label } }: { fit: Fit }) {
  const { t } = useTranslation('configurator')
  if (label !== '') return t('fits.value', { name, label })
  return value === 'true' ? t('fits.true', { name }) : t('fits.false', { name })
}
