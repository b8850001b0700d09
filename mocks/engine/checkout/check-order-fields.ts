import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { AddressId } from '@/domain/ids'
import { requestedOnProblem } from '@/domain/orders/requested-on'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { AttachmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { attachmentRules } from '../attachments/attachment-rules'
import { isPending } from '../attachments/hold-attachments'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { deliveryAddressesFor } from '../structure/delivery-addresses'
import { ruleFaults } from './order-rules'
import type { OrderFields, Place } from './place-goods'

/** A delivery can be asked for today or later, on a workday of the next two years, counted where the company is. */
export const requestedOnFault = (date: IsoDate, company: CompanyRow, ctx: Context): FieldError | null => {
  const code = requestedOnProblem(date, dateIn(company.timeZone, ctx.clock.now()))
  return code && { pointer: '/requestedOn', code }
}

/** The company's own delivery address; an address of another company is unknown. */
export const companyAddress = async (tx: Tx, id: AddressId, company: CompanyRow): Promise<AddressRow | null> => {
  const address = await tx.addresses.get(id)
  return address?.companyId === company.id ? address : null
}

/** Looks at every field of an order and tells all faults at once, each at its field. */
export async function checkOrderFields(
  tx: Tx,
  { fields: command, company, goods }: Pick<Place, 'fields' | 'company' | 'goods'>,
  ctx: Context,
): Promise<Result<{ address: AddressRow; files: AttachmentRow[] }>> {
  const errors: FieldError[] = []
  const dateFault = command.requestedOn === undefined ? null : requestedOnFault(command.requestedOn, company, ctx)
  if (dateFault) errors.push(dateFault)
  const rules = ruleFaults(command, await portalSettings(tx), { company, goods }, ctx)
  errors.push(...rules.filter(({ pointer }) => errors.every((error) => error.pointer !== pointer)))
  const address = await companyAddress(tx, command.deliveryAddressId, company)
  const allowed = await deliveryAddressesFor(tx, company, await tx.users.require(ctx.actor.userId))
  if (!address) errors.push({ pointer: '/deliveryAddressId', code: 'unknown' })
  else if (!allowed.some(({ id }) => id === address.id))
    errors.push({ pointer: '/deliveryAddressId', code: 'notAllowedHere' })
  const files = await ownFiles(tx, command, ctx, errors)
  if (errors.length > 0 || !address) return refuse('request/invalid', { errors })
  if (files.length > attachmentRules.maxFiles)
    return refuse('attachment/too-many', { params: { max: attachmentRules.maxFiles } })
  return ok({ address, files })
}

/** The caller's files that belong to no order yet. */
async function ownFiles(tx: Tx, command: OrderFields, ctx: Context, errors: FieldError[]): Promise<AttachmentRow[]> {
  const found = await Promise.all(command.attachmentIds.map((id) => tx.attachments.get(id)))
  return found.flatMap((file, at) => {
    const pointer = `/attachmentIds/${at}`
    if (file?.userId !== ctx.actor.userId || !isPending(file)) errors.push({ pointer, code: 'unknown' })
    else if (command.attachmentIds.indexOf(file.id) < at) errors.push({ pointer, code: 'duplicate' })
    return file ? [file] : []
  })
}
