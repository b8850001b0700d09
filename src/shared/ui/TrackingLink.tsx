import { useTranslation } from 'react-i18next'
import { DocNumber } from './DocNumber'
import { ExternalLink } from './ExternalLink'

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
  // A narrow page parts carrier and number, and nothing else.
  const text = (
    <bdi dir="ltr">
      {carrier} <DocNumber number={number} />
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
