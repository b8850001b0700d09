import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/shared/ui/Card'
import { LinkButton } from '@/shared/ui/LinkButton'
import css from './templates.module.css'

/** TPL-04: the template that writes itself: what was ordered most, of the person, the branch or the company. */
export function MostOrdered() {
  const { t } = useTranslation('orderTemplates')
  return (
    <Card className={css.most}>
      <IconHistory size={22} stroke={1.5} aria-hidden />
      <div>
        <h2>{t('most.title')}</h2>
        <p>{t('most.text')}</p>
      </div>
      <div className={css.mostLinks}>
        <LinkButton variant="default" to="/account/reorder" search={{ sort: '-orders', period: 'year', whose: 'mine' }}>
          {t('most.mine')}
        </LinkButton>
        <LinkButton variant="default" to="/account/reorder" search={{ sort: '-orders', period: 'year' }}>
          {t('most.company')}
        </LinkButton>
      </div>
    </Card>
  )
}
