/** Pages whose data are asked for while their chunk is still on the way. */
const inParallel = /^\/account\/_gate\/(overview|orders|invoices)\b/

/**
 * What of a route is split from the entry. A loader that stays knows the contract of what it asks for, and the entry
 * carries it for everybody: only where people start, or go next, is that worth a round trip less.
 */
export const splitBehavior = ({ routeId }: { routeId: string }) =>
  inParallel.test(routeId)
    ? undefined
    : ([['component', 'loader'], ['errorComponent'], ['notFoundComponent']] satisfies [
        ['component', 'loader'],
        ['errorComponent'],
        ['notFoundComponent'],
      ])
