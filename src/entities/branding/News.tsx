import { IconSpeakerphone } from '@tabler/icons-react'
import { Card } from '@/shared/ui/Card'
import css from './branding.module.css'
import { useBranding } from './use-branding'

/** NAV-13: news of the company, as plain text. Nothing where there is none. */
export function News() {
  const brand = useBranding()
  if (!brand?.newsTitle) return null
  return (
    <Card>
      <h2 className={css.newsTitle}>
        <IconSpeakerphone size={15} stroke={1.8} aria-hidden />
        {brand.newsTitle}
      </h2>
      {brand.newsText && <p className={css.newsText}>{brand.newsText}</p>}
    </Card>
  )
}
