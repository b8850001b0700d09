import { useTranslation } from 'react-i18next'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { Notice } from '@/shared/ui/Notice'
import { CardPageLink } from './CardPageLink'

/** 3-D Secure: no failure, but a step more. The holder's bank asks first, and leads back to what was about to be paid. */
export function ChallengeNotice({ error, href }: { error: unknown; href: string }) {
  const { t } = useTranslation('payments')
  const { title, explanation } = useProblemText()(error)
  return (
    <Notice tone="warn" title={title} action={<CardPageLink href={href}>{t('pay.confirmWithBank')}</CardPageLink>}>
      {explanation}
    </Notice>
  )
}
