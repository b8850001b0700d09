import { authorizedOrders } from './authorized-orders'
import { customerOrders } from './customer-orders'
import { kestrelOrders } from './kestrel-orders'
import type { OrderScript } from './script'

/** Orders that each are there to be found: every status, origin and trouble at least once. */
export const scriptedOrders: OrderScript[] = [...kestrelOrders, ...authorizedOrders, ...customerOrders]
