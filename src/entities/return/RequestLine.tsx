import { ActionIcon, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { attachmentLimits } from '@/contract/documents'
import type { Money } from '@/domain/money'
import { returnLimits } from '@/domain/returns/vocabulary'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { reducePicture } from '@/shared/lib/reduce-picture'
import { FileUpload } from '@/shared/ui/FileUpload'
import { type DraftLine, freshLine, type OfferedLine } from './return-draft'
import css from './request.module.css'

type Props = {
  line: OfferedLine
  reasons: readonly ReturnReason[]
  own: DraftLine | undefined
  /** Sending was tried: what is missing is said. */
  tried: boolean
  expected: Money | null
  onChange: (change: Partial<DraftLine> | null) => void
  /** Only for articles that were added. */
  onRemove?: () => void
}

/** RMA-03 … RMA-07: one line with how many of it, why, and what shows it. */
export function RequestLine({ line, reasons, own, tried, expected, onChange, onRemove }: Props) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const { name, sku, most, until, state } = line
  const isOpen = most === null || most > 0
  const lastDay = until && format.date(until)
  return (
    <li className={css.line} data-on={own ? true : undefined}>
      <div className={css.head}>
        {onRemove ? (
          <span className={css.title}>
            <bdi>{name}</bdi>
          </span>
        ) : (
          <Checkbox
            className={css.title}
            label={<bdi>{name}</bdi>}
            aria-label={t('new.select', { name })}
            checked={own !== undefined}
            disabled={!isOpen}
            onChange={(event) => onChange(event.currentTarget.checked ? freshLine(most) : null)}
          />
        )}
        {onRemove && (
          <ActionIcon aria-label={t('new.removeLine', { name })} onClick={onRemove}>
            <IconX size={15} aria-hidden />
          </ActionIcon>
        )}
        <span className={css.facts}>
          <bdi dir="ltr">{sku}</bdi>
          {most !== null && isOpen && <span>{t('new.pieces', { count: most })}</span>}
          {own && expected && <span>{t('new.expectedLine', { amount: format.money(expected) })}</span>}
          {isOpen ? lastDay && <span>{t('new.until', { date: lastDay })}</span> : <span>{t(`state.${state}`)}</span>}
        </span>
      </div>
      {own && <Entries line={line} reasons={reasons} own={own} tried={tried} onChange={onChange} />}
    </li>
  )
}

function Entries({
  line,
  reasons,
  own,
  tried,
  onChange,
}: Omit<Props, 'own' | 'onRemove' | 'expected'> & { own: DraftLine }) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const { name, most } = line
  const beyond = most !== null && own.quantity !== null && own.quantity > most
  const missing = tried && !own.quantity && t('new.missing.quantity')
  return (
    <div className={css.entries}>
      <div className={css.pair}>
        <QuantityInput
          label={t('new.quantityLabel')}
          aria-label={t('new.quantity', { name })}
          value={own.quantity}
          min={1}
          max={most ?? undefined}
          description={
            most === null
              ? undefined
              : t('new.of', { quantity: format.number(own.quantity ?? 0), most: format.number(most) })
          }
          error={beyond ? t('new.missing.tooMany', { most: format.number(most) }) : missing}
          onChange={(quantity) => onChange({ quantity })}
        />
        <NativeSelect
          label={t('new.reason')}
          aria-label={t('new.reasonFor', { name })}
          required
          value={own.reason}
          error={tried && own.reason === '' && t('new.missing.reason')}
          data={[
            { value: '', label: t('new.reasonPick'), disabled: true },
            ...reasons.map((value) => ({ value, label: t(`reason.${value}`) })),
          ]}
          onChange={(event) => onChange({ reason: event.currentTarget.value as ReturnReason })} // one of the options
        />
      </div>
      <Textarea
        label={t('new.comment')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={returnLimits.comment}
        value={own.comment}
        onChange={(event) => onChange({ comment: event.currentTarget.value })}
      />
      <FileUpload
        label={t('new.files')}
        hint={t('new.filesHint', { count: returnLimits.filesPerLine })}
        types={attachmentLimits.types}
        maxBytes={attachmentLimits.maxBytes}
        maxFiles={returnLimits.filesPerLine}
        value={own.files}
        onChange={(files) => onChange({ files })}
        prepare={reducePicture}
        upload={sendAttachment}
        remove={removeAttachment}
      />
    </div>
  )
}
