import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@/contract/return-records'
import type { ReturnStatus } from '@/domain/returns/vocabulary'
import { AddressText } from '@/shared/ui/AddressText'
import { Card } from '@/shared/ui/Card'
import css from './return.module.css'

const awaited: readonly ReturnStatus[] = ['pending', 'authorized', 'partlyAuthorized', 'partlyReceived']

/** Where the goods go, as long as any are to. */
export function SendCard({ detail }: { detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  if (!awaited.includes(detail.status)) return null
  return (
    <Card>
      <h2 className={css.name}>{t('detail.send.title')}</h2>
      <p className="cap">{detail.status === 'pending' ? t('detail.send.wait') : t('detail.send.text')}</p>
      <AddressText address={detail.sendTo.address} />
    </Card>
  )
}
