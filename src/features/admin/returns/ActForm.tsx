import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { actOnReturn, type DeskReturn } from '@/contract/admin/return-desk'
import { type ReturnAct, returnLimits } from '@/domain/returns/vocabulary'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './returns.module.css'

type Props = { detail: DeskReturn; act: ReturnAct; onDone: () => void }
type Said = { quantity: number | null; answer: string }

/** One act of the desk on all lines: how many pieces, and a word for those that are refused in part. */
export function ActForm({ detail, act, onDone }: Props) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const save = useMutation(mutation(actOnReturn))
  const bounds = new Map(detail.bounds.map((each) => [each.lineId, each]))
  const mostOf = (id: (typeof detail.lines)[number]['id']): number => bounds.get(id)?.most ?? 0
  const [said, setSaid] = useState<Record<string, Said>>(() =>
    Object.fromEntries(detail.lines.map(({ id, answer }) => [id, { quantity: mostOf(id), answer: answer ?? '' }])),
  )
  const [note, setNote] = useState('')
  const change = (id: string, next: Partial<Said>): void =>
    setSaid((before) => ({ ...before, [id]: { quantity: 0, answer: '', ...before[id], ...next } }))
  const setAll = (all: boolean): void => {
    for (const { id } of detail.lines) change(id, { quantity: all ? mostOf(id) : (bounds.get(id)?.least ?? 0) })
  }
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    const lines = detail.lines.map(({ id }) => ({
      ...{ lineId: id, quantity: said[id]?.quantity ?? 0, answer: said[id]?.answer.trim() || null },
    }))
    save.mutate(
      { params: { returnId: detail.id }, body: { version: detail.version, act, lines, note: note.trim() || null } },
      {
        onSuccess: () => {
          notify({ title: t('desk.done'), tone: 'good' })
          onDone()
        },
      },
    )
  }
  return (
    <form onSubmit={handleSubmit} className="stack" noValidate>
      {save.error && <ProblemNotice error={save.error} compact />}
      <p className="dim">{t(`desk.actHint.${act}`)}</p>
      {act !== 'close' && (
        <>
          <div className="row">
            <Button size="compact-sm" variant="default" onClick={() => setAll(true)}>
              {t('desk.all')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAll(false)}>
              {t('desk.none')}
            </Button>
          </div>
          <ul className={css.acts}>
            {detail.lines.map(({ id, name, sku }) => {
              const { least = 0, most = 0 } = bounds.get(id) ?? {}
              return (
                <li key={id}>
                  <span className={css.goods}>
                    <bdi>{name}</bdi>
                    <bdi dir="ltr" className="cap">
                      {sku}
                    </bdi>
                  </span>
                  <QuantityInput
                    label={t('desk.quantityFor', { name })}
                    hideLabel
                    value={said[id]?.quantity ?? null}
                    min={least}
                    max={most}
                    description={t('desk.least', { least: format.number(least), most: format.number(most) })}
                    onChange={(quantity) => change(id, { quantity })}
                  />
                  <TextInput
                    className={css.answer}
                    aria-label={t('desk.answer', { name })}
                    placeholder={t('desk.answerHint')}
                    maxLength={returnLimits.comment}
                    value={said[id]?.answer ?? ''}
                    onChange={(event) => change(id, { answer: event.currentTarget.value })}
                  />
                </li>
              )
            })}
          </ul>
        </>
      )}
      <Textarea
        label={t('desk.note')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={returnLimits.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" loading={save.isPending}>
          {t(`desk.confirm.${act}`)}
        </Button>
      </div>
    </form>
  )
}
