import { useTranslation } from 'react-i18next'
import type { LineConfiguration } from '@/contract/configuration'
import css from './ConfigurationText.module.css'

type Props = {
  configuration: LineConfiguration
  /** All of it from the start, as on paper. */
  isOpen?: boolean
}

/** What was chosen of something that is put together: in short, and all of it when it is opened. */
export function ConfigurationText({ configuration: { facts }, isOpen }: Props) {
  const { t } = useTranslation('configurator')
  return (
    <details className={css.configuration} open={isOpen}>
      <summary>
        <span className="sr">{t('configuration')}</span>
        {facts.slice(0, 4).map(({ name, value }) => (
          <span key={name} className={css.short}>
            <bdi>{value ?? name}</bdi>
          </span>
        ))}
      </summary>
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === null ? t('flag.true') : <bdi>{value}</bdi>}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
