import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from '@/entities/sync/rows.module.css'
import { useFormat } from '@/shared/i18n/use-format'
import { DateField } from '@/shared/forms/DateField'
import { AppModal } from '@/shared/ui/AppModal'

type Props = { onClose: () => void; onMute: (until: string) => void; pending: boolean }

const dayMs = 24 * 3_600_000
const usualDays = 7
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Until when nobody is to hear of some failures: the end of a day, after which they come back by themselves. */
export function MuteDialog({ onClose, onMute, pending }: Props) {
  const { t } = useTranslation('syncRows')
  const { now } = useFormat()
  const [day, setDay] = useState(dayOf(now() + usualDays * dayMs))
  return (
    <AppModal opened onClose={onClose} title={t('mute.title')} size="sm">
      <form
        className={css.ask}
        onSubmit={(event) => {
          event.preventDefault()
          if (day) onMute(`${day}T23:59:59.000Z`)
        }}
      >
        <p>{t('mute.effect')}</p>
        <DateField label={t('mute.until')} value={day} onChange={setDay} min={dayOf(now() + dayMs)} />
        <Button type="submit" loading={pending}>
          {t('mute.confirm')}
        </Button>
      </form>
    </AppModal>
  )
}
