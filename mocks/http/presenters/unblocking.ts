import type { Unblocking } from '@/contract/unblock'
import { isOverdue } from '@/domain/invoices/status'
import { type Money, money } from '@/domain/money'
import { payableOf } from '@mocks/engine/billing/payable'
import type { UnblockPlan } from '@mocks/engine/credit/unblocking'
import { presentMethod } from './account-settings'

export const presentUnblocking = (facts: UnblockPlan, month: string): Unblocking => {
  const { company, needed, set, prepay, cards, action } = facts
  return {
    needed: needed === null ? null : money(Math.max(needed, 0), company.currency),
    set: set && presentSet(facts, set),
    prepay: prepay === null ? null : money(prepay, company.currency),
    cards: cards.map((card) => presentMethod(card, month)).filter(({ expired }) => !expired),
    allowedActions: [action],
  }
}

function presentSet(
  { company, needed, available }: UnblockPlan,
  { selection, planned }: NonNullable<UnblockPlan['set']>,
): Unblocking['set'] {
  const { plan, invoices, credits, day, currency, payable } = planned
  const amount = (minor: number): Money => money(minor, company.currency)
  // Credits that are applied have lowered the exposure before: what is paid and what is taken off frees credit.
  const freed = plan.amount + plan.discount
  const used = new Set(selection.credits?.map(({ creditId }) => creditId))
  return {
    invoices: plan.lines.flatMap(({ invoiceId: id, discount }) => {
      const invoice = invoices.get(id)?.invoice
      if (!invoice) return []
      const { number, dueOn } = invoice
      const open = amount(payableOf(invoice))
      return [{ id, number, dueOn, open, overdue: isOverdue(invoice, day), discount: amount(discount) }]
    }),
    credits: credits
      .filter(({ id }) => used.has(id))
      .map(({ id, number, total, applied, pending }) => ({ id, number, amount: amount(total - applied - pending) })),
    amount: amount(plan.amount),
    discount: amount(plan.discount),
    freed: amount(freed),
    availableBefore: amount(available),
    availableAfter: amount(freed - (needed ?? 0)),
    payment: {
      selection,
      expected: { day, currency, payable, credits: plan.credits, discount: plan.discount, amount: plan.amount },
    },
  }
}
