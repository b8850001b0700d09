import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import { type BasketLine, updateBasketLine } from '@/contract/basket'
import { announce } from '@/shared/lib/announce'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useShowBasket } from './basket.mutations'

type Props = {
  line: BasketLine
  /** Where to go on: with the answer, what was pressed is gone. */
  onAccepted: () => void
}

/** PRD-02: what was chosen can be had still, under other terms: the buyer agrees to them, and the line is as new. */
export function AcceptDrift({ line: { id, name, version, configuration }, onAccepted }: Props) {
  const { t } = useTranslation('configurator')
  const { show, refresh } = useShowBasket()
  const button = useRef<HTMLButtonElement>(null)
  const accept = useMutation({
    ...mutation(updateBasketLine),
    onSuccess: (basket) => {
      // Whoever has gone on meanwhile stays where they are.
      if ([document.body, button.current].includes(document.activeElement as HTMLButtonElement)) onAccepted()
      show(basket)
      announce(t('drift.accepted', { name }))
    },
    onError: (error) => {
      if (ApiProblem.is(error, 'conflict/stale', 'resource/not-found')) void refresh()
    },
  })
  if (!configuration) return null
  const { choices } = configuration
  return (
    <>
      <Button
        ref={button}
        size="compact-sm"
        variant="default"
        loading={accept.isPending}
        onClick={() => accept.mutate({ params: { lineId: id }, body: { version, choices } })}
      >
        {t('drift.accept')}
      </Button>
      {accept.error && <ProblemNotice error={accept.error} compact />}
    </>
  )
}
