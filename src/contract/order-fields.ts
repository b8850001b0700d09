import * as z from 'zod/mini'
import { documentPreferences } from '@/domain/account/vocabulary'
import type { AddressId, AttachmentId, BudgetId, CostCentreId } from '@/domain/ids'
import { idOf } from './ids'
import { date } from './time'

export const documentPreference = z.enum(documentPreferences)

/** Bounds of the fields of a new order; the form shows them, the backend enforces them. */
export const orderFieldLimits = { poNumber: 35, reference: 80, note: 1000 } as const

/** What every new order says besides its goods. */
export const orderFields = {
  poNumber: z.optional(z.string().check(z.trim(), z.maxLength(orderFieldLimits.poNumber))),
  reference: z.optional(z.string().check(z.trim(), z.maxLength(orderFieldLimits.reference))),
  note: z.optional(z.string().check(z.trim(), z.maxLength(orderFieldLimits.note))),
  requestedOn: z.optional(date),
  deliveryAddressId: idOf<AddressId>(),
  attachmentIds: z.array(idOf<AttachmentId>()),
  costCentreId: z.optional(idOf<CostCentreId>()),
  budgetId: z.optional(idOf<BudgetId>()),
  /** SET-06: remembered for the next order; without it the person's own choice holds. */
  documentPreference: z.optional(documentPreference),
}
