import { useTranslation } from 'react-i18next'
import type { LineConfiguration } from '@/contract/configuration'
import css from './ConfigurationText.module.css'

/** What was chosen of something that is put together: in short, and all of it when it is opened. */
export function ConfigurationText({ configuration: { facts } }: { configuration: LineConfiguration }) {
  const { t } = useTranslation('configurator')
  return (
    <details className={css.configuration}>
      <summary>
        <span className="sr">{t('configuration')}</span>
        {facts.slice(0, 4).map(({ name, value }) => (
          <span key={name} className={css.short}>
            {value ?? name}
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
