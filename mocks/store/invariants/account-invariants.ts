import { type Invariant, invariant } from '../invariant'

export const accountInvariants: readonly Invariant[] = [
  invariant('users', 'the e-mail is in lower case', (user) =>
    user.email === user.email.toLowerCase() ? null : user.email,
  ),

  invariant('users', 'the branch is one of the company', (user, look) => {
    if (user.branchId === null) return null
    return look.get('branches', user.branchId)?.companyId === user.companyId ? null : user.branchId
  }),

  invariant('baskets', 'a product is in it once for each configuration and wish, in whole pieces', (basket) => {
    const products = new Set(
      basket.lines.map(({ productId, configuration, wishes = {} }) =>
        JSON.stringify([productId, configuration?.values, wishes]),
      ),
    )
    if (products.size !== basket.lines.length) return 'a product twice'
    const wrong = basket.lines.find((line) => !Number.isSafeInteger(line.quantity) || line.quantity <= 0)
    return wrong ? `${wrong.quantity} of ${wrong.productId}` : null
  }),
]
