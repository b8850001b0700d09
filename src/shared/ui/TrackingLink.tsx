import { useTranslation } from 'react-i18next'
import { ExternalLink } from './ExternalLink'
import css from './TrackingLink.module.css'

type Props = {
  carrier: string
  number: string
  /** The carrier's tracking page; anything but https is not linked. */
  url: string | null
  /** Further shipments, shown as "+1". */
  more?: number
}

export function TrackingLink({ carrier, number, url, more = 0 }: Props) {
  const { t } = useTranslation('common')
  // A narrow page parts carrier and number first.
  const text = (
    <bdi dir="ltr">
      {carrier}{' '}
      <bdi dir="ltr" className={css.number}>
        {number}
      </bdi>
    </bdi>
  )
  return (
    <span>
      {url?.startsWith('https:') ? (
        <ExternalLink href={url} look="ink">
          {text}
          <span className="sr"> {t('link.newWindow')}</span>
        </ExternalLink>
      ) : (
        text
      )}
      {more > 0 && (
        <>
          {' '}
          <bdi dir="ltr" className="cap" aria-hidden>
            +{more}
          </bdi>
          <span className="sr">{t('tracking.more', { count: more })}</span>
        </>
      )}
    </span>
  )
}
