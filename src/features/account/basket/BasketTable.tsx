import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { Basket, BasketLine } from '@/contract/basket'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import { wishesToSend } from '@/entities/basket/wishes-to-send'
import { PriceNoteText } from '@/entities/product/PriceNoteText'
import { WithThumb } from '@/entities/product/WithThumb'
import { GoodsLink } from '@/features/session/GoodsLink'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { mostAtOnce } from '@/shared/ui/use-paged-rows'
import { BasketAvailability } from './BasketAvailability'
import { BasketQuantity } from './BasketQuantity'
import { ConfiguredLine } from './ConfiguredLine'
import { LineWishes } from './LineWishes'
import type { BasketWrites } from './basket.mutations'
import css from './basket.module.css'
import { focusAfterRemoval } from './focus-after-removal'

/** Of more lines than one page shows, those to put right are on the first. */
const inSight = (lines: readonly BasketLine[]): readonly BasketLine[] =>
  lines.length <= mostAtOnce ? lines : lines.toSorted((a, b) => Number(needsWork(b)) - Number(needsWork(a)))
const needsWork = ({ problems, drift }: BasketLine): boolean => problems.length > 0 || drift !== null

type Props = { basket: Basket; writes: BasketWrites }

export function BasketTable({ basket, writes }: Props) {
  const { t } = useTranslation('basket')
  const problemText = useProblemText()
  const add = useAddBasketLines()
  const { change, remove, error } = writes

  const failed = (problem: unknown): void => {
    const { title, explanation } = problemText(problem)
    notify({ title, message: explanation, tone: 'bad' })
  }
  const putBack = ({ productId, quantity, name, configuration, wishes }: BasketLine): void =>
    add.mutate(
      { body: { lines: [{ productId, quantity, choices: configuration?.choices, wishes: wishesToSend(wishes) }] } },
      { onSuccess: () => notify({ title: t('removed.undone', { name }) }), onError: failed },
    )
  const handleRemove = async (line: BasketLine, button: HTMLElement): Promise<void> => {
    const giveFocus = focusAfterRemoval(button)
    try {
      await remove(line.id)
    } catch (problem) {
      return failed(problem)
    }
    giveFocus()
    notify({
      title: t('removed.title'),
      message: t('removed.text', { name: line.name }),
      tone: 'info',
      action: { label: t('removed.undo'), run: () => putBack(line) },
    })
  }

  return (
    <>
      {ApiProblem.is(error, 'conflict/stale', 'resource/not-found') ? (
        <Notice tone="warn" title={t('changedElsewhere.title')}>
          {t('changedElsewhere.text')}
        </Notice>
      ) : (
        error && <ProblemNotice error={error} compact />
      )}
      <PlainTable
        label={t('line.label')}
        rows={inSight(basket.lines)}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'product',
            header: t('columns.product'),
            rowHeader: true,
            cell: (line) => (
              <WithThumb picture={line.picture}>
                <span className={css.product}>
                  <GoodsLink sku={line.sku}>{line.name}</GoodsLink>
                  <span className="cap">
                    <DocNumber number={line.sku} />
                  </span>
                  {(line.configuration || line.problems.includes('configuration')) && <ConfiguredLine line={line} />}
                  <LineWishes line={line} />
                </span>
              </WithThumb>
            ),
          },
          {
            id: 'availability',
            header: t('columns.availability'),
            cell: (line) => <BasketAvailability line={line} />,
          },
          {
            id: 'price',
            header: t('columns.price'),
            align: 'end',
            cell: ({ unitPrice, priceNote }) => (
              <>
                <MoneyText value={unitPrice} />
                <PriceNoteText note={priceNote} nextToo />
              </>
            ),
          },
          {
            id: 'quantity',
            header: t('columns.quantity'),
            cell: (line) => <BasketQuantity line={line} onChange={(quantity) => change(line.id, quantity)} />,
          },
          {
            id: 'amount',
            header: t('columns.amount'),
            align: 'end',
            cell: ({ net }) => <MoneyText value={net} strong />,
          },
          {
            id: 'actions',
            header: t('columns.actions'),
            hideHeader: true,
            cardCorner: true,
            align: 'end',
            cell: (line) => (
              <ActionIcon
                variant="subtle"
                aria-label={t('line.remove', { name: line.name })}
                title={t('line.remove', { name: line.name })}
                data-remove
                onClick={({ currentTarget }) => void handleRemove(line, currentTarget)}
              >
                <IconTrash size={15} stroke={1.6} aria-hidden />
              </ActionIcon>
            ),
          },
        ]}
      />
    </>
  )
}
