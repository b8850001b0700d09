import { useTranslation } from 'react-i18next'
import type { AccessLine } from '@/contract/admin/access'
import { type Currency, money } from '@/domain/money'
import type { Scope } from '@/domain/permissions/catalogue'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'

/** What a line of the chain says. Refusals of settings and records have their sentences already. */
export const useAccessWords = () => {
  const { t } = useTranslation(['access', 'roles', 'refusals'])
  const { firstOf } = useMessage()
  const format = useFormat()
  const valuesOf = ({ params }: AccessLine): AccessLine['params'] => {
    const { scope, amount, currency } = params
    return {
      ...params,
      ...(scope && { scope: t(`roles:scope.${scope as Scope}`) }), // what the backend puts there is a scope
      ...(amount !== undefined && { amount: format.money(money(Number(amount), currency as Currency)) }),
    }
  }
  return (line: AccessLine): string =>
    firstOf(
      [line.code.includes('.') ? `refusals:${line.code}` : `access:line.${line.step}.${line.code}`],
      valuesOf(line),
    )
}
